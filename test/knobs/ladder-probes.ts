import { tasksFor } from '../../src/policy/person-tasks.ts';
import { shippedYaml } from '../support/shipped-prompts.ts';
import type { Knob } from './knobs.ts';
import type { Loaded } from './loaded.ts';
import { ago, around, kindIn, setUp, sumsAround, timePasses, type Probe, type Scene } from './probe.ts';

type File = { readonly rungs: readonly { readonly from_days_past_due: number }[] };

/** How many unanswered reminders it takes to stand on the rung of a knob. */
function climbed({ file, path }: Knob): number {
  const { rungs } = shippedYaml(file) as File;
  const overdue = rungs.filter((rung) => rung.from_days_past_due > 0).length;
  return Math.max(0, Number(path[1]) - (rungs.length - overdue));
}

const tasks = (loaded: Loaded, scene: Scene): unknown => {
  const { policy, facts } = setUp(loaded, scene);
  const [account] = facts.accounts;
  return tasksFor(policy.ladder.tasks, {
    daysPastDue: scene.daysLate ?? 0,
    balances: scene.owes ? [scene.owes] : [],
    products: account ? [account.product] : [],
    reading: undefined,
    holds: [],
    ceased: false,
  });
};

export const LADDER_PROBES: Readonly<Record<string, Probe>> = {
  'ladders rungs[].from_days_past_due': (loaded, knob, values) =>
    around(values).map((daysLate) => {
      const reminded = Array.from({ length: climbed(knob) }, (_, at) => daysLate - 1 - at);
      return timePasses(loaded, { kind: kindIn(knob.file), daysLate, reminded });
    }),
  'ladders rungs[].gap_days': (loaded, knob) => {
    const { rungs } = shippedYaml(knob.file) as File;
    const daysLate = rungs[Number(knob.path[1])]?.from_days_past_due ?? 0;
    const count = climbed(knob);
    const reminded = Array.from({ length: count }, (_, at) => count - at);
    const before = count > 0 ? [] : [{ at: ago(1), purpose: 'reminder', author: 'template' } as const];
    return timePasses(loaded, {
      kind: kindIn(knob.file),
      daysLate,
      reminded,
      ...(before.length > 0 && { facts: { history: { sent: before, heard: [] } } }),
    });
  },
  'ladders pause_after_unanswered.reminders': (loaded, knob, values) =>
    around(values).map((many) =>
      timePasses(loaded, {
        kind: kindIn(knob.file),
        daysLate: 45,
        reminded: Array.from({ length: many }, (_, at) => 40 - at),
      }),
    ),
  'ladders ends_with_person.from_days_past_due': (loaded, knob, values) =>
    around(values).map((daysLate) => timePasses(loaded, { kind: kindIn(knob.file), daysLate })),
  'ladders ends_with_person.tasks[].from_days_past_due': (loaded, knob, values) =>
    around(values).map((daysLate) =>
      tasks(loaded, { kind: kindIn(knob.file), daysLate, owes: { minor: 5_000_000, currency: 'USD' } }),
    ),
  'ladders ends_with_person.tasks[].amount_from.{currency}': (loaded, knob, values) =>
    sumsAround(values, String(knob.path.at(-1))).map((owes) =>
      tasks(loaded, { kind: kindIn(knob.file), daysLate: 300, owes }),
    ),
};
