import type { Account, Customer } from '../../src/domain/account.ts';
import type { CaseState } from '../../src/domain/case.ts';
import { parseMoney, type Money } from '../../src/domain/money.ts';
import { addDays, dayIn, shift, type Instant } from '../../src/domain/time.ts';
import { decide } from '../../src/dialogue/decide.ts';
import type { Event } from '../../src/dialogue/event.ts';
import type { Facts } from '../../src/dialogue/facts.ts';
import { nextAction } from '../../src/dialogue/next-action.ts';
import type { Policy } from '../../src/dialogue/policy.ts';
import { policyFor } from '../../src/engine/policy-for.ts';
import { customer, facts, NOW, verifiedCase } from '../support/builders.ts';
import { shippedYaml } from '../support/shipped-prompts.ts';
import type { Knob } from './knobs.ts';
import type { Loaded } from './loaded.ts';

/** What comes of a knob: everything that differs when the number does. `values` are the number as it is and as it might be. */
export type Probe = (loaded: Loaded, knob: Knob, values: readonly (number | string)[]) => unknown;

/** The numbers around each value: where a bound lies, one of them falls on its other side. */
export function around(values: readonly (number | string)[]): readonly number[] {
  return [...new Set(values.flatMap((value) => [-1, 0, 1].map((step) => Number(value) + step)))].toSorted(
    (a, b) => a - b,
  );
}

/** The sums around each value, a minor unit less and more. */
export function sumsAround(values: readonly (number | string)[], currency: string): readonly Money[] {
  return values.flatMap((value) => {
    const sum = parseMoney(String(value), currency);
    return sum ? [-1, 0, 1].map((step) => ({ ...sum, minor: sum.minor + step })) : [];
  });
}

export function ago(days: number): Instant {
  return shift(NOW, `-PT${Math.round(days * 24)}H`);
}

export type Scene = {
  readonly daysLate?: number;
  readonly owes?: Money;
  /** Days ago on which reminders were delivered that nobody has answered, the longest ago first. */
  readonly reminded?: readonly number[];
  readonly kind?: Account['kind'];
  readonly accounts?: readonly Account[];
  readonly customer?: Partial<Customer>;
  readonly facts?: Partial<Facts>;
  readonly state?: Partial<CaseState>;
};

export type Stand = { readonly state: CaseState; readonly facts: Facts; readonly policy: Policy };

/** One customer in a chat who has not written lately, under the policies as they are chosen for a case. */
export function setUp(loaded: Loaded, scene: Scene): Stand {
  const { reminded = [], daysLate = 12, owes = { minor: 48_000, currency: 'USD' } } = scene;
  const who = customer({ ...scene.customer });
  const accounts = scene.accounts ?? [accountOf(owes, daysLate, scene.kind ?? 'loan')];
  const { lastHeardAt: _, ...silent } = facts();
  const given: Facts = {
    ...silent,
    customer: who,
    accounts,
    remindersSince: reminded.map(ago),
    history: {
      sent: reminded.map((days) => ({ at: ago(days), purpose: 'reminder', author: 'template' })),
      heard: [],
    },
    ...scene.facts,
  };
  return {
    state: verifiedCase(scene.state),
    facts: given,
    policy: policyFor(loaded, { customer: who, accounts, state: verifiedCase(scene.state) }, given.now),
  };
}

export function accountOf(owes: Money, daysLate: number, kind: Account['kind']): Account {
  const nothing = { ...owes, minor: 0 };
  return {
    id: 'HL-40354',
    customerId: 'H-1001',
    product: kind === 'loan' ? 'Car loan' : 'Invoice',
    kind,
    currency: owes.currency,
    payUrl: '',
    instalments: [
      {
        no: 1,
        dueDate: addDays(dayIn(NOW, 'America/New_York'), -daysLate),
        amount: owes,
        paid: nothing,
        balance: owes,
      },
    ],
  };
}

/** What time does next, and what it says when it does. */
export function timePasses(loaded: Loaded, scene: Scene): unknown {
  const { state, facts: known, policy } = setUp(loaded, scene);
  const next = nextAction(state, known, policy);
  return [next, next && decide(state, { type: 'time_came' }, { ...known, now: next.at }, policy).slice(0, 2)];
}

/** What is made of each event in turn. */
export function told(loaded: Loaded, scene: Scene, events: readonly Event[]): unknown {
  const stand = setUp(loaded, scene);
  let { state } = stand;
  return events.map((event) => {
    const [after, effects, row] = decide(state, event, stand.facts, stand.policy);
    state = after;
    return [row, after, effects];
  });
}

/** Which accounts a file of ladders or plans is for. */
export function kindIn(file: string): Account['kind'] {
  const { applies_to: appliesTo } = shippedYaml(file) as {
    applies_to?: { kind?: readonly Account['kind'][] };
  };
  return appliesTo?.kind?.[0] ?? 'loan';
}
