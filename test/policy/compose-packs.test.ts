import { describe, expect, it } from 'vitest';
import { HOLDS } from '../../src/domain/case.ts';
import { parsePacks } from '../../src/policy/compose-packs.ts';
import { packFor, stricterOf, type ConductPack } from '../../src/policy/conduct-pack.ts';
import { filesIn, packNamed, packs, valueOf } from './shipped.ts';

describe('composing', () => {
  it('takes the hours in which both packs allow, and names both sources', () => {
    const both = stricterOf(packNamed('au'), packNamed('in'));
    expect(both.hours.week[0]).toEqual([{ from: '08:00', until: '19:00' }]);
    expect(both.hours.week[5]).toEqual([{ from: '09:00', until: '19:00' }]);
    expect(both.hours.source).toBe(`${packNamed('au').hours.source}; ${packNamed('in').hours.source}`);
    expect(both.hours.confirmed).toBe(false);
  });

  it('is the same in either order, but for names', () => {
    for (const a of packs) {
      for (const b of packs) {
        const [one, other] = [stricterOf(a, b), stricterOf(b, a)];
        expect(one.hours.week).toEqual(other.hours.week);
        expect(one.caps.week.count).toBe(other.caps.week.count);
        expect(one.gap.hours).toBe(other.gap.hours);
        expect(one.holidays.allowed).toBe(other.holidays.allowed);
        for (const hold of HOLDS) expect(one.holds[hold].confirmed).toBe(other.holds[hold].confirmed);
        expect(one.caps.week.confirmed).toBe(other.caps.week.confirmed);
        expect(one.disclosures.length).toBe(new Set([...a.disclosures, ...b.disclosures].map(key)).size);
      }
    }
  });

  it('lets a state only add to its country', () => {
    const lax = {
      name: 'us-xx',
      places: { countries: ['US'], regions: ['XX'] },
      extends: 'us',
      caps: { week: { messages: 50, source: 's', confirmed: true } },
      hours: { all_days: ['00:00-24:00'], source: 's', confirmed: true },
    };
    const all = valueOf(parsePacks([...filesIn('conduct'), { file: 'us-xx.yaml', value: lax }]));
    const pack = packFor(all, 'default', 'US', 'XX');
    expect(pack).toMatchObject({ name: 'us-xx', caps: { week: { count: 3 } } });
    expect(pack.hours.week[6]).toEqual([{ from: '08:00', until: '21:00' }]);
  });
});

describe('a state over its country', () => {
  const [us, ma, nyc] = [packNamed('us'), packNamed('us-ma'), packNamed('us-nyc')];

  it('wins where it is stricter, with its own source alone', () => {
    const pack = packFor(packs, 'default', 'US', 'MA');
    expect([us.caps.week.count, pack.caps.week.count]).toEqual([3, 2]);
    expect(pack.caps.week).toMatchObject({ source: '940 CMR 7.04(1)(f)', confirmed: false });
    expect(pack.caps.day).toEqual(us.caps.day);
    expect(ma.hours).toEqual(us.hours);
  });

  it.each([
    ['caps.week', (pack: ConductPack) => pack.caps.week, '12 CFR 1006.14(a)', '6 RCNY 5-77'],
    ['opt_out_line', (pack: ConductPack) => pack.optOutLine, '12 CFR 1006.6(e)', '6 RCNY 5-77: one word'],
    ['retention', (pack: ConductPack) => pack.retention, '12 CFR 1006.100(a)', '6 RCNY 5-77: a record'],
  ])('that says the same of %s is named beside it, once, and awaits confirmation', (_, line, a, b) => {
    expect(line(us).confirmed).toBe(true);
    for (const pack of [nyc, packFor(packs, 'default', 'US', 'NYC'), packFor(packs, 'default', 'US', 'NY')]) {
      expect(line(pack).confirmed).toBe(false);
      for (const source of [a, b]) expect(line(pack).source.split(source)).toHaveLength(2);
    }
  });

  it('says only its own lines as unconfirmed, in the words of its own file', () => {
    expect(nyc.unconfirmed).toEqual([
      { line: 'caps.week', source: '6 RCNY 5-77: contacts and attempts together' },
      { line: 'opt_out_line', source: '6 RCNY 5-77: one word, per medium' },
      {
        line: 'retention',
        source: '6 RCNY 5-77: a record of every attempt, its language and its medium',
      },
    ]);
  });
});

function key(one: ConductPack['disclosures'][number]): string {
  return `${one.say} ${one.when} ${String(one.thirdPartyOnly)}`;
}
