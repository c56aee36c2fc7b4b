import { readdirSync } from 'node:fs';
import type { Prompts } from '../../src/content/load.ts';
import type { Prompted } from '../../src/engine/policy-for.ts';
import { parsePacks } from '../../src/policy/compose-packs.ts';
import { parseDialogueRules } from '../../src/policy/dialogue-rules.ts';
import { parseLadders } from '../../src/policy/parse-ladder.ts';
import { parsePlanPolicies } from '../../src/policy/parse-plan-bounds.ts';
import { parsePromiseRules } from '../../src/policy/parse-promise-rules.ts';
import { parseSilenceRules } from '../../src/policy/parse-silence-rules.ts';
import { parseTones } from '../../src/policy/parse-tones.ts';
import type { Parsed, PolicyFile } from '../../src/policy/parsed.ts';
import { shippedPrompts, shippedYaml } from '../support/shipped-prompts.ts';

/** The policies of the program, as its loaders read them. */
export type Loaded = Prompted & Pick<Prompts, 'gate'>;

/** The shipped policies with another content in one file, through the program's own loaders. */
export function loadedWith(file: string, content: unknown): Loaded | undefined {
  const prompts = shippedPrompts();
  const folder = file.slice(0, Math.max(0, file.indexOf('/')));
  const files = folder === '' ? [] : readdirSync(new URL(`../../prompts/${folder}`, import.meta.url));
  const all: readonly PolicyFile[] = files.map((name) => {
    const one = `${folder}/${name}`;
    return { file: one, value: one === file ? content : shippedYaml(one) };
  });
  const take = <Part extends keyof Loaded>(part: Part, parsed: Parsed<Loaded[Part]>): Loaded | undefined =>
    'value' in parsed ? { ...prompts, [part]: parsed.value } : undefined;
  switch (folder || file) {
    case 'ladders':
      return take('ladders', parseLadders(all));
    case 'plans':
      return take('plans', parsePlanPolicies(all));
    case 'conduct':
      return take('conduct', parsePacks(all));
    case 'tones': {
      const tones = parseTones(all, folder);
      return 'value' in tones ? { ...prompts, gate: { ...prompts.gate, tones: tones.value } } : undefined;
    }
    case 'promises.yaml':
      return take('promises', parsePromiseRules(content, file));
    case 'dialogue.yaml':
      return take('dialogue', parseDialogueRules(content, file));
    case 'silence.yaml':
      return take('silence', parseSilenceRules(content, file));
    default:
      throw new Error(`nobody has said how ${file} is loaded`);
  }
}
