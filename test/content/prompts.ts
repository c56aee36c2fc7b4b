import { fileURLToPath } from 'node:url';
import { checkTemplates } from '../../src/content/load.ts';
import { readYaml } from '../../src/content/read-files.ts';
import type { Templates } from '../../src/content/template.ts';
import type { Creditor } from '../../src/policy/creditor.ts';
import { parseCreditor } from '../../src/policy/parse-creditor.ts';

/** The folder that the project ships. */
export const PROMPTS_DIR = fileURLToPath(new URL('../../prompts', import.meta.url));

/** The shipped words. */
export function shippedTemplates(): Templates {
  return checkTemplates(PROMPTS_DIR).templates;
}

/** The shipped creditor, as plain data that a test may change before it is parsed. */
export function creditorData(): Record<string, unknown> {
  const file = readYaml(`${PROMPTS_DIR}/creditor.yaml`, 'prompts/creditor.yaml');
  if ('problems' in file) throw new Error('prompts/creditor.yaml of the project cannot be read');
  return structuredClone(file.value.value) as Record<string, unknown>; // a mapping, or the test fails at once
}

export function shippedCreditor(): Creditor {
  const parsed = parseCreditor(creditorData(), 'prompts/creditor.yaml');
  if ('problems' in parsed) throw new Error('prompts/creditor.yaml of the project has problems');
  return parsed.value;
}
