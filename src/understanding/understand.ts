import type { StateName } from '../domain/case.ts';
import { languageOf, type Language } from '../domain/language.ts';
import type { Instant } from '../domain/time.ts';
import {
  HEARD_FROM,
  type Context,
  type Intent,
  type Period,
  type Slots,
  type Understanding,
} from '../domain/understanding.ts';
import { weighTogether, type Weighed } from './classifier/guess.ts';
import type { Label } from './cues/cue.ts';
import { dutiesOf } from './duties.ts';
import { inContext } from './in-context.ts';
import { readLanguage } from './language.ts';
import { READ_UP_TO, viewsOf } from './normalise.ts';
import { readText, type TextRead } from './read-text.ts';
import type { Settled } from './slots.ts';
import { clockIn } from './times.ts';
import { flagsIn, ranked, reasonIn } from './weigh.ts';

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

/** What a customer's message says: offline, in time linear in its length. Never throws on any text. */
export function understand(input: UnderstandInput): Understanding {
  const text = input.text.slice(0, READ_UP_TO);
  const tongues = readLanguage(text, input.language ?? languageOf(input.locale), input.locale);
  const read = readText(input, text, viewsOf(text), tongues);
  const checking = input.context === 'identity_check';
  const weighed = weighTogether(read, checking);
  const settled = inContext({ ...read, labels: weighed.labels, likely: weighed.likely, input });

  const flags = flagsIn(weighed.labels);
  const lifeAtStake = flags.some((flag) => flag !== 'injection' && flag !== 'minor');
  const { intents, guessed } = intentsOf(settled.labels, weighed);
  const ordered = ranked(intents, lifeAtStake, guessed);
  return {
    language: read.language,
    intents: ordered,
    slots: { ...settled.slots, ...circumstances(read, settled, intents, checking) },
    safety: flags,
    duties: dutiesOf(ordered, settled.labels),
  };
}

/** The intents among the labels, at least one of them heard; and which of them are guesses. */
function intentsOf(
  labels: ReadonlyMap<Label, number>,
  { unsure, last }: Weighed,
): { readonly intents: ReadonlyMap<Intent, number>; readonly guessed: ReadonlySet<Intent> } {
  const intents = new Map<Intent, number>();
  const guessed = new Set<Intent>();
  for (const [label, weight] of labels) {
    if (label.includes(':')) continue;
    intents.set(label as Intent, weight); // labels without a prefix are intents
    if (unsure.has(label)) guessed.add(label as Intent); // the same
  }
  if (intents.values().some((weight) => weight >= HEARD_FROM)) return { intents, guessed };
  intents.set(last ?? 'unclear', last === undefined ? 0.7 : HEARD_FROM);
  return { intents, guessed: new Set(last === undefined ? guessed : [...guessed, last]) };
}

/** Why somebody cannot pay, at what hour they are free, and whether they promise on a condition. */
function circumstances(
  read: TextRead,
  { labels, slots }: Settled,
  intents: ReadonlyMap<Intent, number>,
  checking: boolean,
): Slots {
  const reason = reasonIn(labels);
  const inNeed = (intents.get('hardship') ?? intents.get('vulnerability') ?? 0) >= HEARD_FROM;
  const time = checking ? undefined : clockIn(read.language, read.view, labels);
  const dated = slots.date !== undefined || slots.dates !== undefined;
  return {
    ...(reason !== undefined && inNeed && { reason }),
    ...(time !== undefined && { time }),
    ...(!dated && read.conditional && { conditional: true }),
  };
}
