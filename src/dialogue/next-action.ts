import type { CaseState } from '../domain/case.ts';
import type { Purpose } from '../domain/message.ts';
import { lastDayOf } from '../domain/promise.ts';
import { addDays, isBefore, latest, momentOf, shift, type Day, type Instant } from '../domain/time.ts';
import { patienceUnder } from '../policy/conduct-pack.ts';
import { mayContact, nextAllowed } from '../policy/contact-rules.ts';
import { rungOf } from '../policy/ladder.ts';
import { duesIn, todayOf, type Facts } from './facts.ts';
import { lastReminderAt, unansweredReminders } from './history.ts';
import type { Policy } from './policy.ts';
import { timesAsked } from './say.ts';
import { isVerified } from './situation.ts';

/** What time alone will do to a case. */
export type TimedKind =
  | 'reminder'
  | 'verification'
  | 'reminders_unanswered'
  | 'ladder_ends'
  | 'promise_reminder'
  | 'promise_check'
  | 'plan_reminder'
  | 'plan_check'
  | 'silence'
  | 'pause_ends'
  | 'handoff_unclaimed';

export type NextAction = {
  readonly at: Instant;
  readonly kind: TimedKind;
  /** Why it does not happen sooner, when a contact rule holds it back. */
  readonly held?: { readonly rule: string; readonly why: string; readonly source: string };
};

/** Morning of the customer's day at which something that is due on a day becomes due; the contact rules have the last word. */
const MORNING = '09:00';

/**
 * The one thing that time will do next, computed from facts every time and never remembered as truth: a payment, a
 * correction or an answer changes it at once. Undefined when only an event can move the case.
 */
export function nextAction(state: CaseState, facts: Facts, policy: Policy): NextAction | undefined {
  const candidates = [
    handoffUnclaimed(state, policy),
    pauseEnds(state),
    ...(mayRemind(state, facts)
      ? [
          promise(state, facts, policy),
          plan(state, facts),
          silence(state, facts, policy),
          reminder(state, facts, policy),
        ]
      : []),
  ].filter((action) => action !== undefined);
  return candidates
    .map((action) => wait(action, state, facts, policy))
    .filter((action) => action !== undefined)
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
    .at(0);
}

/** Whether anything proactive may be planned at all. */
function mayRemind(state: CaseState, facts: Facts): boolean {
  return (
    state.status === 'open' &&
    state.contact.kind === 'open' &&
    Object.keys(state.holds).length === 0 &&
    state.handoff === undefined &&
    facts.chat === 'open' &&
    !facts.waiting.some(isProactive)
  );
}

export function isProactive(purpose: Purpose): boolean {
  return (
    purpose === 'reminder' ||
    purpose === 'promise_reminder' ||
    purpose === 'plan_reminder' ||
    purpose === 'follow_up'
  );
}

function handoffUnclaimed(state: CaseState, policy: Policy): NextAction | undefined {
  const { handoff } = state;
  if (handoff?.status !== 'waiting' || handoff.remindedAt) return undefined;
  return {
    at: shift(handoff.openedAt, policy.dialogue.claimWithin[handoff.priority]),
    kind: 'handoff_unclaimed',
  };
}

function pauseEnds(state: CaseState): NextAction | undefined {
  if (state.contact.kind !== 'paused' || !state.contact.until) return undefined;
  return { at: state.contact.until, kind: 'pause_ends' };
}

function promise(state: CaseState, facts: Facts, policy: Policy): NextAction | undefined {
  const { promise: made } = state;
  if (!made) return undefined;
  const zone = facts.customer.timezone;
  const { remindDaysBefore, graceDays } = policy.promises;
  const check: NextAction = {
    at: momentOf(addDays(lastDayOf(made), graceDays), MORNING, zone),
    kind: 'promise_check',
  };
  const reminders = made.parts
    .filter((part) => !made.remindedOf.includes(part.date))
    .map((part) => momentOf(addDays(part.date, -remindDaysBefore), MORNING, zone))
    .filter((at) => isBefore(made.madeAt, at) && isBefore(at, check.at))
    .toSorted();
  return reminders[0] && state.question?.kind !== 'when'
    ? { at: reminders[0], kind: 'promise_reminder' }
    : check;
}

function plan(state: CaseState, facts: Facts): NextAction | undefined {
  const { plan: agreed } = state;
  if (!agreed) return undefined;
  const zone = facts.customer.timezone;
  const due = agreed.payments.flatMap(({ date }): NextAction[] => {
    const remind: NextAction = { at: momentOf(addDays(date, -1), MORNING, zone), kind: 'plan_reminder' };
    const check: NextAction = { at: momentOf(addDays(date, 2), MORNING, zone), kind: 'plan_check' };
    return [
      ...(agreed.remindedOf.includes(date) || !isBefore(agreed.agreedAt, remind.at) ? [] : [remind]),
      ...(agreed.missed.includes(date) ? [] : [check]),
    ];
  });
  return due.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at)).at(0);
}

/** A question stands open: one nudge, and if that is not answered either, the question is dropped. */
function silence(state: CaseState, facts: Facts, policy: Policy): NextAction | undefined {
  const { question } = state;
  if (!question || state.promise || state.plan || question.kind === 'resume_contact') return undefined;
  if (question.kind === 'identity') return undefined;
  const days = policy.dialogue.silenceDays;
  return {
    at: shift(state.nudgedAt ?? latest(question.askedAt, facts.lastHeardAt ?? question.askedAt), `P${days}D`),
    kind: 'silence',
  };
}

function reminder(state: CaseState, facts: Facts, policy: Policy): NextAction | undefined {
  if (state.promise || state.plan) return undefined;
  if (state.question && state.question.kind !== 'identity') return undefined;
  const dues = duesIn(facts);
  if (dues.daysPastDue === undefined || dues.dueDate === undefined) return undefined;
  const last = lastReminderAt(facts);
  if (dues.daysPastDue >= policy.ladder.endsWithPersonFromDaysPastDue)
    return { at: facts.now, kind: 'ladder_ends' };
  const unanswered = unansweredReminders(state, facts, dues);
  const rung = rungOf(policy.ladder, dues.daysPastDue, unanswered);
  const gap = (since: Instant, days: number): Instant => shift(since, `P${days}D`);
  if (unanswered >= patienceUnder(policy.pack, policy.ladder)) {
    return { at: last ? gap(last, rung?.gapDays ?? 3) : facts.now, kind: 'reminders_unanswered' };
  }
  const first = firstRungDay(dues.dueDate, policy);
  const begins = first > todayOf(facts) ? momentOf(first, MORNING, facts.customer.timezone) : facts.now;
  const spoke = facts.lastHeardAt;
  const unknown = !isVerified(state, facts);
  if (unknown && timesAsked(state, 'identity') >= MOST_UNASKED_IDENTITY) return undefined;
  const earliest = [
    begins,
    ...(last ? [gap(last, rung?.gapDays ?? 3)] : []),
    ...(spoke ? [gap(spoke, 1)] : []),
    ...(unknown && state.question?.kind === 'identity' ? [gap(state.question.askedAt, 3)] : []),
  ];
  return { at: earliest.reduce(latest), kind: unknown ? 'verification' : 'reminder' };
}

function firstRungDay(dueDate: Day, policy: Policy): Day {
  return addDays(dueDate, policy.ladder.rungs[0]?.fromDaysPastDue ?? 0);
}

/** How often the identity question is put without having been asked for. */
const MOST_UNASKED_IDENTITY = 2;

const PURPOSE: Readonly<Partial<Record<TimedKind, Purpose>>> = {
  reminder: 'reminder',
  verification: 'follow_up',
  promise_reminder: 'promise_reminder',
  promise_check: 'follow_up',
  plan_reminder: 'plan_reminder',
  plan_check: 'follow_up',
  silence: 'follow_up',
};

/** While the operator has stopped everything proactive, how often a case looks whether it may go on; `resume` looks at once. */
const LOOK_AGAIN = 'PT15M';

const PAUSED = {
  rule: 'contact.operator_pause',
  why: 'The operator has stopped everything proactive (`fairdue resume` lets it go on).',
  source: 'operator',
} as const;

/** Move an action that speaks to the moment at which the contact rules allow it, and say why it waits. */
function wait(action: NextAction, state: CaseState, facts: Facts, policy: Policy): NextAction | undefined {
  const purpose = PURPOSE[action.kind];
  if (!purpose) return action;
  const wanted = latest(action.at, facts.now);
  if (facts.paused) return { ...action, at: latest(wanted, shift(facts.now, LOOK_AGAIN)), held: PAUSED };
  const input = contactInput(state, facts, policy, purpose, wanted);
  const verdict = mayContact(input);
  if (verdict.allowed) return { ...action, at: wanted };
  const at = nextAllowed(input);
  const held = { rule: verdict.rule, why: verdict.why, source: verdict.source };
  return at === undefined ? undefined : { ...action, at, held };
}

export function contactInput(
  state: CaseState,
  facts: Facts,
  policy: Policy,
  purpose: Purpose,
  now: Instant,
): Parameters<typeof mayContact>[0] {
  return {
    purpose,
    pack: policy.pack,
    now,
    timezone: facts.customer.timezone,
    holidays: facts.holidays,
    contact: state.contact,
    holds: state.holds,
    paused: facts.paused,
    history: facts.history,
    identity: isVerified(state, facts) ? 'verified' : 'unverified',
  };
}
