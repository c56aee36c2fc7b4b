import type { Money } from '../domain/money.ts';
import type { Hold } from '../domain/case.ts';
import type { Reading } from './silence-rules.ts';

/** What comes after the bot's words: a manager's task, which is prepared here and never done or threatened by the bot. */
export type TaskName = 'call' | 'visit' | 'formal_notice' | 'collateral_review' | 'legal_steps';

export const TASK_NAMES: readonly TaskName[] = [
  'call',
  'visit',
  'formal_notice',
  'collateral_review',
  'legal_steps',
];

/** When a ladder proposes a task. What is left out does not matter. */
export type PersonTask = {
  readonly task: TaskName;
  readonly fromDaysPastDue: number;
  /** The least that must be owed, per currency; a currency that is not named does not qualify. */
  readonly amountFrom?: Readonly<Record<string, Money>>;
  readonly products?: readonly string[];
  /** Not while the silence is read as one of these. */
  readonly unlessReadAs?: readonly Reading[];
  readonly because: string;
};

/** The case at the end of the ladder, as far as it decides which tasks apply. */
export type TaskCase = {
  readonly daysPastDue: number;
  readonly balances: readonly Money[];
  readonly products: readonly string[];
  readonly reading: Reading | undefined;
  readonly holds: readonly Hold[];
  readonly ceased: boolean;
};

/** These go to the customer unasked, so a stop bars them as it bars a message. */
const CONTACTS: readonly TaskName[] = ['call', 'visit'];

/** Under any other hold a person settles that first. */
const NO_OBSTACLE: readonly Hold[] = ['refusal', 'unreachable'];

/** The tasks that apply, in the order of the file. */
export function tasksFor(tasks: readonly PersonTask[], it: TaskCase): readonly PersonTask[] {
  if (it.holds.some((hold) => !NO_OBSTACLE.includes(hold))) return [];
  return tasks.filter(
    ({ task, fromDaysPastDue, amountFrom, products, unlessReadAs }) =>
      it.daysPastDue >= fromDaysPastDue &&
      !(it.ceased && CONTACTS.includes(task)) &&
      (amountFrom === undefined ||
        it.balances.some((sum) => sum.minor >= (amountFrom[sum.currency]?.minor ?? Infinity))) &&
      (products === undefined || products.some((product) => it.products.includes(product))) &&
      !(it.reading && unlessReadAs?.includes(it.reading)),
  );
}
