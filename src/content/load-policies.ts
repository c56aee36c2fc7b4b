import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { parseGateLists, type GateLists, type GatePolicy } from '../gate/policy.ts';
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
import { parseTones } from '../policy/parse-tones.ts';
import { allParsed, type Parsed, type PolicyFile } from '../policy/parsed.ts';
import type { PlanPolicy } from '../policy/plan-bounds.ts';
import type { PromiseRules } from '../policy/promise-rules.ts';
import type { SilenceRules } from '../policy/silence-rules.ts';
import { filesIn, readYaml, type ReadYaml } from './read-files.ts';
import { REWORDABLE } from './rewording.ts';

/** Everything under `prompts/` that is numbers and names rather than words. */
export type Policies = {
  readonly creditor: Creditor;
  readonly ladders: readonly Ladder[];
  readonly plans: readonly PlanPolicy[];
  readonly promises: PromiseRules;
  readonly dialogue: DialogueRules;
  readonly silence: SilenceRules;
  readonly conduct: readonly ConductPack[];
};

/** The policies in `dir`, or every problem of every file; `shown` is the folder's name as a reader knows it. */
export function loadPolicies(dir: string, shown: string): Parsed<Policies> {
  const { problems, one, all } = reader(dir, shown);
  const creditor = one('creditor.yaml', parseCreditor);
  const ladders = all('ladders', parseLadders);
  const plans = all('plans', parsePlanPolicies);
  const promises = one('promises.yaml', parsePromiseRules);
  const dialogue = one('dialogue.yaml', parseDialogueRules);
  const silence = one('silence.yaml', parseSilenceRules);
  const conduct = all('conduct', parsePacks);
  if (dialogue) problems.push(...rewordProblems(dialogue, `${shown}/dialogue.yaml`));
  if (creditor && conduct) problems.push(...packProblems(creditor, conduct, `${shown}/creditor.yaml`));

  if (problems.length > 0) return { problems };
  if (!creditor || !ladders || !plans || !promises || !dialogue || !silence || !conduct) {
    return { problems };
  }
  return {
    value: { creditor, ladders, plans, promises, dialogue, silence, conduct },
  };
}

/** What the gate goes by, for itself: words are held against it even where another file cannot be read. */
export function loadGatePolicy(dir: string, shown: string): Parsed<GatePolicy> {
  const { problems, all } = reader(dir, shown);
  const lists = all('gate', parseGateFiles);
  const tones = all('tones', (files) => parseTones(files, `${shown}/tones`));
  return problems.length > 0 || !lists || !tones ? { problems } : { value: { ...lists, tones } };
}

type Reader = {
  /** Everything that was wrong so far, each with its line. */
  readonly problems: Problem[];
  readonly one: <T>(name: string, parse: (value: unknown, file: string) => Parsed<T>) => T | undefined;
  readonly all: <T>(folder: string, parse: (files: readonly PolicyFile[]) => Parsed<T>) => T | undefined;
};

function reader(dir: string, shown: string): Reader {
  const problems: Problem[] = [];
  const take = <T>(parsed: Parsed<T>, files: readonly ReadYaml[]): T | undefined => {
    if ('value' in parsed) return parsed.value;
    problems.push(...parsed.problems.map((problem) => withLine(problem, files)));
    return undefined;
  };
  return {
    problems,
    one: (name, parse) => {
      const read = readYaml(join(dir, name), `${shown}/${name}`);
      if ('problems' in read) return take(read, []);
      return take(parse(read.value.value, read.value.file), [read.value]);
    },
    all: (folder, parse) => {
      const names = filesIn(join(dir, folder), '.yaml');
      const read = allParsed(
        names.map((name) => readYaml(join(dir, folder, name), `${shown}/${folder}/${name}`)),
      );
      return 'problems' in read ? take(read, []) : take(parse(read.value), read.value);
    },
  };
}

/** Most parsers know the key, and this knows the line of it. */
function withLine(problem: Problem, files: readonly ReadYaml[]): Problem {
  const { file, at } = problem;
  const line = files.find((one) => one.file === file)?.lineOf(at ?? '');
  return at === undefined || line === undefined ? problem : { ...problem, at: `${at} (line ${line})` };
}

function rewordProblems({ reword }: DialogueRules, file: string): Problem[] {
  const allowed: readonly string[] = REWORDABLE;
  return reword.flatMap((name, at) => {
    if (allowed.includes(name)) return [];
    const message = `${name} is not to be reworded by a model; these may be: ${allowed.join(', ')}`;
    return [{ file, at: `reword[${at}]`, message }];
  });
}

function packProblems(creditor: Creditor, packs: readonly ConductPack[], file: string): Problem[] {
  if (packs.some((pack) => pack.name === creditor.conductPack)) return [];
  const message = `no pack is called ${creditor.conductPack}; there are ${packs.map(({ name }) => name).join(', ')}`;
  return [{ file, at: 'conduct_pack', message }];
}

function parseGateFiles(files: readonly PolicyFile[]): Parsed<GateLists> {
  const parsed = parseGateLists(Object.fromEntries(files.map(({ file, value }) => [file, value])));
  return 'lists' in parsed ? { value: parsed.lists } : parsed;
}
