import type { Account, Customer } from '../domain/account.ts';
import type { CaseState } from '../domain/case.ts';
import type { Author, Purpose } from '../domain/message.ts';
import type { Instant } from '../domain/time.ts';
import type { Database } from './open.ts';
import { listCustomers, readAccounts } from './portfolio.ts';

/** A person looks at a list of so many; whoever serves more has no use for the playground's list. */
const MOST_LISTED = 300;

export type ListedCase = {
  readonly customer: Customer;
  readonly accounts: readonly Account[];
  readonly state: CaseState;
  readonly bound: boolean;
  readonly lastAt: Instant | undefined;
};

/** Every customer with where their case stands, by name; the first three hundred. */
export async function listCases(db: Database): Promise<readonly ListedCase[]> {
  const customers = (await listCustomers(db)).slice(0, MOST_LISTED);
  const cases = new Map(
    (await db.selectFrom('cases').select(['customer_id', 'state']).execute()).map((row) => [
      row.customer_id,
      row.state,
    ]),
  );
  const chats = await db
    .selectFrom('conversations')
    .select('customer_id')
    .where('customer_id', 'is not', null)
    .execute();
  const bound = new Set(chats.map((row) => row.customer_id));
  const spoken = await db
    .selectFrom('attempts')
    .select('customer_id')
    .select((eb) => eb.fn.max('started_at').as('at'))
    .groupBy('customer_id')
    .execute();
  const lastAt = new Map(spoken.map((row) => [row.customer_id, row.at]));
  const listed: ListedCase[] = [];
  for (const customer of customers) {
    const state = cases.get(customer.id);
    if (state === undefined) continue;
    listed.push({
      customer,
      accounts: await readAccounts(db, customer.id),
      state: JSON.parse(state),
      bound: bound.has(customer.id),
      lastAt: lastAt.get(customer.id) ?? undefined,
    });
  }
  return listed;
}

export type SpokenLine = {
  readonly id: string;
  readonly at: Instant;
  readonly from: 'customer' | 'bot' | 'manager';
  readonly text: string;
  readonly buttons: readonly { readonly action: string; readonly label: string }[];
  readonly note?: string;
  readonly language?: string;
};

/** A customer's chat as it was, oldest first: the last two hundred lines. */
export async function readChat(db: Database, customerId: string): Promise<readonly SpokenLine[]> {
  const heard = await db
    .selectFrom('inbox')
    .select(['seq', 'heard_at', 'body'])
    .where('customer_id', '=', customerId)
    .where('kind', '=', 'customer')
    .orderBy('seq', 'desc')
    .limit(200)
    .execute();
  const said = await db
    .selectFrom('attempts')
    .innerJoin('drafts', 'drafts.id', 'attempts.draft_id')
    .select([
      'attempts.id',
      'started_at',
      'text',
      'buttons',
      'attempts.author',
      'attempts.purpose',
      'template',
      'language',
      'outcome',
      'drafts.seq as order',
    ])
    .where('attempts.customer_id', '=', customerId)
    .where((eb) => eb.or([eb('outcome', 'is', null), eb('outcome', 'in', ['delivered', 'unconfirmed'])]))
    .orderBy('attempts.id', 'desc')
    .limit(200)
    .execute();
  // What went out is heard back by the engine: that number says which of two lines of one second came first.
  const told = await db
    .selectFrom('inbox')
    .select(['seq', 'id'])
    .where('customer_id', '=', customerId)
    .where('kind', '=', 'delivery')
    .execute();
  const toldAs = new Map(told.map((row) => [row.id, row.seq]));
  const lines = [
    ...heard.map((row) => ({
      line: heardLine(row.seq, row.heard_at, JSON.parse(row.body)),
      at: row.heard_at,
      order: row.seq,
    })),
    ...said.map((row) => ({
      line: {
        id: `out-${row.id}`,
        at: row.started_at,
        from: row.author === 'manager' ? ('manager' as const) : ('bot' as const),
        text: row.text,
        buttons: JSON.parse(row.buttons),
        note: [
          row.template,
          row.purpose,
          ...(row.author === 'model' ? ['reworded by the model'] : []),
          ...(row.outcome === 'unconfirmed' ? ['unconfirmed'] : []),
        ].join(' · '),
        language: row.language,
      },
      at: row.started_at,
      order: toldAs.get(`delivery:${row.id}:${row.outcome}`) ?? Number.MAX_SAFE_INTEGER,
    })),
  ];
  return lines
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.order - b.order))
    .slice(-200)
    .map((one) => one.line);
}

function heardLine(
  seq: number,
  at: Instant,
  body: { content: { kind: string; text?: string; action?: string; media?: string } },
): SpokenLine {
  const { content } = body;
  const text =
    content.text ??
    (content.kind === 'tap'
      ? `⟨${content.action ?? ''}⟩`
      : content.kind === 'media'
        ? `⟨${content.media ?? 'media'}⟩`
        : `⟨${content.kind}⟩`);
  return {
    id: `in-${seq}`,
    at,
    from: 'customer',
    text,
    buttons: [],
    ...(content.kind === 'tap' && { note: `tap:${content.action ?? ''}` }),
  };
}

export type StuckDraft = {
  readonly id: string;
  readonly purpose: Purpose;
  readonly author: Author;
  /** The first name of the manager whose words they are. */
  readonly manager?: string;
  readonly status: string;
  readonly dueAt: Instant;
  readonly createdAt: Instant;
  readonly why: unknown;
};

/** Messages of a case that did not simply go out, newest first. */
export async function readStuck(
  db: Database,
  customerId: string,
  now: Instant,
): Promise<readonly StuckDraft[]> {
  const rows = await db
    .selectFrom('drafts')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where((eb) =>
      eb.or([
        eb('status', 'in', ['refused', 'cancelled', 'unconfirmed', 'failed']),
        eb.and([eb('status', '=', 'queued'), eb('due_at', '>', now)]),
      ]),
    )
    .orderBy('seq', 'desc')
    .limit(30)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    purpose: row.purpose as Purpose, // drafts are written from these unions only
    author: row.author as Author,
    ...managerIn(row.blanks),
    status: row.status,
    dueAt: row.due_at,
    createdAt: row.created_at,
    why: row.why === null ? undefined : JSON.parse(row.why),
  }));
}

function managerIn(blanks: string): Pick<StuckDraft, 'manager'> {
  const body: { blanks?: { manager?: { text?: string } } } = JSON.parse(blanks);
  const manager = body.blanks?.manager?.text;
  return manager === undefined ? {} : { manager };
}

export type StoredHandoff = {
  readonly id: string;
  readonly customerId: string;
  readonly status: 'waiting' | 'claimed' | 'given_back' | 'resolved';
  readonly openedAt: Instant;
  readonly brief: unknown;
  readonly notes: readonly { readonly at: Instant; readonly body: unknown }[];
  /** What managers wrote in the thread, whether it was sent on or refused. */
  readonly replies: readonly { readonly at: Instant; readonly by: string; readonly text: string }[];
};

/** Every handoff with what stands in its thread, newest first; the last fifty. */
export async function readHandoffs(db: Database): Promise<readonly StoredHandoff[]> {
  const rows = await db
    .selectFrom('handoffs')
    .selectAll()
    .orderBy('opened_at', 'desc')
    .orderBy('id')
    .limit(50)
    .execute();
  const notes =
    rows.length === 0
      ? []
      : await db
          .selectFrom('desk_jobs')
          .select(['handoff_id', 'body', 'due_at', 'id'])
          .where('kind', '=', 'note')
          .where(
            'handoff_id',
            'in',
            rows.map((row) => row.id),
          )
          .orderBy('id')
          .execute();
  const replies = await readReplies(
    db,
    rows.map((row) => row.customer_id),
  );
  return rows.map((row) => ({
    id: row.id,
    customerId: row.customer_id,
    replies: replies.filter((reply) => reply.handoffId === row.id),
    status: row.status,
    openedAt: row.opened_at,
    brief: JSON.parse(row.brief),
    notes: notes
      .filter((note) => note.handoff_id === row.id)
      .map((note) => ({ at: note.due_at, body: JSON.parse(note.body) })),
  }));
}

type Reply = StoredHandoff['replies'][number] & { readonly handoffId: string };

async function readReplies(db: Database, customers: readonly string[]): Promise<readonly Reply[]> {
  if (customers.length === 0) return [];
  const acts = await db
    .selectFrom('inbox')
    .select(['heard_at', 'body'])
    .where('kind', '=', 'manager')
    .where('customer_id', 'in', customers)
    .orderBy('seq')
    .execute();
  return acts.flatMap((row) => {
    const { act, by, handoffId } = JSON.parse(row.body);
    return act?.kind === 'reply' ? [{ at: row.heard_at, by: by.name, text: act.text, handoffId }] : [];
  });
}
