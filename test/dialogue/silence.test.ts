import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, Payment } from '../../src/domain/account.ts';
import type { CaseState } from '../../src/domain/case.ts';
import { addDays, dayIn, isBefore, shift } from '../../src/domain/time.ts';
import { decide } from '../../src/dialogue/decide.ts';
import type { Facts } from '../../src/dialogue/facts.ts';
import { nextAction } from '../../src/dialogue/next-action.ts';
import type { Policy } from '../../src/dialogue/policy.ts';
import { silenceOf } from '../../src/dialogue/silence.ts';
import { contributionLine, type Reading } from '../../src/policy/silence-rules.ts';
import { facts, NOW, policy, verifiedCase } from '../support/builders.ts';

/** What has happened between a customer and a lender, as far as it says something about a silence. */
type History = {
  /** Of so many instalments that have fallen due, how many were paid; the last one is open. */
  readonly paid?: readonly [paid: number, of: number];
  readonly daysLate: number;
  /** Paid of the open instalment, of 100.00. */
  readonly part?: number;
  readonly lastPaidDaysAgo?: number;
  readonly unanswered?: number;
  readonly heardDaysAgo?: number;
  readonly kept?: number;
  readonly broken?: number;
  readonly hardship?: CaseState['hardship'];
  readonly refused?: boolean;
  readonly offersRefused?: number;
};

const usd = (minor: number) => ({ minor, currency: 'USD' });
const ago = (days: number) => shift(NOW, `-P${days}D`);

function accountOf({ paid: [paid, of] = [0, 1], daysLate, part = 0 }: History): Account {
  const due = addDays(dayIn(NOW, 'America/New_York'), -daysLate);
  return {
    id: 'HL-40354',
    customerId: 'H-1001',
    product: 'Personal loan',
    kind: 'loan',
    currency: 'USD',
    payUrl: '',
    instalments: Array.from({ length: of }, (_, at) => {
      const done = at < paid ? 10_000 : at === of - 1 ? part : 0;
      return {
        no: at + 1,
        dueDate: addDays(due, (at - of + 1) * 30),
        amount: usd(10_000),
        paid: usd(done),
        balance: usd(10_000 - done),
      };
    }),
  };
}

function factsOf(history: History): Facts {
  const payments: readonly Payment[] =
    history.lastPaidDaysAgo === undefined
      ? []
      : [{ id: 'P-1', accountId: 'HL-40354', amount: usd(1_000), paidAt: ago(history.lastPaidDaysAgo) }];
  const { heardDaysAgo, unanswered = 0 } = history;
  const { lastHeardAt: _, ...silent } = facts({ history: { sent: [], heard: [] } });
  return {
    ...silent,
    accounts: [accountOf(history)],
    payments,
    ...(heardDaysAgo !== undefined && { lastHeardAt: ago(heardDaysAgo) }),
    remindersSince: Array.from({ length: unanswered }, (__, at) => ago(unanswered - at)),
    promisesKept: history.kept ?? 0,
  };
}

function caseOf({ broken = 0, hardship, refused, offersRefused = 0 }: History): CaseState {
  return verifiedCase({
    brokenPromises: broken,
    refusals: offersRefused,
    ...(hardship && { hardship }),
    ...(refused && { refusedAt: ago(20) }),
  });
}

const HISTORIES: readonly (History & { readonly name: string; readonly reading: Reading | undefined })[] = [
  {
    name: 'paid eleven of twelve, and is a week late',
    paid: [11, 12],
    daysLate: 7,
    reading: 'busy_or_forgot',
  },
  {
    name: 'paid three of four, talked with us last week',
    paid: [3, 4],
    daysLate: 12,
    heardDaysAgo: 7,
    reading: 'busy_or_forgot',
  },
  {
    name: 'has a little money: what is affordable covers it',
    daysLate: 10,
    heardDaysAgo: 5,
    hardship: { affordable: { amount: usd(4_000), every: 'week' } },
    kept: 1,
    reading: 'busy_or_forgot',
  },
  { name: 'always pays, and it is not due yet', paid: [11, 12], daysLate: -3, reading: 'pays_anyway' },
  { name: 'always pays, and it is two days late', paid: [11, 12], daysLate: 2, reading: 'pays_anyway' },
  {
    name: 'told us that money is short',
    daysLate: 12,
    hardship: { reason: 'job_loss' },
    reading: 'cannot_pay',
  },
  {
    name: 'always paid, but can afford too little now',
    paid: [11, 12],
    daysLate: 12,
    hardship: { reason: 'illness', affordable: { amount: usd(2_000), every: 'month' } },
    reading: 'cannot_pay',
  },
  {
    name: 'paid a part, and answers nothing',
    daysLate: 20,
    part: 3_000,
    unanswered: 2,
    reading: 'cannot_pay',
  },
  {
    name: 'broke a promise, and has paid late before',
    paid: [1, 4],
    daysLate: 12,
    broken: 1,
    reading: 'cannot_pay',
  },
  { name: 'said that they will not pay', daysLate: 12, refused: true, reading: 'will_not_pay' },
  {
    name: 'refused, though they had always paid',
    paid: [11, 12],
    daysLate: 20,
    refused: true,
    reading: 'will_not_pay',
  },
  {
    name: 'broke two promises, refused the offers, answers nothing',
    paid: [0, 4],
    daysLate: 40,
    broken: 2,
    offersRefused: 1,
    unanswered: 2,
    reading: 'will_not_pay',
  },
  { name: 'a newcomer of whom nothing is known', daysLate: 5, reading: undefined },
  { name: 'a newcomer who has answered none of three', daysLate: 30, unanswered: 3, reading: undefined },
  {
    name: 'as much for the one as for the other',
    paid: [11, 12],
    daysLate: 4,
    heardDaysAgo: 3,
    reading: undefined,
  },
];

describe('the reading of a silence', () => {
  it.each(HISTORIES)('$name: $reading', ({ reading, ...history }) => {
    const read = silenceOf(caseOf(history), factsOf(history), policy());
    expect(read.reading, JSON.stringify(read.points)).toBe(reading);
  });

  it('shows in words what each sign adds', () => {
    const history: History = { paid: [11, 12], daysLate: 7, kept: 2, heardDaysAgo: 20 };
    const { contributions } = silenceOf(caseOf(history), factsOf(history), policy());
    expect(contributions.map(contributionLine)).toEqual([
      'paid 11 of 12 instalments on time: +3 busy or forgot, +2 will pay in time anyway',
      'paid 11 instalments on time: +1 will pay in time anyway',
      '7 days past due: +1 busy or forgot',
      'kept 2 promises: +1 busy or forgot, −1 does not want to pay',
    ]);
  });

  it('changes with what is known of the ability to pay, and back', () => {
    const late: History = { paid: [11, 12], daysLate: 8 };
    const short: History = { ...late, hardship: { reason: 'job_loss' } };
    const enough: History = { ...late, hardship: { affordable: { amount: usd(10_000), every: 'month' } } };
    const readings = [late, short, enough].map(
      (history) => silenceOf(caseOf(history), factsOf(history), policy()).reading,
    );
    expect(readings).toEqual(['busy_or_forgot', 'cannot_pay', 'busy_or_forgot']);
  });
});

/** What time says to a customer with this history, once it is due. */
function spoken(history: History, change: Partial<CaseState> = {}) {
  const state = { ...caseOf(history), ...change };
  const known = factsOf(history);
  const [after, effects] = decide(state, { type: 'time_came' }, known, policy(known));
  return { after, said: effects.flatMap((effect) => (effect.type === 'say' ? [effect] : [])) };
}

describe('what the reading changes', () => {
  const FORGOT: History = { paid: [11, 12], daysLate: 7 };
  const ANYWAY: History = { paid: [11, 12], daysLate: 2 };
  const CANNOT: History = { daysLate: 20, part: 3_000, unanswered: 2, broken: 1, heardDaysAgo: 40 };
  const WILL_NOT: History = { daysLate: 12, refused: true };
  const UNKNOWN: History = { daysLate: 7 };

  it.each([
    { name: 'nothing is known', history: UNKNOWN, template: 'reminder.overdue' },
    { name: 'busy or forgot', history: FORGOT, template: 'reminder.short' },
    { name: 'does not want to pay', history: WILL_NOT, template: 'reminder.facts' },
    {
      name: 'has told us that money is short',
      history: { ...UNKNOWN, hardship: { reason: 'job_loss' } },
      template: 'hardship.check_again',
    },
    { name: 'pays anyway: nothing yet', history: ANYWAY, template: undefined },
  ] as const)('$name: $template', ({ history, template }) => {
    expect(spoken(history).said[0]?.template).toBe(template);
  });

  it('a gentle question goes out once, and the next reminder is the ladder’s, never firm', () => {
    const quiet: History = { ...CANNOT, daysLate: 40, unanswered: 2 };
    const known = { ...factsOf(quiet), remindersSince: [ago(20), ago(9)] };
    const rules = policy(known);
    const [after, effects] = decide(caseOf(quiet), { type: 'time_came' }, known, rules);
    expect(effects.find((effect) => effect.type === 'say')).toMatchObject({
      template: 'hardship.check_in',
      purpose: 'reminder',
    });
    expect(after).toMatchObject({ state: 'reminder', inquiredAt: NOW });
    const [, again] = decide({ ...after, inquiredAt: ago(9) }, { type: 'time_came' }, known, rules);
    expect(again.find((effect) => effect.type === 'say')).toMatchObject({
      template: 'reminder.overdue',
      tone: 'neutral',
    });
    const { hardship: _, ...open } = after;
    const firm = decide(open, { type: 'time_came' }, known, { ...rules, silence: deaf(rules).silence })[1];
    expect(firm.find((effect) => effect.type === 'say')).toMatchObject({ tone: 'firm' });
  });

  it('fewest contacts: nothing before the due date, and twice the gap after it', () => {
    const before: History = { ...ANYWAY, daysLate: -3 };
    const planned = nextAction(caseOf(before), factsOf(before), policy());
    expect(planned?.kind).toBe('reminder');
    expect(planned?.at.slice(0, 10)).toBe('2026-12-02');
    const reminded = { ...factsOf(ANYWAY), remindersSince: [ago(1)] };
    const rules = policy();
    const [day, double] = [deaf(rules), rules].map((one) => nextAction(caseOf(ANYWAY), reminded, one)?.at);
    expect(day).toBe(shift(ago(1), 'P3D'));
    expect(double).toBe(shift(ago(1), 'P6D'));
  });

  it('an early handoff comes after one unanswered reminder, not after three', () => {
    const reminded = { ...factsOf(WILL_NOT), remindersSince: [ago(6)] };
    expect(nextAction(caseOf(WILL_NOT), reminded, policy())?.kind).toBe('reminders_unanswered');
    expect(nextAction(caseOf(WILL_NOT), reminded, deaf(policy()))?.kind).toBe('reminder');
  });
});

/** The same rules, under which nothing is ever read into a silence. */
function deaf(rules: Policy): Policy {
  return { ...rules, silence: { ...rules.silence, decides: { points: 1000, lead: 1 } } };
}

it('no strategy ever writes earlier, or after more unanswered reminders, than the ladder', () => {
  const small = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(
      fc.record({
        daysLate: fc.integer({ min: -20, max: 70 }),
        paid: fc.constantFrom<readonly [number, number]>([0, 1], [0, 4], [3, 4], [11, 12]),
        part: fc.constantFrom(0, 4_000),
        unanswered: small(4),
        heardDaysAgo: small(60),
        kept: small(2),
        broken: small(2),
        refused: fc.boolean(),
        offersRefused: small(1),
        poor: fc.boolean(),
      }),
      ({ poor, ...given }) => {
        const history: History = { ...given, ...(poor && { hardship: { reason: 'job_loss' as const } }) };
        const [state, known, rules] = [caseOf(history), factsOf(history), policy()];
        const own = nextAction(state, known, rules);
        const bare = nextAction(state, known, deaf(rules));
        if (own?.kind !== 'reminder') return;
        expect(bare?.kind).toBe('reminder');
        expect(bare && isBefore(own.at, bare.at)).toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});
