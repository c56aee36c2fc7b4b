/** More ways to begin than this are not worth listing. */
const MOST = 200;

/**
 * The words with which a text that `source` matches can begin, if they can be listed.
 *
 * `source` is one token of a phrase with its word classes written out. Undefined for what has no list: `\S+`, `[a-z]+`.
 */
export function firstWords(source: string): ReadonlySet<string> | undefined {
  const reader = { text: source, at: 0 };
  const found = alternatives(reader);
  if (found === undefined || reader.at < source.length) return undefined;
  const words = new Set(found.map((text) => text.split(' ')[0] ?? ''));
  return words.has('') ? undefined : words;
}

type Reader = { readonly text: string; at: number };

function alternatives(reader: Reader): readonly string[] | undefined {
  const all: string[] = [];
  for (;;) {
    const one = sequence(reader);
    if (one === undefined) return undefined;
    all.push(...one);
    if (all.length > MOST) return undefined;
    if (reader.text[reader.at] !== '|') return all;
    reader.at += 1;
  }
}

function sequence(reader: Reader): readonly string[] | undefined {
  let texts: readonly string[] = [''];
  while (reader.at < reader.text.length && !'|)'.includes(reader.text[reader.at] ?? '')) {
    const part = atom(reader);
    if (part === undefined) return undefined;
    const optional = reader.text[reader.at] === '?';
    if (optional) reader.at += 1;
    if ('*+{'.includes(reader.text[reader.at] ?? ' ')) return undefined;
    const choices = optional ? ['', ...part] : part;
    // What follows the first space decides nothing about the first word.
    texts = texts.flatMap((text) => (text.includes(' ') ? [text] : choices.map((choice) => text + choice)));
    if (texts.length > MOST) return undefined;
  }
  return [...new Set(texts)];
}

function atom(reader: Reader): readonly string[] | undefined {
  const char = reader.text[reader.at] ?? '';
  reader.at += 1;
  if (char === '(') return group(reader);
  if (char === '[') {
    const end = reader.text.indexOf(']', reader.at);
    const set = reader.text.slice(reader.at, end);
    reader.at = end + 1;
    return /^[a-z$€£.!?]+$/.test(set) ? Array.from(set) : undefined;
  }
  return /^[a-z0-9' $€£¥%-]$/.test(char) && char !== '$' ? [char] : undefined;
}

function group(reader: Reader): readonly string[] | undefined {
  if (/^\?<?[!=]/.test(reader.text.slice(reader.at, reader.at + 3))) {
    // A condition adds no word.
    let depth = 1;
    while (depth > 0 && reader.at < reader.text.length) {
      if (reader.text[reader.at] === '(') depth += 1;
      if (reader.text[reader.at] === ')') depth -= 1;
      reader.at += 1;
    }
    return [''];
  }
  if (reader.text.startsWith('?:', reader.at)) reader.at += 2;
  const inner = alternatives(reader);
  if (reader.text[reader.at] !== ')') return undefined;
  reader.at += 1;
  return inner;
}
