import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

const NOT_OURS = new Set(['node_modules', 'data', '.git', '.vitest', 'devTools']);

/** Every file of the project with a path from its root, what is installed or made by running it left out. */
export function filesOf(folder = ''): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.has(entry.name)) return [];
    return entry.isDirectory() ? filesOf(path) : [path];
  });
}

export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
