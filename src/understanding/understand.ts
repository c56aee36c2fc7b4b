import type { StateName } from '../domain/case.ts';
import { languageOf, type Language } from '../domain/language.ts';
import { dayIn, type Instant } from '../domain/time.ts';
import type { Context, Intent, Period, Slots, Understanding } from '../domain/understanding.ts';
import { findAmounts } from './amounts/find-amounts.ts';
import { periodIn, shareIn } from './amounts/share.ts';
import { addGuesses, guessesFrom } from './classifier/guess.ts';
import { cuesIn } from './cues/finders.ts';
import type { Heard, Label } from './cues/cue.ts';
import { inContext } from './in-context.ts';
import { findDates, monthFirst } from './dates/find-dates.ts';
import { dutiesOf } from './duties.ts';
import { readLanguage } from './language.ts';
import { looksLikeInjection } from './injection.ts';
import { deniesName } from './names.ts';
import { READ_UP_TO, viewsOf } from './normalise.ts';
import { amountsRead } from './read-amounts.ts';
import { daysRead } from './read-dates.ts';
import { shortAnswer } from './short-answers.ts';
import { asksLeave, clockIn, isConditional, partNow, speaksOfMoney, namesStart } from './times.ts';
import { flagsIn, ranked, reasonIn, weigh } from './weigh.ts';

/** Beside these a text may well say something that matters. */
const SMALL_TALK: ReadonlySet<Label> = new Set<Label>(['greeting', 'thanks', 'acknowledge']);

/** An offer as far as an answer may name it. */
export type OfferShown = { readonly every?: Period; readonly payments?: readonly unknown[] };

/** One message of a customer, and what is known where it is read. */
export type UnderstandInput = {
  readonly text: string;
  /** The language of the conversation so far. */
  readonly language?: Language;
  /** BCP 47: decides whether 3/4 is in March or in April, and what "dollars" are. */
  readonly locale?: string;
  readonly now: Instant;
  readonly timezone: string;
  readonly state?: StateName;
  readonly context: Context;
  /** The options that were shown, or how many. */
  readonly offers?: number | readonly OfferShown[];
  /** The account's currency. */
  readonly currency?: string;
  /** ISO 3166 code of the customer's country; absent: from the locale. */
  readonly country?: string;
};

/** What a customer's message says: by rules alone, offline, in time linear in its length. Never throws on any text. */
export function understand(input: UnderstandInput): Understanding {
  const text = input.text.slice(0, READ_UP_TO);
  const views = viewsOf(text);
  const country = input.country ?? /[-_]([A-Z]{2})\b/.exec(input.locale ?? '')?.[1];
  const { language, heard } = readLanguage(text, input.language ?? languageOf(input.locale), input.locale);
  const found = new Map<Language, Heard>(heard.map((one) => [one, cuesIn(one, views[one])]));
  if (!found.has(language)) found.set(language, cuesIn(language, views[language]));

  const view = views[language];
  const answer = shortAnswer(language, view);
  const calendar = {
    today: Temporal.PlainDate.from(dayIn(input.now, input.timezone)),
    monthFirst: monthFirst(language, country),
  };
  const expectsDay = input.context === 'asked_when' || input.context === 'confirm_promise';
  const offered = input.context === 'offer_installments' || input.context === 'confirm_plan';
  const expectsSum =
    input.context === 'asked_affordable' ||
    ((expectsDay || input.context === 'offer_installments') && answer.words <= 6);
  const reads = [...found].map(([one, { hits }]) => {
    const findings = findDates(one, views[one], calendar);
    const sums = findAmounts(one, views[one], findings, { currency: input.currency, country });
    const days = daysRead(one, views[one], findings, hits, expectsDay || offered, sums);
    return {
      days,
      vague: findings.some((finding) => finding.vague),
      amounts: amountsRead(one, views[one], sums, hits, expectsSum, days.length),
    };
  });
  const labels = weigh([...found.values()].flatMap(({ hits }) => hits));
  if (deniesName(language, text)) {
    labels.set('wrong_person', Math.max(labels.get('wrong_person') ?? 0, 0.9));
    labels.set('duty:T06', 0.9);
  }
  if (looksLikeInjection(text)) labels.set('flag:injection', 0.95);
  const denied = new Set([...found.values()].flatMap((one) => [...one.denied]));
  const checking = input.context === 'identity_check';
  const explained =
    checking ||
    reads.some(({ days, amounts }) => days.length > 0 || amounts.length > 0) ||
    [...labels].some(
      ([label, weight]) => weight >= 0.5 && !SMALL_TALK.has(label) && !label.startsWith('reason:'),
    );
  const guesses = guessesFrom(language, view, { denied, explained });
  const unsure = addGuesses(labels, guesses);

  const firstRead = reads.find((read) => read.days.length > 0 || read.amounts.length > 0) ?? reads[0];
  const days = reads.flatMap((read) => read.days);
  const hasLater = days.some((one) => !one.paid && one.day > calendar.today.toString());
  const now =
    hasLater && partNow(language, view) ? [{ day: calendar.today.toString(), paid: false, from: 0 }] : [];
  const draft = {
    input,
    language,
    labels,
    answer,
    days: [...now, ...days],
    vague: reads.some((read) => read.vague),
    amounts: firstRead?.amounts ?? [],
    period: periodIn(language, view),
    percent: shareIn(language, view),
    calendar,
    asksLeave: asksLeave(language, view),
    namesStart: namesStart(language, view),
    speaksOfMoney: speaksOfMoney(language, view),
  };
  const settled = inContext(draft);

  const flags = flagsIn(labels);
  const lifeAtStake = flags.some((flag) => flag !== 'injection' && flag !== 'minor');
  const intents = new Map<Intent, number>();
  const guessed = new Set<Intent>();
  for (const [label, weight] of settled.labels) {
    if (label.includes(':')) continue;
    intents.set(label as Intent, weight); // labels without a prefix are intents
    if (unsure.get(label) === weight) guessed.add(label as Intent); // the same
  }
  if (![...intents.values()].some((weight) => weight >= 0.5)) {
    const last = explained ? undefined : guesses.last;
    intents.set(last ?? 'unclear', last === undefined ? 0.7 : 0.5);
    if (last !== undefined) guessed.add(last);
  }

  const reason = reasonIn(settled.labels);
  const time = input.context === 'identity_check' ? undefined : clockIn(language, view, labels);
  const slots: Slots = {
    ...settled.slots,
    ...(reason !== undefined && (intents.get('hardship') ?? intents.get('vulnerability') ?? 0) >= 0.5
      ? { reason }
      : {}),
    ...(time === undefined ? {} : { time }),
    ...(settled.slots.date === undefined && settled.slots.dates === undefined && isConditional(language, view)
      ? { conditional: true }
      : {}),
  };
  const ordered = ranked(intents, lifeAtStake, guessed);
  return { language, intents: ordered, slots, safety: flags, duties: dutiesOf(ordered, settled.labels) };
}
