import { decimalOf, type Money } from '../../src/domain/money.ts';
import { addDays, dayIn } from '../../src/domain/time.ts';
import { NOW, said } from '../support/builders.ts';
import { shippedYaml } from '../support/shipped-prompts.ts';
import type { Knob } from './knobs.ts';
import type { Loaded } from './loaded.ts';
import { around, kindIn, sumsAround, told, type Probe, type Scene } from './probe.ts';

const TODAY = dayIn(NOW, 'America/New_York');
const usd = (minor: number) => ({ minor, currency: 'USD' });

type File = { readonly bands: readonly { readonly from_days_past_due: number }[] };

/** How late a case stands to which the band of a knob applies. */
function daysLateIn({ file, path }: Knob): number {
  const { bands } = shippedYaml(file) as File;
  const from = path[0] === 'bands' ? (bands[Number(path[1])]?.from_days_past_due ?? 0) : 0;
  return Math.max(5, from);
}

/** Who cannot pay is made offers. */
function offered(loaded: Loaded, scene: Scene): unknown {
  return told(loaded, { ...scene, state: { hardship: { reason: 'job_loss' }, ...scene.state } }, [
    said(['request_plan']),
    said(['unclear']),
    said(['unclear']),
  ]);
}

/** Somebody makes a proposal of their own. */
function proposed(loaded: Loaded, scene: Scene, amount: Money, inDays?: number): unknown {
  const slots = {
    amount: { value: decimalOf(amount), currency: amount.currency },
    period: 'week' as const,
    ...(inDays !== undefined && { date: addDays(TODAY, inDays) }),
  };
  return told(loaded, { ...scene, state: { state: 'plan_offer', ...scene.state } }, [
    said(['counter_offer', 'request_plan'], slots),
  ]);
}

const DEBTS = [5_000, 10_000, 15_000, 60_000, 120_000, 240_000].map(usd);

/**
 * Everything that bounds decide, for debts of many sizes: the offers with and without a sum that was said to be affordable, and
 * proposals of so many payments that begin so many days from now. A new number of a plan's file has to show here.
 */
const everything: Probe = (loaded, knob, values) => {
  const kind = kindIn(knob.file);
  const daysLate = daysLateIn(knob);
  const counts = around(values).filter((many) => many > 0 && many < 40);
  return DEBTS.flatMap((owes) => {
    const scene: Scene = { kind, daysLate, owes };
    const share = usd(Math.floor(owes.minor / 4));
    const state = {
      hardship: { reason: 'job_loss', affordable: { amount: share, every: 'month' } },
    } as const;
    return [
      offered(loaded, scene),
      offered(loaded, { ...scene, state }),
      ...counts.map((many) => proposed(loaded, scene, usd(Math.ceil(owes.minor / many)))),
      ...around(values)
        .filter((days) => days > 0 && days < 200)
        .map((days) => proposed(loaded, scene, usd(Math.ceil(owes.minor / 3)), days)),
    ];
  });
};

const late: Probe = (loaded, knob, values) =>
  around(values).flatMap((daysLate) =>
    [usd(120_000), usd(700_000)].map((owes) => offered(loaded, { kind: kindIn(knob.file), daysLate, owes })),
  );

const PARTICULAR: Readonly<Record<string, Probe>> = {
  'plans bands[].from_days_past_due': late,
  'plans ends_with_manager.from_days_past_due': late,
  'plans smallest_payment.of.{currency}': (loaded, knob, values) =>
    sumsAround(values, String(knob.path.at(-1))).map((sum) =>
      offered(loaded, { kind: kindIn(knob.file), owes: { ...sum, minor: sum.minor * 2 } }),
    ),
  'plans bands[].manager_above.{currency}': (loaded, knob, values) =>
    sumsAround(values, String(knob.path.at(-1))).map((owes) =>
      offered(loaded, { kind: kindIn(knob.file), daysLate: daysLateIn(knob), owes }),
    ),
  'plans affordable.most_percent': (loaded, knob) =>
    offered(loaded, {
      kind: kindIn(knob.file),
      owes: usd(20_000),
      state: { hardship: { affordable: { amount: usd(10_000), every: 'month' } } },
    }),
  'plans counter_offers.near_percent': (loaded, knob, values) =>
    around(values).flatMap((percent) =>
      [-1, 0, 1].map((step) => {
        const smallest = kindIn(knob.file) === 'loan' ? 2_500 : 5_000;
        const amount = usd(Math.ceil((smallest * 100) / (100 + Math.max(0, percent))) + step);
        return proposed(loaded, { kind: kindIn(knob.file), owes: usd(smallest * 2) }, amount);
      }),
    ),
};

/** A plan's number without a probe of its own has to show in one of the many cases. */
export function planProbe(kind: string): Probe | undefined {
  return kind.startsWith('plans ') ? (PARTICULAR[kind] ?? everything) : undefined;
}
