import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parsePacks } from '../../src/policy/compose-packs.ts';
import type { ConductPack } from '../../src/policy/conduct-pack.ts';
import type { Ladder } from '../../src/policy/ladder.ts';
import type { Parsed, PolicyFile } from '../../src/policy/parsed.ts';
import { parseLadders } from '../../src/policy/parse-ladder.ts';
import { parsePlanPolicies } from '../../src/policy/parse-plan-bounds.ts';
import { parsePromiseRules } from '../../src/policy/parse-promise-rules.ts';
import type { PlanPolicy } from '../../src/policy/plan-bounds.ts';
import type { PromiseRules } from '../../src/policy/promise-rules.ts';

const PROMPTS = join(import.meta.dirname, '..', '..', 'prompts');

/** The policy files that are shipped, as the program reads them. */
export const packs: readonly ConductPack[] = valueOf(parsePacks(filesIn('conduct')));
export const ladders: readonly Ladder[] = valueOf(parseLadders(filesIn('ladders')));
export const plans: readonly PlanPolicy[] = valueOf(parsePlanPolicies(filesIn('plans')));
export const promises: PromiseRules = valueOf(
  parsePromiseRules(yamlAt('promises.yaml'), 'prompts/promises.yaml'),
);

export function packNamed(name: string): ConductPack {
  const pack = packs.find((one) => one.name === name);
  if (!pack) throw new Error(`no pack is called ${name}`);
  return pack;
}

export function filesIn(folder: string): readonly PolicyFile[] {
  return readdirSync(join(PROMPTS, folder)).map((name) => ({
    file: `prompts/${folder}/${name}`,
    value: yamlAt(folder, name),
  }));
}

export function yamlAt(...path: readonly string[]): unknown {
  return parse(readFileSync(join(PROMPTS, ...path), 'utf8'));
}

export function valueOf<T>(parsed: Parsed<T>): T {
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** Where each problem is, in a form that a table can list. */
export function placesOf(parsed: Parsed<unknown>): readonly string[] {
  return 'problems' in parsed ? parsed.problems.map(({ at, message }) => `${at ?? ''}: ${message}`) : [];
}
