import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DUTIES } from '../../src/dialogue/duty-rows.ts';
import { nextStepFor } from '../../src/managers/next-step.ts';
import { reasonSentence } from '../../src/managers/reasons.ts';

const DIALOGUE = fileURLToPath(new URL('../../src/dialogue/', import.meta.url));

/** Every call that hands a case over, with what it gives as the reason: a name in quotes, or an expression. */
const CALLS = readdirSync(DIALOGUE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [
    ...readFileSync(`${DIALOGUE}${file}`, 'utf8').matchAll(
      /(?<!function )\b(?:handOver|tellPerson)\(\s*\w+,\s*(?:'(?<name>\w+)'|(?<expression>[^,)]+))/gu,
    ),
  ])
  .map(({ groups }) => groups ?? {});

const REASONS = [
  ...new Set([
    ...CALLS.flatMap(({ name }) => name ?? []),
    ...DUTIES.flatMap((duty) => [duty.reason, ...(duty.id === duty.reason ? [duty.id] : [])]),
  ]),
].toSorted();

describe('why a person is needed', () => {
  it('is read from every place in which the dialogue calls one', () => {
    // A reason that is no name comes from the table of duties, or is passed on by `tellPerson`: both are read as well.
    const expressions = CALLS.flatMap(({ expression }) => expression ?? []);
    expect(expressions.toSorted()).toEqual(['gravest.reason', 'reason']);
    expect(REASONS.length).toBeGreaterThan(40);
  });

  it.each(REASONS)('is told the managers in a sentence: %s', (reason) => {
    const sentence = reasonSentence(reason);
    expect(sentence).toMatch(/^\p{Lu}.{8,}\.$/u);
    expect(sentence).not.toBe(
      reasonSentence('something_of_next_year').replace('something of next year', reason.replaceAll('_', ' ')),
    );
  });

  it.each(REASONS)('comes with a next step of its own: %s', (reason) => {
    expect(nextStepFor(reason)).toMatch(/^\p{Lu}.{8,}\.$/u);
    expect(nextStepFor(reason)).not.toBe(nextStepFor('something_of_next_year'));
  });

  it('is shown as it is where nobody has written a sentence', () => {
    expect(reasonSentence('something_of_next_year')).toBe('A person is needed: something of next year.');
    expect(reasonSentence('constructor')).toBe('A person is needed: constructor.');
    expect(nextStepFor('constructor')).toBe('Read the last words and take it from there.');
  });
});
