import { isSettled } from '../../domain/dues.ts';
import type { Hold } from '../../domain/case.ts';
import type { Money } from '../../domain/money.ts';
import { isCompleted } from '../../domain/plan.ts';
import { outcomeOf } from '../../domain/promise.ts';
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
  const { promise, plan } = s.state;
  const kept = promise !== undefined && outcomeOf(promise, s.facts.payments) === 'kept';
  const completed = plan !== undefined && isCompleted(plan, s.facts.payments);
  return {
    change: {
      ...(kept && { promise: undefined }),
      ...(completed && { plan: undefined }),
      ...(kept || completed || !isOverdue(s)
        ? paidUp(s, (promise !== undefined && !kept) || (plan !== undefined && !completed))
        : {}),
    },
    effects: [
      { type: 'cancel', which: 'proactive', why: 'a payment arrived' },
      ...(kept ? [record('promise_kept')] : []),
      ...(completed ? [record('plan_completed')] : []),
      ...(completed ? thanks(s, 'plan.completed', received) : thanks(s, 'payment.received', received)),
    ],
  };
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

/** An import changed what is owed. */
export function reread(s: Situation): Move {
  if (isSettled(s.facts.accounts))
    return s.state.status === 'settled' ? { change: {}, effects: [] } : settle(s);
  return {
    change: { status: s.state.status === 'closed' ? 'closed' : 'open' },
    effects: [{ type: 'cancel', which: 'proactive', why: 'what is owed has changed' }],
  };
}

function settle(s: Situation, received?: Money): Move {
  const { handoff } = s.state;
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
      record('settled'),
      ...(s.state.plan ? [record('plan_completed')] : []),
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
  const held = SILENT.some((hold) => hold in s.state.holds);
  const claimed = s.state.handoff?.status === 'claimed';
  if (held || claimed || !s.verified || s.facts.chat !== 'open' || s.state.contact.kind === 'ceased')
    return [];
  return [say(template, 'receipt', { received: { kind: 'sums', sums: [received] } })];
}
