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
import { signatureOf } from './text/signature.ts';
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
  /** How many tokens a manager's signature takes, before the words that are theirs. */
  readonly signature: number;
  /** Tokens of the customer's and the creditor's names: a house called "Northway Credit" says nothing about credit. */
  readonly named: readonly boolean[];
  /** Tokens of what the customer's accounts are called: "Pay in 3" asks for nothing and counts nothing. */
  readonly products: readonly boolean[];
  /** Tokens of a consequence that the house approved, word for word. */
  readonly approved: readonly boolean[];
  readonly folded: Normalised;
  /** Everything countable, links and numbers to call among them; places are in the folded text. */
  readonly figures: readonly Figure[];
  /** The figures that the customer wrote, as written. */
  readonly saidFigures: () => ReadonlySet<string>;
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
  const mayQuote = tokens.some(({ kind }) => kind === 'quote') || sightings.isAnywhere(idsOf('said'));
  return {
    message,
    tokens,
    sightings,
    clause: clausesOf(tokens),
    sentence,
    tongues: tonguesBySentence(tokens, sentence),
    quoted: quotedTokens(tokens, mayQuote ? facts.customerSaid : [], attributed),
    signature: message.author === 'manager' ? signatureOf(message.text, tokens, facts.creditor) : 0,
    named: tokensOf(tokens, byFirstWord([facts.customerName, facts.creditor])),
    products: tokensWithin(tokens, folded, facts.products ?? []),
    approved: tokensOf(tokens, approvedBy(policy)),
    folded,
    figures: scan(folded.text, facts.today, [...facts.phones, ...policy.helplines]),
    saidFigures: once(() => new Set(facts.customerSaid.flatMap((said) => figuresOf(said, facts)))),
  };
}

/** What `make` makes, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function figuresOf(said: string, { today }: GateFacts): readonly string[] {
  return scan(normalise(said).text, today).map(({ written }) => written);
}

const LANGUAGES_READ: readonly Language[] = ['en', 'es', 'zh'];

const conceptIds = new Map<string, readonly number[]>();

/** The numbers that a concept has in the three languages. */
function idsOf(name: string): readonly number[] {
  const known = conceptIds.get(name);
  if (known) return known;
  const ids = LANGUAGES_READ.flatMap((language) => LEXICON.concept(language, name) ?? []);
  conceptIds.set(name, ids);
  return ids;
}

/** Whether a concept, in whichever language, begins at token `at`. */
export function has(sightings: Reading['sightings'], at: number, name: string): boolean {
  return endOf(sightings, at, name) !== undefined;
}

/** Where the longest sighting of a concept that begins at `at` ends. */
export function endOf(sightings: Reading['sightings'], at: number, name: string): number | undefined {
  const here = sightings.at(at);
  if (here.length === 0) return undefined;
  const ids = idsOf(name);
  let end: number | undefined;
  // By number: it is asked several times for every token, and an iterator is made anew each time.
  for (let nth = 0; nth < here.length; nth += 1) {
    const sighting = here[nth];
    if (sighting !== undefined && (end === undefined || sighting.end > end) && ids.includes(sighting.concept))
      end = sighting.end;
  }
  return end;
}

/** The first token, not before `from`, at which a concept begins. */
export function firstOf({ tokens, sightings }: Reading, name: string, from: number): number | undefined {
  if (!sightings.isAnywhere(idsOf(name))) return undefined;
  for (let at = from; at < tokens.length; at += 1) if (has(sightings, at, name)) return at;
  return undefined;
}

/** Whether a concept stands somewhere in tokens `from` up to `to`. */
export function holds(reading: Reading, name: string, from: number, to: number): boolean {
  for (const id of idsOf(name)) {
    for (const at of reading.sightings.places(id)) if (at >= from && at < to) return true;
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
  const bounds: (readonly [number, number])[] = [];
  let start = 0;
  tokens.forEach((token, at) => {
    if (token.kind !== 'stop' && at < tokens.length - 1) return;
    const sentence = [start, at + 1] as const;
    for (let inside = start; inside <= at; inside += 1) bounds.push(sentence);
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

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases as the gate reads them, word by word, under their first words. */
function byFirstWord(phrases: readonly string[]): Phrases {
  const read = phrases.map((phrase) => tokenise(normalise(phrase)).map((token) => token.word));
  return Map.groupBy(
    read.filter((words) => words.length > 0),
    ([first = '']) => first,
  );
}

const approvedPhrases = new WeakMap<GatePolicy, Phrases>();

/** What the house approved, read once for each policy. */
function approvedBy(policy: GatePolicy): Phrases {
  const known = approvedPhrases.get(policy);
  if (known) return known;
  const phrases = byFirstWord(LANGUAGES_READ.flatMap((language) => policy.consequences[language]));
  approvedPhrases.set(policy, phrases);
  return phrases;
}

/** The tokens that stand in one of `names`, figure for figure. */
function tokensWithin(
  tokens: readonly Token[],
  { text, from, to }: Normalised,
  names: readonly string[],
): readonly boolean[] {
  const within = tokens.map(() => false);
  for (const name of names) {
    const wanted = normalise(name).text;
    for (let at = text.indexOf(wanted); at >= 0 && wanted !== ''; at = text.indexOf(wanted, at + 1)) {
      const [start, end] = [from[at] ?? 0, to[at + wanted.length - 1] ?? 0];
      tokens.forEach((token, one) => {
        if (token.from >= start && token.to <= end) within[one] = true;
      });
    }
  }
  return within;
}

/** The tokens at which one of the phrases stands, word for word. */
function tokensOf(tokens: readonly Token[], phrases: Phrases): readonly boolean[] {
  const named = tokens.map(() => false);
  if (phrases.size === 0) return named;
  for (let at = 0; at < tokens.length; at += 1) {
    const begun = phrases.get(tokens[at]?.word ?? '');
    for (const words of begun ?? NONE)
      if (standAt(tokens, at, words)) named.fill(true, at, at + words.length);
  }
  return named;
}

const NONE: readonly never[] = [];

function standAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((one, ahead) => tokens[at + ahead]?.word === one);
}
