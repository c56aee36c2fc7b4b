import { readdirSync } from 'node:fs';
import { shippedPrompts, shippedYaml } from '../support/shipped-prompts.ts';
import { loadedWith, type Loaded } from './loaded.ts';

/** A number somewhere in the policy files. */
export type Knob = {
  /** `ladders/default.yaml`. */
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly value: number | string;
  /** Its place without file name, position and currency: `ladders rungs[].gap_days`. */
  readonly kind: string;
};

const FILES: readonly string[] = [
  ...['ladders', 'plans', 'conduct', 'tones'].flatMap((folder) =>
    readdirSync(new URL(`../../prompts/${folder}`, import.meta.url))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `${folder}/${name}`),
  ),
  'promises.yaml',
  'dialogue.yaml',
  'silence.yaml',
];

/** Every number, sum, duration and window of the policy files, as the files themselves have them. */
export function allKnobs(): readonly Knob[] {
  return FILES.flatMap((file) =>
    leavesOf(shippedYaml(file), []).map((leaf) => ({ file, ...leaf, kind: kindOf(file, leaf.path) })),
  );
}

type Leaf = Pick<Knob, 'path' | 'value'>;

function leavesOf(node: unknown, path: Knob['path']): readonly Leaf[] {
  if (typeof node === 'number') return [{ path, value: node }];
  if (typeof node === 'string') return isNumeric(node) ? [{ path, value: node }] : [];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    leavesOf(value, [...path, Array.isArray(node) ? Number(key) : key]),
  );
}

/** A decimal, a duration, or a window of hours. */
function isNumeric(text: string): boolean {
  return /^\d+(?:\.\d+)?$|^P(?:\d+D)?(?:T[\dHM]+)?$|^\d\d:\d\d-\d\d:\d\d$/.test(text);
}

function kindOf(file: string, path: Knob['path']): string {
  const group = file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace('.yaml', '');
  const place = path.map((part) =>
    typeof part === 'number' ? '[]' : /^[A-Z]{3}$/.test(part) ? '.{currency}' : `.${part}`,
  );
  return `${group} ${place.join('').slice(1)}`;
}

/** What the number might be instead; not every one of them is valid. */
export function othersThan(value: number | string): readonly (number | string)[] {
  if (typeof value === 'number')
    return [...new Set([value - 1, value + 1, value + 30, value * 2, Math.floor(value / 2), 1])].filter(
      (one) => one !== value,
    );
  if (value.startsWith('P')) return [value.replace(/\d+/, (digits) => String(Number(digits) + 1))];
  const [from, until] = value.split('-');
  if (until) return [`${laterHour(from ?? '')}-${until}`, `${from}-${earlierHour(until)}`];
  return [String(Number(value) + 1), String(Number(value) - 1)];
}

function laterHour(clock: string): string {
  return `${String(Number(clock.slice(0, 2)) + 1).padStart(2, '0')}${clock.slice(2)}`;
}

function earlierHour(clock: string): string {
  return `${String(Number(clock.slice(0, 2)) - 1).padStart(2, '0')}${clock.slice(2)}`;
}

/** The policies with one number changed; undefined where the program refuses the file. */
export function changedTo(knob: Knob, value: number | string): Loaded | undefined {
  return loadedWith(knob.file, withLeaf(shippedYaml(knob.file), knob.path, value));
}

export function unchanged(): Loaded {
  return shippedPrompts();
}

function withLeaf(node: unknown, [key, ...rest]: Knob['path'], value: number | string): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node)) return node.map((one, at) => (at === key ? withLeaf(one, rest, value) : one));
  const record = node as Readonly<Record<string, unknown>>; // the path was walked through this node
  return { ...record, [key]: withLeaf(record[key], rest, value) };
}
