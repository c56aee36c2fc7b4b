import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/domain/case.ts';
import type { Purpose } from '../../src/domain/message.ts';
import { isBefore, shift } from '../../src/domain/time.ts';
import { PURPOSES } from '../../src/policy/contact-purposes.ts';
import { mayContact, nextAllowed, type ContactInput } from '../../src/policy/contact-rules.ts';
import { asking, at, sent } from './contact-cases.ts';
import { packNamed, packs } from './shipped.ts';

const ZONE = 'America/New_York';
const NOON = '2026-11-24T17:00:00Z';

describe('nextAllowed', () => {
  it('is now when now is fine, and passes over night, gap and cap together', () => {
    expect(nextAllowed(asking())).toBe(NOON);
    const ma = packNamed('us-ma');
    const last = at('2026-11-24 20:30', ZONE);
    const history = {
      sent: [sent('reminder', at('2026-11-18 22:00', ZONE)), sent('reminder', last)],
      heard: [],
    };
    // The week's cap lets go on the 25th at 22:00, in the night; the gap before that.
    expect(nextAllowed(asking({ pack: ma, history, now: last }))).toBe(at('2026-11-26 08:00', ZONE));
  });

  it('waits for the end of a dated pause and looks past holds, which plan anew when they are lifted', () => {
    const contact: Contact = { kind: 'paused', until: at('2026-11-26 23:00', ZONE), why: 'a wedding' };
    expect(nextAllowed(asking({ contact, holds: { dispute: NOON }, paused: true }))).toBe(
      at('2026-11-27 08:00', ZONE),
    );
    expect(nextAllowed(asking({ contact: { ...contact, until: shift(NOON, 'P61D') } }))).toBeUndefined();
  });

  /** A zone, and another in which the same customer may be. */
  const zones = [
    ['America/New_York', 'America/Los_Angeles'],
    ['Europe/London', 'Europe/Madrid'],
    ['Asia/Kolkata', 'Asia/Dubai'],
    ['Australia/Lord_Howe', 'Australia/Brisbane'],
    ['America/Sao_Paulo', 'America/Manaus'],
    ['Pacific/Apia', 'Pacific/Auckland'],
  ] as const;
  const purposes = Object.keys(PURPOSES) as readonly Purpose[]; // the record's own keys
  const moment = fc
    .integer({ min: 0, max: 400 * 24 * 60 })
    .map((minutes) => shift('2026-01-01T00:00:00Z', `PT${minutes}M`));
  const input: fc.Arbitrary<ContactInput> = fc
    .record({
      now: moment,
      purpose: fc.constantFrom(...purposes),
      pack: fc.constantFrom(...packs),
      zone: fc.constantFrom(...zones),
      eitherZone: fc.boolean(),
      ago: fc.array(
        fc.record({
          minutes: fc.integer({ min: 0, max: 30 * 24 * 60 }),
          purpose: fc.constantFrom(...purposes),
        }),
        { maxLength: 14 },
      ),
      heardAgo: fc.array(fc.integer({ min: 0, max: 30 * 24 * 60 }), { maxLength: 5 }),
      holidays: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }),
    })
    .map(({ now, ago, heardAgo, holidays, zone: [timezone, other], eitherZone, ...rest }) =>
      asking({
        ...rest,
        timezone,
        otherZones: eitherZone ? [other] : [],
        now,
        holidays: holidays.map((days) => shift(now, `P${days}D`).slice(0, 10)),
        history: {
          sent: ago
            .toSorted((a, b) => b.minutes - a.minutes)
            .map((one) => sent(one.purpose, shift(now, `-PT${one.minutes}M`))),
          heard: heardAgo.toSorted((a, b) => b - a).map((minutes) => shift(now, `-PT${minutes}M`)),
        },
      }),
    );

  it('is a moment at which the message may really go', () => {
    fc.assert(
      fc.property(input, (question) => {
        const next = nextAllowed(question);
        expect(isBefore(next ?? '1970-01-01T00:00:00Z', question.now)).toBe(false);
        expect(mayContact({ ...question, now: next ?? question.now })).toEqual({ allowed: true });
      }),
      { numRuns: 600 },
    );
  });

  it('is the earliest: no quarter of an hour before it is allowed', () => {
    fc.assert(
      fc.property(input, fc.double({ min: 0, max: 1, noNaN: true }), (question, share) => {
        const next = nextAllowed(question);
        fc.pre(next !== undefined && next !== question.now);
        const span = Temporal.Instant.from(next).since(Temporal.Instant.from(question.now)).total('minutes');
        const before = shift(question.now, `PT${Math.floor((span * share) / 15) * 15}M`);
        fc.pre(isBefore(before, next));
        expect(mayContact({ ...question, now: before }).allowed).toBe(false);
      }),
      { numRuns: 600 },
    );
    expect.hasAssertions();
  });
});
