import type { Account } from '../domain/account.ts';
import type { CaseState } from '../domain/case.ts';
import { duesOf, type Dues } from '../domain/dues.ts';
import { decimalOf, type Money } from '../domain/money.ts';
import type { Affordable } from '../domain/plan.ts';
import { punctualityOf } from '../domain/punctuality.ts';
import { dayIn, daysBetween, type Day } from '../domain/time.ts';
import type { Evidence, SilenceFact, SilenceRules } from '../policy/silence-rules.ts';
import type { Facts } from './facts.ts';
import { unansweredReminders } from './history.ts';

/** The facts of a case that say something about a silence. */
export type CaseFacts = Pick<
  Facts,
  'now' | 'customer' | 'accounts' | 'payments' | 'lastHeardAt' | 'remindersSince' | 'promisesKept'
>;

/** What is known of a case, each fact as a number and in words; what is not known is left out. */
export function evidenceOf(state: CaseState, facts: CaseFacts, rules: SilenceRules): readonly Evidence[] {
  const today = dayIn(facts.now, facts.customer.timezone);
  const dues = duesOf(facts.accounts, today, state.disputed);
  return [
    ...paidOnTime(facts, rules, today),
    ...standing(state, facts, dues),
    ...said(state, facts, today),
    ...promises(state, facts),
    ...money(state, facts, dues, today),
  ];
}

function paidOnTime(facts: CaseFacts, rules: SilenceRules, today: Day): readonly Evidence[] {
  const { due, onTime } = punctualityOf(facts.accounts, facts.payments, {
    today,
    timezone: facts.customer.timezone,
    graceDays: rules.onTime.graceDays,
  });
  if (due < rules.onTime.leastInstalments) return [];
  const words = `paid ${onTime} of ${due} instalments on time`;
  return [
    ...one('paid_on_time_percent', (100 * onTime) / due, words),
    ...one('instalments_on_time', onTime, `paid ${count(onTime, 'instalment')} on time`),
  ];
}

function standing(state: CaseState, facts: CaseFacts, dues: Dues): readonly Evidence[] {
  const late = dues.daysPastDue;
  if (late === undefined) return [];
  const unanswered = unansweredReminders(state, facts, dues);
  const days = late < 0 ? `due in ${count(-late, 'day')}` : `${count(late, 'day')} past due`;
  return [
    ...one('days_past_due', late, days),
    ...one('unanswered_reminders', unanswered, `${count(unanswered, 'reminder')} not answered`),
  ];
}

function said(state: CaseState, facts: CaseFacts, today: Day): readonly Evidence[] {
  const { lastHeardAt, customer } = facts;
  const days =
    lastHeardAt === undefined ? undefined : daysBetween(dayIn(lastHeardAt, customer.timezone), today);
  const refused = state.holds.refusal ?? state.refusedAt;
  return [
    ...(days === undefined
      ? []
      : one(
          'days_since_heard',
          days,
          days === 0 ? 'wrote to us today' : `wrote to us ${count(days, 'day')} ago`,
        )),
    ...one(
      'hardship_said',
      state.hardship ? 1 : 0,
      `said that money is short${state.hardship?.reason ? ` (${state.hardship.reason.replaceAll('_', ' ')})` : ''}`,
    ),
    ...one('refused', refused ? 1 : 0, 'said that they will not pay'),
    ...one('offers_refused', state.refusals, `refused ${count(state.refusals, 'offer')}`),
  ];
}

function promises(state: CaseState, facts: CaseFacts): readonly Evidence[] {
  const { promisesKept } = facts;
  const { brokenPromises } = state;
  return [
    ...one('promises_kept', promisesKept, `kept ${count(promisesKept, 'promise')}`),
    ...one('promises_broken', brokenPromises, `did not keep ${count(brokenPromises, 'promise')}`),
  ];
}

function money(state: CaseState, facts: CaseFacts, dues: Dues, today: Day): readonly Evidence[] {
  const last = facts.payments.findLast((payment) => payment.amount.minor > 0);
  const days = last && daysBetween(dayIn(last.paidAt, facts.customer.timezone), today);
  const [due] = dues.amounts;
  const part = partPaid(facts.accounts, today);
  const affordable = state.hardship?.affordable;
  const monthly = affordable && due && affordable.amount.currency === due.currency && monthlyOf(affordable);
  return [
    ...(part ? one('part_paid_percent', part, `paid ${Math.round(part)} percent of what is due`) : []),
    ...(days === undefined
      ? []
      : one('days_since_payment', days, `last paid ${days === 0 ? 'today' : `${count(days, 'day')} ago`}`)),
    ...(affordable && due && monthly
      ? one(
          'affordable_monthly_percent',
          (100 * monthly) / due.minor,
          `can afford ${sum(affordable.amount)} a ${affordable.every}; ${sum(due)} is due`,
        )
      : []),
  ];
}

/** How much of the instalments that are open and due has come, in percent; undefined where nothing has. */
function partPaid(accounts: readonly Account[], today: Day): number | undefined {
  const open = accounts.flatMap(({ instalments }) =>
    instalments.filter((each) => each.balance.minor > 0 && each.dueDate <= today),
  );
  const [currency] = open.map((each) => each.amount.currency);
  const same = open.filter((each) => each.amount.currency === currency);
  const asked = same.reduce((minor, each) => minor + each.amount.minor, 0);
  const paid = same.reduce((minor, each) => minor + each.paid.minor, 0);
  return paid > 0 && asked > 0 ? (100 * paid) / asked : undefined;
}

const MONTHLY: Readonly<Record<Affordable['every'], number>> = {
  week: 52 / 12,
  fortnight: 26 / 12,
  month: 1,
};

/** What they can afford, as a sum a month. */
export function monthlyOf({ amount, every }: Affordable): number {
  return Math.floor(amount.minor * MONTHLY[every]);
}

function one(fact: SilenceFact, value: number, words: string): readonly Evidence[] {
  return [{ fact, value, words }];
}

function count(many: number, what: string): string {
  return `${many} ${many === 1 ? what : `${what}s`}`;
}

function sum(amount: Money): string {
  return `${decimalOf(amount)} ${amount.currency}`;
}
