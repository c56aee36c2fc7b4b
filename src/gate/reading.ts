import type { Language } from '../domain/language.ts';
import type { Rendered } from '../domain/message.ts';
import type { Figure } from './figures/figure.ts';
import { scan } from './figures/scan.ts';
import type { GateFacts } from './facts.ts';
import { LEXICON } from './lexicon/lexicon.ts';
import type { GatePolicy } from './policy.ts';
import type { Sightings } from './phrases/sightings.ts';
import { quotedTokens } from './text/quotes.ts';
import { normalise, type Normalised } from './text/normalise.ts';
import { tokenise, type Token } from './text/tokens.ts';
import { tonguesOf } from './text/tongues.ts';

/** A message as the gate reads it: its tokens, what they mean, and how the sentences are built. Every rule looks at the same one. */
export type Reading = {
  readonly message: Rendered;
  readonly tokens: readonly Token[];
  readonly sightings: Sightings;
  /** For each token, the first token of its clause. */
  readonly clause: readonly number[];
  /** For each token, where its sentence begins and ends. */
  readonly sentence: readonly (readonly [from: number, to: number])[];
  /** For each token, the languages in which its sentence may be read. */
  readonly tongues: readonly { readonly en: boolean; readonly es: boolean }[];
  /** Tokens that repeat what the customer really said. */
  readonly quoted: readonly boolean[];
  /** Tokens of the customer's and the creditor's names: a house called "Northway Credit" says nothing about credit. */
  readonly named: readonly boolean[];
  /** Tokens of a consequence that the house approved, word for word. */
  readonly approved: readonly boolean[];
  readonly folded: Normalised;
  /** Everything countable, links and numbers to call among them; places are in the folded text. */
  readonly figures: readonly Figure[];
  /** The figures that the customer wrote, as written. */
  readonly saidFigures: ReadonlySet<string>;
};

/** Longer than any channel takes; what lies beyond is never sent, because the length is refused, and so it is never read. */
export const READ_AT_MOST = 8_192;

/** Read a message once, for all rules. */
export function read(message: Rendered, policy: GatePolicy, facts: GateFacts): Reading {
  const folded = normalise(message.text.slice(0, READ_AT_MOST));
  const tokens = tokenise(folded);
  const sightings = LEXICON.sightings(tokens);
  const sentence = sentencesOf(tokens);
  const attributed = (at: number): boolean => has(sightings, at, 'said');
  return {
    message,
    tokens,
    sightings,
    clause: clausesOf(tokens),
    sentence,
    tongues: tonguesBySentence(tokens, sentence),
    quoted: quotedTokens(tokens, facts.customerSaid, attributed),
    named: tokensOf(tokens, [facts.customerName, facts.creditor]),
    approved: tokensOf(
      tokens,
      LANGUAGES_READ.flatMap((language) => policy.consequences[language]),
    ),
    folded,
    figures: scan(folded.text, facts.today),
    saidFigures: new Set(
      facts.customerSaid.flatMap((said) => scan(normalise(said).text, facts.today).map((one) => one.written)),
    ),
  };
}

const LANGUAGES_READ: readonly Language[] = ['en', 'es', 'zh'];

const conceptIds = new Map<string, ReadonlySet<number>>();

/** The numbers that a concept has in the three languages. */
function idsOf(name: string): ReadonlySet<number> {
  const known = conceptIds.get(name);
  if (known) return known;
  const ids = new Set(LANGUAGES_READ.flatMap((language) => LEXICON.concept(language, name) ?? []));
  conceptIds.set(name, ids);
  return ids;
}

/** Whether a concept, in whichever language, begins at token `at`. */
export function has(sightings: Reading['sightings'], at: number, name: string): boolean {
  return endOf(sightings, at, name) !== undefined;
}

/** Where the longest sighting of a concept that begins at `at` ends. */
export function endOf(sightings: Reading['sightings'], at: number, name: string): number | undefined {
  const ids = idsOf(name);
  let end: number | undefined;
  for (const sighting of sightings.at(at)) {
    if (ids.has(sighting.concept) && (end === undefined || sighting.end > end)) end = sighting.end;
  }
  return end;
}

/** Whether a concept stands somewhere in tokens `from` up to `to`. */
export function holds(reading: Reading, name: string, from: number, to: number): boolean {
  for (const id of idsOf(name)) {
    if (reading.sightings.places(id).some((at) => at >= from && at < to)) return true;
  }
  return false;
}

const CLAUSE_WORDS = new Set(
  'or and but so because if unless until while although though then which o y e pero si porque aunque entonces pues sino u'.split(
    ' ',
  ),
);
const CLAUSE_HAN = new Set(['就', '否', '但', '则', '才', '而', '并', '且']);

function clausesOf(tokens: readonly Token[]): readonly number[] {
  let start = 0;
  return tokens.map((token, at) => {
    const begins =
      token.kind === 'stop' ||
      token.kind === 'pause' ||
      (token.kind === 'word' && CLAUSE_WORDS.has(token.word)) ||
      (token.kind === 'han' && CLAUSE_HAN.has(token.word));
    if (begins) start = at;
    return start;
  });
}

function sentencesOf(tokens: readonly Token[]): readonly (readonly [number, number])[] {
  const bounds: [number, number][] = [];
  let start = 0;
  tokens.forEach((token, at) => {
    if (token.kind !== 'stop' && at < tokens.length - 1) return;
    for (let inside = start; inside <= at; inside += 1) bounds.push([start, at + 1]);
    start = at + 1;
  });
  return bounds;
}

function tonguesBySentence(
  tokens: readonly Token[],
  sentence: Reading['sentence'],
): readonly { readonly en: boolean; readonly es: boolean }[] {
  let known = { en: true, es: true };
  return tokens.map((_, at) => {
    const [from, to] = sentence[at] ?? [0, 0];
    if (from === at) known = tonguesOf(tokens.slice(from, to));
    return known;
  });
}

/** The tokens at which one of `phrases` stands, word for word. */
function tokensOf(tokens: readonly Token[], phrases: readonly string[]): readonly boolean[] {
  const named = tokens.map(() => false);
  for (const phrase of phrases) {
    const words = tokenise(normalise(phrase)).map((token) => token.word);
    if (words.length === 0) continue;
    tokens.forEach((_, at) => {
      if (words.every((word, ahead) => tokens[at + ahead]?.word === word))
        named.fill(true, at, at + words.length);
    });
  }
  return named;
}
