import type { Language } from '../domain/language.ts';
import type { GateFacts } from './facts.ts';
import { LEXICON } from './lexicon/lexicon.ts';
import { patternsOf, type PhraseRule } from './phrase-rule.ts';
import type { Match } from './phrases/matcher.ts';
import type { Reading } from './reading.ts';
import { PHRASE_RULES } from './rules/phrases.ts';
import { isExcused, isKindly } from './stance.ts';

type Registered = {
  readonly rule: PhraseRule;
  readonly language: Language;
  readonly severity: 'warn' | 'reject';
};

const registered: Registered[] = [];
for (const rule of PHRASE_RULES) {
  for (const { language, source, severity } of patternsOf(rule)) {
    LEXICON.add(language, source, registered.length);
    registered.push({ rule, language, severity });
  }
}

/** A phrase of a rule that stands in a message, and how: said, or denied, quoted, harmless to this rule, or in a kind sentence. */
export type PhraseHit = {
  readonly rule: PhraseRule;
  readonly severity: 'warn' | 'reject';
  readonly match: Match;
  readonly standing: 'said' | 'excused' | 'harmless' | 'kindly';
};

/** The phrases of the rules that stand in the text. Of a rule that refuses already no more is looked for. */
export function phraseHits(reading: Reading, facts: GateFacts): readonly PhraseHit[] {
  const found: PhraseHit[] = [];
  const refused = new Set<PhraseRule>();
  LEXICON.visit(
    reading.tokens,
    reading.sightings,
    (label) => {
      const entry = registered[label];
      return entry !== undefined && !refused.has(entry.rule);
    },
    (match) => {
      const entry = registered[match.label];
      if (entry === undefined) return;
      const { rule, severity, language } = entry;
      if (rule.authors && !rule.authors.includes(reading.message.author)) return;
      if (language !== 'zh' && reading.tongues[match.start]?.[language] === false) return;
      const standing = standingOf(reading, entry, match, facts);
      found.push({ rule, severity, match, standing });
      if (severity === 'reject' && standing === 'said') refused.add(rule);
    },
  );
  return found;
}

function standingOf(
  reading: Reading,
  { rule, severity }: Registered,
  match: Match,
  facts: GateFacts,
): PhraseHit['standing'] {
  if (isExcused(reading, match)) return 'excused';
  if (rule.harmless?.(reading, match, facts)) return 'harmless';
  return severity === 'warn' && isKindly(reading, match) ? 'kindly' : 'said';
}
