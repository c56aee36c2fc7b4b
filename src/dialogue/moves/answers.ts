import type { Blanks } from '../../content/blanks.ts';
import type { TemplateName } from '../../content/signatures.ts';
import { standing } from '../../domain/arrived.ts';
import { total } from '../../domain/money.ts';
import { arrivedFor, openPaymentsOf, type Plan, type PlanPayment } from '../../domain/plan.ts';
import { dayIn, type Instant } from '../../domain/time.ts';
import type { Intent } from '../../domain/understanding.ts';
import type { Effect } from '../effect.ts';
import { handOver } from '../handoff.ts';
import { record, say } from '../say.ts';
import type { Move, Situation } from '../situation.ts';

/** Questions that have an answer and change nothing: the open question stays open. */
const ANSWERS: readonly (readonly [Intent, TemplateName])[] = [
  ['ask_identity', 'answer.identity'],
  ['ask_amount', 'answer.amount'],
  ['ask_due_date', 'answer.due_date'],
  ['ask_how_to_pay', 'answer.how_to_pay'],
  ['ask_consequences', 'answer.consequences'],
];

/** The answers to everything that was asked in this message, two at most, so that nobody is flooded. */
export function answersIn(s: Situation): readonly Effect[] {
  const asked = ANSWERS.filter(([intent]) => s.heard.has(intent)).map(([, template]) => template);
  const amountOnce = asked.filter((t) => t !== 'answer.due_date' || !asked.includes('answer.amount'));
  return amountOnce.slice(0, 2).map((template) => substance(s, template));
}

/** What is owed, and when, is what the plan says while one is in force. What was paid stands beside what is open. */
function substance(s: Situation, template: TemplateName): Effect {
  const { plan } = s.state;
  if (template !== 'answer.amount' && template !== 'answer.due_date') return say(template);
  const payments = latestPayments(s, '');
  const received: Blanks = { received: { kind: 'payments', payments } };
  if (s.dues.items.length === 0)
    return payments.length > 0 ? say('answer.receipt', 'reply', received) : say('reminder.nothing_due');
  if (plan) return sayPlan(s, plan);
  return template === 'answer.amount' && payments.length > 0
    ? say('answer.amount_paid', 'reply', received)
    : say(template);
}

/** How many payments an answer names, the newest. */
const MOST_PAYMENTS = 3;

function latestPayments({ facts }: Situation, since: Instant): readonly PlanPayment[] {
  return standing(facts.payments)
    .filter((payment) => payment.paidAt >= since)
    .slice(-MOST_PAYMENTS)
    .map(({ amount, paidAt }) => ({ amount, date: dayIn(paidAt, facts.customer.timezone) }));
}

/** The plan in force, every payment of it, and how far it has come. */
export function sayPlan(s: Situation, plan: Plan): Effect {
  const arrived = arrivedFor(plan, s.facts);
  const schedule = { kind: 'schedule', payments: plan.payments } as const;
  if (arrived.minor <= 0) return say('answer.plan', 'reply', { schedule });
  const payments = latestPayments(s, plan.agreedAt);
  const left = openPaymentsOf(plan, s.facts).map((payment) => payment.amount);
  return say('answer.plan_paid', 'reply', {
    schedule,
    received: payments.length > 0 ? { kind: 'payments', payments } : { kind: 'sums', sums: [arrived] },
    remaining: { kind: 'sums', sums: [total(left, arrived.currency)] },
  });
}

/** Nothing is open, so there is nothing to promise, to arrange or to explain. */
export function nothingIsDue(): Move {
  return { change: { unclear: 0, question: undefined }, effects: [say('reminder.nothing_due')] };
}

export function asksSomething(s: Situation): boolean {
  return ANSWERS.some(([intent]) => s.heard.has(intent));
}

/** "How much was it again?": answered; what was talked about goes on. */
export function answer(s: Situation): Move {
  const effects = answersIn(s);
  return { change: { unclear: 0 }, effects };
}

/** Not understood: offer choices once, then a person. */
export function admitUnclear(s: Situation): Move {
  const unclear = s.state.unclear + 1;
  if (unclear >= s.policy.dialogue.unclearBeforePerson)
    return handOver(s, 'unclear_twice', 'P3', { announce: 'now' });
  return { change: { unclear }, effects: [say('answer.unclear'), record('unclear')] };
}

/** An insult gets one calm line; a second one a person. */
export function stayCalm(s: Situation): Move {
  if (s.state.unclear > 0) return handOver(s, 'abusive', 'P3', { announce: 'now' });
  return { change: { unclear: s.state.unclear + 1 }, effects: [say('answer.abusive'), record('abusive')] };
}
