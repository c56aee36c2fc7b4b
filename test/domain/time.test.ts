import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayIn,
  daysBetween,
  earliest,
  isBefore,
  latest,
  momentOf,
  shift,
  weekdayOf,
} from '../../src/domain/time.ts';

describe('the day of a moment', () => {
  it.each([
    ['2026-11-24T04:59:59Z', 'America/New_York', '2026-11-23'],
    ['2026-11-24T05:00:00Z', 'America/New_York', '2026-11-24'],
    ['2026-11-24T18:29:59Z', 'Asia/Kolkata', '2026-11-24'],
    ['2026-11-24T18:30:00Z', 'Asia/Kolkata', '2026-11-25'],
    ['2026-12-31T10:00:00Z', 'Pacific/Kiritimati', '2027-01-01'],
    ['2026-12-31T10:59:59Z', 'Pacific/Pago_Pago', '2026-12-30'],
    // Clocks went forward at 07:00Z: midnight is an hour earlier in UTC from then on.
    ['2026-03-08T04:59:59Z', 'America/New_York', '2026-03-07'],
    ['2026-03-09T04:00:00Z', 'America/New_York', '2026-03-09'],
  ])('%s in %s is %s', (at, zone, day) => {
    expect(dayIn(at, zone)).toBe(day);
  });
});

describe('the moment of a wall clock', () => {
  it.each([
    ['2026-03-07', '08:00', 'America/New_York', '2026-03-07T13:00:00Z'],
    ['2026-03-08', '08:00', 'America/New_York', '2026-03-08T12:00:00Z'],
    ['2026-10-31', '08:00', 'America/New_York', '2026-10-31T12:00:00Z'],
    ['2026-11-01', '08:00', 'America/New_York', '2026-11-01T13:00:00Z'],
    // 02:30 does not exist on this day: it moves forward.
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00Z'],
    // 01:30 exists twice: the first of them.
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
    // Half an hour of summer time.
    ['2026-10-04', '08:00', 'Australia/Lord_Howe', '2026-10-03T21:00:00Z'],
    ['2026-10-03', '08:00', 'Australia/Lord_Howe', '2026-10-02T21:30:00Z'],
  ])('%s %s in %s is %s', (day, clock, zone, at) => {
    expect(momentOf(day, clock, zone)).toBe(at);
  });
});

describe('days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-07', 2, '2026-03-09'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i are %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
    expect(daysBetween(day, later)).toBe(days);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s and %i months are %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });

  it('have weekdays from Monday 1 to Sunday 7', () => {
    expect(['2026-11-23', '2026-11-28', '2026-11-29'].map(weekdayOf)).toEqual([1, 6, 7]);
  });
});

describe('moments', () => {
  it.each([
    ['2026-11-24T15:00:00Z', 'P1D', '2026-11-25T15:00:00Z'],
    ['2026-11-24T15:00:00Z', 'PT72H', '2026-11-27T15:00:00Z'],
    ['2026-11-24T15:00:00Z', '-PT5M', '2026-11-24T14:55:00Z'],
    ['2026-11-24T15:00:00Z', 'P1DT1H30M5S', '2026-11-25T16:30:05Z'],
    // A day is 24 hours here, also over a change of the clocks.
    ['2026-03-08T05:00:00Z', 'P1D', '2026-03-09T05:00:00Z'],
  ])('%s moved by %s is %s', (at, duration, later) => {
    expect(shift(at, duration)).toBe(later);
  });

  it('are compared as moments, not as text', () => {
    expect(isBefore('2026-11-24T15:00:00Z', '2026-11-24T15:00:00.5Z')).toBe(true);
    expect(isBefore('2026-11-24T15:00:00.000Z', '2026-11-24T15:00:00Z')).toBe(false);
    expect(latest('2026-11-24T15:00:00Z', '2026-11-24T15:00:01Z')).toBe('2026-11-24T15:00:01Z');
    expect(earliest('2026-11-24T15:00:01Z', undefined, '2026-11-24T15:00:00Z')).toBe('2026-11-24T15:00:00Z');
    expect(earliest(undefined, undefined)).toBeUndefined();
  });
});
