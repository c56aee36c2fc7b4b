import type { Language } from '../domain/language.ts';
import type { ChannelName } from '../domain/message.ts';
import type { Tone } from '../domain/tone.ts';

/** What managers set about how a message may sound; read from `prompts/tones/`. */
export type ToneRules = {
  readonly tones: Readonly<Record<Tone, ToneBounds>>;
  readonly measures: ToneMeasures;
};

/** The bounds of one tone. Each is a number that anybody can count on a message. */
export type ToneBounds = {
  /** Words in a sentence at most; in Chinese, characters. */
  readonly sentence: PerLanguage<number>;
  /** LIX at most; in Chinese, characters in a sentence on average. */
  readonly reading: PerLanguage<number>;
  /** Chinese characters beyond the 3,755 most common ones, in a hundred. */
  readonly rarePercent: number;
  readonly capitals: number;
  readonly exclamations: number;
  readonly urgency: number;
  readonly blame: number;
  /** Announced consequences that are not in the approved list. */
  readonly consequences: number;
  /** Courteous words at least, in a message that we send of our own accord. */
  readonly courtesies: number;
  readonly questions: number;
  readonly asks: number;
  readonly links: number;
  /** Characters at most, a Chinese one counted double, without what the ledger fills in. */
  readonly length: Readonly<Record<ChannelName, number>>;
};

/** What is counted, and how: lists of words, and from where on a count says anything. */
export type ToneMeasures = {
  /** Words (in Chinese, characters) from which on a reading level says anything. */
  readonly readingFrom: PerLanguage<number>;
  /** Words that stand in capitals without shouting. */
  readonly capitalsAllowed: readonly string[];
  readonly urgency: PhraseLists;
  readonly blame: PhraseLists;
  readonly consequence: PhraseLists;
  readonly courtesy: PhraseLists;
  readonly asking: PhraseLists;
  /** Words that turn what a sentence asks into an offer: "if", "whenever". */
  readonly offering: PhraseLists;
};

/** Phrases per language; a `*` at the end of one stands for all endings. */
export type PhraseLists = PerLanguage<readonly string[]>;

type PerLanguage<T> = Readonly<Record<Language, T>>;
