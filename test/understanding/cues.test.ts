import { describe, expect, it } from 'vitest';
import { CUES } from '../../src/understanding/cues/finders.ts';
import { firstWords } from '../../src/understanding/cues/first-words.ts';
import { spacedPatterns } from '../../src/understanding/pattern.ts';
import { correctionsFor } from '../../src/understanding/typos.ts';

describe.each(['en', 'es', 'zh'] as const)('the phrases of %s', (language) => {
  const { tables, notMeant, grammar } = CUES[language];
  const phrases = [
    ...tables.flat().flatMap((cue) => [...cue.phrases, ...(cue.unless ?? []), ...(cue.given ?? [])]),
    ...notMeant.flatMap((one) => [...one.phrases, ...(one.unless ?? [])]),
  ];

  it('repeat no group without bound, so that no text can hold the reader up', () => {
    expect(phrases.filter((phrase) => /\)[*+]|\.\*.*\.\*/.test(phrase))).toEqual([]);
  });

  it('compile, and none of them finds something in nothing', () => {
    const eager = phrases.filter((phrase) =>
      grammar.compile([phrase], grammar.classes).some(({ expression }) => ''.search(expression()) >= 0),
    );
    expect(eager).toEqual([]);
  });
});

describe('the notation of phrases', () => {
  const finds = (phrase: string, text: string): boolean =>
    spacedPatterns([phrase], { pay: 'pay|settle up' }).some(
      ({ expression }) => text.search(expression()) >= 0,
    );

  it.each([
    ['i <pay> (you)? now', 'i settle up now ', true],
    ['i <pay> (you)? now', 'i pay you now ', true],
    ['stop ~ me', 'stop all of this me ', true],
    ['stop ~ me', 'stop all of this for me ', false],
    ['stop ~ me', 'stop , me ', false],
    ['^ no $', 'well , no . ', true],
    ['^ no $', 'no way ', false],
    ['^^ no', 'oh , no ', false],
    ['not (?!(now|yet) )[a-z]+', 'not now ', false],
    ['not (?!(now|yet) )[a-z]+', 'not ever ', true],
    ['(charged (me)? twice)', 'charged twice ', true],
  ])('%s in "%s": %s', (phrase, text, found) => {
    expect(finds(phrase, text)).toBe(found);
  });

  it('knows with which words a token can begin, or that it cannot know', () => {
    expect(firstWords('(?:pay|paid back|settles?)')).toEqual(new Set(['pay', 'paid', 'settle', 'settles']));
    expect(firstWords('pagad[oa]')).toEqual(new Set(['pagado', 'pagada']));
    expect(firstWords('suicid\\S+')).toBeUndefined();
    expect(firstWords('(?:a|\\S+ b)')).toBeUndefined();
  });
});

describe('misspelled words', () => {
  const correct = correctionsFor(new Set(['payment', 'friday', 'lawyer']), new Set(['layer', 'payments']));

  it.each([
    ['payemnt', 'payment'],
    ['pymentt', 'pymentt'],
    ['fridai', 'friday'],
    ['layer', 'layer'],
    ['payments', 'payments'],
    ['paymenttt', 'payment'],
    ['fri', 'fri'],
    ['sooo', 'so'],
  ])('%s is read as %s', (word, read) => {
    expect(correct(word)).toBe(read);
  });
});
