import { createReadStream, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Instant } from '../domain/time.ts';
import { parseMoney } from '../domain/money.ts';
import { laneOf } from '../store/inbox.ts';
import type { Database } from '../store/open.ts';
import { digestOf } from '../store/payments.ts';
import { readAccounts, readCustomer } from '../store/portfolio.ts';
import { appendRecords } from '../store/records.ts';
import { setSetting, setting } from '../store/settings.ts';
import { importPortfolio } from './import.ts';
import { SampleHistory, sampleCase } from './sample-history.ts';

/** When the sample lives: a Tuesday, mid-morning in New York, night in Asia. */
export const SAMPLE_CLOCK: Instant = '2026-11-24T15:00:00Z';

const FOLDER = new URL('../../sample/', import.meta.url);
const PORTFOLIO = new URL('portfolio.csv', FOLDER);
const HISTORY = new URL('history.jsonl', FOLDER);
const PAY_ROUTE = 'https://pay.harbour.example/';

/**
 * Load the sample portfolio and what already happened in it; true when it was loaded now.
 *
 * Only into an empty database, once: a ledger that holds anything else is left alone, and a load that was cut off is finished.
 */
export async function loadSample(db: Database, now: Instant): Promise<boolean> {
  const progress = await setting(db, 'sample');
  if (progress === 'loaded') return false;
  if (progress === undefined) {
    const somebody = await db.selectFrom('customers').select('id').limit(1).executeTakeFirst();
    if (somebody) return false;
    await setSetting(db, 'sample', 'loading');
  }
  const report = await importPortfolio({
    db,
    source: { open: () => createReadStream(PORTFOLIO) },
    strict: true,
    now,
    payLinks: (url) => url.startsWith(PAY_ROUTE),
  });
  const [fault] = report.faulty;
  if (fault) throw new Error(`sample/portfolio.csv, line ${fault.line}, ${fault.column} ${fault.reason}`);
  const histories = readSampleHistories();
  await db.transaction().execute(async (trx) => {
    for (const history of histories) await tell(trx, history, now);
    // The cases begin as the history leaves them; what the import had to say about them is in there.
    await trx.updateTable('inbox').set({ turned_at: now }).where('turned_at', 'is', null).execute();
    await appendRecords(
      trx,
      [{ kind: 'sample_loaded', body: { customers: histories.length } }],
      now,
      undefined,
    );
    await setSetting(trx, 'sample', 'loaded');
  });
  return true;
}

export function readSampleHistories(): readonly SampleHistory[] {
  return readFileSync(HISTORY, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => SampleHistory.parse(JSON.parse(line)));
}

const AnswerRows = z.array(z.object({ customer_id: z.string(), verify_answer: z.string() }));

/** What each sample customer answers when asked who they are: the playground may show it, because nobody real is behind it. */
export function readSampleAnswers(): ReadonlyMap<string, string> {
  const rows = AnswerRows.parse(parse(readFileSync(PORTFOLIO), { columns: true }));
  return new Map(rows.map((row) => [row.customer_id, row.verify_answer]));
}

async function tell(db: Database, history: SampleHistory, now: Instant): Promise<void> {
  const customer = await readCustomer(db, history.customer);
  const accounts = await readAccounts(db, history.customer);
  const [account] = accounts;
  if (!customer || !account) {
    throw new Error(`sample/history.jsonl: ${history.customer} is not in sample/portfolio.csv`);
  }
  for (const payment of history.payments) {
    const { currency } = accounts.find((one) => one.id === payment.account) ?? account;
    const amount = parseMoney(payment.amount, currency);
    if (!amount) throw new Error(`sample/history.jsonl: ${payment.id} is not a sum in ${currency}`);
    const booked = { id: payment.id, accountId: payment.account, amount, paidAt: payment.paid_at };
    await db
      .insertInto('payments')
      .values({
        id: payment.id,
        account_id: payment.account,
        amount: amount.minor,
        currency,
        paid_at: payment.paid_at,
        digest: digestOf(booked),
        booked_at: payment.paid_at,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }
  if (!history.chat) return;
  await openChat(db, history, now);
  await tellMessages(db, history, customer.language);
  const state = sampleCase(history, customer.language, account.currency);
  await db
    .updateTable('cases')
    .set({ state: JSON.stringify(state), status: state.status })
    .where('customer_id', '=', customer.id)
    .execute();
}

async function openChat(db: Database, history: SampleHistory, now: Instant): Promise<void> {
  const [first] = history.messages;
  await db
    .insertInto('conversations')
    .values({
      id: chatOf(history),
      channel: 'web',
      address: history.customer,
      customer_id: history.customer,
      consent: history.consent ? JSON.stringify(history.consent) : null,
      bound_at: first?.at ?? now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

async function tellMessages(db: Database, history: SampleHistory, language: string): Promise<void> {
  const last = await db
    .selectFrom('drafts')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirst();
  let seq = Number(last?.seq ?? 0);
  for (const [at, message] of history.messages.entries()) {
    const id = `sample:${history.customer}:${at + 1}`;
    const about = { customer_id: history.customer, conversation_id: chatOf(history) };
    if (message.from === 'customer') {
      await db
        .insertInto('inbox')
        .values({
          id,
          kind: 'customer',
          lane: laneOf(history.customer),
          ...about,
          body: JSON.stringify({
            id,
            from: { channel: 'web', conversation: history.customer },
            sentAt: message.at,
            isPrivate: true,
            content: { kind: 'text', text: message.text },
          }),
          heard_at: message.at,
          turned_at: message.at,
        })
        .execute();
      continue;
    }
    seq += 1;
    const said = { purpose: message.purpose, author: 'template' };
    await db
      .insertInto('drafts')
      .values({
        id,
        seq,
        ...about,
        ...said,
        template: message.template,
        blanks: JSON.stringify(message.tone ? { tone: message.tone, blanks: {} } : { blanks: {} }),
        status: 'sent',
        due_at: message.at,
        cause: 'sample',
        created_at: message.at,
      })
      .execute();
    await db
      .insertInto('attempts')
      .values({
        draft_id: id,
        ...about,
        ...said,
        language,
        text: message.text,
        buttons: '[]',
        repeat: 0,
        started_at: message.at,
        finished_at: message.at,
        outcome: 'delivered',
        provider_id: id,
      })
      .execute();
  }
}

function chatOf(history: SampleHistory): string {
  return `web:${history.customer}`;
}
