import { parseDocument } from 'yaml';
import type { Problem } from '../domain/problem.ts';

/** What stands under one `##` heading: the quoted lines, joined. */
export type Section = { readonly heading: string; readonly line: number; readonly words: string };

export type WordsFile = {
  readonly sections: readonly Section[];
  readonly front: Readonly<Record<string, unknown>>;
  /** The line of each key of the front matter. */
  readonly frontLines: Readonly<Record<string, number>>;
  /** How many lines the file has. */
  readonly lines: number;
  readonly problems: readonly Problem[];
};

/**
 * Reads a writer's file: front matter, `## headings`, and `> quoted lines` below them.
 *
 * Everything else is a note for colleagues. Two quoted blocks under one heading are two paragraphs.
 */
export function parseWords(source: string, file: string): WordsFile {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const { front, body, problems } = frontMatter(lines, file);
  const sections: { heading: string; line: number; quoted: string[] }[] = [];
  let current: (typeof sections)[number] | undefined;
  let between = false;

  for (let at = body; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const heading = /^##(?!#)\s*(.*?)\s*#*\s*$/.exec(line);
    const quote = /^\s{0,3}>\s?(.*)$/.exec(line);
    if (heading) {
      current = { heading: heading[1] ?? '', line: at + 1, quoted: [] };
      sections.push(current);
      between = false;
    } else if (quote && !current) {
      problems.push({
        file,
        at: `line ${at + 1}`,
        message: 'words before the first heading; put them below a "## name"',
      });
    } else if (quote && current) {
      if (between && current.quoted.length > 0) current.quoted.push('');
      current.quoted.push((quote[1] ?? '').trimEnd());
      between = false;
    } else {
      between = true;
    }
  }
  return {
    front,
    frontLines: Object.fromEntries(
      lines.slice(0, body).flatMap((line, at) => {
        const key = /^([\w-]+):/.exec(line)?.[1];
        return key === undefined ? [] : [[key, at + 1] as const];
      }),
    ),
    lines: lines.at(-1) === '' ? lines.length - 1 : lines.length,
    problems,
    sections: sections.map(({ heading, line, quoted }) => ({
      heading,
      line,
      words: quoted.join('\n').trim(),
    })),
  };
}

function frontMatter(
  lines: readonly string[],
  file: string,
): { front: Record<string, unknown>; body: number; problems: Problem[] } {
  const none = { front: {}, body: 0 };
  if (lines[0]?.trim() !== '---') {
    const message = 'no front matter; begin the file with "---", "language: en" (or es, zh) and "---"';
    return { ...none, problems: [{ file, at: 'line 1', message }] };
  }
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === '---');
  if (end < 0) {
    const message = 'the front matter is never closed; put "---" on a line of its own below it';
    return { ...none, problems: [{ file, at: 'line 1', message }] };
  }
  const document = parseDocument(lines.slice(1, end).join('\n'), { prettyErrors: false });
  const value: unknown = document.errors.length === 0 ? document.toJS() : undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = 'the front matter is not a list of "key: value" lines';
    return { front: {}, body: end + 1, problems: [{ file, at: 'line 2', message }] };
  }
  return { front: { ...value }, body: end + 1, problems: [] };
}
