import { alertBlocks } from '../managers/blocks.ts';
import type { Brief } from '../managers/brief.ts';
import { noteBlocks, type DeskNote } from '../managers/note-blocks.ts';
import { isBefore, latest, shift } from '../domain/time.ts';
import { factsOf } from '../engine/facts.ts';
import { policyFor } from '../engine/policy-for.ts';
import { hashToken } from '../invite-token.ts';
import type { World } from '../engine/world.ts';
import { invite } from '../store/invites.ts';
import type { Database } from '../store/open.ts';
import {
  listCases,
  readChat,
  readHandoffs,
  readStuck,
  type ListedCase,
  type StoredHandoff,
} from '../store/overview.ts';
import { accountLines, customerLine, placeIn } from './case-lines.ts';
import { chatLines, factsView, planView } from './case-view.ts';
import { heldLine } from './held-line.ts';
import type { AlertView, CaseView, View } from './view.ts';

/** What the page must know besides the world: the tables it reads, and the answers of the sample's customers. */
export type Seen = {
  readonly world: World;
  readonly db: Database;
  readonly sampleAnswers: ReadonlyMap<string, string>;
};

const QUESTIONS = {
  birth_date: 'date of birth',
  postcode: 'postcode',
  contract_last4: 'last four characters of the contract number',
} as const;

/** Everything that the page shows, with one case chosen; undefined when `start` is no invitation that can still be used. */
export async function viewOf(
  seen: Seen,
  wanted: { readonly customer?: string; readonly start?: string },
): Promise<View | undefined> {
  const { world, db } = seen;
  const now = world.clock.now();
  const cases = await listCases(db);
  const asked = await chosenOf(seen, cases, wanted);
  if (wanted.start && !asked) return undefined;
  const chosen = asked ?? telling(cases);
  return {
    now,
    creditor: world.prompts.creditor.name.en,
    proactive: (await world.store.setting('paused')) !== 'yes',
    customers: cases.map((one) => customerLine(one, now)),
    ...(chosen && { chosen: await caseView(seen, chosen, asked && wanted.start) }),
    alerts: (await readHandoffs(db)).map(alertView),
  };
}

async function chosenOf(
  seen: Seen,
  cases: readonly ListedCase[],
  wanted: { customer?: string; start?: string },
): Promise<ListedCase | undefined> {
  const id = wanted.start ? await invitedBy(seen, wanted.start) : wanted.customer;
  return cases.find((one) => one.customer.id === id);
}

/** Whom a token brings in, as long as nobody has used it and it has not expired. */
async function invitedBy({ db, world }: Seen, token: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('invites')
    .select('customer_id')
    .where('token_hash', '=', hashToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', world.clock.now())
    .executeTakeFirst();
  return row?.customer_id;
}

/** With nobody asked for: the first of those who were just spoken to, so that a fresh reminder is on the page. */
function telling(cases: readonly ListedCase[]): ListedCase | undefined {
  const last = cases.reduce((at, one) => latest(at, one.lastAt ?? at), '1970-01-01T00:00:00Z');
  const since = shift(last, '-PT10M');
  const recent = cases.filter((one) => one.lastAt !== undefined && !isBefore(one.lastAt, since));
  return (recent.length > 0 ? recent : cases)
    .toSorted((a, b) => a.customer.id.localeCompare(b.customer.id))
    .at(0);
}

async function caseView(seen: Seen, listed: ListedCase, start: string | undefined): Promise<CaseView> {
  const { world, db } = seen;
  const { customer } = listed;
  const now = world.clock.now();
  const stored = await world.store.loadCase(customer.id, now);
  if (!stored) throw new Error(`customer ${customer.id} has no case; import the portfolio again`);
  const facts = await factsOf(world, stored, now, 'none');
  const policy = policyFor(world.prompts, stored, now);
  const place = placeIn(customer, now);
  const { waits, ...plan } = planView(stored.state, facts, policy);
  const stuck = await readStuck(db, customer.id, now);
  const line = customerLine(listed, now);
  const sampleAnswer = line.chat === 'verified' ? undefined : seen.sampleAnswers.get(customer.id);
  return {
    customer: {
      ...line,
      timezone: customer.timezone,
      accounts: accountLines(customer, listed.accounts, stored.state, now),
    },
    chat: chatLines(
      await readChat(db, customer.id),
      customer.timezone,
      world.prompts.templates[stored.state.language].buttons,
    ),
    ...(!stored.conversation && (await inviteView(seen, listed, start))),
    ...(sampleAnswer && { sampleAnswer }),
    facts: factsView(stored.state, facts, policy, place),
    ...plan,
    held: [...(waits ? [waits] : []), ...stuck.map((draft) => heldLine(draft, customer.timezone))],
  };
}

/** Tokens of the page's own invitations, by customer: one is made when it is first shown, not at every look. */
const shownTokens = new WeakMap<Database, Map<string, string>>();

async function inviteView(
  seen: Seen,
  listed: ListedCase,
  start: string | undefined,
): Promise<Pick<CaseView, 'invite'>> {
  const { world, db } = seen;
  const kind = listed.customer.verifyKind;
  const [account] = listed.accounts;
  if (!kind || !account) return {};
  const tokens = shownTokens.get(db) ?? new Map<string, string>();
  shownTokens.set(db, tokens);
  const known = start ?? tokens.get(listed.customer.id);
  const usable = known !== undefined && (await invitedBy(seen, known)) !== undefined;
  const token = usable ? known : await freshToken(db, account.id, world.clock.now());
  if (!token) return {};
  tokens.set(listed.customer.id, token);
  return { invite: { token, question: QUESTIONS[kind] } };
}

async function freshToken(db: Database, accountId: string, now: string): Promise<string | undefined> {
  const made = await invite(db, accountId, now);
  return made.ok ? made.token : undefined;
}

function alertView(handoff: StoredHandoff): AlertView {
  const { blocks } = alertBlocks(handoff.brief as Brief); // written by the engine only
  return {
    handoffId: handoff.id,
    customerId: handoff.customerId,
    status: handoff.status,
    openedAt: handoff.openedAt,
    blocks,
    thread: [
      ...handoff.replies.map(({ at, by, text }) => ({ at, from: by, text, blocks: [] })),
      ...handoff.notes.map(({ at, body }) => {
        const note = body as DeskNote; // written by the engine only
        return { at, from: note.kind === 'customer_words' ? 'customer' : 'fairdue', ...noteBlocks(note) };
      }),
    ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  };
}
