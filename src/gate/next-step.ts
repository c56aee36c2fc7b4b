import type { GateFacts } from './facts.ts';
import type { Match } from './phrases/matcher.ts';
import { holds, type Reading } from './reading.ts';
import { normalise } from './text/normalise.ts';
import { tokenise } from './text/tokens.ts';

const SHORT = 3;

/** Whether the sentence states the step that the creditor really decided on, in (nearly) the words of the approved list. */
export function nextStepHolds(reading: Reading, match: Pick<Match, 'start'>, facts: GateFacts): boolean {
  return facts.nextStep !== undefined && sharesWords(reading, match, facts.nextStep);
}

/** Whether the facts hold what is promised (a pause that was decided), or the sentence says that nothing can be promised. */
export function offerHolds(reading: Reading, match: Match, facts: GateFacts): boolean {
  const [from, to] = reading.sentence[match.start] ?? [0, 0];
  return nextStepHolds(reading, match, facts) || holds(reading, 'cannot_promise', from, to);
}

/** At least two thirds of the decided step's content words stand in the sentence. */
function sharesWords(reading: Reading, match: Pick<Match, 'start'>, step: string): boolean {
  const [from, to] = reading.sentence[match.start] ?? [0, 0];
  const said = new Set(reading.tokens.slice(from, to).map((token) => token.word));
  const wanted = tokenise(normalise(step))
    .filter((token) => token.kind === 'han' || (token.kind === 'word' && token.word.length > SHORT))
    .map((token) => token.word);
  return wanted.length > 0 && wanted.filter((word) => said.has(word)).length * 3 >= wanted.length * 2;
}
