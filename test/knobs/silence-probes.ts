import type { Account } from '../../src/domain/account.ts';
import { addDays, dayIn } from '../../src/domain/time.ts';
import { silenceOf } from '../../src/dialogue/silence.ts';
import type { SilenceFact } from '../../src/policy/silence-rules.ts';
import { NOW } from '../support/builders.ts';
import { shippedYaml } from '../support/shipped-prompts.ts';
import type { Loaded } from './loaded.ts';
import { accountOf, ago, around, setUp, timePasses, type Probe, type Scene } from './probe.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });

/** A hundred dollars a month, of which the first `paid` of `of` were paid and the last is so late. */
function loan(paid: number, of: number, daysLate = 12): Account {
  const due = addDays(dayIn(NOW, 'America/New_York'), -daysLate);
  return {
    ...accountOf(usd(10_000), daysLate, 'loan'),
    instalments: Array.from({ length: of }, (_, at) => ({
      no: at + 1,
      dueDate: addDays(due, (at - of + 1) * 30),
      amount: usd(10_000),
      paid: usd(at < paid ? 10_000 : 0),
      balance: usd(at < paid ? 0 : 10_000),
    })),
  };
}

/** A case in which a fact has this value. */
const WITH: Readonly<Record<SilenceFact, (value: number) => Scene>> = {
  paid_on_time_percent: (value) => ({ accounts: [loan(value, 100)] }),
  instalments_on_time: (value) => ({ accounts: [loan(value, value + 1)] }),
  days_past_due: (value) => ({ daysLate: value }),
  unanswered_reminders: (value) => ({
    daysLate: 40,
    reminded: Array.from({ length: value }, (_, at) => 30 - at),
  }),
  days_since_heard: (value) => ({ facts: { lastHeardAt: ago(value) } }),
  promises_kept: (value) => ({ facts: { promisesKept: value } }),
  promises_broken: (value) => ({ state: { brokenPromises: value } }),
  part_paid_percent: (value) => {
    const whole = accountOf(usd(10_000), 12, 'loan');
    const part = { paid: usd(value * 100), balance: usd(10_000 - value * 100) };
    return { accounts: [{ ...whole, instalments: whole.instalments.map((one) => ({ ...one, ...part })) }] };
  },
  days_since_payment: (value) => ({
    facts: { payments: [{ id: 'P-1', accountId: 'HL-40354', amount: usd(1), paidAt: ago(value) }] },
  }),
  hardship_said: (value) => ({ state: value > 0 ? { hardship: {} } : {} }),
  affordable_monthly_percent: (value) => ({
    owes: usd(10_000),
    state: { hardship: { affordable: { amount: usd(value * 100), every: 'month' } } },
  }),
  refused: (value) => ({ state: value > 0 ? { refusedAt: ago(3) } : {} }),
  offers_refused: (value) => ({ state: { refusals: value } }),
};

const read = (loaded: Loaded, scene: Scene): unknown => {
  const { state, facts, policy } = setUp(loaded, scene);
  return silenceOf(state, facts, policy);
};

type File = { readonly signs: readonly { fact: SilenceFact; from?: number; below?: number }[] };

const bound: Probe = (loaded, { path }, values) => {
  const { fact } = (shippedYaml('silence.yaml') as File).signs[Number(path[1])] ?? {};
  const possible = around(values).filter((value) => fact === 'days_past_due' || value >= 0);
  return fact && possible.map((value) => read(loaded, WITH[fact](value)));
};

const points: Probe = (loaded, { path }) => {
  const { fact, from, below } = (shippedYaml('silence.yaml') as File).signs[Number(path[1])] ?? {};
  return fact && read(loaded, WITH[fact](from ?? (below ?? 1) - 1));
};

/** Cases of each reading, near the point at which it would be another. */
const HISTORIES: readonly Scene[] = [
  { accounts: [loan(3, 4, 12)] },
  { accounts: [loan(11, 12, 2)] },
  { accounts: [loan(11, 12, -3)] },
  { state: { hardship: {} } },
  { state: { brokenPromises: 1 } },
  { state: { brokenPromises: 2, refusals: 1 } },
  { state: { refusedAt: ago(3) } },
];

const time =
  (scenes: (values: readonly number[]) => readonly Scene[]): Probe =>
  (loaded, _, values) =>
    scenes(around(values)).map((scene) => timePasses(loaded, scene));

export const SILENCE_PROBES: Readonly<Record<string, Probe>> = {
  'silence on_time.grace_days': (loaded, _, values) =>
    around(values).map((days) => {
      const account = loan(3, 3, 12);
      const paidAt = ago(12 - days);
      return read(loaded, {
        accounts: [account],
        facts: { payments: [{ id: 'P-1', accountId: account.id, amount: usd(10_000), paidAt }] },
      });
    }),
  'silence on_time.least_instalments': (loaded, _, values) =>
    around(values)
      .filter((many) => many > 0)
      .map((many) => timePasses(loaded, { accounts: [loan(many - 1, many)] })),
  'silence decides.points': time(() => HISTORIES),
  'silence decides.lead': time(() => HISTORIES),
  'silence signs[].from': bound,
  'silence signs[].below': bound,
  'silence signs[].adds.busy_or_forgot': points,
  'silence signs[].adds.pays_anyway': points,
  'silence signs[].adds.cannot_pay': points,
  'silence signs[].adds.will_not_pay': points,
  'silence strategies.pays_anyway.begins_days_past_due': time(() => [{ accounts: [loan(11, 12, -3)] }]),
  'silence strategies.pays_anyway.gap_times': time(() => [{ accounts: [loan(11, 12, 3)], reminded: [1] }]),
  'silence strategies.cannot_pay.again_after_days': time((values) =>
    values.map((days) => ({
      daysLate: 50,
      state: { hardship: {}, inquiredAt: ago(days) },
      facts: { lastHeardAt: ago(60) },
    })),
  ),
  'silence strategies.will_not_pay.pause_after_unanswered': time(() =>
    [0, 1, 2].map((many) => ({
      daysLate: 25,
      state: { refusedAt: ago(30) },
      reminded: Array.from({ length: many }, (_, at) => 10 - at),
    })),
  ),
};
