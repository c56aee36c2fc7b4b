import { unmask } from './confusables.ts';
import { simplify } from './han.ts';

/** A text as the gate reads it, with the way back: character `i` stood at `from[i]` to `to[i]` (UTF-16) in the text as given. */
export type Normalised = {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
};

const DROPPED = /\p{Cf}|\p{M}|\p{Cc}/u;
const SPACE = /\p{Z}/u;
const PICTURE = /\p{Extended_Pictographic}/u;

/** Marks that are written in many ways, and the one way in which the gate reads them. */
const MARKS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '‛': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‹': '"',
  '›': '"',
  '–': '-',
  '—': ',',
  '―': ',',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '。': '。',
  '｡': '。',
  '、': ',',
  '…': ',',
  '¿': ' ',
  '¡': ' ',
  '【': ',',
  '】': ',',
  '《': ',',
  '》': ',',
  '〈': ',',
  '〉': ',',
};

/**
 * Fold what a reader does not see or does not mind: case, accents, full width, look-alike letters, invisible characters,
 * traditional for simplified Chinese. Every character of the result knows where it came from.
 */
export function normalise(source: string): Normalised {
  const out: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  while (at < source.length) {
    const code = source.codePointAt(at) ?? 0;
    const end = at + (code >= FOLDED.length ? 2 : 1);
    const folded = (end - at === 2 ? undefined : FOLDED[code]) ?? fold(code);
    out.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) {
      from.push(at);
      to.push(end);
    }
    at = end;
  }
  return { text: out.join(''), from, to };
}

/** What each character that is one UTF-16 unit was folded to when it was first met. */
const FOLDED: (string | undefined)[] = Array.from({ length: 0x10000 });

function fold(code: number): string {
  const folded = foldOf(String.fromCodePoint(code));
  if (code < FOLDED.length) FOLDED[code] = folded;
  return folded;
}

/** One character, folded: none, one or several UTF-16 units. */
function foldOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) {
    if (code >= 0x20 && code < 0x7f) return character.toLowerCase();
    return character === '\n' ? '\n' : character === '\t' ? ' ' : '';
  }
  if (code >= 0x4e00 && code <= 0x9fff) return simplify(character);
  const mark = MARKS[character];
  if (mark !== undefined) return mark;
  if (SPACE.test(character)) return ' ';
  if (PICTURE.test(character)) return character;
  if (DROPPED.test(character)) return '';
  let folded = '';
  for (const part of character.normalize('NFKD')) {
    if (DROPPED.test(part)) continue;
    folded += MARKS[part] ?? unmask(unmask(part).toLowerCase());
  }
  return folded;
}
