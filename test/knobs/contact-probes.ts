import type { Purpose } from '../../src/domain/message.ts';
import { shift, type Instant } from '../../src/domain/time.ts';
import { contactInput } from '../../src/dialogue/next-action.ts';
import { mayContact } from '../../src/policy/contact-rules.ts';
import { NOW, said } from '../support/builders.ts';
import { shippedYaml } from '../support/shipped-prompts.ts';
import type { Knob } from './knobs.ts';
import type { Loaded } from './loaded.ts';
import { ago, around, setUp, timePasses, told, type Probe, type Scene } from './probe.ts';

type File = {
  readonly places?: { readonly countries: readonly string[]; readonly regions?: readonly string[] };
};

/** Somebody who lives where the pack of a knob applies; under `default`, somebody of whom no place is known. */
function livingThere({ file }: Knob): Scene {
  const { places } = shippedYaml(file) as File;
  return {
    customer: { country: places?.countries[0] ?? '', region: places?.regions?.[0] ?? '', timezone: 'UTC' },
  };
}

/** May a message of this purpose go at `now`, after these? Somebody who has written since meets no gap, but the caps. */
function may(
  loaded: Loaded,
  knob: Knob,
  sent: readonly Instant[],
  now: Instant = NOW,
  purpose: Purpose = 'follow_up',
): unknown {
  const { state, facts, policy } = setUp(loaded, livingThere(knob));
  const history = {
    sent: sent.map((at) => ({ at, purpose: 'reminder', author: 'template' }) as const),
    heard: purpose === 'follow_up' ? [shift(now, '-PT1M')] : [],
  };
  return mayContact(contactInput(state, { ...facts, now, history }, policy, purpose, now));
}

/** So many messages, all between so many days ago. */
function spread(many: number, from: number, until: number): readonly Instant[] {
  return Array.from({ length: many }, (_, at) => ago(from - ((from - until) * at) / Math.max(1, many)));
}

const capped =
  (from: number, until: number): Probe =>
  (loaded, knob, values) =>
    around(values)
      .filter((many) => many >= 0)
      .map((many) => may(loaded, knob, spread(many, from, until)));

/** Every half-hour of a week. */
const week: Probe = (loaded, knob) =>
  Array.from({ length: 7 * 48 }, (_, half) =>
    may(loaded, knob, [], shift('2026-11-23T00:10:00Z', `PT${half * 30}M`), 'reminder'),
  );

/** What the packs of `prompts/conduct/` set. */
export function contactProbe(kind: string): Probe | undefined {
  return kind.startsWith('conduct hours.') ? week : PROBES[kind];
}

const PROBES: Readonly<Record<string, Probe>> = {
  'conduct caps.day.messages': capped(0.9, 0.1),
  'conduct caps.week.messages': capped(6.5, 1.5),
  'conduct caps.month.messages': capped(29, 8),
  'conduct gap.hours': (loaded, knob, values) =>
    around(values).map((hours) => may(loaded, knob, [shift(NOW, `-PT${hours}H`)], NOW, 'reminder')),
  'conduct verification.holds_days': (loaded, knob) =>
    told(
      loaded,
      {
        ...livingThere(knob),
        state: { identity: 'unverified', question: { kind: 'identity', askedAt: NOW } },
        facts: { identityAnswer: 'right' },
      },
      [said(['unclear'])],
    ),
  'conduct silence.pause_after_unanswered': (loaded, knob, values) =>
    around(values)
      .filter((many) => many >= 0)
      .map((many) =>
        timePasses(loaded, {
          ...livingThere(knob),
          daysLate: 45,
          reminded: Array.from({ length: many }, (_, at) => 40 - at),
        }),
      ),
};
