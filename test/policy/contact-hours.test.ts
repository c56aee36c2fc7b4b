import { describe, expect, it } from 'vitest';
import { isOpen, nextOpening, phraseOf, quietSince } from '../../src/policy/contact-hours.ts';
import { mayContact } from '../../src/policy/contact-rules.ts';
import { asking, at } from './contact-cases.ts';
import { packNamed } from './shipped.ts';

describe('the hours of a pack', () => {
  it('last to the last second of their last minute', () => {
    const second = (now: string) => mayContact(asking({ now })).allowed;
    expect(second('2026-11-25T01:59:59Z')).toBe(true);
    expect(second('2026-11-25T02:00:00Z')).toBe(false);
    expect(second('2026-11-24T12:59:59.999Z')).toBe(false);
  });

  it('name the next opening, which is a working day after a weekend', () => {
    const zone = 'America/Sao_Paulo';
    const verdict = mayContact(
      asking({ pack: packNamed('br'), timezone: zone, now: at('2026-11-27 19:00', zone) }),
    );
    expect(verdict).toMatchObject({ until: at('2026-11-30 09:00', zone) });
  });

  it('hold everything where the time zone is not known', () => {
    expect(mayContact(asking({ timezone: 'Mars/Olympus' }))).toMatchObject({ rule: 'hours.timezone' });
    expect(mayContact(asking({ timezone: '' }))).toMatchObject({ allowed: false });
  });
});

describe('a public holiday', () => {
  const zone = 'Australia/Sydney';
  const christmas = asking({
    pack: packNamed('au'),
    timezone: zone,
    holidays: ['2026-12-25', '2026-12-26', '2026-12-28'],
    now: at('2026-12-25 12:00', zone),
  });

  it('is silent where the pack says so, until the next day that is none', () => {
    expect(mayContact(christmas)).toMatchObject({
      rule: 'hours.holiday',
      why: 'It is a public holiday where the customer lives.',
      until: at('2026-12-27 09:00', zone),
    });
  });

  it('is a day like others where the pack allows it', () => {
    expect(mayContact({ ...christmas, pack: packNamed('us') }).allowed).toBe(true);
  });

  it('is the date on the customer’s own calendar, not on ours', () => {
    // Already the 26th in Sydney, still the 25th in New York.
    const now = at('2026-12-26 10:00', zone);
    const only25 = { ...christmas, holidays: ['2026-12-25'], now };
    expect(mayContact(only25).allowed).toBe(true);
    expect(mayContact({ ...only25, timezone: 'America/New_York' })).toMatchObject({ rule: 'hours.holiday' });
  });
});

describe('a change of the clocks', () => {
  const us = packNamed('us');

  it.each([
    ['the last standard morning', '2026-03-07T12:59:59Z', false],
    ['the last standard morning', '2026-03-07T13:00:00Z', true],
    ['the first summer morning', '2026-03-08T11:59:59Z', false],
    ['the first summer morning', '2026-03-08T12:00:00Z', true],
    ['the last summer evening', '2026-11-01T00:59:59Z', true],
    ['the last summer evening', '2026-11-01T01:00:00Z', false],
    ['the first standard evening', '2026-11-02T01:59:59Z', true],
    ['the first standard evening', '2026-11-02T02:00:00Z', false],
  ])('moves the hours with it: %s at %s', (_, now, allowed) => {
    expect(mayContact(asking({ pack: us, now })).allowed).toBe(allowed);
  });

  it('is looked through when the next opening is on the other side of it', () => {
    const hours = { pack: us, timezone: 'America/New_York', holidays: [] };
    expect(nextOpening(hours, '2026-03-08T02:30:00Z')).toBe('2026-03-08T12:00:00Z');
    expect(nextOpening(hours, '2026-11-01T02:30:00Z')).toBe('2026-11-01T13:00:00Z');
  });

  it('leaves no hole where a window begins in the hour that is skipped', () => {
    const hours = {
      pack: {
        hours: { ...us.hours, week: Array.from({ length: 7 }, () => [{ from: '02:30', until: '04:00' }]) },
        holidays: us.holidays,
      },
      timezone: 'America/New_York',
      holidays: [],
    };
    const opening = nextOpening(hours, '2026-03-08T05:30:00Z');
    expect(opening).toBe('2026-03-08T07:30:00Z');
    expect(isOpen(hours, '2026-03-08T07:30:00Z')).toBe(true);
  });
});

describe('two zones in which a customer may be', () => {
  const hours = {
    pack: packNamed('us'),
    timezone: 'America/New_York',
    otherZones: ['America/Los_Angeles'],
    holidays: [],
  };

  it('are open together only: an Eastern telephone and a Pacific address', () => {
    const on = (clock: string) => isOpen(hours, at(`2026-11-24 ${clock}`, 'America/New_York'));
    expect(['10:59', '11:00', '20:59', '21:00'].map(on)).toEqual([false, true, true, false]);
  });

  it('are quiet from the first closing on, in whichever zone', () => {
    const began = at('2026-11-24 21:00', 'America/New_York');
    for (const clock of ['21:00', '23:59']) {
      expect(quietSince(hours, at(`2026-11-24 ${clock}`, 'America/New_York'))).toBe(began);
    }
    // In New York it is open again, in Los Angeles not yet.
    const morning = at('2026-11-25 10:30', 'America/New_York');
    expect(quietSince(hours, morning)).toBe(began);
    expect(nextOpening(hours, morning)).toBe(at('2026-11-25 11:00', 'America/New_York'));
  });

  it('that share no hour have none, and one that is not known holds everything', () => {
    const apart = { ...hours, pack: packNamed('default'), otherZones: ['Asia/Tokyo'] };
    expect(nextOpening(apart, '2026-11-24T17:00:00Z')).toBeUndefined();
    expect(quietSince(apart, '2026-11-24T17:00:00Z')).toBeUndefined();
    expect(mayContact(asking({ otherZones: ['Mars/Olympus'] }))).toMatchObject({ rule: 'hours.timezone' });
  });

  it('are both named to whoever asks why', () => {
    const verdict = mayContact(
      asking({ otherZones: ['America/Los_Angeles'], now: at('2026-11-24 10:00', 'America/New_York') }),
    );
    expect(verdict).toMatchObject({
      why: 'It is outside the hours in which this customer may be written to (Mon-Sun 08:00-21:00 in America/New_York and in America/Los_Angeles).',
    });
  });
});

describe('split windows', () => {
  const week = Array.from({ length: 7 }, () => [
    { from: '09:00', until: '12:00' },
    { from: '14:00', until: '24:00' },
  ]);
  const us = packNamed('us');
  const hours = {
    pack: { hours: { ...us.hours, week }, holidays: us.holidays },
    timezone: 'UTC',
    holidays: [],
  };

  it.each([
    ['2026-11-24T11:59:00Z', true],
    ['2026-11-24T12:00:00Z', false],
    ['2026-11-24T14:00:00Z', true],
    ['2026-11-24T23:59:59Z', true],
    ['2026-11-25T00:00:00Z', false],
  ])('at %s are open: %s', (now, open) => {
    expect(isOpen(hours, now)).toBe(open);
  });

  it('know when the quiet between them began and ends', () => {
    expect(quietSince(hours, '2026-11-24T13:00:00Z')).toBe('2026-11-24T12:00:00Z');
    expect(nextOpening(hours, '2026-11-24T13:00:00Z')).toBe('2026-11-24T14:00:00Z');
    expect(quietSince(hours, '2026-11-25T01:00:00Z')).toBe('2026-11-25T00:00:00Z');
  });

  it('end the search where no window ever opens', () => {
    const never = {
      ...hours,
      pack: { ...hours.pack, hours: { ...us.hours, week: Array.from({ length: 7 }, () => []) } },
    };
    expect(nextOpening(never, '2026-11-24T13:00:00Z')).toBeUndefined();
    expect(quietSince(never, '2026-11-24T13:00:00Z')).toBeUndefined();
  });

  it('are told in a phrase', () => {
    expect(phraseOf(week)).toBe('Mon-Sun 09:00-12:00 and 14:00-24:00');
    expect(phraseOf(packNamed('au').hours.week)).toBe('Mon-Fri 07:30-21:00, Sat-Sun 09:00-21:00');
    expect(phraseOf([[], [], [], [], [], [], []])).toBe('never');
  });
});
