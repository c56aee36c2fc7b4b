import { expect } from 'vitest';
import type { ManagerAct } from '../../src/domain/manager-act.ts';
import { decimalOf } from '../../src/domain/money.ts';
import type { PlanPayment } from '../../src/domain/plan.ts';
import type { GatePolicy } from '../../src/gate/policy.ts';
import type { Owed as ImportedOwed } from '../support/portfolio.ts';
import { openTalk, type Talk } from '../support/talk.ts';
import type { Conversation, Expected, Step } from './conversation.ts';

/** Hold a conversation through the real program. `check` false: what is expected is left aside. */
export async function play(
  conversation: Conversation,
  how: { readonly check: boolean; readonly gate?: Partial<GatePolicy> },
): Promise<{ readonly spoken: Awaited<ReturnType<Talk['spoken']>> }> {
  const { customer } = conversation;
  const talk = await openTalk(
    {
      id: 'H-1001',
      name: 'Maria Lopez',
      language: customer.language,
      timezone: customer.timezone,
      country: customer.country,
      region: customer.region,
      verifyKind: customer.verify,
      verifyAnswer: customer.answer,
      owes: conversation.owes.map(owedOf),
    },
    conversation.starts,
    how.gate,
  );
  try {
    if (conversation.verified) {
      await talk.comesIn();
      await talk.says(customer.answer);
      if (how.check) expect((await talk.state()).identity, 'the right answer').toBe('verified');
    }
    let before = await seenSoFar(talk);
    for (const [at, step] of conversation.steps.entries()) {
      await act(talk, step, how.check);
      const now = await seenSoFar(talk);
      const where = `step ${at + 1}: ${JSON.stringify({ ...step, expect: undefined })}`;
      if (how.check) await checkStep(talk, step.expect ?? {}, before, now, where);
      before = now;
    }
    expect(talk.world.errors, 'errors in the log').toEqual([]);
    return { spoken: await talk.spoken() };
  } finally {
    await talk.close();
  }
}

/** What had been said, refused and noted by some moment. */
type Seen = {
  readonly spoken: Awaited<ReturnType<Talk['spoken']>>;
  readonly refused: readonly string[];
  readonly notes: Awaited<ReturnType<Talk['notes']>>;
};

async function seenSoFar(talk: Talk): Promise<Seen> {
  return { spoken: await talk.spoken(), refused: await talk.refused(), notes: await talk.notes() };
}

async function act(talk: Talk, step: Step, strictly: boolean): Promise<void> {
  if (step.says !== undefined) await talk.says(step.says);
  else if (step.taps !== undefined) await talk.taps(step.taps);
  else if (step.wait !== undefined) await talk.waits(step.wait);
  else if (step.imports !== undefined) await talk.imports(step.imports.map(owedOf));
  else if (typeof step.pays === 'string') await talk.pays(step.pays);
  else if (step.pays !== undefined) await talk.pays(step.pays.amount, step.pays.account);
  else if (step.sends === 'invitation') await talk.comesIn();
  else if (step.sends === 'goodbye') await talk.leaves();
  else if (step.sends === 'photo') await talk.sendsMedia();
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

async function checkStep(
  talk: Talk,
  wanted: Expected,
  before: Seen,
  now: Seen,
  where: string,
): Promise<void> {
  const state = await talk.state();
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
  const next = await talk.next();
  // What the gate keeps back of our own words is always a fault, unless the conversation is about that.
  const expected: Expected = { refused: [], ...wanted };
  const keys = Object.keys(expected) as readonly (keyof Expected)[]; // keys of a strict object
  const actual = Object.fromEntries(keys.map((key) => [key, parts[key]()]));
  const sorted = { ...expected, ...(expected.holds && { holds: expected.holds.toSorted() }) };
  expect(actual, `${where}\nsaid: ${text}`).toEqual(sorted);
}

function pick(whole: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => keys.includes(key)));
}

function paymentLine({ date, amount }: PlanPayment): string {
  return `${date} ${decimalOf(amount)}`;
}

function owedOf({ days_late, ...owed }: Conversation['owes'][number]): ImportedOwed {
  const given = Object.fromEntries(Object.entries(owed).filter(([, value]) => value !== undefined));
  return { ...(given as Omit<ImportedOwed, 'daysLate'>), daysLate: days_late }; // only undefined values were taken out
}
