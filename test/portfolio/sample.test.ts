import { beforeAll, describe, expect, it } from 'vitest';
import { duesOf } from '../../src/domain/dues.ts';
import { parseMoney, total } from '../../src/domain/money.ts';
import { dayIn, daysBetween } from '../../src/domain/time.ts';
import {
  loadSample,
  readSampleAnswers,
  readSampleHistories,
  SAMPLE_CLOCK,
} from '../../src/portfolio/sample.ts';
import { answerKey, answerMatches } from '../../src/store/answers.ts';
import { openSqlite, type Database } from '../../src/store/open.ts';
import { readPayments } from '../../src/store/payments.ts';
import { listCustomers, readAccounts } from '../../src/store/portfolio.ts';
import type { CaseState } from '../../src/domain/case.ts';
import type { Account, Customer } from '../../src/domain/account.ts';

let db: Database;
let people: readonly { readonly customer: Customer; readonly accounts: readonly Account[] }[];
const histories = readSampleHistories();

beforeAll(async () => {
  db = await openSqlite(':memory:');
  await loadSample(db, SAMPLE_CLOCK);
  const customers = await listCustomers(db);
  people = await Promise.all(
    customers.map(async (customer) => ({ customer, accounts: await readAccounts(db, customer.id) })),
  );
});

describe('the sample portfolio', () => {
  it('has at least 60 customers with 80 accounts, loans and invoices, some customers with several', () => {
    const accounts = people.flatMap((one) => one.accounts);
    expect(people.length).toBeGreaterThanOrEqual(60);
    expect(accounts.length).toBeGreaterThanOrEqual(80);
    expect(new Set(accounts.map((account) => account.kind))).toEqual(new Set(['loan', 'invoice']));
    expect(people.filter((one) => one.accounts.length > 1).length).toBeGreaterThanOrEqual(8);
  });

  it('speaks three languages in at least six time zones and four currencies, one without decimals', () => {
    const languages = people.map((one) => one.customer.language);
    for (const language of ['en', 'es', 'zh']) {
      expect(languages.filter((one) => one === language).length).toBeGreaterThanOrEqual(12);
    }
    expect(new Set(people.map((one) => one.customer.timezone)).size).toBeGreaterThanOrEqual(6);
    const currencies = new Set(people.flatMap((one) => one.accounts).map((account) => account.currency));
    expect(currencies).toEqual(new Set(['USD', 'EUR', 'GBP', 'MXN', 'CNY', 'JPY']));
  });

  it('stands between ten days early and 120 days late', () => {
    const days = people.flatMap(({ customer, accounts }) => {
      const due = duesOf(accounts, dayIn(SAMPLE_CLOCK, customer.timezone)).daysPastDue;
      return due === undefined ? [] : [due];
    });
    expect(Math.min(...days)).toBeLessThanOrEqual(-8);
    expect(Math.min(...days)).toBeGreaterThanOrEqual(-10);
    expect(Math.max(...days)).toBe(120);
    for (const [from, until] of [
      [-10, -1],
      [1, 5],
      [6, 15],
      [16, 30],
      [31, 60],
      [61, 90],
      [91, 120],
    ] as const) {
      expect(days.filter((day) => day >= from && day <= until).length).toBeGreaterThanOrEqual(2);
    }
  });

  it('has names with quotes, commas, apostrophes and letters of many alphabets', () => {
    const names = people.map((one) => one.customer.name).join('\n');
    for (const sign of ['"', ',', "'", '&', 'é', 'ś', '王']) expect(names).toContain(sign);
  });

  it('pays nowhere but at the sample creditor', () => {
    for (const account of people.flatMap((one) => one.accounts)) {
      expect(account.payUrl).toMatch(/^https:\/\/pay\.harbour\.example\/h[il]-\d+$/);
    }
  });

  it('knows an answer for every customer, and the answer verifies', async () => {
    const answers = readSampleAnswers();
    const key = await answerKey(db);
    const rows = await db.selectFrom('customers').select(['id', 'verify_hash']).execute();
    for (const { customer } of people) {
      const stored = rows.find((row) => row.id === customer.id)?.verify_hash ?? null;
      const answer = answers.get(customer.id) ?? '';
      expect(customer.verifyKind).toBeDefined();
      expect(
        customer.verifyKind && answerMatches(key, customer.id, customer.verifyKind, stored, answer),
      ).toBe(true);
    }
  });
});

describe('the sample history', () => {
  it('knows about two thirds of the customers, waits for some, and has not met about ten', () => {
    const verified = histories.filter((one) => one.chat === 'verified').length;
    const unverified = histories.filter((one) => one.chat === 'unverified').length;
    expect(verified / people.length).toBeGreaterThan(0.6);
    expect(verified / people.length).toBeLessThan(0.75);
    expect(unverified).toBeGreaterThanOrEqual(8);
    expect(people.length - verified - unverified).toBeGreaterThanOrEqual(8);
    expect(people.length - verified - unverified).toBeLessThanOrEqual(14);
  });

  it('has some of each kind', () => {
    const cases = histories.map((one) => one.case);
    expect(cases.filter((one) => one.promise).length).toBeGreaterThanOrEqual(3);
    expect(cases.filter((one) => one.plan).length).toBeGreaterThanOrEqual(3);
    expect(cases.filter((one) => one.broken_promises).length).toBeGreaterThanOrEqual(2);
    expect(cases.filter((one) => one.contact?.kind === 'ceased').length).toBeGreaterThanOrEqual(2);
    expect(cases.filter((one) => one.contact?.kind === 'paused').length).toBeGreaterThanOrEqual(1);
    for (const hold of ['dispute', 'paid_claim', 'represented', 'insolvency', 'vulnerability'] as const) {
      expect(cases.some((one) => one.holds?.[hold])).toBe(true);
    }
    const templates = histories.flatMap((one) =>
      one.messages.flatMap((message) => (message.from === 'bot' ? [message.template] : [])),
    );
    expect(templates).toEqual(expect.arrayContaining(['promise.kept', 'promise.broken', 'identity.again']));
  });

  it('tells of nothing after its own clock, and of no reminder in the night or on a Sunday', () => {
    for (const { customer, accounts } of people) {
      const history = histories.find((one) => one.customer === customer.id);
      for (const message of history?.messages ?? []) {
        expect(message.at < SAMPLE_CLOCK).toBe(true);
        if (message.from !== 'bot' || message.purpose !== 'reminder') continue;
        const local = Temporal.Instant.from(message.at).toZonedDateTimeISO(customer.timezone);
        expect(local.hour).toBeGreaterThanOrEqual(9);
        expect(local.hour).toBeLessThan(18);
        expect(local.dayOfWeek).toBeLessThan(6);
        const ending = accounts.some((account) => message.text.includes(account.id.slice(-4)));
        expect(ending).toBe(true);
      }
    }
  });

  it('is told in the order in which it happened', () => {
    for (const { messages } of histories) {
      const moments = messages.map((message) => message.at);
      expect(moments).toEqual(moments.toSorted());
    }
  });

  it('has payments late, on time and in part, and none that the ledger does not know', async () => {
    let [late, partial] = [0, 0];
    for (const { customer, accounts } of people) {
      const payments = await readPayments(db, customer.id);
      for (const account of accounts) {
        const mine = payments.filter((payment) => payment.accountId === account.id);
        const paid = total(
          account.instalments.map((one) => one.paid),
          account.currency,
        );
        const booked = total(
          mine.map((payment) => payment.amount),
          account.currency,
        );
        expect(booked.minor).toBeLessThanOrEqual(paid.minor);
        partial += account.instalments.filter((one) => one.paid.minor > 0 && one.balance.minor > 0).length;
        late += mine.filter((payment) =>
          account.instalments.some(
            (one) =>
              one.amount.minor === payment.amount.minor &&
              [2, 3, 4, 5, 6, 7, 9, 12].includes(daysBetween(one.dueDate, payment.paidAt.slice(0, 10))),
          ),
        ).length;
      }
    }
    expect(late).toBeGreaterThanOrEqual(5);
    expect(partial).toBeGreaterThanOrEqual(5);
  });

  it('has plans that pay exactly what was due, and promises of what is owed', async () => {
    for (const { case: told, customer } of histories) {
      const currency = people.find((one) => one.customer.id === customer)?.accounts[0]?.currency ?? '';
      const sums = (told.plan?.payments ?? told.promise?.parts ?? []).map((part) =>
        parseMoney(part.amount, currency),
      );
      for (const sum of sums) expect(sum?.minor).toBeGreaterThan(0);
      const agreed = told.plan?.agreed_at;
      if (!agreed) continue;
      const accounts = people.find((one) => one.customer.id === customer)?.accounts ?? [];
      const day = agreed.slice(0, 10);
      const since = (await readPayments(db, customer)).filter((payment) => payment.paidAt > agreed);
      const due = accounts.flatMap((account) =>
        account.instalments.filter((one) => one.dueDate <= day).map((one) => one.balance.minor),
      );
      const arrived = since.reduce((sum, payment) => sum + payment.amount.minor, 0);
      expect(sums.reduce((sum, money) => sum + (money?.minor ?? 0), 0)).toBe(
        due.reduce((sum, minor) => sum + minor, 0) + arrived,
      );
    }
  });
});

describe('loadSample', () => {
  it('makes web chats, messages that count as sent, and verified cases', async () => {
    const chats = await db.selectFrom('conversations').selectAll().execute();
    expect(chats.every((chat) => chat.id === `web:${chat.customer_id}` && chat.channel === 'web')).toBe(true);
    const states = await db.selectFrom('cases').select('state').execute();
    const verified = states
      .map((row): CaseState => JSON.parse(row.state))
      .filter((state) => state.identity === 'verified');
    expect(verified.length).toBe(histories.filter((one) => one.chat === 'verified').length);
    for (const state of verified) expect((state.verifiedUntil ?? '') > SAMPLE_CLOCK).toBe(true);
    const open = await db.selectFrom('attempts').select('id').where('outcome', '<>', 'delivered').execute();
    expect(open).toEqual([]);
    const waiting = await db.selectFrom('inbox').select('id').where('turned_at', 'is', null).execute();
    expect(waiting).toEqual([]);
  });

  it('does nothing a second time, and nothing beside somebody else’s ledger', async () => {
    expect(await loadSample(db, SAMPLE_CLOCK)).toBe(false);
    const other = await openSqlite(':memory:');
    await other
      .insertInto('customers')
      .values({
        id: 'X',
        name: 'X',
        language: 'en',
        timezone: 'UTC',
        country: '',
        region: '',
        phone_last4: '',
      })
      .execute();
    expect(await loadSample(other, SAMPLE_CLOCK)).toBe(false);
    expect(await listCustomers(other)).toHaveLength(1);
  });

  it('finishes what a crash has cut off', async () => {
    const half = await openSqlite(':memory:');
    await loadSample(half, SAMPLE_CLOCK);
    await half.updateTable('settings').set({ value: 'loading' }).where('key', '=', 'sample').execute();
    for (const table of ['attempts', 'drafts', 'inbox', 'conversations', 'payments'] as const) {
      await half.deleteFrom(table).execute();
    }
    expect(await loadSample(half, SAMPLE_CLOCK)).toBe(true);
    const count = await half
      .selectFrom('attempts')
      .select((eb) => eb.fn.countAll().as('n'))
      .executeTakeFirst();
    expect(Number(count?.n)).toBeGreaterThan(100);
  });
});
