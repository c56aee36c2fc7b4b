import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/domain/problem.ts';
import { TONES } from '../../src/domain/tone.ts';
import { parseTones } from '../../src/policy/parse-tones.ts';
import type { PolicyFile } from '../../src/policy/parsed.ts';
import { shippedPrompts, shippedYaml } from '../support/shipped-prompts.ts';

type Content = Record<string, Record<string, unknown>>;

const NAMES = ['warm.yaml', 'neutral.yaml', 'firm.yaml', 'measures.yaml'];

/** The shipped files, one of them changed. */
function files(change: (content: Content, name: string) => void = () => {}): readonly PolicyFile[] {
  return NAMES.map((name) => {
    const value = structuredClone(shippedYaml(`tones/${name}`)) as Content;
    change(value, name);
    return { file: `prompts/tones/${name}`, value };
  });
}

function problems(read: readonly PolicyFile[]): readonly string[] {
  const parsed = parseTones(read, 'prompts/tones');
  return 'problems' in parsed ? parsed.problems.map(problemLine) : [];
}

describe('the files of prompts/tones', () => {
  it('are read as they ship', () => {
    expect(problems(files())).toEqual([]);
  });

  it('make firm shorter than warm, and warm shorter than neutral', () => {
    const { warm, neutral, firm } = shippedPrompts().gate.tones.tones;
    for (const language of ['en', 'es', 'zh'] as const) {
      expect(firm.sentence[language]).toBeLessThan(warm.sentence[language]);
      expect(warm.sentence[language]).toBeLessThan(neutral.sentence[language]);
      expect(firm.reading[language]).toBeLessThanOrEqual(warm.reading[language]);
    }
    for (const channel of ['telegram', 'teams', 'web'] as const) {
      expect(firm.length[channel]).toBeLessThan(warm.length[channel]);
    }
  });

  it('allow no tone a hurry, a blame or a consequence that nobody approved', () => {
    const { tones } = shippedPrompts().gate.tones;
    for (const tone of TONES) {
      expect(tones[tone]).toMatchObject({
        urgency: 0,
        blame: 0,
        consequences: 0,
        questions: 1,
        asks: 1,
        links: 1,
      });
    }
  });

  it('tell every problem of every file at once, each with its key', () => {
    const broken = files((content, name) => {
      if (name === 'warm.yaml') {
        content['questions'] = { at_most: 1 };
        content['longest_sentence'] = { ...content['longest_sentence'], en: 2 };
        content['volume'] = { at_most: 3, because: 'quiet' };
      }
      if (name === 'measures.yaml') content['blame'] = { ...content['blame'], zh: [] };
    }).filter(({ file }) => !file.endsWith('firm.yaml'));
    expect(problems([...broken, { file: 'prompts/tones/harsh.yaml', value: {} }])).toEqual([
      'prompts/tones/harsh.yaml: is not a file of the tones; there are warm.yaml, neutral.yaml, firm.yaml, measures.yaml',
      'prompts/tones/warm.yaml at longest_sentence.en: is not a whole number from 8 to 120',
      'prompts/tones/warm.yaml at questions.because: is missing; say why this rule is as it is',
      'prompts/tones/warm.yaml at volume: is not a key that is known here; check how it is spelt',
      'prompts/tones/firm.yaml: is missing; every tone needs its bounds',
      'prompts/tones/measures.yaml at blame.zh: is empty; nothing would be counted',
    ]);
  });
});
