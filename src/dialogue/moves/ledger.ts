import { isSettled } from '../../domain/dues.ts';
import type { Hold } from '../../domain/case.ts';
import type { Money } from '../../domain/money.ts';
import { outcomeOf } from '../../domain/promise.ts';
import type { Effect } from '../effect.ts';
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

/** Money arrived or went back: the ledger is right at once, whatever was planned. */
export function bookPayment(s: Situation, received: Money): Move {
  if (isSettled(s.facts.accounts)) return settle(s, received);
  if (received.minor < 0) {
    return {
      change: { status: 'open' },
      effects: [
        ...receipt(s, 'payment.reversed', { minor: -received.minor, currency: received.currency }),
        { type: 'note', note: { kind: 'line', text: 'A payment was reversed.' } },
      ],
    };
  }
  const { promise } = s.state;
  const kept = promise && outcomeOf(promise, s.facts.payments) === 'kept';
  return {
    change: kept ? { promise: undefined, state: 'reminder', question: undefined } : {},
    effects: [
      { type: 'cancel', which: 'proactive', why: 'a payment arrived' },
      ...(kept ? [record('promise_kept')] : []),
      ...receipt(s, 'payment.received', received),
    ],
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
  const claimsToHavePaid = s.state.handoff?.reason === 'already_paid' && s.state.handoff.status === 'waiting';
  const { paid_claim: _, ...holds } = s.state.holds;
  return {
    change: {
      status: 'settled',
      state: claimsToHavePaid || !s.state.handoff ? 'reminder' : s.state.state,
      question: undefined,
      promise: undefined,
      plan: undefined,
      offers: [],
      stated: undefined,
      holds,
      nudgedAt: undefined,
      ...(claimsToHavePaid && { handoff: undefined }),
    },
    effects: [
      { type: 'cancel', which: 'proactive', why: 'everything is paid' },
      record('settled'),
      ...(s.state.plan ? [record('plan_completed')] : []),
      ...(received ? receipt(s, 'payment.settled', received) : []),
      ...(claimsToHavePaid
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

function receipt(
  s: Situation,
  template: 'payment.received' | 'payment.settled' | 'payment.reversed',
  received: Money,
): readonly Effect[] {
  const held = SILENT.some((hold) => hold in s.state.holds);
  const claimed = s.state.handoff?.status === 'claimed';
  if (held || claimed || !s.verified || s.facts.chat !== 'open' || s.state.contact.kind === 'ceased')
    return [];
  return [say(template, 'receipt', { received: { kind: 'sums', sums: [received] } })];
}
