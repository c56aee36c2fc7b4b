import { describe, expect, it } from 'vitest';
import { contactProbe } from './contact-probes.ts';
import { allKnobs, changedTo, othersThan, unchanged, type Knob } from './knobs.ts';
import { LADDER_PROBES } from './ladder-probes.ts';
import { planProbe } from './plan-probes.ts';
import type { Probe } from './probe.ts';
import { SILENCE_PROBES } from './silence-probes.ts';
import { TALK_PROBES } from './talk-probes.ts';
import { TONE_PROBES } from './tone-probes.ts';

/** Numbers that only say for how long a lender has to keep the evidence: Fairdue deletes none of it. */
const TOLD_TO_PEOPLE: ReadonlySet<string> = new Set(['conduct retention.years']);

function probeOf({ kind }: Knob): Probe | undefined {
  return (
    LADDER_PROBES[kind] ??
    SILENCE_PROBES[kind] ??
    TALK_PROBES[kind] ??
    TONE_PROBES[kind] ??
    planProbe(kind) ??
    contactProbe(kind)
  );
}

/** Whether some other value of the number, which the program takes, leads to something else. */
function matters(knob: Knob, probe: Probe): boolean {
  return othersThan(knob.value).some((value) => {
    const changed = changedTo(knob, value);
    if (!changed) return false;
    const values = [knob.value, value];
    const [before, after] = [unchanged(), changed].map((loaded) =>
      JSON.stringify(probe(loaded, knob, values)),
    );
    return before !== after;
  });
}

const KNOBS = allKnobs().filter(({ kind }) => !TOLD_TO_PEOPLE.has(kind));
const KINDS = Map.groupBy(KNOBS, ({ kind }) => kind);

describe('every number of the policy files changes what happens', () => {
  it('and they are all found', () => {
    const files = new Set(KNOBS.map(({ file }) => file));
    expect([...files].toSorted()).toContain('conduct/us.yaml');
    expect(KNOBS.length).toBeGreaterThan(300);
  });

  it.each([...KINDS])('%s', { timeout: 60_000 }, (kind, knobs) => {
    const dead = knobs.filter((knob) => {
      const probe = probeOf(knob);
      if (!probe) throw new Error(`'${kind}' has no probe; add one to the table of its file in test/knobs/`);
      return !matters(knob, probe);
    });
    expect(dead.map(({ file, path }) => `${file} ${path.join('.')}`)).toEqual([]);
  });
});

it('no probe is left of a number that is gone', () => {
  const tables = [LADDER_PROBES, SILENCE_PROBES, TALK_PROBES, TONE_PROBES].flatMap((table) =>
    Object.keys(table),
  );
  expect(tables.filter((kind) => !KINDS.has(kind))).toEqual([]);
});

it('a number that nothing reads would be found', () => {
  const knob = KNOBS.find(({ kind }) => kind === 'dialogue silence_days');
  expect(knob && matters(knob, () => 'always the same')).toBe(false);
});
