import type { GateFacts } from './facts.ts';
import type { Reason } from './gate.ts';
import { LEXICON } from './lexicon/lexicon.ts';
import { patternsOf, type PhraseRule } from './phrase-rule.ts';
import type { Reading } from './reading.ts';
import { PHRASE_RULES } from './rules/phrases.ts';
import { isExcused } from './stance.ts';

const registered: { readonly rule: PhraseRule; readonly severity: 'warn' | 'reject' }[] = [];
for (const rule of PHRASE_RULES) {
  for (const { language, source, severity } of patternsOf(rule)) {
    LEXICON.add(language, source, registered.length);
    registered.push({ rule, severity });
  }
}

/** What the phrase rules object to: one reason per rule, the gravest. */
export function phraseObjections(reading: Reading, facts: GateFacts): readonly Reason[] {
  const worst = new Map<string, Reason>();
  for (const match of LEXICON.matches(reading.tokens, reading.sightings)) {
    const entry = registered[match.label];
    if (entry === undefined) continue;
    const { rule, severity } = entry;
    if (rule.authors && !rule.authors.includes(reading.message.author)) continue;
    const known = worst.get(rule.id);
    if (known?.severity === 'reject' || known?.severity === severity) continue;
    if (isExcused(reading, match) || rule.harmless?.(reading, match, facts)) continue;
    const span = spanOf(reading, match.start, match.end);
    worst.set(rule.id, {
      rule: rule.id,
      severity,
      ...(span && { span }),
      reason: rule.reason,
      ...(rule.suggestion !== undefined && { suggestion: rule.suggestion }),
    });
  }
  return [...worst.values()];
}

/** Where tokens stand in the text as given. */
export function spanOf(reading: Reading, start: number, end: number): readonly [number, number] | undefined {
  const from = reading.tokens[start]?.from;
  const to = reading.tokens[end - 1]?.to;
  return from === undefined || to === undefined ? undefined : [from, to];
}
