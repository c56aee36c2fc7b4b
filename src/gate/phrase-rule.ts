import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Author } from '../domain/message.ts';
import type { GateFacts } from './facts.ts';
import type { Match } from './phrases/matcher.ts';
import type { Reading } from './reading.ts';

/** Patterns per language, in the grammar of `phrases/grammar.ts`. */
export type Wording = Readonly<Record<Language, readonly string[]>>;

/** A rule that objects to what a message says: data, so that a reader sees the words and nothing else. */
export type PhraseRule = {
  readonly id: string;
  /** A plain sentence for the manager. */
  readonly reason: string;
  readonly suggestion?: string;
  /** What is refused. */
  readonly reject: Wording;
  /** What a manager may send after a second look. */
  readonly warn?: Wording;
  /** Only these authors are bound; all when absent. */
  readonly authors?: readonly Author[];
  /** Forbidden by who writes or reads it, not by its wording: the scorer has no say in it. */
  readonly byPerson?: true;
  /** What makes a match harmless for this rule alone, beside what excuses every rule. */
  readonly harmless?: (reading: Reading, match: Match, facts: GateFacts) => boolean;
};

export const NO_WORDING: Wording = { en: [], es: [], zh: [] };

/** Every pattern of a rule with its language and severity. */
export function patternsOf(
  rule: PhraseRule,
): readonly { readonly language: Language; readonly source: string; readonly severity: 'warn' | 'reject' }[] {
  return LANGUAGES.flatMap((language) => [
    ...rule.reject[language].map((source) => ({ language, source, severity: 'reject' as const })),
    ...(rule.warn ?? NO_WORDING)[language].map((source) => ({ language, source, severity: 'warn' as const })),
  ]);
}
