import type { Language } from '../domain/language.ts';
import type { GateFacts } from './facts.ts';
import { LEXICON } from './lexicon/lexicon.ts';
import { patternsOf, type PhraseRule } from './phrase-rule.ts';
import type { Match } from './phrases/matcher.ts';
import { holds, type Reading } from './reading.ts';
import type { Reason } from './rule.ts';
import { PHRASE_RULES } from './rules/phrases.ts';
import { isExcused, isKindly } from './stance.ts';

const registered: {
  readonly rule: PhraseRule;
  readonly language: Language;
  readonly severity: 'warn' | 'reject';
}[] = [];
for (const rule of PHRASE_RULES) {
  for (const { language, source, severity } of patternsOf(rule)) {
    LEXICON.add(language, source, registered.length);
    registered.push({ rule, language, severity });
  }
}

type Found = { readonly match: Match; readonly severity: 'warn' | 'reject' };

/**
 * What the phrase rules object to: one reason per rule, the gravest.
 *
 * A hint alone is a warning. Two hints of one rule in one sentence, or a hint in a sentence that makes something depend on
 * paying, are no accident: they refuse.
 */
export function phraseObjections(reading: Reading, facts: GateFacts): readonly Reason[] {
  const byRule = new Map<PhraseRule, Found[]>();
  const isOpen = (label: number): boolean => {
    const entry = registered[label];
    return entry !== undefined && byRule.get(entry.rule)?.[0]?.severity !== 'reject';
  };
  LEXICON.visit(reading.tokens, reading.sightings, isOpen, (match) => {
    const entry = registered[match.label];
    if (entry === undefined) return;
    const { rule, severity, language } = entry;
    if (rule.authors && !rule.authors.includes(reading.message.author)) return;
    if (language !== 'zh' && reading.tongues[match.start]?.[language] === false) return;
    const known = byRule.get(rule) ?? [];
    if (isExcused(reading, match) || rule.harmless?.(reading, match, facts)) return;
    if (severity === 'warn' && isKindly(reading, match)) return;
    if (severity === 'reject') known.unshift({ match, severity });
    else known.push({ match, severity });
    byRule.set(rule, known);
  });
  return [...byRule].flatMap(([rule, found]) => {
    const [first] = found;
    if (first === undefined) return [];
    const grave = first.severity === 'reject' || found.some((one) => weighs(reading, one, found));
    const span = spanOf(reading, first.match.start, first.match.end);
    return [
      {
        rule: rule.id,
        severity: grave ? ('reject' as const) : ('warn' as const),
        ...(span && { span }),
        reason: rule.reason,
        ...(rule.suggestion !== undefined && { suggestion: rule.suggestion }),
      },
    ];
  });
}

/** How far apart two hints may stand, in words, to belong together. */
const NEAR = 15;

/** Whether a hint is more than a hint. */
function weighs(reading: Reading, one: Found, all: readonly Found[]): boolean {
  const [from, to] = reading.sentence[one.match.start] ?? [0, 0];
  if (holds(reading, 'threatened', from, to)) return true;
  const words = wordsAt(reading, one.match);
  return all.some(
    ({ match }) =>
      match.start >= one.match.end &&
      match.start < Math.min(to, one.match.end + NEAR) &&
      wordsAt(reading, match) !== words,
  );
}

function wordsAt(reading: Reading, match: Match): string {
  return reading.tokens
    .slice(match.start, match.end)
    .map((token) => token.word)
    .join(' ');
}

/** Where tokens stand in the text as given. */
export function spanOf(reading: Reading, start: number, end: number): readonly [number, number] | undefined {
  const from = reading.tokens[start]?.from;
  const to = reading.tokens[end - 1]?.to;
  return from === undefined || to === undefined ? undefined : [from, to];
}
