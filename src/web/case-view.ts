import { sayMoney } from '../content/format-money.ts';
import { sayDay, type Place } from '../content/place.ts';
import { nextAction, type NextAction } from '../dialogue/next-action.ts';
import { unansweredReminders } from '../dialogue/history.ts';
import { duesIn, type Facts } from '../dialogue/facts.ts';
import { abilityOf, goalOf } from '../dialogue/goal.ts';
import type { Policy } from '../dialogue/policy.ts';
import { silenceOf } from '../dialogue/silence.ts';
import { isVerified } from '../dialogue/situation.ts';
import type { CaseState, Question } from '../domain/case.ts';
import type { PlanPayment } from '../domain/plan.ts';
import type { Instant } from '../domain/time.ts';
import { abilityInWords, goalInWords, silenceInWords } from '../engine/case-words.ts';
import { rungOf } from '../policy/ladder.ts';
import type { SpokenLine } from '../store/overview.ts';
import { localMoment } from './case-lines.ts';
import type { CaseView, ChatLine, HeldLine } from './view.ts';

const ACTIONS: Readonly<Record<NextAction['kind'], string>> = {
  reminder: 'A reminder',
  verification: 'The question who is there',
  reminders_unanswered: 'Reminders rest and a person decides',
  ladder_ends: 'The ladder ends and a person takes over',
  promise_reminder: 'A reminder of the promise',
  promise_check: 'A look whether the promise was kept',
  plan_reminder: 'A reminder of the plan’s next payment',
  plan_check: 'A look whether the plan’s payment arrived',
  silence: 'One nudge, because a question stayed open',
  pause_ends: 'The pause ends',
  handoff_unclaimed: 'The managers are reminded that nobody has claimed this',
  hold_stands: 'What holds this case is put before a person again',
};

const WAITING_FOR: Readonly<Record<Question, string>> = {
  identity: 'the answer that only the right person knows',
  when: 'a day on which they will pay',
  confirm_promise: 'a yes to the promise as it was said back',
  reason: 'the reason, if they want to give one',
  affordable: 'what they can afford',
  which_offer: 'a choice among the offers',
  confirm_plan: 'an explicit yes to the plan as it was stated',
  which_account: 'which of the accounts they dispute',
  resume_contact: 'whether they may be written to again',
};

/** The case as the machine sees it. */
export function factsView(state: CaseState, facts: Facts, policy: Policy, place: Place): CaseView['facts'] {
  const dues = duesIn(state, facts);
  const rung =
    dues.daysPastDue === undefined
      ? undefined
      : rungOf(policy.ladder, dues.daysPastDue, unansweredReminders(state, facts, dues));
  const goal = goalOf(state, facts, policy);
  return {
    state: state.state,
    status: state.status,
    identity: isVerified(state, facts) ? 'verified' : 'unverified',
    contact: contactInWords(state, facts.customer.timezone),
    holds: [
      ...Object.entries(state.holds).map(([name, since]) => ({ name, since })),
      ...Object.entries(state.disputed ?? {}).map(([id, since]) => ({ name: `dispute of ${id}`, since })),
    ],
    language: state.language,
    ...(dues.daysPastDue !== undefined && { daysPastDue: dues.daysPastDue }),
    ...(rung && { rung: { name: rung.name, tone: rung.tone } }),
    ...(state.question && { waitingFor: WAITING_FOR[state.question.kind] }),
    ...(state.promise && { promise: payments(state.promise.parts, place) }),
    ...(goal && {
      goal: goalInWords(goal, place),
      ability: abilityInWords(abilityOf(state, facts, policy), place),
      silence: silenceInWords(silenceOf(state, facts, policy), policy.silence),
    }),
    ...(state.plan && {
      plan: `${state.plan.payments.length} payments: ${payments(state.plan.payments, place)}`,
    }),
  };
}

function contactInWords(state: CaseState, timezone: string): string {
  switch (state.contact.kind) {
    case 'open':
      return state.askedTimes
        ? `open, only ${state.askedTimes.from}-${state.askedTimes.until}${state.askedTimes.weekdaysOnly ? ' on weekdays' : ''}`
        : 'open';
    case 'ceased':
      return 'stopped by the customer';
    case 'paused':
      return state.contact.until
        ? `paused until ${localMoment(state.contact.until, timezone)}`
        : 'paused until a manager lifts it';
    default:
      return state.contact satisfies never;
  }
}

function payments(parts: readonly PlanPayment[], place: Place): string {
  return parts.map((part) => `${sayMoney(part.amount, place)} on ${sayDay(part.date, place)}`).join(', ');
}

/** What time will do next, or in one sentence why it will do nothing. */
export function planView(
  state: CaseState,
  facts: Facts,
  policy: Policy,
): Pick<CaseView, 'next' | 'quiet'> & { readonly waits?: HeldLine } {
  const next = nextAction(state, facts, policy);
  if (!next) return { quiet: whyQuiet(state, facts) };
  const local = localMoment(next.at, facts.customer.timezone);
  const shown = { next: { at: next.at, local, what: ACTIONS[next.kind] } };
  if (!next.held) return shown;
  return {
    ...shown,
    waits: {
      id: 'planned',
      at: facts.now,
      what: ACTIONS[next.kind],
      status: 'held',
      why: next.held.why,
      rule: next.held.rule,
      source: next.held.source,
      until: local,
    },
  };
}

function whyQuiet(state: CaseState, facts: Facts): string {
  if (state.status === 'settled') return 'Everything is paid.';
  if (state.contact.kind === 'ceased')
    return 'The customer asked not to be written to. Nothing goes out unless they open the conversation anew and agree.';
  if (state.handoff)
    return `A person ${state.handoff.status === 'claimed' ? 'has the conversation' : 'was called'}; the bot is silent.`;
  const [hold] = Object.keys(state.holds);
  if (hold)
    return `Everything proactive is on hold (${hold.replaceAll('_', ' ')}) until a manager or the ledger settles it.`;
  if (facts.chat === 'none') return 'There is no chat yet: the customer must be invited.';
  if (facts.chat === 'no_consent')
    return 'The customer has not answered who they are, so nothing is written to them unasked.';
  if (facts.waiting.length > 0) return 'A message is on its way.';
  if (duesIn(state, facts).items.length === 0) return 'Nothing is owed.';
  return 'Nothing is planned: only an answer, a payment or a manager moves this case.';
}

/** The chat with each tap shown as the label that was tapped, and only the last message still tappable. */
export function chatLines(
  lines: readonly SpokenLine[],
  timezone: string,
  labels: Readonly<Record<string, string>>,
): readonly ChatLine[] {
  const last = lines.at(-1);
  return lines.map((line) => {
    const action = line.note?.startsWith('tap:') ? line.note.slice('tap:'.length) : undefined;
    const { note: _, ...rest } = line;
    return {
      ...rest,
      local: localMoment(line.at, timezone),
      text: action === undefined ? line.text : (labels[action] ?? line.text),
      buttons: line === last && line.from !== 'customer' ? line.buttons : [],
      ...(action === undefined && line.note && { note: line.note }),
    };
  });
}

export function earliestNext(moments: readonly (Instant | null)[], now: Instant): Instant | undefined {
  return moments
    .filter((at): at is Instant => at !== null && at > now)
    .toSorted()
    .at(0);
}
