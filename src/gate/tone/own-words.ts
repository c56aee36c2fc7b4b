import type { Language } from '../../domain/language.ts';
import { isHan, simplify } from '../text/han.ts';
import type { Reading } from '../reading.ts';

/** One sentence of the writer's own words. UTF-16, in the text as given. */
export type Sentence = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Its words; in Chinese, its characters. */
  readonly size: number;
  /** Words of more than six letters. */
  readonly long: number;
};

/** Stands for something that the program filled in. It counts as one word. */
const BLANK = '\uFFFC';

/** The message with what is not the writer's blotted out; every other character stays in its place. */
export function ownWords({ message, tokens, named, figures, folded }: Reading): string {
  const blots = new Uint8Array(message.text.length);
  const blot = (from: number, to: number, mark: number): void => {
    blots.fill(EMPTY, from, to);
    if (to > from) blots[from] = mark;
  };
  tokens.forEach((token, at) => {
    if (named[at] === true) blot(token.from, token.to, FILLED);
  });
  for (const { kind, from, to } of figures) {
    if (kind === 'link' || kind === 'phone' || kind === 'account')
      blot(folded.from[from] ?? 0, folded.to[to - 1] ?? 0, FILLED);
  }
  for (const { from, to, kind } of message.given ?? []) blot(from, to, kind === 'line' ? EMPTY : FILLED);
  return blotted(message.text, blots);
}

/** What became of a place: a space, or the mark of something filled in. 0 leaves it as it is. */
const EMPTY = 1;
const FILLED = 2;

function blotted(text: string, blots: Uint8Array): string {
  let left = '';
  for (let at = 0; at < text.length;) {
    const kind = blots[at];
    let end = at + 1;
    while (end < text.length && blots[end] === kind) end += 1;
    if (kind === 0) left += text.slice(at, end);
    else left += (kind === FILLED ? BLANK : ' ').repeat(end - at);
    at = end;
  }
  return left;
}

/** Whether a word of that text is the writer's. */
export function isWritten(word: string): boolean {
  return word !== '' && !/^[\s\uFFFC]/.test(word);
}

const END = /[.!?:;…]+(?=[\s"'”’»)]|$)|[。！？；：]+|\n+/g;
const WORD = /[\p{L}\p{N}\uFFFC]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const LONG = 6;

/** Cut at full stops, question marks, colons and line breaks. What holds nothing but blanks is no sentence. */
export function sentencesIn(text: string, language: Language): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const written = text.slice(from, to);
    const words = written.match(WORD) ?? [];
    if (words.some((word) => word !== BLANK)) {
      const size = language === 'zh' ? sizeInChinese(written) : words.length;
      const start = from + written.length - written.trimStart().length;
      sentences.push({ from: start, to, text: written, size, long: words.filter(isLong).length });
    }
    from = to;
  };
  for (const end of text.matchAll(END)) cut(end.index + end[0].length);
  cut(text.length);
  return sentences;
}

function isLong(word: string): boolean {
  return word.length > LONG && (word.match(/\p{L}/gu) ?? []).length > LONG;
}

/** Characters; a word or a number in other letters counts as one. */
function sizeInChinese(text: string): number {
  return hanIn(text) + (text.replaceAll(/\p{Script=Han}+/gu, ' ').match(WORD)?.length ?? 0);
}

/** How many characters are Chinese. */
function hanIn(text: string): number {
  let count = 0;
  for (const character of text) if (isHan(character)) count += 1;
  return count;
}

/** The first level of GB 2312-80, 3,755 characters: rows 16 to 55 of the table. */
const COMMON: ReadonlySet<string> = new Set(
  new TextDecoder('gbk').decode(
    Uint8Array.from({ length: 40 * 94 * 2 }, (_, at) =>
      at % 2 === 0 ? 0xb0 + Math.floor(at / 188) : 0xa1 + ((at >> 1) % 94),
    ),
  ),
);

/** How many Chinese characters there are, and how many of them are rare. */
export function rareIn(text: string): { readonly all: number; readonly rare: number } {
  let all = 0;
  let rare = 0;
  for (const character of text) {
    if (!isHan(character)) continue;
    all += 1;
    if (isRare(character)) rare += 1;
  }
  return { all, rare };
}

/** By the code of a character: 0 while nobody asked, 1 common, 2 rare. */
const rarity = new Uint8Array(0x10000);

function isRare(character: string): boolean {
  const code = character.charCodeAt(0);
  rarity[code] ||= COMMON.has(simplify(character)) ? 1 : 2;
  return rarity[code] === 2;
}
