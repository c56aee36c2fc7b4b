import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Creditor, OfficeWindow } from '../../src/policy/creditor.ts';
import { officeAt } from '../../src/policy/office-hours.ts';
import { isBefore, shift } from '../../src/domain/time.ts';

const weekday: readonly OfficeWindow[] = [
  { opens: '09:00', closes: '13:00' },
  { opens: '14:00', closes: '18:00' },
];

function office(
  timezone: string,
  extraDays: readonly string[] = [],
  week: readonly (readonly OfficeWindow[])[] = [weekday, weekday, weekday, weekday, weekday, [], []],
): Pick<Creditor, 'office'> {
  return { office: { timezone, week, holidays: { country: 'US', region: '', extraDays } } };
}

const newYork = office('America/New_York');

describe('the office', () => {
  it.each([
    ['a minute before it opens', '2026-11-24T13:59:00Z', { open: false, opens: '2026-11-24T14:00:00Z' }],
    ['as it opens', '2026-11-24T14:00:00Z', { open: true, closes: '2026-11-24T18:00:00Z' }],
    ['a minute before lunch', '2026-11-24T17:59:00Z', { open: true, closes: '2026-11-24T18:00:00Z' }],
    ['at lunch', '2026-11-24T18:00:00Z', { open: false, opens: '2026-11-24T19:00:00Z' }],
    ['as it closes', '2026-11-24T23:00:00Z', { open: false, opens: '2026-11-25T14:00:00Z' }],
    ['over the weekend', '2026-11-28T15:00:00Z', { open: false, opens: '2026-11-30T14:00:00Z' }],
  ])('stands %s', (_, now, standing) => {
    expect(officeAt(newYork, now, [])).toEqual(standing);
  });

  it('is closed on a public holiday and on its own days', () => {
    const closed = office('America/New_York', ['2026-11-27']);
    expect(officeAt(closed, '2026-11-25T23:30:00Z', ['2026-11-26'])).toEqual({
      open: false,
      opens: '2026-11-30T14:00:00Z',
    });
  });

  it('keeps its wall clock over a change of the clocks', () => {
    expect(officeAt(newYork, '2026-10-30T23:00:00Z', [])).toEqual({
      open: false,
      opens: '2026-11-02T14:00:00Z',
    });
    expect(officeAt(newYork, '2026-10-29T23:00:00Z', [])).toEqual({
      open: false,
      opens: '2026-10-30T13:00:00Z',
    });
  });

  it('may be open until midnight', () => {
    const late = office(
      'Europe/Madrid',
      [],
      Array.from({ length: 7 }, () => [{ opens: '20:00', closes: '24:00' }]),
    );
    expect(officeAt(late, '2026-11-24T22:59:00Z', [])).toEqual({
      open: true,
      closes: '2026-11-24T23:00:00Z',
    });
    expect(officeAt(late, '2026-11-24T23:00:00Z', [])).toEqual({
      open: false,
      opens: '2026-11-25T19:00:00Z',
    });
  });

  it('names no day when it is closed for longer than anybody plans', () => {
    const days = Array.from({ length: 90 }, (_, at) => shift('2026-11-24T12:00:00Z', `P${at}D`).slice(0, 10));
    expect(officeAt(newYork, '2026-11-24T15:00:00Z', days)).toEqual({ open: false });
  });

  it('always names a moment still to come, at which it stands the other way', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('America/New_York', 'Europe/Madrid', 'Asia/Shanghai', 'Asia/Kathmandu'),
        fc.integer({ min: 0, max: 60 * 24 * 400 }),
        (timezone, minutes) => {
          const now = shift('2026-01-01T00:00:00Z', `PT${minutes}M`);
          const standing = officeAt(office(timezone), now, []);
          const turn = standing.open ? standing.closes : standing.opens;
          expect(turn !== undefined && isBefore(now, turn)).toBe(true);
          expect(officeAt(office(timezone), turn ?? now, []).open).toBe(!standing.open);
        },
      ),
      { numRuns: 100 },
    );
  });
});
