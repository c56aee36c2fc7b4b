import { isHan } from './han.ts';
import type { Normalised } from './normalise.ts';

/**
 * A word, a Chinese character, a number (`#`), a picture, or a mark.
 *
 * `stop` ends a sentence, `pause` a clause; `quote` opens or closes a quotation.
 */
export type Token = {
  readonly word: string;
  /** Another reading of a word whose letters were drawn out: "arrrrest" is "arest" or "arrest". */
  readonly also?: string;
  readonly kind: 'word' | 'han' | 'number' | 'picture' | 'stop' | 'pause' | 'quote';
  /** UTF-16, in the text as given. */
  readonly from: number;
  readonly to: number;
};

const WORD =
  /(?:[a-z@]|\$(?!\d))(?:[a-z0-9@!|*#+]|\$(?!\d))*(?:'[a-z]+)*|[0-9]+[a-z@!|*](?:[a-z0-9@!|*]|\$(?!\d))*/y;
const NUMBER = /\d+(?:[.,:/]\d+)*/y;
const SPACED = /(?<![a-z0-9])[a-z0-9@$](?:([ ._\-*·|/]{1,2})[a-z0-9@$](?=\1|[^a-z0-9@$]|$)){2,}/y;
const PICTURE = /\p{Extended_Pictographic}/uy;

/** What is written without a point that ends a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr sr sra srta lic no num nro art vs v st inc ltd ave exp ext p a m u s e d'.split(' '),
);

const LEET = new Map(
  Object.entries({
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '8': 'b',
    '@': 'a',
    $: 's',
    '!': 'i',
    '|': 'l',
    '+': 't',
  }),
);

/** Cut a normalised text into tokens. Spelled-out letters are joined, digits that stand for letters are read as letters. */
export function tokenise(normalised: Normalised): readonly Token[] {
  const { text } = normalised;
  const tokens: Token[] = [];
  let at = 0;
  const add = (word: string, kind: Token['kind'], start: number, end: number): void => {
    const from = normalised.from[start] ?? 0;
    const to = normalised.to[end - 1] ?? 0;
    if (kind !== 'word' || !isDrawnOut(word)) tokens.push({ word, kind, from, to });
    else tokens.push({ word: shortened(word, '$1'), also: shortened(word, '$1$1'), kind, from, to });
  };
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  while (at < text.length) {
    const character = unit(text.charCodeAt(at));
    if (isHan(character)) {
      add(character, 'han', at, at + 1);
      at += 1;
      continue;
    }
    if (character === ' ') {
      at += 1;
      continue;
    }
    const plain = plainWordEnd(text, at);
    if (plain > at) {
      addPlain(text.slice(at, plain), at, add);
      at = plain;
      continue;
    }
    const spaced = match(SPACED);
    if (spaced !== undefined && isSpelledOut(spaced)) {
      add(unleet(spaced.replace(/[^a-z0-9@$]/g, '')), 'word', at, at + spaced.length);
      at += spaced.length;
      continue;
    }
    const word = match(WORD);
    if (word !== undefined && /[a-z]/.test(word)) {
      const trimmed = word.replace(/[!|*#+]+$/, '');
      addWord(trimmed, at, add);
      at += trimmed.length;
      continue;
    }
    const number = match(NUMBER);
    if (number !== undefined) {
      add('#', 'number', at, at + number.length);
      at += number.length;
      continue;
    }
    const picture = match(PICTURE);
    if (picture !== undefined) {
      add(picture, 'picture', at, at + picture.length);
      at += picture.length;
      continue;
    }
    const mark = markAt(text, at, tokens.at(-1));
    if (mark) add(character, mark, at, at + 1);
    at += 1;
  }
  return tokens;
}

/** The same string for a UTF-16 unit each time, so that its hash is known where it is looked up. */
function unit(code: number): string {
  return (UNITS[code] ??= String.fromCharCode(code));
}

const UNITS: (string | undefined)[] = Array.from({ length: 0x10000 });

/** Whether a word is a token as it stands: two letters or more of a to z, neither drawn out nor read as two words. */
export function isOneToken(word: string): boolean {
  return plainWordEnd(word, 0) === word.length && !WHOLE.has(word) && !isDrawnOut(word);
}

/** Where a word of two letters or more ends that holds nothing but letters, and that nothing else may join; `at` for any other. */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end - at < 2 || JOINS.has(text[end] ?? '') ? at : end;
}

function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

const JOINS = new Set("0123456789@!|*#+$'");

type Add = (word: string, kind: Token['kind'], from: number, end: number) => void;

const SUFFIXES = new Map([
  ['ll', 'will'],
  ['re', 'are'],
  ['ve', 'have'],
  ['d', 'would'],
  ['m', 'am'],
]);

/** Words that are read as two; a map, because a text may hold "constructor". */
const WHOLE = new Map(
  Object.entries({
    cannot: ['can', 'not'],
    wont: ['will', 'not'],
    dont: ['do', 'not'],
    cant: ['can', 'not'],
    doesnt: ['does', 'not'],
    didnt: ['did', 'not'],
    isnt: ['is', 'not'],
    youre: ['you', 'are'],
    youll: ['you', 'will'],
    theyll: ['they', 'will'],
    gonna: ['going', 'to'],
    gotta: ['got', 'to'],
    wanna: ['want', 'to'],
    del: ['de', 'el'],
    al: ['a', 'el'],
  }),
);

/** A word of letters alone. */
function addPlain(word: string, at: number, add: Add): void {
  const parts = WHOLE.get(word);
  if (parts === undefined) add(word, 'word', at, at + word.length);
  else for (const part of parts) add(part, 'word', at, at + word.length);
}

function addWord(word: string, at: number, add: Add): void {
  const end = at + word.length;
  const [stem = '', ...rest] = word.split("'");
  if (/[0-9@$!|+]/.test(stem) && !/^[0-9]+[a-z]{1,3}$/.test(stem)) {
    add(unleet(stem), 'word', at, at + stem.length);
  } else if (/^[0-9]/.test(stem)) {
    const digits = /^[0-9]+/.exec(stem)?.[0].length ?? 0;
    add('#', 'number', at, at + digits);
    add(stem.slice(digits), 'word', at + digits, at + stem.length);
  } else if (rest[0] === 't' && stem.endsWith('n')) {
    const verb = stem === 'won' ? 'will' : stem === 'can' ? 'can' : stem.slice(0, -1);
    add(verb, 'word', at, at + stem.length);
    add('not', 'word', at + stem.length - 1, end);
    return;
  } else if (rest.length === 0) {
    addPlain(stem, at, add);
  } else {
    add(stem, 'word', at, at + stem.length);
  }
  let from = at + stem.length + 1;
  for (const suffix of rest) {
    add(SUFFIXES.get(suffix) ?? suffix, 'word', from, from + suffix.length);
    from += suffix.length + 1;
  }
}

/** Whether a character stands three times in a row. */
function isDrawnOut(word: string): boolean {
  for (let at = 2; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit === word.charCodeAt(at - 1) && unit === word.charCodeAt(at - 2)) return true;
  }
  return false;
}

function shortened(word: string, letters: string): string {
  return word.replace(/(.)\1{2,}/g, letters);
}

/** Read digits and signs inside a word as the letters that they imitate. */
function unleet(word: string): string {
  return word.replace(/[0134578@$!|+]/g, (sign) => LEET.get(sign) ?? sign);
}

/** Whether single letters spell a word: at least three letters, and no plain list of digits. */
function isSpelledOut(run: string): boolean {
  return run.replace(/[^a-z]/g, '').length >= 3;
}

function markAt(text: string, at: number, before: Token | undefined): Token['kind'] | undefined {
  const character = text[at] ?? '';
  const next = text[at + 1] ?? '';
  if (character === '"') return 'quote';
  if (character === "'") {
    const opens = !/[a-z0-9]/.test(text[at - 1] ?? '');
    return opens || !/[a-z]/.test(next) ? 'quote' : undefined;
  }
  if ('!?;。\n'.includes(character)) return 'stop';
  if (character === '.') {
    if (isHan(next) && before?.kind === 'han') return undefined;
    return before?.kind === 'word' && ABBREVIATIONS.has(before.word) ? undefined : 'stop';
  }
  if (',:()[]{}'.includes(character)) return 'pause';
  if (character === '-')
    return /[a-z0-9]/.test(next) && /[a-z0-9]/.test(text[at - 1] ?? '') ? undefined : 'pause';
  return undefined;
}
