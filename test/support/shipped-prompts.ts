import { fileURLToPath } from 'node:url';
import { loadPrompts, type Prompts } from '../../src/content/load.ts';

let loaded: Prompts | undefined;

/** Everything in `prompts/`, as the program reads it; read once for all tests of a file. */
export function shippedPrompts(): Prompts {
  loaded ??= loadPrompts(fileURLToPath(new URL('../../prompts', import.meta.url)));
  return loaded;
}
