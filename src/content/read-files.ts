import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
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

/** A YAML file as plain data, and where in it a key stands. */
export type ReadYaml = PolicyFile & {
  /** The line of `rungs[2].tone`, or of the nearest key above it that is there. */
  readonly lineOf: (at: string) => number;
};

/** One YAML file as plain data; `shown` is its path as a reader knows it. */
export function readYaml(path: string, shown: string): Parsed<ReadYaml> {
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
  const lineOf = (at: string): number => lines.linePos(offsetOf(document.contents, keysOf(at))).line;
  return { value: { file: shown, value, lineOf } };
}

function keysOf(at: string): readonly string[] {
  return at.split(/[.[\]]+/).filter(Boolean);
}

/** Where the last of `keys` stands that is there; `above` is the place of the one before. */
function offsetOf(node: unknown, [key, ...rest]: readonly string[], above = 0): number {
  if (key === undefined) return above;
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return isNode(item) ? offsetOf(item, rest, item.range?.[0]) : above;
  }
  if (!isMap(node)) return above;
  const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === key);
  return pair && isNode(pair.key) ? offsetOf(pair.value, rest, pair.key.range?.[0]) : above;
}

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/\.$/, '');
}
