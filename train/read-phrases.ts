import { readFileSync } from 'node:fs';
import type { Language } from '../src/domain/language.ts';
import { INTENTS, SAFETY_FLAGS } from '../src/domain/understanding.ts';

/** A phrase and everything it says: intents by name, safety flags as `flag:self_harm`. `flagsOnly`: of its intents nothing is known. */
export type Phrase = {
  readonly text: string;
  /** The first file that it stands in. */
  readonly kind: Kind;
  readonly labels: readonly string[];
  readonly flagsOnly?: true;
};

/** What the classifier can hear. A text that says none of it is what `unclear` means: it is learnt as nothing. */
/** The flags stand behind the intents. */
export const LABELS: readonly string[] = [
  ...INTENTS.filter((intent) => intent !== 'unclear'),
  ...SAFETY_FLAGS.map((flag) => `flag:${flag}`),
];

/** The first label that is a flag. */
export const FIRST_FLAG = LABELS.findIndex((label) => label.startsWith('flag:'));

/** Files of phrases: see `train/README.md`. */
const KINDS = [
  'contrasts',
  'cores',
  'replies',
  'grave',
  'safety',
  'must-hear',
  'flags',
  'talk',
  'borders',
  'kin',
  'plain',
  'orders',
  'voices',
  'edges',
  'others',
] as const;
export type Kind = (typeof KINDS)[number];

/** Every phrase of a language, in the order of the files, none twice; what the contrasts say of a phrase is the last word. */
export function phrasesOf(language: Language): readonly Phrase[] {
  const found = new Map<string, Phrase>();
  for (const kind of KINDS) {
    const name = `${kind}-${language}.txt`;
    const text = readFileSync(new URL(`phrases/${name}`, import.meta.url), 'utf8');
    for (const phrase of parsePhrases(text, name)) {
      const before = found.get(phrase.text);
      if (before?.kind === 'contrasts') continue;
      const labels = [...new Set([...(before?.labels ?? []), ...phrase.labels])];
      const flagsOnly = kind === 'safety' && !before;
      found.set(phrase.text, {
        text: phrase.text,
        kind: before?.kind ?? kind,
        labels,
        ...(flagsOnly && { flagsOnly }),
      });
    }
  }
  return [...found.values()];
}

/** `# intent + intent ! flag + flag` begins a section; every other line that is not empty is a phrase. */
export function parsePhrases(text: string, name: string): readonly Pick<Phrase, 'text' | 'labels'>[] {
  const phrases: Pick<Phrase, 'text' | 'labels'>[] = [];
  let labels: readonly string[] | undefined;
  for (const [at, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line.startsWith('# ')) labels = labelsIn(line.slice(2), `${name} line ${at + 1}`);
    else if (line !== '') {
      if (labels === undefined) throw new Error(`${name} line ${at + 1}: a phrase stands before any heading`);
      phrases.push({ text: line, labels });
    }
  }
  return phrases;
}

function labelsIn(heading: string, where: string): readonly string[] {
  const [intents = '', flags = ''] = heading.split('!');
  const split = (part: string) =>
    part
      .split('+')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  const labels = [...split(intents), ...split(flags).map((flag) => `flag:${flag}`)];
  const known = new Set([...LABELS, 'unclear']);
  const wrong = labels.find((label) => !known.has(label));
  if (wrong !== undefined) throw new Error(`${where}: "${wrong}" is neither an intent nor a safety flag`);
  return labels.filter((label) => label !== 'unclear');
}
