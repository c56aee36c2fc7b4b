import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../../src/gate/phrases/vocabulary.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 6 });
const words = fc.array(fc.oneof(letters, fc.constantFrom('你', '#', '🔪', 'x')), { maxLength: 20 });

describe('the vocabulary', () => {
  it('finds the words and the stems that were put in, and no others', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(letters, { maxLength: 20 }),
        fc.oneof(letters, words.map(String)),
        (known, stems, asked) => {
          const vocabulary = new Vocabulary();
          const numbers = new Map(known.map((word) => [word, vocabulary.word(word)]));
          const ends = new Map(stems.map((stem) => [stem, vocabulary.stem(stem)]));
          for (const word of [asked, ...known, ...stems]) {
            const spelling = vocabulary.spell(word);
            expect(spelling.word).toBe(numbers.get(word));
            for (let length = 1; length <= word.length; length += 1)
              expect(spelling.stems[length]).toBe(ends.get(word.slice(0, length)));
          }
        },
      ),
    );
  });

  it('gives a word one number, and a stem of the same letters another', () => {
    const vocabulary = new Vocabulary();
    expect(vocabulary.word('sue')).toBe(vocabulary.word('sue'));
    expect(vocabulary.stem('sue')).not.toBe(vocabulary.word('sue'));
  });

  it('knows a stem that came after the word was looked up', () => {
    const vocabulary = new Vocabulary();
    vocabulary.word('arrested');
    expect(vocabulary.spell('arrested').stems).toEqual([]);
    const stem = vocabulary.stem('arrest');
    expect(vocabulary.spell('arrested').stems[6]).toBe(stem);
  });

  it.each(['警察', 'e-mail', 'a'])('takes no stem like %j', (stem) => {
    expect(() => new Vocabulary().stem(stem)).toThrow(/a stem has/);
  });
});
