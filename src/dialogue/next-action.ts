import type { CaseState, Handoff } from '../domain/case.ts';
import type { Purpose } from '../domain/message.ts';
import { latest, momentOf, shift, type Instant } from '../domain/time.ts';
import { mayContact, nextAllowed } from '../policy/contact-rules.ts';
import { rungOf } from '../policy/ladder.ts';
import { MORNING, planActions, promiseActions } from './agreed-actions.ts';
import { duesIn, todayOf, type Facts } from './facts.ts';
import { isTask } from './handoff.ts';
import { lastReminderAt, unansweredReminders } from './history.ts';
import type { Policy } from './policy.ts';
import { timesAsked } from './say.ts';
import { firstDayUnder, gapDaysUnder, patienceOf, strategyOf } from './silence.ts';
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
  | 'hold_stands'
  | 'handoff_unclaimed';

export type NextAction = {
  readonly at: Instant;
  readonly kind: TimedKind;
  /** Why it does not happen sooner, when a contact rule holds it back. */
  readonly held?: { readonly rule: string; readonly why: string; readonly source: string };
};

/**
 * The one thing that time will do next, computed from facts every time and never remembered as truth: a payment, a
 * correction or an answer changes it at once. Undefined when only an event can move the case.
 */
export function nextAction(state: CaseState, facts: Facts, policy: Policy): NextAction | undefined {
  const candidates = [
    handoffUnclaimed(state, policy),
    pauseEnds(state),
    holdStands(state),
    ...(mayRemind(state, facts)
      ? [
          ...agreed(state, facts, policy),
          silence(state, facts, policy),
          unlessCalled(state, reminder(state, facts, policy)),
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
    (state.handoff === undefined || letsRemindersGoOn(state, state.handoff)) &&
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

/**
 * What goes on while a task waits: a promise that a manager has still to confirm, or that was made at the end of the ladder, is
 * reminded of and checked all the same, and so is what is owed beside a disputed account.
 */
function letsRemindersGoOn(state: CaseState, handoff: Handoff): boolean {
  if (!isTask(handoff)) return false;
  return (
    handoff.reason === 'promise_needs_manager' ||
    handoff.reason === 'account_disputed' ||
    (handoff.reason === 'ladder_ends' && state.promise !== undefined)
  );
}

/** A person who has been called already is not called once more because reminders came to an end. */
function unlessCalled({ handoff }: CaseState, action: NextAction | undefined): NextAction | undefined {
  return handoff && (action?.kind === 'reminders_unanswered' || action?.kind === 'ladder_ends')
    ? undefined
    : action;
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

/** A grave hold on which nobody works is put before a person again after so long, and so is a pause without an end. */
const HOLD_DAYS = 7;

function holdStands(state: CaseState): NextAction | undefined {
  if (state.status !== 'open' || state.handoff) return undefined;
  const since = [...Object.values(state.holds), ...Object.values(state.disputed ?? {})].toSorted().at(-1);
  const paused = state.contact.kind === 'paused' && !state.contact.until;
  const released = state.releasedAt;
  const from = since ? (released ? latest(since, released) : since) : paused ? released : undefined;
  return from === undefined ? undefined : { at: shift(from, `P${HOLD_DAYS}D`), kind: 'hold_stands' };
}

/** What a promise or a plan will have time do. While a promise stands, the plan behind it is neither reminded of nor checked. */
function agreed(state: CaseState, facts: Facts, policy: Policy): readonly NextAction[] {
  const { promise, plan } = state;
  const actions = promise
    ? promiseActions(promise, state, facts, policy)
    : plan
      ? planActions(plan, facts, policy)
      : [];
  if (isVerified(state, facts)) return actions;
  // Nothing is said of a promise or a plan before the customer is recognised again; the checks against the ledger go on.
  return actions.flatMap((action) => {
    if (action.kind === 'promise_check' || action.kind === 'plan_check') return [action];
    return verification(state, action.at) ?? [];
  });
}

/** Who is here? Put unasked at most twice, with days between. */
function verification(state: CaseState, wanted: Instant): NextAction | undefined {
  if (timesAsked(state, 'identity') >= MOST_UNASKED_IDENTITY) return undefined;
  const { question } = state;
  const again = question?.kind === 'identity' ? shift(question.askedAt, 'P3D') : wanted;
  return { at: latest(wanted, again), kind: 'verification' };
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
  const dues = duesIn(state, facts);
  if (dues.daysPastDue === undefined || dues.dueDate === undefined) return undefined;
  const last = lastReminderAt(facts);
  if (dues.daysPastDue >= policy.ladder.endsWithPersonFromDaysPastDue) {
    const looked = state.releasedAt && shift(state.releasedAt, `P${LADDER_LOOKED_AT_DAYS}D`);
    return { at: looked ?? facts.now, kind: 'ladder_ends' };
  }
  const unanswered = unansweredReminders(state, facts, dues);
  const rung = rungOf(policy.ladder, dues.daysPastDue, unanswered);
  const strategy = strategyOf(state, facts, policy);
  const days = gapDaysUnder(strategy, rung);
  const gap = (since: Instant, length: number): Instant => shift(since, `P${length}D`);
  if (unanswered >= patienceOf(strategy, policy)) {
    return { at: last ? gap(last, days) : facts.now, kind: 'reminders_unanswered' };
  }
  const first = firstDayUnder(strategy, dues.dueDate, policy);
  const begins = first > todayOf(facts) ? momentOf(first, MORNING, facts.customer.timezone) : facts.now;
  const spoke = facts.lastHeardAt;
  // Who has just talked with us, or with a person, knows what is overdue: the next reminder keeps the same distance from that.
  const pause = dues.daysPastDue < 0 ? 1 : days;
  const earliest = [
    begins,
    ...(last ? [gap(last, days)] : []),
    ...(spoke ? [gap(spoke, pause)] : []),
    ...(state.releasedAt ? [gap(state.releasedAt, pause)] : []),
  ].reduce(latest);
  if (isVerified(state, facts)) return { at: earliest, kind: 'reminder' };
  const asked = state.question?.kind === 'identity' ? state.question.askedAt : earliest;
  return (
    verification(state, earliest) ?? {
      at: latest(earliest, gap(asked, days)),
      kind: 'reminders_unanswered',
    }
  );
}

/** The end of the ladder is a person's. Once they have looked, they are asked again after so long. */
const LADDER_LOOKED_AT_DAYS = 30;

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
    otherZones: facts.customer.otherZones,
    holidays: facts.holidays,
    contact: state.contact,
    askedTimes: state.askedTimes,
    holds: state.holds,
    paused: facts.paused,
    history: facts.history,
    identity: isVerified(state, facts) ? 'verified' : 'unverified',
  };
}
