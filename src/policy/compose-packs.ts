import { HOLDS, type Hold } from '../domain/case.ts';
import type { Problem } from '../domain/problem.ts';
import { stricterOf, type ConductPack, type Sourced } from './conduct-pack.ts';
import { parsePack, type PackFile } from './parse-conduct.ts';
import { allParsed, type Parsed, type PolicyFile } from './parsed.ts';
import { unconfirmedLines } from './unconfirmed-lines.ts';

/**
 * All files of `prompts/conduct/`, composed: each pack is complete.
 *
 * A line that a pack leaves out is that of the pack it extends, else that of `default`. Where both a pack and the one it
 * extends have a line, both are obeyed, which means the stricter.
 */
export function parsePacks(files: readonly PolicyFile[]): Parsed<readonly ConductPack[]> {
  const parsed = allParsed(files.map(({ value, file }) => parsePack(value, file)));
  if ('problems' in parsed) return parsed;
  const packs = parsed.value;
  const named = new Map(packs.map((pack) => [pack.name, pack]));
  const problems = packs.flatMap((pack, at) => {
    const file = files[at]?.file ?? FOLDER;
    return faultsOf(pack, packs.slice(0, at), named).map((fault) => ({ file, ...fault }));
  });
  const base = completeOf(named.get('default'));
  if ('problems' in base) return { problems: [...problems, ...base.problems] };
  if (problems.length > 0) return { problems };
  return { value: packs.map((pack) => composed(pack, named, base.value)) };
}

const FOLDER = 'prompts/conduct/';

type Fault = Omit<Problem, 'file'>;

function faultsOf(
  pack: PackFile,
  before: readonly PackFile[],
  named: ReadonlyMap<string, PackFile>,
): readonly Fault[] {
  const faults: Fault[] = [];
  if (before.some((other) => other.name === pack.name)) {
    faults.push({ at: 'name', message: `'${pack.name}' is the name of another pack already` });
  }
  if ((pack.name === 'default') !== (pack.countries.length === 0)) {
    faults.push({ at: 'places', message: 'is what every pack has but the one called default' });
  }
  const twin = before.find((other) => samePlace(pack, other));
  if (twin) faults.push({ at: 'places', message: `is the place of '${twin.name}' already` });
  if (pack.extends !== undefined && !named.has(pack.extends)) {
    const known = [...named.keys()].join(', ');
    faults.push({ at: 'extends', message: `'${pack.extends}' is no pack; there are ${known}` });
  } else if (isCircular(pack, named)) {
    faults.push({ at: 'extends', message: 'leads back to this pack' });
  }
  return faults;
}

function samePlace(a: PackFile, b: PackFile): boolean {
  if (!a.countries.some((country) => b.countries.includes(country))) return false;
  if (a.regions.length === 0 || b.regions.length === 0) return a.regions.length === b.regions.length;
  return a.regions.some((region) => b.regions.includes(region));
}

function isCircular(pack: PackFile, named: ReadonlyMap<string, PackFile>): boolean {
  const seen = new Set<PackFile>();
  for (let at: PackFile | undefined = pack; at?.extends !== undefined; at = named.get(at.extends)) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

/** Every line that a complete pack has. */
const LINES = [
  'hours',
  'holidays',
  'gap',
  'disclosures',
  'optOutLine',
  'verification',
  'retention',
  'silence',
] as const;

function completeOf(pack: PackFile | undefined): Parsed<ConductPack> {
  if (!pack) {
    return {
      problems: [{ file: FOLDER, message: 'has no pack called default, for a place that is not known' }],
    };
  }
  const { hours, holidays, gap, disclosures, optOutLine, verification, retention, silence } = pack;
  const { day, week, month } = pack.caps ?? {};
  const { holds } = pack;
  if (
    hours &&
    holidays &&
    gap &&
    disclosures &&
    optOutLine &&
    verification &&
    isWhole(holds) &&
    retention &&
    silence &&
    day &&
    week &&
    month
  ) {
    return {
      value: {
        name: pack.name,
        countries: [],
        regions: [],
        hours,
        holidays,
        caps: { day, week, month },
        gap,
        disclosures,
        optOutLine,
        verification,
        holds,
        retention,
        silence,
        unconfirmed: unconfirmedLines(pack),
      },
    };
  }
  const missing = [
    ...LINES.filter((line) => pack[line] === undefined).map((line) =>
      line === 'optOutLine' ? 'opt_out_line' : line,
    ),
    ...(['day', 'week', 'month'] as const)
      .filter((span) => pack.caps?.[span] === undefined)
      .map((span) => `caps.${span}`),
    ...HOLDS.filter((hold) => pack.holds?.[hold] === undefined).map((hold) => `holds.${hold}`),
  ];
  return {
    problems: missing.map((at) => ({
      file: `${FOLDER}default.yaml`,
      at,
      message: 'is missing; the default has every line',
    })),
  };
}

function isWhole(holds: PackFile['holds']): holds is Record<Hold, Sourced> {
  return HOLDS.every((hold) => holds?.[hold] !== undefined);
}

function composed(pack: PackFile, named: ReadonlyMap<string, PackFile>, base: ConductPack): ConductPack {
  const parent = pack.extends === undefined ? undefined : named.get(pack.extends);
  if (!parent) return filled(pack, base);
  const whole = composed(parent, named, base);
  return {
    ...stricterOf(whole, filled(pack, whole)),
    name: pack.name,
    regions: pack.regions,
    unconfirmed: unconfirmedLines(pack),
  };
}

/** `pack` with the lines that it leaves out taken from `base`. */
function filled(pack: PackFile, base: ConductPack): ConductPack {
  return {
    name: pack.name,
    countries: pack.countries,
    regions: pack.regions,
    hours: pack.hours ?? base.hours,
    holidays: pack.holidays ?? base.holidays,
    caps: {
      day: pack.caps?.day ?? base.caps.day,
      week: pack.caps?.week ?? base.caps.week,
      month: pack.caps?.month ?? base.caps.month,
    },
    gap: pack.gap ?? base.gap,
    disclosures: pack.disclosures ?? base.disclosures,
    optOutLine: pack.optOutLine ?? base.optOutLine,
    verification: pack.verification ?? base.verification,
    holds: { ...base.holds, ...pack.holds },
    retention: pack.retention ?? base.retention,
    silence: pack.silence ?? base.silence,
    unconfirmed: unconfirmedLines(pack),
  };
}
