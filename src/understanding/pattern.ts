import type { WordClasses } from './cues/cue.ts';

/**
 * Phrases as they are written in the cue tables.
 *
 * Words are separated by single spaces and may be regular expressions without spaces of their own. `<name>` is a word
 * class, `(a|b)?` and `<name>?` are optional, `~` stands for up to three words in between and `~~` for up to seven, none of them a
 * punctuation mark; `^` is the beginning of a clause, `$` its end, `^^` and `$$` those of the text. Every gap is
 * bounded, so a match costs time linear in the text.
 */
export function spacedPattern(phrases: readonly string[], classes: WordClasses): RegExp {
  const alternatives = phrases.map((phrase) => spaced(expand(phrase, classes))).join('|');
  return new RegExp(`(?<![^ ])(?:${alternatives})`, 'g');
}

/** The same notation for Chinese, which has no spaces: `~` is up to four characters, `~~` up to ten. */
export function unspacedPattern(phrases: readonly string[], classes: WordClasses): RegExp {
  return new RegExp(phrases.map((phrase) => unspaced(expand(phrase, classes))).join('|'), 'g');
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
