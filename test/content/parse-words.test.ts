import { describe, expect, it } from 'vitest';
import { parseWords } from '../../src/content/parse-words.ts';

const FRONT = '---\nlanguage: en\n---\n';

describe('a file of words', () => {
  it('takes only quoted lines for words, and everything else for notes', () => {
    const { sections, problems } = parseWords(
      `${FRONT}# Title\n\nA note.\n\n## paid.claim\n\n> Thank you.\n> We check.\n\nAnother note, with {{braces}}.\n`,
      'f.md',
    );
    expect(problems).toEqual([]);
    expect(sections).toEqual([{ heading: 'paid.claim', line: 8, words: 'Thank you.\nWe check.' }]);
  });

  it('keeps an empty quoted line as a paragraph break', () => {
    expect(parseWords(`${FRONT}## a\n> One.\n>\n> Two.\n`, 'f.md').sections[0]?.words).toBe('One.\n\nTwo.');
  });

  it('makes two quoted blocks under one heading two paragraphs', () => {
    expect(parseWords(`${FRONT}## a\n> One.\n\nnote\n\n> Two.\n`, 'f.md').sections[0]?.words).toBe(
      'One.\n\nTwo.',
    );
  });

  it('reads a file with a byte order mark and Windows line ends', () => {
    const { sections, front } = parseWords('\uFEFF---\r\nlanguage: es\r\n---\r\n## a\r\n> Uno.\r\n', 'f.md');
    expect(front).toEqual({ language: 'es' });
    expect(sections[0]?.words).toBe('Uno.');
  });

  it('leaves deeper headings to the notes', () => {
    expect(
      parseWords(`${FRONT}## a\n### b\n> One.\n`, 'f.md').sections.map(({ heading }) => heading),
    ).toEqual(['a']);
  });

  it.each([
    ['no front matter', '## a\n> One.\n', 'line 1', 'no front matter'],
    ['front matter that never ends', '---\nlanguage: en\n## a\n> One.\n', 'line 1', 'never closed'],
    ['front matter that is no mapping', '---\n- en\n---\n## a\n> One.\n', 'line 2', 'key: value'],
    ['front matter that is broken', '---\nlanguage: [en\n---\n## a\n> One.\n', 'line 2', 'key: value'],
    ['words before any heading', `${FRONT}> One.\n## a\n> Two.\n`, 'line 4', 'before the first heading'],
  ])('reports %s with its line', (_, source, at, message) => {
    const { problems } = parseWords(source, 'prompts/templates/en/x.md');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'prompts/templates/en/x.md', at });
    expect(problems[0]?.message).toContain(message);
  });
});
