import type { Account } from '../domain/account.ts';
import type { Money } from '../domain/money.ts';
import type { Tone } from '../domain/tone.ts';
import type { PersonTask } from './person-tasks.ts';

/** What a reminder may speak of besides what is due: where to pay, that parts are possible, and what follows truly. */
export const TOPICS = ['payment_link', 'plan_offer', 'consequences'] as const;

export type Topic = (typeof TOPICS)[number];

/** One step of rising firmness. It is computed from facts every time and never stored, so a payment heals it. */
export type Rung = {
  readonly name: string;
  /** Days past due from which it applies; negative before the due date. */
  readonly fromDaysPastDue: number;
  readonly tone: Tone;
  /** What its reminder may speak of; the rest is left out of it. */
  readonly topics: readonly Topic[];
  /** Days from one reminder on this rung to the next. */
  readonly gapDays: number;
  /** Why it is so, for the manager who reads the file. */
  readonly because?: string;
};

/** Which accounts a policy is for; what is left out does not matter, and an empty one is the default. */
export type AppliesTo = {
  readonly product?: readonly string[];
  readonly kind?: readonly Account['kind'][];
};

/** Which cases a ladder is for: besides the accounts, where the customer lives and how much is owed in all. */
export type Segment = AppliesTo & {
  /** ISO 3166-1 codes. */
  readonly country?: readonly string[];
  /** Per currency, from so much on and below so much; a currency that is named in neither does not belong here. */
  readonly amount?: {
    readonly from: Readonly<Record<string, Money>>;
    readonly below: Readonly<Record<string, Money>>;
  };
};

/** Courtesy first, then firmness, then a person. */
export type Ladder = {
  readonly name: string;
  readonly appliesTo: Segment;
  /** Ordered by `fromDaysPastDue`; tones never soften on the way up, and the first one past the due date is not firm. */
  readonly rungs: readonly Rung[];
  /** After so many delivered, unanswered reminders past the due date they pause, and a person decides. */
  readonly pauseAfterUnanswered: number;
  /** From here on the bot reminds no more: calls, visits and formal steps are a person's. */
  readonly endsWithPersonFromDaysPastDue: number;
  /** What a manager may do then; each is prepared when it applies. */
  readonly tasks: readonly PersonTask[];
};

/**
 * The rung that the facts allow: by days past due, but past the due date at most one above the number of delivered,
 * unanswered reminders, so that nobody meets a firm word first and none climbs because of a message that was held.
 *
 * Undefined before the first rung and from the day on which the ladder ends with a person.
 */
export function rungOf(ladder: Ladder, daysPastDue: number, unansweredPastDue: number): Rung | undefined {
  if (daysPastDue >= ladder.endsWithPersonFromDaysPastDue) return undefined;
  const reached = ladder.rungs.filter((rung) => rung.fromDaysPastDue <= daysPastDue);
  const overdue = reached.filter((rung) => rung.fromDaysPastDue > 0);
  if (overdue.length === 0) return reached.at(-1);
  return overdue[Math.min(overdue.length - 1, Math.max(0, unansweredPastDue))];
}

/** The ladder of a case: the most particular one that fits all accounts, the place and the sum, else the default. */
export function ladderFor(ladders: readonly Ladder[], accounts: readonly Account[], country: string): Ladder {
  const here = ladders.filter(
    ({ appliesTo }) =>
      (appliesTo.country?.includes(country) ?? true) &&
      (appliesTo.amount === undefined || isInBand(appliesTo.amount, accounts)),
  );
  const ladder = mostParticular(here, accounts);
  if (!ladder) throw new Error('no ladder is the default; prompts/ladders/ needs one without applies_to');
  return ladder;
}

/** Whether all that is owed, in one currency, lies in a band. */
function isInBand({ from, below }: NonNullable<Segment['amount']>, accounts: readonly Account[]): boolean {
  const [currency, other] = new Set(accounts.map((account) => account.currency));
  if (currency === undefined || other !== undefined) return false;
  const [least, limit] = [from[currency], below[currency]];
  const owed = accounts
    .flatMap((account) => account.instalments)
    .reduce((minor, one) => minor + Math.max(0, one.balance.minor), 0);
  return (least ?? limit) !== undefined && owed >= (least?.minor ?? 0) && owed < (limit?.minor ?? Infinity);
}

/** Of the policies that fit every one of `accounts`, the one that names most; of equals the first. */
export function mostParticular<T extends { readonly appliesTo: Segment }>(
  policies: readonly T[],
  accounts: readonly Pick<Account, 'product' | 'kind'>[],
): T | undefined {
  return policies
    .filter(({ appliesTo }) => accounts.every((account) => fits(appliesTo, account)))
    .toSorted((a, b) => conditions(b.appliesTo) - conditions(a.appliesTo))
    .at(0);
}

/** How many conditions there are; the default has none. */
export function conditions(appliesTo: Segment): number {
  const { product, kind, country, amount } = appliesTo;
  return [product, kind, country, amount].filter((condition) => condition !== undefined).length;
}

function fits(appliesTo: AppliesTo, account: Pick<Account, 'product' | 'kind'>): boolean {
  return (
    (appliesTo.product?.includes(account.product) ?? true) && (appliesTo.kind?.includes(account.kind) ?? true)
  );
}
