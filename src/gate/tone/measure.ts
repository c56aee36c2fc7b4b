import { isCurrency } from '../../domain/money.ts';
import type { ToneMeasures } from '../../policy/tone-rules.ts';
import type { GateFacts } from '../facts.ts';
import { nextStepHolds } from '../next-step.ts';
import type { Reading } from '../reading.ts';
import { isHan } from '../text/han.ts';
import { spanOf } from '../span.ts';
import { isWritten, ownWords, rareIn, sentencesIn, type Sentence } from './own-words.ts';
import { placesOf, saidPlacesOf, type Place } from './phrase-places.ts';

export type Span = readonly [from: number, to: number];

/** What can be counted on a message. Spans are UTF-16, in the text as given. */
export type Measured = {
  readonly longest: { readonly size: number; readonly span: Span } | undefined;
  /** LIX; in Chinese, characters in a sentence on average. Undefined where there are too few words to say. */
  readonly reading: number | undefined;
  /** Of a hundred Chinese characters. Undefined where there are too few. */
  readonly rarePercent: number | undefined;
  readonly capitals: readonly Span[];
  readonly exclamations: readonly Span[];
  readonly urgency: readonly Span[];
  readonly blame: readonly Span[];
  /** Announced, and neither approved by the house nor decided for this case. */
  readonly consequences: readonly Span[];
  readonly courtesies: number;
  readonly questions: readonly Span[];
  readonly asks: readonly Span[];
  readonly links: readonly Span[];
  /** Characters, a Chinese one counted double. */
  readonly length: number;
};

/** Count what the bounds of a tone speak of. Pure, and linear in the text. */
export function measure(reading: Reading, measures: ToneMeasures, facts: GateFacts): Measured {
  const { message, tokens, quoted } = reading;
  const { language } = message;
  const text = ownWords(reading);
  const sentences = sentencesIn(text, language);
  const isOwn = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && quoted[at] !== true && isWritten(text.slice(token.from, token.to));
  };
  const spansOf = (places: readonly Place[]): readonly Span[] =>
    places.flatMap(({ start, end }) => {
      const span = spanOf(tokens, start, end);
      return span ? [span] : [];
    });
  const said = (list: readonly string[]): readonly Place[] => saidPlacesOf(list, reading, isOwn);
  const asking = spansOf(said(measures.asking[language]));
  const offering = spansOf(placesOf(measures.offering[language], tokens, isOwn));
  const rare = language === 'zh' ? rareIn(text) : { all: 0, rare: 0 };
  return {
    longest: longestOf(sentences),
    reading: readingLevel(sentences, measures.readingFrom[language], language === 'zh'),
    rarePercent:
      language === 'zh' && rare.all >= measures.readingFrom.zh ? (100 * rare.rare) / rare.all : undefined,
    capitals: capitalsIn(text, measures.capitalsAllowed),
    exclamations: marksIn(text, /[!！]/g),
    urgency: spansOf(said(measures.urgency[language])),
    blame: spansOf(said(measures.blame[language])),
    consequences: spansOf(said(measures.consequence[language]).filter((one) => !isHeld(reading, one, facts))),
    courtesies: placesOf(measures.courtesy[language], tokens, isOwn).length,
    questions: marksIn(text, /[?？]+/g),
    asks: sentences
      .filter(
        (one) => asking.some((span) => isWithin(span, one)) && !offering.some((span) => isWithin(span, one)),
      )
      .map(({ from, to }) => [from, to] as const),
    links: linksIn(reading),
    length: widthOf(text.replaceAll(/ {2,}/g, ' ').trim()),
  };
}

/** Characters, of which a Chinese one is twice as wide as another. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isHan(character) ? 2 : 1;
  return width;
}

function longestOf(sentences: readonly Sentence[]): Measured['longest'] {
  const [longest] = sentences.toSorted((a, b) => b.size - a.size);
  return longest && { size: longest.size, span: [longest.from, longest.to] };
}

/**
 * LIX: words a sentence, and long words in a hundred.
 *
 * Source: C.-H. Björnsson, Läsbarhet (1968). For Chinese, which sets no spaces, the length of the sentences alone.
 */
function readingLevel(sentences: readonly Sentence[], from: number, isChinese: boolean): number | undefined {
  const words = sentences.reduce((sum, { size }) => sum + size, 0);
  const long = sentences.reduce((sum, one) => sum + one.long, 0);
  if (words < from || sentences.length === 0) return undefined;
  return words / sentences.length + (isChinese ? 0 : (100 * long) / words);
}

const CAPITALS = /(?<![\p{L}\p{N}_.-])\p{Lu}{2,}(?![\p{L}\p{N}_]|-\p{N})/gu;

function capitalsIn(text: string, allowed: readonly string[]): readonly Span[] {
  return [...text.matchAll(CAPITALS)]
    .filter(({ 0: word }) => !allowed.includes(word) && !isCurrency(word))
    .map(({ 0: word, index }) => [index, index + word.length] as const);
}

function marksIn(text: string, mark: RegExp): readonly Span[] {
  return [...text.matchAll(mark)].map(({ 0: found, index }) => [index, index + found.length] as const);
}

/** Links that somebody wrote, and places for links that the program filled in. */
function linksIn({ message, figures, folded }: Reading): readonly Span[] {
  const given = message.given ?? [];
  const written = figures
    .filter(({ kind }) => kind === 'link')
    .map(({ from, to }) => [folded.from[from] ?? 0, folded.to[to - 1] ?? 0] as const)
    .filter((span) => !given.some((one) => isWithin(span, one)));
  return [
    ...given.filter(({ kind }) => kind === 'link').map(({ from, to }) => [from, to] as const),
    ...written,
  ];
}

/** Whether the sentence names a consequence that may be named. */
function isHeld(reading: Reading, place: Place, facts: GateFacts): boolean {
  const [from, to] = reading.sentence[place.start] ?? [0, 0];
  return reading.approved.slice(from, to).includes(true) || nextStepHolds(reading, place, facts);
}

function isWithin([from, to]: Span, stretch: { readonly from: number; readonly to: number }): boolean {
  return from >= stretch.from && to <= stretch.to;
}
