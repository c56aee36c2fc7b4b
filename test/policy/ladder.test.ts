import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/domain/account.ts';
import { TONES } from '../../src/domain/tone.ts';
import { ladderFor, rungOf, type Ladder, type Rung } from '../../src/policy/ladder.ts';
import { parseLadder, parseLadders } from '../../src/policy/parse-ladder.ts';
import { filesIn, ladders, placesOf, yamlAt } from './shipped.ts';

const CALL = { task: 'call', from_days_past_due: 7, because: 'so' };
const ladder = ladderFor(ladders, [account('loan')], 'US');

function account(kind: Account['kind'], product = 'car'): Account {
  return { id: 'A1', customerId: 'C1', product, kind, currency: 'USD', payUrl: '', instalments: [] };
}

describe('the rung of a case', () => {
  it.each([
    [-4, 0, undefined],
    [-3, 0, 'upcoming'],
    [-1, 5, 'upcoming'],
    [0, 0, 'due_today'],
    [2, 0, 'due_today'],
    [3, 0, 'friendly'],
    [9, 3, 'friendly'],
    [10, 0, 'friendly'],
    [10, 1, 'plain'],
    [21, 0, 'friendly'],
    [21, 1, 'plain'],
    [21, 2, 'firm'],
    [59, 0, 'friendly'],
    [59, 9, 'firm'],
    [60, 9, undefined],
    [400, 0, undefined],
  ])('%i days past due with %i unanswered reminders is %s', (days, unanswered, name) => {
    expect(rungOf(ladder, days, unanswered)?.name).toBe(name);
  });

  const anyLadder: fc.Arbitrary<Ladder> = fc
    .uniqueArray(fc.integer({ min: -20, max: 80 }), { minLength: 1, maxLength: 8 })
    .chain((starts) =>
      fc.tuple(
        fc.constant(starts.toSorted((a, b) => a - b)),
        fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }),
      ),
    )
    .map(([starts, tones]) => ({
      name: 'any',
      appliesTo: {},
      rungs: starts.map((fromDaysPastDue, at): Rung => {
        const tone = TONES[Math.max(...tones.slice(0, at + 1))] ?? 'warm';
        return { name: `r${at}`, fromDaysPastDue, tone, topics: [], gapDays: 3 };
      }),
      pauseAfterUnanswered: 3,
      endsWithPersonFromDaysPastDue: 90,
      tasks: [],
    }));
  const days = fc.integer({ min: -30, max: 89 });
  const count = fc.integer({ min: 0, max: 9 });

  it('never falls while days and unanswered reminders rise, and never rises by more than one for one reminder', () => {
    fc.assert(
      fc.property(anyLadder, days, count, (any, day, unanswered) => {
        const here = indexOf(any, rungOf(any, day, unanswered));
        expect(indexOf(any, rungOf(any, day + 1, unanswered))).toBeGreaterThanOrEqual(
          day + 1 < 90 ? here : -1,
        );
        const next = indexOf(any, rungOf(any, day, unanswered + 1));
        expect([here, here + 1]).toContain(next);
      }),
      { numRuns: 2000 },
    );
  });

  it('is past the due date at most one above the number of unanswered reminders, and never before its day', () => {
    fc.assert(
      fc.property(anyLadder, days, count, (any, day, unanswered) => {
        const rung = rungOf(any, day, unanswered);
        if (!rung) return;
        expect(rung.fromDaysPastDue).toBeLessThanOrEqual(day);
        if (rung.fromDaysPastDue <= 0) return;
        const overdue = any.rungs.filter((one) => one.fromDaysPastDue > 0);
        expect(overdue.indexOf(rung)).toBeLessThanOrEqual(unanswered);
      }),
      { numRuns: 2000 },
    );
  });

  it('is not firm for anybody who was not reminded before, on any ladder that is shipped', () => {
    for (const one of ladders) {
      for (let day = -10; day < 120; day += 1) expect(rungOf(one, day, 0)?.tone).not.toBe('firm');
    }
  });
});

describe('the ladder of a customer', () => {
  it('is the most particular one that fits every account, else the default', () => {
    const carLoans: Ladder = {
      ...ladder,
      name: 'car loans',
      appliesTo: { kind: ['loan'], product: ['car'] },
    };
    const loans: Ladder = { ...ladder, name: 'loans', appliesTo: { kind: ['loan'] } };
    const all = [...ladders, loans, carLoans];
    expect(ladderFor(all, [account('loan')], 'US').name).toBe('car loans');
    expect(ladderFor(all, [account('loan', 'home')], 'US').name).toBe('loans');
    expect(ladderFor(all, [account('loan'), account('loan', 'home')], 'US').name).toBe('loans');
    expect(ladderFor(all, [account('invoice')], 'US').name).toBe('invoices');
    expect(ladderFor(all, [account('invoice'), account('loan')], 'US').name).toBe('default');
  });
});

describe('a ladder for a segment', () => {
  const here: Ladder = { ...ladder, name: 'here', appliesTo: { country: ['AU', 'GB'] } };
  const large: Ladder = {
    ...ladder,
    name: 'large',
    appliesTo: {
      country: ['GB'],
      amount: {
        from: { GBP: { minor: 50_000, currency: 'GBP' } },
        below: { GBP: { minor: 90_000, currency: 'GBP' } },
      },
    },
  };
  const owing = (minor: number, currency = 'GBP', id = 'A1'): Account => ({
    ...account('loan'),
    id,
    currency,
    instalments: [
      {
        no: 1,
        dueDate: '2026-11-20',
        amount: { minor, currency },
        paid: { minor: 0, currency },
        balance: { minor, currency },
      },
    ],
  });

  it.each([
    { name: 'another country', owes: [owing(60_000)], country: 'FR', expected: 'default' },
    { name: 'its country', owes: [owing(1_000)], country: 'AU', expected: 'here' },
    { name: 'just below the band', owes: [owing(49_999)], country: 'GB', expected: 'here' },
    { name: 'where the band begins', owes: [owing(50_000)], country: 'GB', expected: 'large' },
    {
      name: 'two accounts together in the band',
      owes: [owing(30_000), owing(30_000, 'GBP', 'A2')],
      country: 'GB',
      expected: 'large',
    },
    { name: 'where the band ends', owes: [owing(90_000)], country: 'GB', expected: 'here' },
    {
      name: 'a currency that the band does not name',
      owes: [owing(60_000, 'USD')],
      country: 'GB',
      expected: 'here',
    },
    {
      name: 'two currencies',
      owes: [owing(60_000), owing(100, 'USD', 'A2')],
      country: 'GB',
      expected: 'here',
    },
  ])('$name: $expected', ({ owes, country, expected }) => {
    expect(ladderFor([...ladders, here, large], owes, country).name).toBe(expected);
  });
});

describe('a ladder’s file', () => {
  const good = () => structuredClone(yamlAt('ladders', 'default.yaml')) as Record<string, unknown>; // a YAML mapping
  const rung = { name: 'a', from_days_past_due: 3, tone: 'warm', gap_days: 5, because: 'so' };

  it.each<[string, Record<string, unknown>, string[]]>([
    [
      'a misspelt knob',
      { pause_after_unansweredd: 3 },
      ['pause_after_unansweredd: is not a key that is known here; check how it is spelt'],
    ],
    [
      'a tone that is none',
      { rungs: [{ ...rung, tone: 'angry' }] },
      ['rungs[0].tone: is not a tone; there are warm, neutral and firm'],
    ],
    [
      'a rung without a reason',
      { rungs: [{ ...rung, because: undefined }] },
      ['rungs[0].because: is missing; say why this rule is as it is'],
    ],
    [
      'a topic that is none',
      { rungs: [{ ...rung, topics: ['weather'] }] },
      ['rungs[0].topics[0]: is not a topic; there are payment_link, plan_offer, consequences'],
    ],
    [
      'consequences before it is firm',
      { rungs: [{ ...rung, topics: ['consequences'] }] },
      ['rungs[0].topics: speaks of consequences, but only a firm rung may state them'],
    ],
    ['no rungs', { rungs: [] }, ['rungs: is empty; a ladder needs a rung']],
    [
      'a gap of nothing',
      { rungs: [{ ...rung, gap_days: 0 }] },
      ['rungs[0].gap_days: is not a whole number from 1 to 90'],
    ],
    [
      'a firm first rung',
      { rungs: [{ ...rung, tone: 'firm' }] },
      [
        'rungs[0].tone: is firm, but nobody meets a firm word first; put a milder rung past the due date before it',
      ],
    ],
    [
      'a firm rung right after the due date’s',
      {
        rungs: [
          { ...rung, from_days_past_due: 0 },
          { ...rung, tone: 'firm' },
        ],
      },
      [
        'rungs[1].tone: is firm, but nobody meets a firm word first; put a milder rung past the due date before it',
      ],
    ],
    [
      'rungs out of order that soften',
      { rungs: [{ ...rung, tone: 'neutral' }, rung] },
      [
        'rungs[1].from_days_past_due: is not later than that of the rung before it',
        'rungs[1].tone: is softer than that of the rung before it; a ladder only rises',
      ],
    ],
    [
      'an end before the last rung',
      { ends_with_person: { from_days_past_due: 21, because: 'so', tasks: [CALL] } },
      ['ends_with_person.from_days_past_due: is not later than the last rung, which would never apply'],
    ],
    [
      'a task that a person has not, and a reading that there is not',
      {
        ends_with_person: {
          from_days_past_due: 60,
          because: 'so',
          tasks: [
            { ...CALL, task: 'threaten' },
            { ...CALL, unless_read_as: ['lazy'] },
          ],
        },
      },
      [
        'ends_with_person.tasks[0].task: is not a task; there are call, visit, formal_notice, collateral_review, legal_steps',
        'ends_with_person.tasks[1].unless_read_as[0]: is not a reading; there are busy_or_forgot, pays_anyway, cannot_pay, will_not_pay',
      ],
    ],
    [
      'a country and a band that say nothing',
      { applies_to: { country: ['Spain'], amount: {} } },
      [
        'applies_to.country[0]: is not a country; write two capital letters (ISO 3166-1)',
        'applies_to.amount: names no sum; say from or below, per currency',
      ],
    ],
    [
      'a kind that is none',
      { applies_to: { kind: ['rent'] } },
      ['applies_to.kind[0]: is neither loan nor invoice'],
    ],
  ])('with %s is refused with its place', (_, changes, problems) => {
    expect(placesOf(parseLadder({ ...good(), ...changes }, 'ladder.yaml'))).toEqual(problems);
  });

  it('is refused with all problems at once', () => {
    const bad = {
      ...good(),
      nme: 'x',
      rungs: [{ ...rung, tone: 'loud', gap_days: 0.5 }],
      pause_after_unanswered: 2,
    };
    expect(placesOf(parseLadder(bad, 'ladder.yaml'))).toHaveLength(4);
  });

  it('that is no mapping at all is refused in one sentence', () => {
    expect(placesOf(parseLadder('rungs', 'ladder.yaml'))).toHaveLength(1);
    expect(placesOf(parseLadder(null, 'ladder.yaml'))).toHaveLength(1);
  });

  it('needs exactly one default among them and no name twice', () => {
    const [one] = filesIn('ladders');
    expect(placesOf(parseLadders([]))).toEqual([
      ': exactly one file must be the default, without applies_to; found none',
    ]);
    expect(placesOf(parseLadders(one ? [one, one] : []))).toEqual([
      ': exactly one file must be the default, without applies_to; found default, default',
      "name: 'default' is the name in prompts/ladders/default.yaml already",
    ]);
  });
});

function indexOf(any: Ladder, rung: Rung | undefined): number {
  return rung ? any.rungs.indexOf(rung) : -1;
}
