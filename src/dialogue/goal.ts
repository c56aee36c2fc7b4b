import type { CaseState } from '../domain/case.ts';
import { duesOf, type Dues } from '../domain/dues.ts';
import { total, type Money } from '../domain/money.ts';
import { openPaymentsOf, type Affordable, type PlanPayment } from '../domain/plan.ts';
import { openPartsOf } from '../domain/promise.ts';
import { punctualityOf, type Punctuality } from '../domain/punctuality.ts';
import { addDays, dayIn, type Day } from '../domain/time.ts';
import { monthlyOf, type CaseFacts } from './evidence.ts';
import type { Policy } from './policy.ts';

/** What the case is to come to: how much, by when, and in which manner. */
export type Goal = {
  readonly amounts: readonly Money[];
  /** Absent once the day has passed on which a person takes over: they set a new one. */
  readonly by?: Day;
  /** As the plan or the promise says, in instalments that fit, or in one payment. */
  readonly manner: 'plan' | 'promise' | 'instalments' | 'payment';
};

/** What is known of the ability to pay, as far as the customer said it or the ledger shows it. */
export type Ability = {
  readonly affordable?: Affordable;
  /** Whether what is affordable reaches the goal by its day; absent where nothing was named, or there is no day. */
  readonly reaches?: boolean;
  /** Money is short, by their own word. */
  readonly short: boolean;
  /** A part of what is due has come. */
  readonly part?: Money;
  readonly habit?: Punctuality;
};

/** The goal of a case, worked out from the facts every time; undefined where nothing is owed. */
export function goalOf(
  state: CaseState,
  facts: CaseFacts,
  policy: Pick<Policy, 'ladder' | 'bounds'>,
): Goal | undefined {
  const today = dayIn(facts.now, facts.customer.timezone);
  const dues = duesOf(facts.accounts, today, state.disputed);
  if (dues.daysPastDue === undefined || dues.dueDate === undefined) return undefined;
  const { promise, plan } = state;
  const currency = dues.amounts[0]?.currency ?? '';
  if (promise) return agreed('promise', openPartsOf(promise, facts), currency);
  if (plan) return agreed('plan', openPaymentsOf(plan, facts), currency);
  if (state.hardship) {
    const { bounds } = policy;
    const by = bounds && addDays(today, bounds.longestTermDays);
    return { amounts: dues.amounts, ...(by && { by }), manner: 'instalments' };
  }
  const by =
    dues.daysPastDue < 0 ? dues.dueDate : addDays(dues.dueDate, policy.ladder.endsWithPersonFromDaysPastDue);
  return { amounts: dues.amounts, ...(by > today && { by }), manner: 'payment' };
}

function agreed(manner: 'plan' | 'promise', open: readonly PlanPayment[], currency: string): Goal {
  const by = open.at(-1)?.date;
  return {
    amounts: [
      total(
        open.map((payment) => payment.amount),
        currency,
      ),
    ],
    ...(by && { by }),
    manner,
  };
}

/** What is known of the ability to pay; an empty hand means that nothing is known. */
export function abilityOf(
  state: CaseState,
  facts: CaseFacts,
  policy: Pick<Policy, 'ladder' | 'bounds' | 'silence'>,
): Ability {
  const today = dayIn(facts.now, facts.customer.timezone);
  const habit = punctualityOf(facts.accounts, facts.payments, {
    today,
    timezone: facts.customer.timezone,
    graceDays: policy.silence.onTime.graceDays,
  });
  const affordable = state.hardship?.affordable;
  const reaches = affordable && reachesGoal(affordable, goalOf(state, facts, policy), today);
  const part = partPaid(duesOf(facts.accounts, today, state.disputed), today);
  return {
    ...(affordable && { affordable }),
    ...(reaches !== undefined && { reaches }),
    short: state.hardship !== undefined,
    ...(part && { part }),
    ...(habit.due > 0 && { habit }),
  };
}

function reachesGoal(affordable: Affordable, goal: Goal | undefined, today: Day): boolean | undefined {
  const amount = goal?.amounts.find((one) => one.currency === affordable.amount.currency);
  if (!goal?.by || !amount) return undefined;
  const { months } = Temporal.PlainDate.from(today).until(goal.by, { largestUnit: 'months' });
  return monthlyOf(affordable) * Math.max(1, months) >= amount.minor;
}

function partPaid(dues: Dues, today: Day): Money | undefined {
  const parts = dues.items.flatMap(({ account }) =>
    account.instalments
      .filter((one) => one.balance.minor > 0 && one.dueDate <= today && one.paid.minor > 0)
      .map((one) => one.paid),
  );
  const [first] = parts;
  const same = parts.filter((one) => one.currency === first?.currency);
  return first && total(same, first.currency);
}
