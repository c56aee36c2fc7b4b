import { fileURLToPath } from 'node:url';

/** Where the project is, without a slash at its end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
