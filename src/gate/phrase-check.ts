import type { PhraseHit } from './phrase-hits.ts';
import type { PhraseRule } from './phrase-rule.ts';
import type { Match } from './phrases/matcher.ts';
import { holds, type Reading } from './reading.ts';
import type { Reason, Rule } from './rule.ts';
import { spanOf } from './span.ts';
import { readsAsFine } from './rules/w01-wording.ts';

/**
 * What the phrase rules object to: one reason per rule, the gravest.
 *
 * Where the message as a whole reads like those that are fine, a phrase is a warning: a manager may know better, and says so.
 */
export const phrases: Rule = (reading, _policy, _facts, { hits, score }) => {
  const objections = phraseObjections(reading, hits);
  if (!readsAsFine(score)) return objections;
  return objections.map((objection) => ({ ...objection, severity: 'warn' }));
};

/**
 * What the phrases alone say: one reason per rule, the gravest.
 *
 * A hint alone is a warning. Two hints of one rule in one sentence, or a hint in a sentence that makes something depend on
 * paying, are no accident: they refuse.
 */
export function phraseObjections(reading: Reading, hits: readonly PhraseHit[]): readonly Reason[] {
  const byRule = new Map<PhraseRule, PhraseHit[]>();
  for (const hit of hits) {
    if (hit.standing !== 'said') continue;
    const known = byRule.get(hit.rule) ?? [];
    if (hit.severity === 'reject') known.unshift(hit);
    else known.push(hit);
    byRule.set(hit.rule, known);
  }
  return [...byRule].flatMap(([rule, found]) => {
    const [first] = found;
    if (first === undefined) return [];
    const grave = first.severity === 'reject' || found.some((one) => weighs(reading, one, found));
    const span = spanOf(reading.tokens, first.match.start, first.match.end);
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
function weighs(reading: Reading, one: PhraseHit, all: readonly PhraseHit[]): boolean {
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
