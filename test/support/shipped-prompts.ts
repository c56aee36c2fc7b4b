import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { loadPrompts, type Prompts } from '../../src/content/load.ts';

let loaded: Prompts | undefined;

/** Everything in `prompts/`, as the program reads it; read once for all tests of a file. */
export function shippedPrompts(): Prompts {
  loaded ??= loadPrompts(fileURLToPath(new URL('../../prompts', import.meta.url)));
  return loaded;
}

const written = new Map<string, unknown>();

/** One YAML file of `prompts/` as it is written, not yet understood; read once for all tests of a file, which leave it as it is. */
export function shippedYaml(name: string): unknown {
  if (!written.has(name))
    written.set(name, parse(readFileSync(new URL(`../../prompts/${name}`, import.meta.url), 'utf8')));
  return written.get(name);
}
