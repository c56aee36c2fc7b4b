import type { Blanks } from '../../content/blanks.ts';
import type { TemplateName } from '../../content/signatures.ts';
import { cutTo } from '../../domain/arrived.ts';
import type { Hold } from '../../domain/case.ts';
import { isSettled } from '../../domain/dues.ts';
import { plus, zero, type Money } from '../../domain/money.ts';
import {
  arrivedFor as arrivedForPlan,
  isCompleted,
  openPaymentsOf,
  type Plan,
  type PlanPayment,
} from '../../domain/plan.ts';
import { arrivedFor, outcomeOf } from '../../domain/promise.ts';
import type { Effect } from '../effect.ts';
import { isWithPerson } from '../handoff.ts';
import { record, say } from '../say.ts';
import type { Move, Situation } from '../situation.ts';

/** Under these nothing is said of a payment: there is nobody here to say it to, or something graver is in the way. */
const SILENT: readonly Hold[] = [
  'wrong_person',
  'deceased',
  'crisis',
  'identity_theft',
  'insolvency',
  'represented',
];

/** What a person was called for that needs nobody any more once everything is paid. */
const SETTLED_BY_PAYING: ReadonlySet<string> = new Set([
  'already_paid',
  'reminders_unanswered',
  'ladder_ends',
  'no_date_given',
  'promise_outside_policy',
  'promise_needs_manager',
  'promise_broken_twice',
  'plan_missed_twice',
  'plan_outside_bounds',
  'plan_needs_person',
  'offers_unanswered',
  'offers_refused_twice',
  'nothing_affordable',
]);

/** Money arrived or went back: the ledger is right at once, whatever was planned. */
export function bookPayment(s: Situation, received: Money): Move {
  if (isSettled(s.facts.accounts)) return settle(s, received.minor > 0 ? received : undefined);
  if (received.minor < 0) {
    return {
      change: { status: 'open' },
      effects: [
        ...thanks(s, 'payment.reversed', { minor: -received.minor, currency: received.currency }),
        { type: 'note', note: { kind: 'line', text: 'A payment was reversed.' } },
      ],
    };
  }
  const stands = agreementsNow(s);
  return {
    change: {
      ...stands.change,
      ...(stands.ended || !isOverdue(s) ? paidUp(s, stands.goesOn) : {}),
    },
    effects: [
      { type: 'cancel', which: 'proactive', why: 'a payment arrived' },
      ...stands.records,
      ...(stands.completed ? thanks(s, 'plan.completed', received) : thanks(s, 'payment.received', received)),
    ],
  };
}

/** What the ledger, as it is now, makes of a promise and a plan. */
function agreementsNow(s: Situation): {
  readonly change: Move['change'];
  readonly records: readonly Effect[];
  readonly kept: boolean;
  readonly completed: boolean;
  /** One of them is fulfilled. */
  readonly ended: boolean;
  /** One of them is not. */
  readonly goesOn: boolean;
  /** The plan, where less is owed now than it still asked for. */
  readonly shorter: Plan | undefined;
} {
  const { promise, plan } = s.state;
  const kept = promise !== undefined && outcomeOf(promise, s.facts) === 'kept';
  const completed = plan !== undefined && isCompleted(plan, s.facts);
  const planNow =
    plan && !completed
      ? { ...plan, payments: noMoreThanOwed(s, plan.payments, arrivedForPlan(plan, s.facts)) }
      : undefined;
  const promiseNow =
    promise && !kept
      ? { ...promise, parts: noMoreThanOwed(s, promise.parts, arrivedFor(promise, s.facts)) }
      : undefined;
  const shorter = planNow && plan && sumOf(planNow.payments) < sumOf(plan.payments) ? planNow : undefined;
  return {
    change: { ...(promise && { promise: promiseNow }), ...(plan && { plan: planNow }) },
    records: [
      ...(kept ? [record('promise_kept')] : []),
      ...(completed ? [record('plan_completed')] : []),
      ...(shorter ? [record('plan_shortened', { payments: shorter.payments })] : []),
    ],
    kept,
    completed,
    ended: kept || completed,
    goesOn: promiseNow !== undefined || planNow !== undefined,
    shorter,
  };
}

/** What was agreed, cut from its end where the lender takes back or lowers what is owed: nobody is asked for more than that. */
function noMoreThanOwed(
  s: Situation,
  payments: readonly PlanPayment[],
  arrived: Money,
): readonly PlanPayment[] {
  const owed = s.dues.balances.find((sum) => sum.currency === arrived.currency) ?? zero(arrived.currency);
  return cutTo(payments, plus(owed, arrived.minor > 0 ? arrived : zero(arrived.currency)));
}

function sumOf(payments: readonly PlanPayment[]): number {
  return payments.reduce((sum, { amount }) => sum + amount.minor, 0);
}

function isOverdue(s: Situation): boolean {
  return s.dues.daysPastDue !== undefined && s.dues.daysPastDue >= 0;
}

/** Nothing has to be asked about money that has come: what was being talked about is over, unless a person has it. */
function paidUp(s: Situation, agreementGoesOn: boolean): Move['change'] {
  if (isWithPerson(s.state)) return {};
  const question = s.state.question?.kind;
  if (question === 'identity' || question === 'resume_contact') return {};
  return {
    question: undefined,
    nudgedAt: undefined,
    offers: [],
    stated: undefined,
    state: agreementGoesOn ? 'acknowledgement' : 'reminder',
  };
}

/** An import changed what is owed: what it shows as paid counts like a payment, and what it takes back is no longer asked for. */
export function reread(s: Situation): Move {
  if (isSettled(s.facts.accounts))
    return s.state.status === 'settled' ? { change: {}, effects: [] } : settle(s);
  const stands = agreementsNow(s);
  return {
    change: {
      ...stands.change,
      ...(stands.ended && paidUp(s, stands.goesOn)),
      status: s.state.status === 'closed' ? 'closed' : 'open',
    },
    effects: [
      { type: 'cancel', which: 'proactive', why: 'what is owed has changed' },
      ...stands.records,
      ...(stands.completed ? tell(s, 'plan.completed') : stands.kept ? tell(s, 'promise.kept') : []),
      ...(stands.shorter
        ? tell(s, 'plan.shorter', {
            schedule: { kind: 'schedule', payments: openPaymentsOf(stands.shorter, s.facts) },
          })
        : []),
    ],
  };
}

function settle(s: Situation, received?: Money): Move {
  const { handoff, promise, plan } = s.state;
  const wasAboutMoney = handoff?.status === 'waiting' && SETTLED_BY_PAYING.has(handoff.reason);
  const { paid_claim: _, ...holds } = s.state.holds;
  return {
    change: {
      status: 'settled',
      state: wasAboutMoney || !handoff ? 'reminder' : 'escalation_handoff',
      question: undefined,
      promise: undefined,
      plan: undefined,
      offers: [],
      stated: undefined,
      holds,
      nudgedAt: undefined,
      ...(wasAboutMoney && { handoff: undefined }),
    },
    effects: [
      { type: 'cancel', which: 'proactive', why: 'everything is paid' },
      ...(promise && outcomeOf(promise, s.facts) === 'kept' ? [record('promise_kept')] : []),
      ...(plan && isCompleted(plan, s.facts) ? [record('plan_completed')] : []),
      record('settled'),
      ...(received ? thanks(s, 'payment.settled', received) : []),
      ...(wasAboutMoney
        ? [
            {
              type: 'close_handoff',
              status: 'resolved',
              by: 'ledger',
              note: 'The payment has arrived.',
            } as const,
          ]
        : [{ type: 'alert' } as const]),
    ],
  };
}

function thanks(
  s: Situation,
  template: 'payment.received' | 'payment.settled' | 'payment.reversed' | 'plan.completed',
  received: Money,
): readonly Effect[] {
  const blanks: Blanks = { received: { kind: 'sums', sums: [received] } };
  if (s.dues.items.length > 0) return tell(s, template, blanks);
  // Only what is disputed is left, and of that nothing is said here.
  return template === 'payment.reversed' ? [] : tell(s, 'payment.settled', blanks);
}

/** What the ledger has to say to whoever is there to hear it. */
function tell(s: Situation, template: TemplateName, blanks: Blanks = {}): readonly Effect[] {
  const held = SILENT.some((hold) => hold in s.state.holds);
  const claimed = s.state.handoff?.status === 'claimed';
  if (held || claimed || !s.verified || s.facts.chat !== 'open' || s.state.contact.kind === 'ceased')
    return [];
  return [say(template, 'receipt', blanks)];
}
