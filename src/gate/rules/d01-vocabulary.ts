import type { Language } from '../../domain/language.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { GateFacts } from '../facts.ts';
import type { GatePolicy } from '../policy.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { normalise } from '../text/normalise.ts';
import { tokenise, type Token } from '../text/tokens.ts';

/**
 * What a model writes is refused by default: each word must come from the template that it rewords, from the facts, or from the
 * courteous vocabulary.
 *
 * A false alarm costs nothing, because the template itself goes out instead.
 */
export const vocabulary: Rule = (reading, policy, facts) => {
  if (reading.message.author !== 'model') return [];
  const known = knownWords(reading, policy, facts);
  const strange = firstStrange(reading, known);
  if (strange === undefined) return [];
  const token = reading.tokens[strange];
  return [
    {
      rule: 'D01.vocabulary',
      severity: 'reject',
      ...(token && { span: [token.from, token.to] as const }),
      reason: `"${token ? reading.message.text.slice(token.from, token.to) : ''}" is neither in the template, nor in the facts, nor in the courteous vocabulary.`,
      suggestion: 'Send the template as it is.',
    },
  ];
};

type Vocabulary = {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly han: ReadonlySet<string>;
};

const LONGEST_HAN = 6;

function knownWords(reading: Reading, policy: GatePolicy, facts: GateFacts): Vocabulary {
  const sources = [
    reading.message.rewordedFrom ?? '',
    facts.customerName,
    facts.creditor,
    facts.nextStep ?? '',
    ...facts.links,
  ];
  const words = new Set<string>();
  const stems: string[] = [];
  const han = new Set<string>();
  for (const token of sources.flatMap((text) => tokenise(normalise(text)))) words.add(token.word);
  for (const source of sources) addRuns(normalise(source).text, han);
  for (const language of LANGUAGES) addCourteous(policy, language, words, stems, han);
  return { words, stems, han };
}

/** Every run of Chinese characters up to six long, of the template and the facts. */
function addRuns(text: string, han: Set<string>): void {
  for (const run of text.match(/[\u4e00-\u9fff]+/g) ?? []) {
    for (let at = 0; at < run.length; at += 1) {
      for (let size = 2; size <= LONGEST_HAN && at + size <= run.length; size += 1)
        han.add(run.slice(at, at + size));
    }
  }
}

function addCourteous(
  policy: GatePolicy,
  language: Language,
  words: Set<string>,
  stems: string[],
  han: Set<string>,
): void {
  for (const entry of policy.courteous[language]) {
    const folded = normalise(entry.replace(/\*$/, '')).text;
    if (entry.endsWith('*')) stems.push(folded);
    else if (/[\u4e00-\u9fff]/.test(folded)) han.add(folded);
    else words.add(folded);
  }
}

function firstStrange(reading: Reading, known: Vocabulary): number | undefined {
  const { tokens } = reading;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    if (reading.quoted[at] === true || !['word', 'han', 'picture'].includes(token.kind)) {
      at += 1;
    } else if (token.kind === 'han') {
      const length = hanWord(tokens, at, known.han);
      if (length === 0) return at;
      at += length;
    } else if (known.words.has(token.word) || known.stems.some((stem) => token.word.startsWith(stem))) {
      at += 1;
    } else return at;
  }
  return undefined;
}

/** The length of the longest known Chinese word that begins at `at`; zero when none does. */
function hanWord(tokens: readonly Token[], at: number, han: ReadonlySet<string>): number {
  for (let size = LONGEST_HAN; size >= 1; size -= 1) {
    const word = tokens
      .slice(at, at + size)
      .map((token) => token.word)
      .join('');
    if (Array.from(word).length === size && han.has(word)) return size;
  }
  return 0;
}
