import { addDays, isBefore } from '../../domain/time.ts';
import { leftOf } from '../../domain/arrived.ts';
import { total } from '../../domain/money.ts';
import { arrivedFor as arrivedForPlan, checkedDays, type PlanPayment } from '../../domain/plan.ts';
import { arrivedFor, lastDayOf, openPartsOf, outcomeOf } from '../../domain/promise.ts';
import { expectedOn, partToRemindOf, paymentToRemindOf } from '../agreed-actions.ts';
import type { Effect } from '../effect.ts';
import { handOver } from '../handoff.ts';
import { nextAction } from '../next-action.ts';
import { answered, ask, both, record, say } from '../say.ts';
import { apply, NOTHING, type Move, type Situation } from '../situation.ts';
import { remind } from './reminder.ts';
import { nobodyYet } from './talk.ts';

/** The moment came that was planned. What is due is computed anew: if nothing is due any more, nothing happens. */
export function timeCame(s: Situation): Move {
  const due = nextAction(s.state, s.facts, s.policy);
  if (!due || isBefore(s.facts.now, due.at) || due.held) return NOTHING;
  switch (due.kind) {
    case 'reminder':
    case 'verification':
      return remind(s, 'reminder');
    case 'reminders_unanswered':
      return handOver(s, 'reminders_unanswered', 'P3', {
        announce: 'later',
        approval: { kind: 'reminders' },
      });
    case 'ladder_ends':
      return handOver(s, 'ladder_ends', 'P3', { announce: 'later' });
    case 'hold_stands':
      return Object.keys(s.state.holds).length === 0 && s.state.disputed
        ? handOver(s, 'account_disputed', 'P1', { announce: 'later' })
        : handOver(s, 'hold_stands', 'P3', { announce: 'later' });
    case 'promise_reminder':
      return remindOfPromise(s);
    case 'promise_check':
      return checkPromise(s);
    case 'plan_reminder':
      return remindOfPlan(s);
    case 'plan_check':
      return checkPlan(s);
    case 'silence':
      return nudge(s);
    case 'pause_ends':
      return {
        change: { contact: { kind: 'open' } },
        effects: [record('pause_ended')],
      };
    case 'handoff_unclaimed':
      return pressManagers(s);
    default:
      return due.kind satisfies never;
  }
}

function remindOfPromise(s: Situation): Move {
  const { promise } = s.state;
  const part = promise && partToRemindOf(promise, s.facts);
  if (!promise || !part) return NOTHING;
  return {
    change: { promise: { ...promise, remindedOf: [...promise.remindedOf, part.date] } },
    effects: [
      say('promise.reminder', 'promise_reminder', { promise: { kind: 'payments', payments: [part] } }),
      record('promise_reminded', { date: part.date }),
    ],
  };
}

/** The promised days and the grace are over: the ledger says whether it was kept. Broken once is asked about, twice is for a person. */
function checkPromise(s: Situation): Move {
  const { promise } = s.state;
  if (!promise) return NOTHING;
  const outcome = outcomeOf(promise, s.facts);
  const open = openPartsOf(promise, s.facts);
  // The day of the rest is another question than the day that was promised.
  const done = { ...answered(s.state), asked: { ...answered(s.state).asked, when: 0 }, promise: undefined };
  const goesOn = s.state.plan ? ('acknowledgement' as const) : ('reminder' as const);
  switch (outcome) {
    case 'kept':
      return { change: { ...done, state: goesOn }, effects: [record('promise_kept')] };
    case 'partly_kept': {
      if (!s.verified)
        return { change: { ...done, state: goesOn }, effects: [record('promise_partly_kept')] };
      const currency = promise.parts[0]?.amount.currency ?? '';
      const received = arrivedFor(promise, s.facts);
      const remaining = total(
        open.map((part) => part.amount),
        currency,
      );
      const then = { ...s, state: apply(s.state, done) };
      return both(
        { change: done, effects: [record('promise_partly_kept')] },
        ask(then, 'promise.partly_kept', 'follow_up', {
          received: { kind: 'sums', sums: [received] },
          remaining: { kind: 'sums', sums: [remaining] },
        }),
      );
    }
    case 'broken': {
      const brokenPromises = s.state.brokenPromises + 1;
      const noted: Move = {
        change: { ...done, brokenPromises, state: s.verified ? 'hardship_inquiry' : goesOn },
        effects: [
          record('promise_broken', { day: lastDayOf(promise), times: brokenPromises }),
          ...(s.state.handoff
            ? [
                {
                  type: 'note',
                  note: { kind: 'line', text: 'The promised payment has not arrived.' },
                } as const,
              ]
            : []),
        ],
      };
      const then = { ...s, state: apply(s.state, noted.change) };
      if (brokenPromises >= 2)
        return both(noted, handOver(then, 'promise_broken_twice', 'P2', { announce: 'later' }));
      if (!s.verified) return noted;
      return both(noted, {
        change: {
          question: { kind: 'reason', askedAt: s.facts.now },
          asked: { ...then.state.asked, reason: 1 },
        },
        effects: [
          say('promise.broken', 'follow_up', {
            promise: { kind: 'payments', payments: open.filter((part) => part.date < s.today) },
          }),
        ],
      });
    }
    default:
      return outcome satisfies never;
  }
}

function remindOfPlan(s: Situation): Move {
  const { plan } = s.state;
  const next = plan && paymentToRemindOf(plan, s.facts);
  if (!plan || !next) return NOTHING;
  return {
    change: { plan: { ...plan, remindedOf: [...plan.remindedOf, next.date] } },
    effects: [say('plan.reminder', 'plan_reminder', { payment: { kind: 'payments', payments: [next] } })],
  };
}

/**
 * A payment day of the plan and its grace are over. A missed one is asked about kindly, a second one is for a person. After the
 * last day the plan is over, and what is still open is on the ladder again.
 */
function checkPlan(s: Situation): Move {
  const { plan } = s.state;
  if (!plan) return NOTHING;
  const { graceDays } = s.policy.promises;
  const past = plan.payments.filter(
    (payment) => addDays(expectedOn(payment.date, s.facts), graceDays) <= s.today,
  );
  const seen = checkedDays(plan);
  const due = past.find((payment) => !seen.includes(payment.date));
  if (!due) return plan.payments.every((payment) => seen.includes(payment.date)) ? lapse() : NOTHING;
  const arrived = arrivedForPlan(plan, s.facts);
  const open = leftOf(past, arrived);
  const isKept = open.length === 0;
  const checked = [...new Set([...seen, ...past.map((payment) => payment.date)])];
  const missed = isKept ? plan.missed : [...new Set([...plan.missed, due.date])];
  const over = past.length === plan.payments.length;
  const change = over
    ? { plan: undefined, state: 'reminder' as const }
    : { plan: { ...plan, checked, missed } };
  if (isKept)
    return { change, effects: [record(over ? 'plan_completed' : 'plan_payment_kept', { date: due.date })] };
  const noted: Move = {
    change: { ...change, brokenPromises: s.state.brokenPromises + 1 },
    effects: [record('plan_payment_missed', { date: due.date })],
  };
  // A manager who settles the matter lets the plan start anew.
  const isSecond = plan.missed.length > 0 && s.state.brokenPromises > 0;
  if (isSecond) return both(noted, handOver(s, 'plan_missed_twice', 'P2', { announce: 'later' }));
  if (!s.verified) return noted;
  return both(noted, { change: {}, effects: [askAboutPayment(due, open)] });
}

/** Every day of a plan was looked at, or passed in silence: what is still open is on the ladder again. */
function lapse(): Move {
  return { change: { plan: undefined, state: 'reminder' }, effects: [record('plan_lapsed')] };
}

/** Kindly, and with thanks where a part of it has come. */
function askAboutPayment(due: PlanPayment, open: readonly PlanPayment[]): Effect {
  const [first] = open;
  const part = first?.date === due.date && first.amount.minor < due.amount.minor ? first : undefined;
  if (!part) return say('plan.missed', 'follow_up', { payment: { kind: 'payments', payments: [due] } });
  const received = { ...due.amount, minor: due.amount.minor - part.amount.minor };
  return say('plan.partly_paid', 'follow_up', {
    received: { kind: 'sums', sums: [received] },
    payment: { kind: 'payments', payments: [part] },
  });
}

/** A question stayed open: one nudge, and after as many days again it is dropped, and the ladder goes on. */
function nudge(s: Situation): Move {
  if (s.state.nudgedAt) {
    return {
      change: { question: undefined, nudgedAt: undefined, state: 'reminder' },
      effects: [record('question_dropped')],
    };
  }
  return {
    change: { nudgedAt: s.facts.now },
    effects: [say('reminder.nudge', 'follow_up'), record('nudged')],
  };
}

/** Nobody has claimed it in time: the desk is told again, and the customer once, if they may be told at all. */
function pressManagers(s: Situation): Move {
  const { handoff } = s.state;
  if (!handoff) return NOTHING;
  const tell =
    handoff.announcedAt !== undefined &&
    !handoff.discreet &&
    !handoff.toldAt &&
    s.facts.chat === 'open' &&
    s.state.contact.kind !== 'ceased';
  return {
    change: { handoff: { ...handoff, remindedAt: s.facts.now, ...(tell && { toldAt: s.facts.now }) } },
    effects: [
      {
        type: 'note',
        note: { kind: 'line', text: `Nobody has claimed this yet (${handoff.priority}). Please take it up.` },
      },
      { type: 'alert' },
      ...(tell ? nobodyYet(handoff) : []),
      record('handoff_unclaimed', { handoff: handoff.id }),
    ],
  };
}
