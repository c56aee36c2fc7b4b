import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../domain/problem.ts';
import type { Parsed, PolicyFile } from '../policy/parsed.ts';
import type { SourceFile } from './check-templates.ts';

/** The files of `folder` whose name ends in `ending`, in the order of the alphabet; none when there is no such folder. */
export function filesIn(folder: string, ending: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .toSorted();
  } catch {
    return [];
  }
}

export function readMarkdown(folder: string): readonly SourceFile[] {
  return filesIn(folder, '.md').map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }));
}

/** One YAML file as plain data; `shown` is its path as a reader knows it. */
export function readYaml(path: string, shown: string): Parsed<PolicyFile> {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch {
    return { problems: [{ file: shown, message: 'cannot be read; the file must be there' }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error): Problem => {
        const { line } = lines.linePos(error.pos[0]);
        return {
          file: shown,
          at: `line ${line}`,
          message: `is not valid YAML: ${firstSentence(error.message)}`,
        };
      }),
    };
  }
  const value: unknown = document.toJS();
  return { value: { file: shown, value } };
}

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/\.$/, '');
}
