import { describe, expect, it } from 'vitest';
import { HOLDS } from '../../src/domain/case.ts';
import { disclosuresDue, packFor, patienceUnder, type ConductPack } from '../../src/policy/conduct-pack.ts';
import { parsePacks } from '../../src/policy/compose-packs.ts';
import { parsePack } from '../../src/policy/parse-conduct.ts';
import { isOpen } from '../../src/policy/contact-hours.ts';
import { shift } from '../../src/domain/time.ts';
import { filesIn, packNamed, packs, placesOf, yamlAt } from './shipped.ts';

describe('the shipped packs', () => {
  it('are these, each line with a source', () => {
    expect(packs.map((pack) => pack.name).toSorted()).toEqual([
      'au',
      'br',
      'cn',
      'default',
      'eu',
      'in',
      'uk',
      'us',
      'us-ma',
      'us-nyc',
    ]);
    for (const pack of packs) {
      for (const line of [
        pack.hours,
        pack.holidays,
        pack.gap,
        pack.optOutLine,
        pack.verification,
        pack.retention,
        pack.silence,
        ...HOLDS.map((hold) => pack.holds[hold]),
        ...Object.values(pack.caps),
        ...pack.disclosures,
      ]) {
        expect(line.source).toMatch(/\w/);
      }
    }
  });

  it('are never laxer than the default in any hour or number', () => {
    const strict = packNamed('default');
    for (const pack of packs) {
      expect(strict.caps.day.count).toBeLessThanOrEqual(pack.caps.day.count);
      expect(strict.caps.week.count).toBeLessThanOrEqual(pack.caps.week.count);
      expect(strict.caps.month.count).toBeLessThanOrEqual(pack.caps.month.count);
      expect(strict.gap.hours).toBeGreaterThanOrEqual(pack.gap.hours);
      expect(strict.silence.pauseAfterUnanswered).toBeLessThanOrEqual(pack.silence.pauseAfterUnanswered);
      expect(strict.retention.years).toBeGreaterThanOrEqual(pack.retention.years);
      expect(strict.holidays.allowed && !pack.holidays.allowed).toBe(false);
      for (let half = 0; half < 7 * 48; half += 1) {
        const now = shift('2026-11-23T00:00:00Z', `PT${half * 30}M`);
        const open = (one: ConductPack) => isOpen({ pack: one, timezone: 'UTC', holidays: [] }, now);
        expect(open(pack) || !open(strict), `${pack.name} at ${now}`).toBe(true);
      }
    }
  });

  it.each([
    ['us', 1, 3, 8],
    ['us-ma', 1, 2, 8],
    ['us-nyc', 1, 3, 8],
    ['au', 1, 3, 10],
    ['uk', 1, 2, 8],
    ['default', 1, 2, 8],
  ])('%s caps a day at %i, a week at %i, a month at %i', (name, day, week, month) => {
    const { caps } = packNamed(name);
    expect([caps.day.count, caps.week.count, caps.month.count]).toEqual([day, week, month]);
  });

  it('list what nobody has confirmed', () => {
    expect(packNamed('us-ma').unconfirmed).toEqual([{ line: 'caps.week', source: '940 CMR 7.04(1)(f)' }]);
    expect(packNamed('us').unconfirmed.map(({ line }) => line)).not.toContain('hours');
    expect(packNamed('in').unconfirmed.map(({ line }) => line)).toContain('hours');
  });
});

describe('the pack of a customer', () => {
  it.each([
    ['US', 'TX', 'us'],
    ['US', 'MA', 'us-ma'],
    ['US', 'NYC', 'us-nyc'],
    ['US', 'NY', 'us-nyc'],
    ['GB', '', 'uk'],
    ['GB', 'SCT', 'uk'],
    ['DE', '', 'eu'],
    ['BR', 'SP', 'br'],
    ['SG', '', 'default'],
    ['', '', 'default'],
    ['', 'MA', 'default'],
  ])('in %s %s is %s', (country, region, name) => {
    expect(packFor(packs, 'default', country, region).name).toBe(name);
  });

  it('obeys every regional pack where the region is not known', () => {
    const pack = packFor(packs, 'default', 'US', '');
    expect(pack.caps.week).toMatchObject({ count: 2, source: '940 CMR 7.04(1)(f)' });
  });

  it('never grows laxer by the creditor’s own default', () => {
    const pack = packFor(packs, 'us', 'JP', '');
    expect(pack).toMatchObject({
      gap: { hours: 72 },
      caps: { week: { count: 2 } },
      holidays: { allowed: false },
    });
    expect(pack.hours.week).toEqual(packNamed('default').hours.week);
    expect(() => packFor(packs, 'mars', '', '')).toThrow("no conduct pack is called 'mars'");
  });
});

describe('what a message says about itself', () => {
  it('depends on whether it is the first, and whether a third party writes', () => {
    const says = (first: boolean, thirdParty: boolean) =>
      disclosuresDue(packNamed('us'), { first, thirdParty }).map((one) => one.say);
    expect(says(true, false)).toEqual(['assistant', 'creditor']);
    expect(says(false, false)).toEqual([]);
    expect(says(true, true)).toEqual(['assistant', 'creditor', 'debt_collector']);
    expect(says(false, true)).toEqual(['debt_collector']);
  });
});

describe('patience', () => {
  it('is the ladder’s or the pack’s, whichever ends sooner', () => {
    expect(patienceUnder(packNamed('us'), { pauseAfterUnanswered: 3 })).toBe(3);
    expect(patienceUnder(packNamed('au'), { pauseAfterUnanswered: 3 })).toBe(2);
    expect(patienceUnder(packNamed('us'), { pauseAfterUnanswered: 1 })).toBe(1);
  });
});

describe('a pack’s file', () => {
  const us = () => structuredClone(yamlAt('conduct', 'us.yaml')) as Record<string, unknown>; // a YAML mapping
  const line = { source: 's', confirmed: false };

  it.each<[string, Record<string, unknown>, string[]]>([
    [
      'a misspelt knob',
      { gap: { hour: 2, ...line } },
      [
        'gap.hours: is not a whole number from 0 to 720',
        'gap.hour: is not a key that is known here; check how it is spelt',
      ],
    ],
    [
      'a line without its source',
      { gap: { hours: 2, confirmed: true } },
      ['gap.source: is missing; write it in words'],
    ],
    [
      'a line nobody said is confirmed',
      { gap: { hours: 2, source: 's' } },
      ['gap.confirmed: is neither true nor false; true means that somebody has read the source'],
    ],
    [
      'a window that crosses midnight',
      { hours: { all_days: ['21:00-08:00'], ...line } },
      ['hours.all_days[0]: closes before it opens; split a night into two days'],
    ],
    [
      'a time that is none',
      { hours: { all_days: ['8-21'], ...line } },
      ["hours.all_days[0]: is not a window; write it as '08:00-21:00', in quotes"],
    ],
    [
      'windows that touch',
      { hours: { mon: ['08:00-12:00', '12:00-13:00'], ...line } },
      ['hours.mon: has windows that touch or are not in order'],
    ],
    [
      'a day named twice',
      { hours: { mon_fri: ['08:00-12:00'], wed: [], ...line } },
      ['hours: names a day twice (mon_fri, wed)'],
    ],
    ['no day', { hours: { ...line } }, ['hours: names no day; begin with all_days or mon_fri']],
    [
      'a hold that is none',
      { holds: { sulking: line } },
      ['holds.sulking: is not a key that is known here; check how it is spelt'],
    ],
    [
      'a country in small letters',
      { places: { countries: ['us'] } },
      ['places.countries[0]: is not a country; write two capital letters (ISO 3166-1)'],
    ],
  ])('with %s is refused with its place', (_, changes, problems) => {
    expect(placesOf(parsePack({ ...us(), ...changes }, 'us.yaml'))).toEqual(problems);
  });

  it.each<[string, Record<string, unknown>, string]>([
    [
      'extends what is not there',
      { name: 'x', places: { countries: ['JP'] }, extends: 'usa' },
      "extends: 'usa' is no pack; there are",
    ],
    [
      'extends itself',
      { name: 'x', places: { countries: ['JP'] }, extends: 'x' },
      'extends: leads back to this pack',
    ],
    [
      'takes a name that is taken',
      { name: 'us', places: { countries: ['JP'] } },
      "name: 'us' is the name of another pack already",
    ],
    [
      'takes a place that is taken',
      { name: 'x', places: { countries: ['FR'] } },
      "places: is the place of 'eu' already",
    ],
    ['has no place', { name: 'x' }, 'places: is what every pack has but the one called default'],
  ])('that %s is refused', (_, value, problem) => {
    const problems = placesOf(parsePacks([...filesIn('conduct'), { file: 'x.yaml', value }]));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  it('may leave lines out, but the default’s may not', () => {
    const rest = filesIn('conduct').filter(({ file }) => !file.endsWith('default.yaml'));
    expect(placesOf(parsePacks(rest))).toEqual([
      ': has no pack called default, for a place that is not known',
    ]);
    const { holds, ...shipped } = yamlAt('conduct', 'default.yaml') as { holds: Record<string, unknown> }; // a YAML mapping
    const { crisis: _, ...others } = holds;
    const value = { ...shipped, gap: undefined, caps: {}, holds: others };
    expect(placesOf(parsePacks([...rest, { file: 'prompts/conduct/default.yaml', value }]))).toEqual(
      ['gap', 'caps.day', 'caps.week', 'caps.month', 'holds.crisis'].map(
        (at) => `${at}: is missing; the default has every line`,
      ),
    );
  });
});
