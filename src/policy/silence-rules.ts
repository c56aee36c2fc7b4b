/** What it may mean that a customer does not answer. */
export type Reading = 'busy_or_forgot' | 'pays_anyway' | 'cannot_pay' | 'will_not_pay';

export const READINGS: readonly Reading[] = ['busy_or_forgot', 'pays_anyway', 'cannot_pay', 'will_not_pay'];

/** What is looked at; each is a number of the case, worked out from facts. */
export const SILENCE_FACTS = [
  'paid_on_time_percent',
  'instalments_on_time',
  'days_past_due',
  'unanswered_reminders',
  'days_since_heard',
  'promises_kept',
  'promises_broken',
  'part_paid_percent',
  'days_since_payment',
  'hardship_said',
  'affordable_monthly_percent',
  'refused',
  'offers_refused',
] as const;

export type SilenceFact = (typeof SILENCE_FACTS)[number];

/** A sign holds while its fact is at least `from` and less than `below`. */
export type Sign = {
  readonly fact: SilenceFact;
  readonly from?: number;
  readonly below?: number;
  readonly adds: Readonly<Partial<Record<Reading, number>>>;
  readonly because: string;
};

/** What the bot does differently; each does less than the ladder allows, or the same more gently. */
export type Strategy =
  /** A short reminder that one tap answers. */
  | { readonly does: 'short_reminder' }
  /** Begins later, and leaves more time between. */
  | { readonly does: 'fewest_contacts'; readonly beginsDaysPastDue: number; readonly gapTimes: number }
  /** Asks whether something is in the way, and never speaks firmly. */
  | { readonly does: 'hardship_inquiry'; readonly againAfterDays: number }
  /** Says plainly what is so, and calls a person early. */
  | { readonly does: 'early_handoff'; readonly pauseAfterUnanswered: number };

/** `prompts/silence.yaml`: the arithmetic that reads a silence, and the strategy that each reading chooses. */
export type SilenceRules = {
  readonly onTime: { readonly graceDays: number; readonly leastInstalments: number };
  readonly decides: { readonly points: number; readonly lead: number };
  readonly signs: readonly Sign[];
  readonly strategies: Readonly<Record<Reading, Strategy>>;
};

/** One fact of a case, as a number and in words. */
export type Evidence = { readonly fact: SilenceFact; readonly value: number; readonly words: string };

/** What one sign adds, and why it does. */
export type Contribution = {
  readonly words: string;
  readonly adds: Sign['adds'];
  readonly because: string;
};

export type SilenceRead = {
  /** Undefined where no reading has enough points, or none leads. */
  readonly reading: Reading | undefined;
  readonly points: Readonly<Record<Reading, number>>;
  readonly contributions: readonly Contribution[];
};

/** Add up the signs that hold. */
export function readSilence(rules: SilenceRules, evidence: readonly Evidence[]): SilenceRead {
  const contributions = rules.signs.flatMap((sign) => {
    const seen = evidence.find((one) => one.fact === sign.fact && holds(sign, one.value));
    return seen ? [{ words: seen.words, adds: sign.adds, because: sign.because }] : [];
  });
  const sum = (reading: Reading): number =>
    contributions.reduce((points, { adds }) => points + (adds[reading] ?? 0), 0);
  const points = {
    busy_or_forgot: sum('busy_or_forgot'),
    pays_anyway: sum('pays_anyway'),
    cannot_pay: sum('cannot_pay'),
    will_not_pay: sum('will_not_pay'),
  };
  const [first, second] = READINGS.toSorted((a, b) => points[b] - points[a]);
  const { points: enough, lead } = rules.decides;
  const decides =
    first !== undefined &&
    second !== undefined &&
    points[first] >= enough &&
    points[first] - points[second] >= lead;
  return { reading: decides ? first : undefined, points, contributions };
}

function holds({ from, below }: Sign, value: number): boolean {
  return (from === undefined || value >= from) && (below === undefined || value < below);
}

/** A reading as a manager reads it. */
export const READING_WORDS: Readonly<Record<Reading, string>> = {
  busy_or_forgot: 'busy or forgot',
  pays_anyway: 'will pay in time anyway',
  cannot_pay: 'cannot pay',
  will_not_pay: 'does not want to pay',
};

/** What the bot does then, as a manager reads it. */
export const STRATEGY_WORDS: Readonly<Record<Strategy['does'], string>> = {
  short_reminder: 'a short reminder that one tap answers',
  fewest_contacts: 'as few messages as possible',
  hardship_inquiry: 'a gentle question whether something is in the way',
  early_handoff: 'the plain facts, and a person early',
};

/** `paid 11 of 12 instalments on time: +3 busy or forgot, +3 will pay in time anyway`. */
export function contributionLine({ words, adds }: Contribution): string {
  const each = READINGS.flatMap((reading) => {
    const points = adds[reading] ?? 0;
    return points === 0 ? [] : [`${points > 0 ? '+' : '−'}${Math.abs(points)} ${READING_WORDS[reading]}`];
  });
  return `${words}: ${each.join(', ')}`;
}
