import { saySums } from '../content/format-lists.ts';
import { sayMoney } from '../content/format-money.ts';
import { sayDay, type Place } from '../content/place.ts';
import type { CaseState, Hold } from '../domain/case.ts';
import type { Dues } from '../domain/dues.ts';
import type { Policy } from '../dialogue/policy.ts';
import type { BriefTask } from '../managers/brief.ts';
import { tasksFor, type TaskName } from '../policy/person-tasks.ts';
import type { Reading } from '../policy/silence-rules.ts';
import type { StoredCase } from '../ports/store.ts';
import { endingOf } from '../domain/account.ts';

/** Why a person may be called when nothing more is the bot's to say: then the next steps are prepared for them. */
const ENDS: ReadonlySet<string> = new Set([
  'reminders_unanswered',
  'ladder_ends',
  'promise_broken_twice',
  'plan_missed_twice',
  'refuse_to_pay',
  'unreachable',
]);

export function endsTheLadder(reason: string): boolean {
  return ENDS.has(reason);
}

/** What a manager may do next, each with what is known for it. Nothing of it is done here, nor said to the customer. */
export function preparedTasks(
  it: {
    readonly stored: StoredCase;
    readonly state: CaseState;
    readonly dues: Dues;
    readonly reading: Reading | undefined;
  },
  policy: Policy,
  place: Place,
): readonly BriefTask[] {
  const { stored, state, dues, reading } = it;
  return tasksFor(policy.ladder.tasks, {
    daysPastDue: dues.daysPastDue ?? 0,
    balances: dues.balances,
    products: dues.items.map((due) => due.account.product),
    reading,
    holds: Object.keys(state.holds) as Hold[], // keys of holds are holds
    ceased: state.contact.kind === 'ceased',
  }).map(({ task, products, because }) => ({
    what: TASKS[task],
    because,
    known: KNOWN[task]({ stored, state, dues, place, ...(products && { products }) }),
  }));
}

const TASKS: Readonly<Record<TaskName, string>> = {
  call: 'Call them',
  visit: 'Visit them',
  formal_notice: 'Send a formal notice',
  collateral_review: 'Review the collateral',
  legal_steps: 'Weigh legal steps',
};

type Known = {
  readonly stored: StoredCase;
  readonly state: CaseState;
  readonly dues: Dues;
  readonly place: Place;
  readonly products?: readonly string[];
};

const LANGUAGES = { en: 'English', es: 'Spanish', zh: 'Chinese' } as const;

const KNOWN: Readonly<Record<TaskName, (it: Known) => readonly string[]>> = {
  call: ({ stored: { customer }, state }) => [
    customer.phoneLast4 ? `telephone ending ${customer.phoneLast4}` : 'no telephone number in the ledger',
    `speaks ${LANGUAGES[state.language]}, lives on the clock of ${customer.timezone}`,
  ],
  visit: ({ stored: { customer } }) => [
    `lives in ${[customer.region, customer.country].filter(Boolean).join(', ') || 'a place that is not known'}; the address is in your own books`,
  ],
  formal_notice: ({ dues, place }) => accountLines(dues, place),
  collateral_review: ({ dues, place, products }) =>
    accountLines(
      { ...dues, items: dues.items.filter((due) => products?.includes(due.account.product) ?? true) },
      place,
    ),
  legal_steps: ({ dues, state, stored, place }) => [
    `${saySums(dues.balances, place)} in all, ${dues.daysPastDue ?? 0} days past due`,
    `${stored.remindersDelivered} reminders delivered, ${stored.promisesKept} promises kept, ${state.brokenPromises} not kept`,
  ],
};

function accountLines(dues: Dues, place: Place): readonly string[] {
  return dues.items.map(
    ({ account, amount, dueDate }) =>
      `${account.product} …${endingOf(account.id)}: ${sayMoney(amount, place)}, due ${sayDay(dueDate, place)}`,
  );
}
