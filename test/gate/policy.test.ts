import { describe, expect, it } from 'vitest';
import { parseGateLists } from '../../src/gate/policy.ts';
import { shippedFiles } from './example.ts';

describe('the files of prompts/gate', () => {
  it('are read as they ship', () => {
    expect(parseGateLists(shippedFiles())).toHaveProperty('lists.forbidEverything', false);
  });

  it('tell every problem at once, each with its file and its place', () => {
    const files = shippedFiles();
    delete files['must-say.yaml'];
    files['forbidden.yaml'] = {
      forbid_everything: 'no',
      forbidden: [{ phrases: ['x'], because: 'short' }],
      extra: 1,
    };
    files['words.yaml'] = {};
    const parsed = parseGateLists(files);
    const problems = 'problems' in parsed ? parsed.problems : [];
    const lines = problems.map((problem) => `${problem.file} ${problem.at ?? ''}`.trim());
    expect(lines).toEqual(
      expect.arrayContaining([
        'words.yaml',
        'prompts/gate/must-say.yaml',
        'forbidden.yaml forbid_everything',
        'forbidden.yaml forbidden[0].phrases[0]',
      ]),
    );
  });

  it('cannot leave a language out', () => {
    const files = shippedFiles();
    files['must-say.yaml'] = {
      disclosures: { en: ['bot'], es: ['bot'] },
      opt_out_lines: { en: [], es: ['a'], zh: ['b'] },
    };
    expect(parseGateLists(files)).toHaveProperty('problems');
  });

  it('take no star for a courteous word: it would let "workplace" in with "work"', () => {
    const files = shippedFiles();
    files['courteous.yaml'] = { courteous: { en: ['thank work*'], es: ['gracias'], zh: ['谢谢'] } };
    const parsed = parseGateLists(files);
    expect('problems' in parsed ? parsed.problems : []).toEqual([
      {
        file: 'courteous.yaml',
        at: 'courteous.en[0]',
        message: 'holds a star; write the word itself, it stands for its forms',
      },
    ]);
  });
});
