import { describe, expect, it } from 'vitest';
import { readDay, type DateOrder } from '../../src/portfolio/rows/dates.ts';

describe('readDay', () => {
  it.each<[string, DateOrder, string]>([
    ['2026-11-30', 'iso', '2026-11-30'],
    ['2026-1-5', 'iso', '2026-01-05'],
    ['2026/11/30', 'iso', '2026-11-30'],
    ['20261130', 'iso', '2026-11-30'],
    ['2026-11-30 00:00:00', 'iso', '2026-11-30'],
    ['2026-11-30T00:00:00.000Z', 'iso', '2026-11-30'],
    ['２０２６-11-30', 'iso', '2026-11-30'],
    ['03/05/2026', 'd/m/y', '2026-05-03'],
    ['03/05/2026', 'm/d/y', '2026-03-05'],
    ['3.5.2026', 'd/m/y', '2026-05-03'],
    ['3-5-2026', 'd/m/y', '2026-05-03'],
    ['2026-05-03', 'd/m/y', '2026-05-03'],
    ['29/02/2028', 'd/m/y', '2028-02-29'],
  ])('reads %s in the order %s as %s', (text, order, day) => {
    expect(readDay(text, order)).toEqual({ ok: true, day });
  });

  it.each<[string, DateOrder, RegExp]>([
    ['30/11/2026', 'iso', /dates: d\/m\/y/],
    ['11.30.2026', 'iso', /put "dates:/],
    ['tomorrow', 'iso', /not a date such as/],
    ['2026-02-30', 'iso', /not in the calendar/],
    ['2026-13-01', 'iso', /not in the calendar/],
    ['2026-11-30 14:30', 'iso', /not a date such as/],
    ['0026-11-30', 'iso', /outside 1900 to 2199/],
    ['11/30/2026', 'd/m/y', /does the file write m\/d\/y\?/],
    ['30/11/2026', 'm/d/y', /does the file write d\/m\/y\?/],
    ['31/11/2026', 'd/m/y', /not in the calendar/],
    ['30/11/26', 'd/m/y', /year of four digits/],
    ['soon', 'd/m/y', /not a date in the order d\/m\/y/],
  ])('says what to do about %s in the order %s', (text, order, reason) => {
    const read = readDay(text, order);
    expect(read.ok ? '' : read.reason).toMatch(reason);
  });
});
