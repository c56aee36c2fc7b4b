import { describe, expect, it } from 'vitest';
import { holidaysNear } from '../../src/engine/holidays.ts';

describe('public holidays', () => {
  it.each([
    ['US', '', '2026-11-26', true],
    ['US', 'MA', '2027-04-19', true],
    ['US', 'TX', '2027-04-19', false],
    ['US', 'NYC', '2027-02-12', true],
    ['US', 'ZZ', '2026-11-26', true],
    ['GB', 'SCT', '2026-11-30', true],
    ['GB', '', '2026-11-30', false],
    ['BR', '', '2026-12-25', true],
    ['BR', 'SP', '2026-11-20', true],
    ['CN', '', '2027-02-06', true],
    ['IN', '', '2027-01-26', true],
    ['US', '', '2026-11-24', false],
  ])('of %s %s have %s: %s', (country, region, day, there) => {
    expect(holidaysNear(country, region, '2026-11-24').includes(day)).toBe(there);
  });

  it('reach a month back and thirteen months ahead, in order, over the end of the year', () => {
    const days = holidaysNear('DE', 'BY', '2026-12-20');
    expect(days).toEqual([...new Set(days)].toSorted());
    expect(days[0]).toBe('2026-12-25');
    expect(days).toContain('2027-12-25');
    expect(days.at(-1)! <= '2028-01-24').toBe(true);
    expect(holidaysNear('US', '', '2026-12-20')[0]).toBe('2026-11-26');
  });

  it('last several days where the holiday does', () => {
    const eid = holidaysNear('SA', '', '2027-03-01').filter((day) => day.startsWith('2027-03'));
    expect(eid.length).toBeGreaterThan(2);
  });

  it.each(['', 'XX', 'us', '__proto__'])('of %j, which is no country, are none', (country) => {
    expect(holidaysNear(country, '', '2026-11-24')).toEqual([]);
  });

  it('of a region with a hostile name are those of the country', () => {
    expect(holidaysNear('US', 'constructor', '2026-11-24')).toEqual(holidaysNear('US', '', '2026-11-24'));
  });
});
