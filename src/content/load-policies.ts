import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { parseGatePolicy, type GatePolicy } from '../gate/policy.ts';
import { parsePacks } from '../policy/compose-packs.ts';
import type { ConductPack } from '../policy/conduct-pack.ts';
import type { Creditor } from '../policy/creditor.ts';
import { parseDialogueRules, type DialogueRules } from '../policy/dialogue-rules.ts';
import type { Ladder } from '../policy/ladder.ts';
import { parseCreditor } from '../policy/parse-creditor.ts';
import { parseLadders } from '../policy/parse-ladder.ts';
import { parsePlanPolicies } from '../policy/parse-plan-bounds.ts';
import { parsePromiseRules } from '../policy/parse-promise-rules.ts';
import { parseSilenceRules } from '../policy/parse-silence-rules.ts';
import { allParsed, type Parsed, type PolicyFile } from '../policy/parsed.ts';
import type { PlanPolicy } from '../policy/plan-bounds.ts';
import type { PromiseRules } from '../policy/promise-rules.ts';
import type { SilenceRules } from '../policy/silence-rules.ts';
import { filesIn, readYaml } from './read-files.ts';

/** Everything under `prompts/` that is numbers and names rather than words. */
export type Policies = {
  readonly creditor: Creditor;
  readonly ladders: readonly Ladder[];
  readonly plans: readonly PlanPolicy[];
  readonly promises: PromiseRules;
  readonly dialogue: DialogueRules;
  readonly silence: SilenceRules;
  readonly conduct: readonly ConductPack[];
  readonly gate: GatePolicy;
};

/** The policies in `dir`, or every problem of every file; `shown` is the folder's name as a reader knows it. */
export function loadPolicies(dir: string, shown: string): Parsed<Policies> {
  const problems: Problem[] = [];
  const take = <T>(parsed: Parsed<T>): T | undefined => {
    if ('value' in parsed) return parsed.value;
    problems.push(...parsed.problems);
    return undefined;
  };
  const one = <T>(name: string, parse: (value: unknown, file: string) => Parsed<T>): T | undefined => {
    const read = readYaml(join(dir, name), `${shown}/${name}`);
    return take('problems' in read ? read : parse(read.value.value, read.value.file));
  };
  const all = <T>(folder: string, parse: (files: readonly PolicyFile[]) => Parsed<T>): T | undefined => {
    const names = filesIn(join(dir, folder), '.yaml');
    const read = allParsed(
      names.map((name) => readYaml(join(dir, folder, name), `${shown}/${folder}/${name}`)),
    );
    return take('problems' in read ? read : parse(read.value));
  };

  const creditor = one('creditor.yaml', parseCreditor);
  const ladders = all('ladders', parseLadders);
  const plans = all('plans', parsePlanPolicies);
  const promises = one('promises.yaml', parsePromiseRules);
  const dialogue = one('dialogue.yaml', parseDialogueRules);
  const silence = one('silence.yaml', parseSilenceRules);
  const conduct = all('conduct', parsePacks);
  const gate = all('gate', parseGateFiles);
  if (creditor && conduct) problems.push(...packProblems(creditor, conduct, `${shown}/creditor.yaml`));

  if (problems.length > 0) return { problems };
  if (!creditor || !ladders || !plans || !promises || !dialogue || !silence || !conduct || !gate) {
    return { problems };
  }
  return { value: { creditor, ladders, plans, promises, dialogue, silence, conduct, gate } };
}

function packProblems(creditor: Creditor, packs: readonly ConductPack[], file: string): Problem[] {
  if (packs.some((pack) => pack.name === creditor.conductPack)) return [];
  const message = `no pack is called ${creditor.conductPack}; there are ${packs.map(({ name }) => name).join(', ')}`;
  return [{ file, at: 'conduct_pack', message }];
}

function parseGateFiles(files: readonly PolicyFile[]): Parsed<GatePolicy> {
  const parsed = parseGatePolicy(Object.fromEntries(files.map(({ file, value }) => [file, value])));
  return 'policy' in parsed ? { value: parsed.policy } : parsed;
}
