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

/** One YAML file of `prompts/` as it is written, not yet understood. */
export function shippedYaml(name: string): unknown {
  return parse(readFileSync(new URL(`../../prompts/${name}`, import.meta.url), 'utf8'));
}
