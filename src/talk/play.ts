import { isDeepStrictEqual } from 'node:util';
import type { Prompts } from '../content/load.ts';
import type { ManagerAct } from '../domain/manager-act.ts';
import { decimalOf } from '../domain/money.ts';
import type { PlanPayment } from '../domain/plan.ts';
import type { Instant } from '../domain/time.ts';
import type { GatePolicy } from '../gate/policy.ts';
import type { Conversation, Expected, Step } from './conversation.ts';
import type { Owed } from './debtor.ts';
import type { DeskLine, Spoken } from './seen.ts';
import { openTalk, type Talk, type TalkAlone } from './talk.ts';

/** One step as it was played. */
export type Played = {
  /** Counted from 1; 0 is how the customer came in. */
  readonly at: number;
  readonly step: Step;
  readonly now: Instant;
  /** What reached the customer in this step. */
  readonly spoken: readonly Spoken[];
  readonly expected: Readonly<Record<string, unknown>>;
  /** What came of it, in the words of what was expected. */
  readonly actual: Readonly<Record<string, unknown>>;
  readonly held: boolean;
};

/**
 * Hold a conversation through the real program, step by step. `strictly` false: what is expected is left aside, and a manager
 * without a handoff does nothing.
 *
 * Throws when the program logged an error.
 */
export async function* playing(
  conversation: Conversation,
  how: {
    readonly prompts: Prompts;
    readonly strictly: boolean;
    readonly gate?: Partial<GatePolicy> | undefined;
  },
): AsyncGenerator<Played> {
  const talk = await openFor(conversation, how);
  try {
    if (conversation.verified) {
      await talk.comesIn();
      const { answer } = conversation.customer;
      await talk.says(answer);
      yield await played(talk, 0, { says: answer, expect: { identity: 'verified' } }, NOTHING);
    }
    for (const [at, step] of conversation.steps.entries()) {
      const before = await seenSoFar(talk);
      await act(talk, step, how.strictly);
      yield await played(talk, at + 1, step, before);
    }
    if (talk.stage.errors.length > 0)
      throw new Error(`The program logged an error: ${talk.stage.errors.join('; ')}`);
  } finally {
    await talk.close();
  }
}

function openFor(
  { customer, owes, starts }: Conversation,
  how: Parameters<typeof playing>[1],
): Promise<TalkAlone> {
  return openTalk({
    prompts: how.prompts,
    start: starts,
    gate: how.gate,
    debtor: {
      id: 'H-1001',
      name: 'Maria Lopez',
      language: customer.language,
      timezone: customer.timezone,
      country: customer.country,
      region: customer.region,
      verifyKind: customer.verify,
      verifyAnswer: customer.answer,
      owes: owes.map(owedOf),
    },
  });
}

/** What had been said, refused and noted by some moment. */
type Seen = {
  readonly spoken: readonly Spoken[];
  readonly refused: readonly string[];
  readonly notes: readonly DeskLine[];
};

const NOTHING: Seen = { spoken: [], refused: [], notes: [] };

async function seenSoFar(talk: Talk): Promise<Seen> {
  return { spoken: await talk.spoken(), refused: await talk.refused(), notes: await talk.notes() };
}

async function act(talk: TalkAlone, step: Step, strictly: boolean): Promise<void> {
  if (step.says !== undefined) await talk.says(...[step.says].flat());
  else if (step.taps !== undefined) await talk.taps(step.taps);
  else if (step.wait !== undefined) await talk.waits(step.wait);
  else if (step.imports !== undefined) await talk.imports(step.imports.map(owedOf));
  else if (typeof step.pays === 'string') await talk.pays(step.pays);
  else if (step.pays !== undefined) await talk.pays(step.pays.amount, step.pays.account);
  else if (step.sends === 'invitation') await talk.comesIn();
  else if (step.sends === 'goodbye') await talk.leaves();
  else if (step.sends !== undefined) await talk.sendsMedia(step.sends);
  else if (step.manager !== undefined && (strictly || (await talk.handoffs()).length > 0))
    await actAsManager(talk, step.manager);
}

async function actAsManager(talk: Talk, manager: NonNullable<Step['manager']>): Promise<void> {
  if (typeof manager === 'string') return talk.manager(await deed(talk, manager));
  if ('reply' in manager) return talk.manager({ kind: 'reply', text: manager.reply }, manager.by);
  return talk.manager(await deed(talk, manager.act), manager.by);
}

async function deed(talk: Talk, kind: Exclude<ManagerAct['kind'], 'reply'>): Promise<ManagerAct> {
  if (kind === 'resolve') return { kind, note: 'settled between people' };
  if (kind === 'send_anyway') return { kind, draftId: (await talk.refusedReply()) ?? 'none' };
  return { kind };
}

async function played(talk: Talk, at: number, step: Step, before: Seen): Promise<Played> {
  const now = await seenSoFar(talk);
  const spoken = now.spoken.slice(before.spoken.length);
  // What the gate keeps back of our own words is always a fault, unless the conversation is about that.
  const wanted: Expected = { refused: [], ...step.expect };
  const actual = await outcome(talk, wanted, before, now);
  const expected = { ...wanted, ...(wanted.holds && { holds: wanted.holds.toSorted() }) };
  const held = isDeepStrictEqual(actual, expected);
  return { at, step, now: talk.stage.clock.now(), spoken, expected, actual, held };
}

/** What came of a step, for everything that was expected of it. */
async function outcome(
  talk: Talk,
  wanted: Expected,
  before: Seen,
  now: Seen,
): Promise<Readonly<Record<string, unknown>>> {
  const state = await talk.state();
  const next = await talk.next();
  const spoken = now.spoken.slice(before.spoken.length);
  const text = spoken.map((one) => one.text).join('\n');
  const notes = now.notes.slice(before.notes.length).map((note) => JSON.stringify(note));
  const { handoff } = state;
  const parts: Readonly<Record<keyof Expected, () => unknown>> = {
    said: () => spoken.map((one) => one.template),
    words: () => wanted.words?.filter((words) => text.includes(words)),
    not_words: () => wanted.not_words?.filter((words) => !text.includes(words)),
    state: () => state.state,
    status: () => state.status,
    identity: () => state.identity,
    contact: () => state.contact.kind,
    holds: () => Object.keys(state.holds).toSorted(),
    question: () => state.question?.kind ?? 'none',
    language: () => state.language,
    handoff: () =>
      handoff
        ? wanted.handoff === 'none'
          ? handoff
          : {
              ...pick(handoff, Object.keys(wanted.handoff ?? {})),
              ...(wanted.handoff?.approval && { approval: handoff.approval?.kind }),
            }
        : 'none',
    promise: () => (state.promise ? state.promise.parts.map(paymentLine) : 'none'),
    plan: () => (state.plan ? state.plan.payments.map(paymentLine) : 'none'),
    refused: () => now.refused.slice(before.refused.length),
    next: () => next?.kind ?? 'none',
    notes: () => wanted.notes?.filter((words) => notes.some((note) => note.includes(words))),
  };
  const keys = Object.keys(wanted) as readonly (keyof Expected)[]; // keys of a strict object
  return Object.fromEntries(keys.map((key) => [key, parts[key]()]));
}

function pick(whole: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => keys.includes(key)));
}

function paymentLine({ date, amount }: PlanPayment): string {
  return `${date} ${decimalOf(amount)}`;
}

function owedOf({ days_late, ...owed }: Conversation['owes'][number]): Owed {
  const given = Object.fromEntries(Object.entries(owed).filter(([, value]) => value !== undefined));
  return { ...(given as Omit<Owed, 'daysLate'>), daysLate: days_late }; // only undefined values were taken out
}
