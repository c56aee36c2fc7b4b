import type { Account } from './account.ts';
import { plus, total, zero, type Money } from './money.ts';
import { daysBetween, type Day, type Instant } from './time.ts';

/** Accounts that are disputed, by their number, and since when. */
export type Disputed = Readonly<Record<string, Instant>>;

/** What one account asks for now: everything of it that is due, or, when nothing is, its next instalment. */
export type Due = {
  readonly account: Account;
  /** The oldest open due date of it. */
  readonly dueDate: Day;
  /** Days past due (DPD) of that date; negative before it. */
  readonly daysPastDue: number;
  /** What is due at `today`, or the next instalment when nothing is due yet. */
  readonly amount: Money;
  /** Everything that is still open on the account. */
  readonly balance: Money;
};

/** All that a customer's accounts ask for, the longest overdue first. */
export type Dues = {
  readonly items: readonly Due[];
  /** DPD of the oldest open instalment; undefined when nothing is owed. */
  readonly daysPastDue: number | undefined;
  readonly dueDate: Day | undefined;
  /** What is asked for, one sum per currency. */
  readonly amounts: readonly Money[];
  readonly balances: readonly Money[];
};

/** What `accounts` ask for on `today`. While something is overdue, what is not yet due is not asked for; what is disputed never is. */
export function duesOf(accounts: readonly Account[], today: Day, disputed: Disputed = {}): Dues {
  const open = openAccounts(accounts, disputed)
    .flatMap((account) => dueOf(account, today) ?? [])
    .toSorted((a, b) => b.daysPastDue - a.daysPastDue || (a.account.id < b.account.id ? -1 : 1));
  const due = open.filter((item) => item.daysPastDue >= 0);
  const items = due.length > 0 ? due : open.slice(0, 1);
  return {
    items,
    daysPastDue: items[0]?.daysPastDue,
    dueDate: items[0]?.dueDate,
    amounts: perCurrency(items.map((item) => item.amount)),
    balances: perCurrency(open.map((item) => item.balance)),
  };
}

/** Accounts with something to pay that nobody disputes, by their number. */
export function openAccounts(accounts: readonly Account[], disputed: Disputed = {}): readonly Account[] {
  return accounts
    .filter((account) => !(account.id in disputed) && !isSettled([account]))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether nothing is left to pay. */
export function isSettled(accounts: readonly Account[]): boolean {
  return accounts.every((account) => account.instalments.every((one) => one.balance.minor <= 0));
}

/** How many instalments were paid in full. */
export function instalmentsPaid(account: Account): number {
  return account.instalments.filter((one) => one.balance.minor <= 0).length;
}

function dueOf(account: Account, today: Day): Due | undefined {
  const open = account.instalments
    .filter((one) => one.balance.minor > 0)
    .toSorted((a, b) => (a.dueDate < b.dueDate ? -1 : 1));
  const [first] = open;
  if (!first) return undefined;
  const due = open.filter((one) => one.dueDate <= today);
  return {
    account,
    dueDate: first.dueDate,
    daysPastDue: daysBetween(first.dueDate, today),
    amount: total(
      (due.length > 0 ? due : [first]).map((one) => one.balance),
      account.currency,
    ),
    balance: total(
      open.map((one) => one.balance),
      account.currency,
    ),
  };
}

function perCurrency(sums: readonly Money[]): readonly Money[] {
  const byCurrency = new Map<string, Money>();
  for (const sum of sums) {
    byCurrency.set(sum.currency, plus(byCurrency.get(sum.currency) ?? zero(sum.currency), sum));
  }
  return [...byCurrency.values()];
}
