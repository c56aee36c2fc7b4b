import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { LABELS, parsePhrases, phrasesOf } from '../../train/read-phrases.ts';

describe('a file of phrases', () => {
  it('gives every line the intents and flags of its heading', () => {
    const text =
      '# promise_to_pay + vulnerability ! serious_illness\npaying after my scan\n\n# unclear\nhm\n';
    expect(parsePhrases(text, 'x.txt')).toEqual([
      { text: 'paying after my scan', labels: ['promise_to_pay', 'vulnerability', 'flag:serious_illness'] },
      { text: 'hm', labels: [] },
    ]);
  });

  it.each([
    ['# promise\nok', 'x.txt line 1: "promise" is neither an intent nor a safety flag'],
    ['# thanks ! grief\nok', 'x.txt line 1: "flag:grief" is neither an intent nor a safety flag'],
    ['ok\n# thanks', 'x.txt line 1: a phrase stands before any heading'],
  ])('%j is refused with its line', (text, why) => {
    expect(() => parsePhrases(text, 'x.txt')).toThrow(why);
  });

  it.each(LANGUAGES)('%s: every label has phrases to learn from', (language) => {
    const known = new Set(phrasesOf(language).flatMap(({ labels }) => labels));
    expect(LABELS.filter((label) => !known.has(label))).toEqual([]);
  });
});
