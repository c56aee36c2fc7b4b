import type { Author, Purpose } from '../domain/message.ts';
import { shift, type Instant } from '../domain/time.ts';
import type { CaseState } from '../domain/case.ts';
import type { StoredCase } from '../ports/store.ts';
import { chatOf } from './conversations.ts';
import { FORGOTTEN } from './forgotten.ts';
import type { Database } from './open.ts';
import { readPayments } from './payments.ts';
import { readAccounts, readCustomer } from './portfolio.ts';

const HISTORY = 'P31D';
const MOST_WORDS = 20;

/** Everything that is stored about a case, read in one transaction so that its parts belong together. */
export async function loadCase(
  db: Database,
  customerId: string,
  at: Instant,
): Promise<StoredCase | undefined> {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (trx) => {
      const row = await trx
        .selectFrom('cases')
        .selectAll()
        .where('customer_id', '=', customerId)
        .executeTakeFirst();
      const customer = row && (await readCustomer(trx, customerId));
      if (!row || !customer) return undefined;
      const chat = await chatOf(trx, customerId);
      const lastHeardAt = await lastHeard(trx, customerId);
      const state: CaseState = JSON.parse(row.state);
      return {
        version: row.version,
        state,
        customer,
        accounts: await readAccounts(trx, customerId),
        payments: await readPayments(trx, customerId),
        ...(chat && { conversation: chat }),
        history: {
          sent: await sentSince(trx, customerId, shift(at, `-${HISTORY}`)),
          heard: await heardSince(trx, customerId, shift(at, `-${HISTORY}`)),
        },
        ...(lastHeardAt && { lastHeardAt }),
        ...(await reminders(trx, customerId, lastHeardAt)),
        promisesKept: await promisesKept(trx, customerId),
        drafts: await waitingDrafts(trx, customerId),
        words: await latestWords(trx, customerId),
        spokenTo: chat ? await wasSpokenTo(trx, chat.id) : false,
        ...(await handoffRef(trx, state)),
        ...(chat && (await consentWords(trx, chat.id))),
      };
    });
}

/** Messages that left, or may have left: an unconfirmed one counts against the caps. */
async function sentSince(
  db: Database,
  customerId: string,
  since: Instant,
): Promise<StoredCase['history']['sent']> {
  const rows = await db
    .selectFrom('attempts')
    .select(['started_at', 'purpose', 'author'])
    .where('customer_id', '=', customerId)
    .where('started_at', '>=', since)
    .where('repeat', '=', 0)
    .where((eb) => eb.or([eb('outcome', 'is', null), eb('outcome', 'in', ['delivered', 'unconfirmed'])]))
    .orderBy('started_at')
    .orderBy('id')
    .execute();
  // Both columns are written from these unions and from nothing else.
  return rows.map((row) => ({
    at: row.started_at,
    purpose: row.purpose as Purpose,
    author: row.author as Author,
  }));
}

async function heardSince(db: Database, customerId: string, since: Instant): Promise<readonly Instant[]> {
  const rows = await db
    .selectFrom('inbox')
    .select('heard_at')
    .where('customer_id', '=', customerId)
    .where('kind', '=', 'customer')
    .where('heard_at', '>=', since)
    .orderBy('heard_at')
    .execute();
  return rows.map((row) => row.heard_at);
}

async function lastHeard(db: Database, customerId: string): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('inbox')
    .select('heard_at')
    .where('customer_id', '=', customerId)
    .where('kind', '=', 'customer')
    .orderBy('heard_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.heard_at;
}

async function reminders(
  db: Database,
  customerId: string,
  since: Instant | undefined,
): Promise<Pick<StoredCase, 'remindersSince' | 'remindersDelivered'>> {
  const rows = await db
    .selectFrom('attempts')
    .select('started_at')
    .where('customer_id', '=', customerId)
    .where('purpose', '=', 'reminder')
    .where('outcome', '=', 'delivered')
    .orderBy('started_at')
    .execute();
  const all = rows.map((row) => row.started_at);
  return { remindersSince: since ? all.filter((at) => at > since) : all, remindersDelivered: all.length };
}

async function promisesKept(db: Database, customerId: string): Promise<number> {
  const row = await db
    .selectFrom('records')
    .select((eb) => eb.fn.countAll<number>().as('kept'))
    .where('customer_id', '=', customerId)
    .where('kind', '=', 'promise_kept')
    .executeTakeFirst();
  return Number(row?.kept ?? 0);
}

async function waitingDrafts(db: Database, customerId: string): Promise<StoredCase['drafts']> {
  const rows = await db
    .selectFrom('drafts')
    .select(['id', 'purpose'])
    .where('customer_id', '=', customerId)
    .where('status', 'in', ['queued', 'sending'])
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({ id: row.id, purpose: row.purpose as Purpose })); // written from this union only
}

async function latestWords(db: Database, customerId: string): Promise<StoredCase['words']> {
  const rows = await db
    .selectFrom('inbox')
    .select(['seq', 'heard_at', 'body', 'turned_at'])
    .where('customer_id', '=', customerId)
    .where('kind', '=', 'customer')
    .orderBy('seq', 'desc')
    .limit(MOST_WORDS)
    .execute();
  return rows.toReversed().flatMap((row) => {
    const body: { content?: { kind?: string; text?: string } } = JSON.parse(row.body);
    const text = body.content?.kind === 'text' ? body.content.text : undefined;
    if (!text || text === FORGOTTEN) return [];
    return [{ at: row.heard_at, text, ...(row.turned_at === null && { waits: row.seq }) }];
  });
}

async function wasSpokenTo(db: Database, conversationId: string): Promise<boolean> {
  const row = await db
    .selectFrom('attempts')
    .select('id')
    .where('conversation_id', '=', conversationId)
    .where('outcome', 'in', ['delivered', 'unconfirmed'])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function handoffRef(db: Database, state: CaseState): Promise<Pick<StoredCase, 'handoffRef'>> {
  if (!state.handoff) return {};
  const row = await db
    .selectFrom('handoffs')
    .select('ref')
    .where('id', '=', state.handoff.id)
    .executeTakeFirst();
  return row?.ref ? { handoffRef: JSON.parse(row.ref) } : {};
}

async function consentWords(db: Database, conversationId: string): Promise<Pick<StoredCase, 'consentWords'>> {
  const row = await db
    .selectFrom('attempts')
    .innerJoin('drafts', 'drafts.id', 'attempts.draft_id')
    .select('attempts.text')
    .where('attempts.conversation_id', '=', conversationId)
    .where('drafts.template', 'like', 'identity.ask.%')
    .orderBy('attempts.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { consentWords: row.text } : {};
}
