import type { PhraseHit } from './phrase-hits.ts';
import type { PhraseRule } from './phrase-rule.ts';
import type { Match } from './phrases/matcher.ts';
import { holds, type Reading } from './reading.ts';
import type { Reason, Rule } from './rule.ts';
import { LIMITS } from './scorer/score.ts';
import { spanOf } from './span.ts';

/**
 * What the phrase rules object to: one reason per rule, the gravest, as far as the scorer bears it out.
 *
 * A phrase alone is often innocent. It refuses where the message, or the sentence in which it stands, reads at least somewhat like those
 * that are forbidden, and warns where it reads a little so; below that the phrase was an accident. In what depends on who writes
 * or reads the message the scorer has no say.
 */
export const phrases: Rule = (reading, _policy, _facts, { hits, score }) => {
  const { refuse, warn } = LIMITS[reading.message.language];
  return objectionsOf(reading, hits).flatMap(({ objection, rule, sentences }) => {
    const alone = sentences.map((from) => (score.bySentence.get(from) ?? -Infinity) - OUT_OF_CONTEXT);
    const odds = Math.max(score.odds, ...alone);
    if (rule.byPerson || odds >= refuse - BACKED) return [objection];
    return odds >= warn - BACKED ? [{ ...objection, severity: 'warn' as const }] : [];
  });
};

/** By how much the sentence of a phrase, read by itself, must be worse than the whole message, in log odds. */
const OUT_OF_CONTEXT = 1;

/** By how much a phrase of a rule lowers the lines of the scorer, in log odds. */
export const BACKED = 1.3;

/**
 * What the phrases alone say: one reason per rule, the gravest.
 *
 * A hint alone is a warning. Two hints of one rule in one sentence, or a hint in a sentence that makes something depend on
 * paying, are no accident: they refuse.
 */
export function phraseObjections(reading: Reading, hits: readonly PhraseHit[]): readonly Reason[] {
  return objectionsOf(reading, hits).map(({ objection }) => objection);
}

/** An objection, its rule, and the first tokens of the sentences in which the rule's phrases stand. */
type Objection = {
  readonly objection: Reason;
  readonly rule: PhraseRule;
  readonly sentences: readonly number[];
};

function objectionsOf(reading: Reading, hits: readonly PhraseHit[]): readonly Objection[] {
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
    const objection: Reason = {
      rule: rule.id,
      severity: grave ? 'reject' : 'warn',
      ...(span && { span }),
      reason: rule.reason,
      ...(rule.suggestion !== undefined && { suggestion: rule.suggestion }),
    };
    const sentences = found.map(({ match }) => reading.sentence[match.start]?.[0] ?? 0);
    return [{ objection, rule, sentences }];
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
