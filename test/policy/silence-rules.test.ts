import { expect, it } from 'vitest';
import { parseSilenceRules } from '../../src/policy/parse-silence-rules.ts';
import { shippedYaml } from '../support/shipped-prompts.ts';

const FILE = 'prompts/silence.yaml';

const sign = { fact: 'refused', from: 1, adds: { will_not_pay: 5 }, because: 'They said so.' };

it.each([
  {
    name: 'a fact that nobody knows',
    signs: [{ ...sign, fact: 'mood' }],
    at: 'signs[0].fact',
    message: /^is not a fact; there are /,
  },
  {
    name: 'a sign that holds always',
    signs: [{ ...sign, from: undefined }],
    at: 'signs[0]',
    message: /^holds always/,
  },
  {
    name: 'a sign that never holds',
    signs: [{ ...sign, below: 1 }],
    at: 'signs[0]',
    message: /^never holds/,
  },
  {
    name: 'a sign that adds nothing',
    signs: [{ ...sign, adds: {} }],
    at: 'signs[0].adds',
    message: /^adds to no reading/,
  },
  {
    name: 'a reading that there is not',
    signs: [{ ...sign, adds: { lazy: 1, cannot_pay: 1 } }],
    at: 'signs[0].adds.lazy',
    message: /not a key/,
  },
  {
    name: 'too many points',
    signs: [{ ...sign, adds: { cannot_pay: 40 } }],
    at: 'signs[0].adds.cannot_pay',
    message: /from -9 to 9$/,
  },
  { name: 'no reason given', signs: [{ ...sign, because: '' }], at: 'signs[0].because', message: /say why/ },
  { name: 'no sign at all', signs: [], at: 'signs', message: /^is empty/ },
])('refuses $name', ({ signs, at, message }) => {
  const file = { ...(shippedYaml('silence.yaml') as object), signs };
  const parsed = parseSilenceRules(file, FILE);
  expect(parsed).toEqual({ problems: [{ file: FILE, at, message: expect.stringMatching(message) }] });
});

it('refuses a strategy that it does not know, and a number that its strategy has not', () => {
  const shipped = shippedYaml('silence.yaml') as { strategies: Record<string, object> };
  const strategies = {
    ...shipped.strategies,
    pays_anyway: { does: 'call_their_mother', because: 'No.' },
    cannot_pay: { does: 'short_reminder', again_after_days: 30, because: 'Odd.' },
  };
  const parsed = parseSilenceRules({ ...shipped, strategies }, FILE);
  expect(parsed).toMatchObject({
    problems: [
      { at: 'strategies.pays_anyway.does', message: expect.stringMatching(/^is none of short_reminder/) },
      { at: 'strategies.cannot_pay.again_after_days', message: expect.stringMatching(/not a key/) },
    ],
  });
});
