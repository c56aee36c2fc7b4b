import { decide } from '../dialogue/decide.ts';
import type { Event } from '../dialogue/event.ts';
import type { Facts } from '../dialogue/facts.ts';
import { nextAction } from '../dialogue/next-action.ts';
import { shift, isBefore } from '../domain/time.ts';
import type { DossierEntry, Draft, StoredCase, Waiting } from '../ports/store.ts';
import { commitOf, insistedId, touchesBrief } from './carry-out.ts';
import { MOST_ENTRIES, TOLD_OF } from './dossier.ts';
import { factsOf } from './facts.ts';
import { policyFor } from './policy-for.ts';
import { endsTheLadder } from './prepared-tasks.ts';
import { beginTurn, rewordReply } from './reword.ts';
import { welcome } from './stranger.ts';
import { understandEvent, type Said } from './understand-event.ts';
import type { World } from './world.ts';

const MOST_TRIES = 8;

/** Take everything that waits in a lane, one at a time, in the order in which it was heard. Returns how many turns were taken. */
export async function takeTurns(world: World, lane: string): Promise<number> {
  for (let taken = 0; ; taken += 1) {
    const item = await world.store.nextIn(lane);
    if (!item) return taken;
    await takeTurn(world, item);
    world.changed();
  }
}

async function takeTurn(world: World, item: Waiting): Promise<void> {
  const known = item.customerId
    ? { customerId: item.customerId, arrived: false }
    : await welcome(world, item);
  if (!known) return;
  await move(world, known.customerId, item.id, item.seq, (stored, now) =>
    eventOf(world, stored, item, known.arrived, now),
  );
}

/** Time alone moves a case. Safe to repeat: what is due is computed anew. */
export async function passTime(world: World, customerId: string): Promise<void> {
  await move(world, customerId, 'time', undefined, async () => ({
    event: { type: 'time_came' },
    identityAnswer: 'none',
  }));
  world.changed();
}

type Heard = {
  readonly event: Event;
  readonly identityAnswer: Facts['identityAnswer'];
  /** The customer's own words, when the event is a text of theirs. */
  readonly words?: string;
};

/** Read, decide, write: refused when somebody moved first, and then done again on what is true now. */
async function move(
  world: World,
  customerId: string,
  cause: string,
  seq: number | undefined,
  hear: (stored: StoredCase, now: string) => Promise<Heard>,
): Promise<void> {
  const turn = beginTurn();
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const now = world.clock.now();
    const stored = await world.store.loadCase(customerId, now);
    if (!stored) {
      if (seq !== undefined) await world.store.done(seq, now, [{ kind: 'no_case', body: { cause } }], []);
      return;
    }
    const { event, identityAnswer, words } = await hear(stored, now);
    const facts = await factsOf(world, stored, now, identityAnswer);
    const policy = policyFor(world.prompts, stored, now);
    const [state, effects, row] = decide(stored.state, event, facts, policy);
    const after = { ...facts, waiting: waitingAfter(facts, effects) };
    const next = nextAction(state, after, policy);
    const decided = { before: stored.state, event, after: state, effects, now };
    const reworded = await rewordReply(world, stored, words, decided, turn, cause);
    const commit = commitOf(world, {
      stored,
      state,
      effects,
      row,
      next: next && notAgain(next, event, now, effects.length),
      facts,
      cause,
      ...(seq !== undefined && { seq }),
      known: await draftsNamed(world, event),
      dossier: await dossierFor(world, stored, state, effects),
      ...(reworded && { reworded }),
    });
    if (await world.store.commit(commit)) return;
    if (seq !== undefined && (await world.store.isDone(seq))) return;
  }
  throw new Error(
    `case ${customerId} kept moving while ${cause} was decided; it is tried again at the next tick`,
  );
}

/** What will wait to be sent once these effects are written: planning looks at it. */
function waitingAfter(facts: Facts, effects: ReturnType<typeof decide>[1]): Facts['waiting'] {
  const cancelled = effects.some((effect) => effect.type === 'cancel' && effect.which === 'all');
  const calm = effects.some((effect) => effect.type === 'cancel' && effect.which === 'proactive');
  const left = cancelled ? [] : facts.waiting.filter((purpose) => !calm || !PROACTIVE.has(purpose));
  return [...left, ...effects.flatMap((effect) => (effect.type === 'say' ? [effect.purpose] : []))];
}

const PROACTIVE: ReadonlySet<string> = new Set([
  'reminder',
  'promise_reminder',
  'plan_reminder',
  'follow_up',
]);

/** A moment that came and changed nothing does not come again at once. */
function notAgain<T extends { readonly at: string }>(next: T, event: Event, now: string, effects: number): T {
  if (event.type !== 'time_came' || effects > 0 || isBefore(now, next.at)) return next;
  return { ...next, at: shift(now, 'PT1M') };
}

/** Read only where the brief of a case at the end of its ladder is made anew. */
async function dossierFor(
  world: World,
  stored: StoredCase,
  state: StoredCase['state'],
  effects: ReturnType<typeof decide>[1],
): Promise<readonly DossierEntry[]> {
  const handoff = state.handoff ?? stored.state.handoff;
  if (!handoff || !endsTheLadder(handoff.reason) || !effects.some(touchesBrief)) return [];
  return world.store.dossier(stored.customer.id, TOLD_OF, MOST_ENTRIES);
}

async function draftsNamed(world: World, event: Event): Promise<ReadonlyMap<string, Draft>> {
  if (event.type !== 'manager_acted' || event.act.kind !== 'send_anyway') return new Map();
  const { draftId } = event.act;
  const drafts = await Promise.all([draftId, insistedId(draftId)].map((id) => world.store.draft(id)));
  return new Map(drafts.flatMap((draft) => (draft ? [[draft.id, draft]] : [])));
}

async function eventOf(
  world: World,
  stored: StoredCase,
  item: Waiting,
  arrived: boolean,
  now: string,
): Promise<Heard> {
  if (arrived) return { event: { type: 'arrived' }, identityAnswer: 'none' };
  if (item.kind === 'customer') {
    const { content } = item.body as { content: Said }; // written by `hear` only
    const heard = await understandEvent(world, stored, content, now);
    return content.kind === 'text' ? { ...heard, words: content.text } : heard;
  }
  // Every other body is an event, written by `hear`, by `deliver` or with the ledger.
  return { event: item.body as Event, identityAnswer: 'none' };
}
