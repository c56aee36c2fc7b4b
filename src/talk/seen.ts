import type { Instant } from '../domain/time.ts';
import type { Database } from '../store/open.ts';

/** One message that reached the customer. */
export type Spoken = {
  readonly at: Instant;
  readonly template: string;
  readonly purpose: string;
  readonly text: string;
  readonly author: string;
  readonly buttons: readonly { readonly action: string; readonly label: string }[];
};

/** One line of a case's thread on the desk. */
export type DeskLine = { readonly kind: string; readonly text: string };

/** A customer, and the chat in which they may also be unknown. */
export type Seen = { readonly customerId: string; readonly conversation: string };

/** Everything that reached one chat, oldest first. */
export async function spokenTo(db: Database, { customerId, conversation }: Seen): Promise<readonly Spoken[]> {
  const rows = await db
    .selectFrom('attempts')
    .innerJoin('drafts', 'drafts.id', 'attempts.draft_id')
    .select([
      'attempts.started_at',
      'attempts.text',
      'attempts.buttons',
      'attempts.purpose',
      'attempts.author',
      'drafts.template',
    ])
    .where((eb) =>
      eb.or([eb('attempts.customer_id', '=', customerId), eb('attempts.conversation_id', '=', conversation)]),
    )
    .where('attempts.outcome', '=', 'delivered')
    .orderBy('attempts.id')
    .execute();
  return rows.map((row) => ({
    at: row.started_at,
    template: row.template,
    purpose: row.purpose,
    text: row.text,
    author: row.author,
    buttons: JSON.parse(row.buttons),
  }));
}

/** The draft of the last manager's reply that was kept back. */
export async function refusedReply(db: Database, { customerId }: Seen): Promise<string | undefined> {
  const row = await db
    .selectFrom('drafts')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('status', '=', 'refused')
    .where('author', '=', 'manager')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** Every rule that a message to one customer was refused by, oldest first. */
export async function rulesOfRefusals(
  db: Database,
  { customerId, conversation }: Seen,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('drafts')
    .select('why')
    .where((eb) => eb.or([eb('customer_id', '=', customerId), eb('conversation_id', '=', conversation)]))
    .where('status', '=', 'refused')
    .orderBy('seq')
    .execute();
  return rows.flatMap((row) => rulesIn(JSON.parse(row.why ?? '{}')));
}

function rulesIn(why: { rule?: string; reasons?: readonly { rule: string }[] }): readonly string[] {
  return why.reasons ? why.reasons.map((reason) => reason.rule) : [why.rule ?? ''];
}

/** What was written into the threads of the desk, oldest first. */
export async function deskNotes(db: Database): Promise<readonly DeskLine[]> {
  const rows = await db
    .selectFrom('desk_jobs')
    .select('body')
    .where('kind', '=', 'note')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ text: '', ...JSON.parse(row.body) }));
}
