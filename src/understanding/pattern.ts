import { firstWords } from './cues/first-words.ts';
import type { WordClasses } from './cues/cue.ts';

/** A phrase ready to be looked for. */
export type Pattern = {
  /** One of these words must stand in the text; undefined if nothing of the kind can be said. */
  readonly needs: ReadonlySet<string> | undefined;
  /** The expression, made when it is first needed. */
  readonly expression: () => RegExp;
};

/**
 * Phrases as they are written in the cue tables.
 *
 * Words are separated by single spaces and may be regular expressions without spaces of their own. `<name>` is a word
 * class, `(a|b)?` and `<name>?` are optional, `~` stands for up to three words in between and `~~` for up to seven, none of
 * them a punctuation mark; `^` is the beginning of a clause, `$` its end, `^^` and `$$` those of the text. Every gap is
 * bounded, so a match costs time linear in the text.
 */
export function spacedPatterns(phrases: readonly string[], classes: WordClasses): readonly Pattern[] {
  return phrases.map((phrase) => spacedPattern(uncaptured(expand(phrase, classes))));
}

function spacedPattern(source: string): Pattern {
  return {
    needs: rarest(tokens(source)),
    expression: once(() => new RegExp(`(?<![^ ])(?:${spaced(source)})`, 'g')),
  };
}

/** The same notation for Chinese, which has no spaces: `~` is up to four characters, `~~` up to ten. All phrases make one pattern. */
export function unspacedPatterns(phrases: readonly string[], classes: WordClasses): readonly Pattern[] {
  const source = () => phrases.map((phrase) => unspaced(uncaptured(expand(phrase, classes)))).join('|');
  return [{ needs: undefined, expression: once(() => new RegExp(source(), 'g')) }];
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** The shortest list of words of which every match contains one. */
function rarest(parts: readonly string[]): ReadonlySet<string> | undefined {
  return parts
    .filter(
      (part) =>
        !/^(?:~~?|\^\^?|\$\$?)$/.test(part) && !/\)\?(?:\(\?[!=].*\))?$/s.test(part) && !isCondition(part),
    )
    .map(firstWords)
    .filter((words) => words !== undefined)
    .toSorted((a, b) => weightOf(a) - weightOf(b))
    .at(0);
}

/** Words that stand in nearly every text tell little. */
const EVERYWHERE = new Set(
  'i you it to the a is not my me can will this that of for in on do have am are no de que la el en no me un una lo se y por con mi es para ya'.split(
    ' ',
  ),
);

function weightOf(words: ReadonlySet<string>): number {
  let weight = 0;
  for (const word of words) weight += EVERYWHERE.has(word) ? 40 : 1;
  return weight;
}

/** Groups are for choosing, never for remembering: remembering makes a pattern several times as large. */
function uncaptured(source: string): string {
  return source.replaceAll(/\((?!\?)/g, '(?:');
}

const WORD = String.raw`[^\s,.;!?]+ `;

function spaced(phrase: string): string {
  let source = '';
  for (const token of tokens(phrase)) {
    switch (token) {
      case '~':
        source += `(?:${WORD}){0,3}`;
        break;
      case '~~':
        source += `(?:${WORD}){0,7}`;
        break;
      case '^':
        source += String.raw`(?<=^|[,.;!?] )`;
        break;
      case '$':
        source += String.raw`(?=$|[,.;!?] )`;
        break;
      case '^^':
        source += '(?<=^)';
        break;
      case '$$':
        source += '(?=[.!?, ]*$)';
        break;
      default:
        source += word(token);
    }
  }
  return source;
}

/** A word and the space after it; a look-ahead of its own stands before the next word. */
function word(token: string): string {
  const source = token.replaceAll(/(\((?:[^()]|\([^()]*\))*\))\? /g, '(?:$1 )?');
  if (isCondition(source)) return source.replace(/^(\(\?[!=]) /, '$1');
  const optional = /^(?<head>.+\))\?(?<ahead>\(\?[!=].*\))$/s.exec(source)?.groups;
  if (optional) {
    return `(?:(?:${optional['head'] ?? ''}) )?${(optional['ahead'] ?? '').replace(/^(\(\?[!=]) /, '$1')}`;
  }
  return source.endsWith(')?') ? `(?:(?:${source.slice(0, -1)}) )?` : `(?:${source}) `;
}

/** Whether a token is nothing but a condition on what stands before or after. */
function isCondition(source: string): boolean {
  if (!/^\(\?[!=<]/.test(source)) return false;
  let depth = 0;
  for (const [at, char] of Array.from(source).entries()) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth === 0) return at === source.length - 1;
  }
  return false;
}

function unspaced(phrase: string): string {
  const parts: Readonly<Record<string, string>> = {
    '~~': '[^,.;!?]{0,10}',
    '~': '[^,.;!?]{0,4}',
    '^^': '(?<=^)',
    '^': '(?<=^|[,.;!?])',
    $$: '(?=[,.;!?]*$)',
    $: '(?=$|[,.;!?])',
  };
  return phrase.replaceAll(/~~|~|\^\^|\^|\$\$|\$/g, (mark) => parts[mark] ?? mark);
}

/** Splits at spaces that stand outside brackets, so that a word class may hold words of several parts. */
function tokens(phrase: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let token = '';
  for (const char of phrase) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char === ' ' && depth === 0) {
      if (token !== '') found.push(token);
      token = '';
    } else token += char;
  }
  if (token !== '') found.push(token);
  return found;
}

/** Replaces `<name>` by its class; classes may refer to classes before them. */
function expand(phrase: string, classes: WordClasses): string {
  return phrase.replaceAll(/<([a-z_]+)>/g, (_, name: string) => {
    const words = classes[name];
    if (words === undefined) throw new Error(`the phrase "${phrase}" names an unknown word class <${name}>`);
    return `(?:${expand(words, classes)})`;
  });
}
