import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact, Hold } from '../../src/domain/case.ts';
import type { Purpose } from '../../src/domain/message.ts';
import { isBefore, shift } from '../../src/domain/time.ts';
import { PURPOSES } from '../../src/policy/contact-purposes.ts';
import { mayContact, nextAllowed, type ContactInput } from '../../src/policy/contact-rules.ts';
import { asking, at, sent } from './contact-cases.ts';
import { packNamed, packs } from './shipped.ts';

const ZONE = 'America/New_York';
const NOON = '2026-11-24T17:00:00Z';

function ruleOf(input: ContactInput): string {
  const verdict = mayContact(input);
  return verdict.allowed ? 'allowed' : verdict.rule;
}

describe('caps', () => {
  it('count a manager’s message and two channels together', () => {
    const ma = packNamed('us-ma');
    const sentBefore = [sent('reminder', shift(NOON, '-P6D')), sent('relay', shift(NOON, '-P3D'))];
    const input = asking({ pack: ma, history: { sent: sentBefore, heard: [] } });
    expect(mayContact(input)).toEqual({
      allowed: false,
      rule: 'caps.week',
      why: 'We have started 2 of at most 2 messages in 7 days.',
      source: '940 CMR 7.04(1)(f)',
      until: shift(NOON, 'P1D'),
    });
    expect(ruleOf({ ...input, history: { sent: sentBefore.slice(0, 1), heard: [] } })).toBe('allowed');
  });

  it('do not count a manager who answers, however often', () => {
    const heard = ['-P3D', '-P2D'].map((ago) => shift(NOON, ago));
    const answers = ['-P2DT23H', '-P2DT22H', '-P1DT23H'].map((ago) => sent('relay', shift(NOON, ago)));
    const input = asking({ pack: packNamed('us-ma'), history: { sent: answers, heard } });
    expect(ruleOf(input)).toBe('allowed');
    expect(ruleOf({ ...input, history: { sent: answers, heard: [] } })).toBe('caps.week');
  });

  it('do not hold a manager’s first answer, even days later, but a second one that nobody asked for', () => {
    const history = {
      sent: [sent('reminder', shift(NOON, '-P5D')), sent('reminder', shift(NOON, '-P4D'))],
      heard: [shift(NOON, '-P3D')],
    };
    const relay = asking({ purpose: 'relay', pack: packNamed('us-ma'), history });
    expect(ruleOf(relay)).toBe('allowed');
    const again = { ...history, sent: [...history.sent, sent('relay', shift(NOON, '-P1DT12H'))] };
    expect(ruleOf({ ...relay, history: again })).toBe('caps.week');
  });

  it('let go exactly when the oldest counted message leaves the span', () => {
    const history = { sent: [sent('reminder', '2026-11-23T17:00:00Z')], heard: [] };
    const pack = { ...packNamed('us'), gap: { ...packNamed('us').gap, hours: 0 } };
    const input = asking({ pack, history });
    expect(ruleOf({ ...input, now: '2026-11-24T16:59:59Z' })).toBe('caps.day');
    expect(ruleOf({ ...input, now: '2026-11-24T17:00:00Z' })).toBe('allowed');
  });

  it('count a month over all packs', () => {
    const monthly = Array.from({ length: 10 }, (_, at_) =>
      sent('reminder', shift(NOON, `-P${29 - at_ * 2}D`)),
    );
    const au = packNamed('au');
    const input = asking({ pack: au, timezone: 'UTC', now: NOON, history: { sent: monthly, heard: [] } });
    expect(ruleOf(input)).toBe('caps.month');
    expect(ruleOf({ ...input, history: { sent: monthly.slice(1), heard: [] } })).toBe('allowed');
  });

  it('do not hold a receipt, which counts nevertheless', () => {
    const history = {
      sent: [sent('receipt', shift(NOON, '-P2D')), sent('receipt', shift(NOON, '-P1DT12H'))],
      heard: [],
    };
    const input = asking({ pack: packNamed('us-ma'), history });
    expect(ruleOf({ ...input, purpose: 'receipt' })).toBe('allowed');
    expect(ruleOf(input)).toBe('caps.week');
  });

  it('do not count what answers the customer', () => {
    const replies = (['reply', 'transition', 'crisis', 'opt_out'] as const).map((one) =>
      sent(one, shift(NOON, '-PT2H')),
    );
    expect(ruleOf(asking({ history: { sent: replies, heard: [shift(NOON, '-PT3H')] } }))).toBe('allowed');
  });
});

describe('the gap', () => {
  const history = { sent: [sent('reminder', shift(NOON, '-P2D'))], heard: [] };
  const strict = packNamed('default');

  it('holds the next reminder until so many hours have passed', () => {
    expect(mayContact(asking({ pack: strict, history }))).toMatchObject({
      rule: 'gap.hours',
      until: shift(NOON, 'P1D'),
    });
  });

  it('lets a promise be remembered once the customer has written, but not a new reminder', () => {
    const answered = { ...history, heard: [shift(NOON, '-P1D')] };
    expect(ruleOf(asking({ pack: strict, history: answered }))).toBe('gap.hours');
    expect(ruleOf(asking({ pack: strict, history: answered, purpose: 'promise_reminder' }))).toBe('allowed');
    expect(ruleOf(asking({ pack: strict, history, purpose: 'promise_reminder' }))).toBe('gap.hours');
  });
});

describe('an answer in quiet hours', () => {
  const night = at('2026-11-24 23:10', ZONE);
  const heard = [at('2026-11-24 23:09', ZONE)];

  it('goes out once', () => {
    expect(ruleOf(asking({ purpose: 'reply', now: night, history: { sent: [], heard } }))).toBe('allowed');
  });

  it('waits for the window when the night had its answer already', () => {
    const later = [...heard, at('2026-11-24 23:20', ZONE)];
    const history = { sent: [sent('reply', night)], heard: later };
    const verdict = mayContact(asking({ purpose: 'reply', now: at('2026-11-24 23:21', ZONE), history }));
    expect(verdict).toMatchObject({ rule: 'hours.night_reply', until: at('2026-11-25 08:00', ZONE) });
    expect(mayContact(asking({ purpose: 'relay', now: at('2026-11-24 23:21', ZONE), history }))).toEqual(
      verdict,
    );
  });

  it('is free again in the morning and the next night', () => {
    const history = {
      sent: [sent('reply', night)],
      heard: [...heard, at('2026-11-25 07:59', ZONE), at('2026-11-25 22:00', ZONE)],
    };
    expect(ruleOf(asking({ purpose: 'reply', now: at('2026-11-25 08:00', ZONE), history }))).toBe('allowed');
    expect(ruleOf(asking({ purpose: 'reply', now: at('2026-11-25 22:01', ZONE), history }))).toBe('allowed');
  });

  it('does not go to somebody who has not just written', () => {
    const history = { sent: [], heard: [at('2026-11-24 15:00', ZONE)] };
    expect(ruleOf(asking({ purpose: 'reply', now: night, history }))).toBe('hours.window');
    expect(ruleOf(asking({ purpose: 'reply', now: night }))).toBe('hours.window');
  });

  it('goes to somebody who wrote in the last minutes of the day', () => {
    const history = {
      sent: [sent('reply', at('2026-11-24 20:50', ZONE))],
      heard: [at('2026-11-24 20:59', ZONE)],
    };
    expect(ruleOf(asking({ purpose: 'reply', now: at('2026-11-24 21:00', ZONE), history }))).toBe('allowed');
  });

  it('is not used up by a crisis answer or by the confirmation of a stop, which never wait', () => {
    const history = { sent: [sent('crisis', night), sent('opt_out', night)], heard };
    const now = at('2026-11-24 23:30', ZONE);
    expect(ruleOf(asking({ purpose: 'reply', now, history }))).toBe('allowed');
    const used = { ...history, sent: [...history.sent, sent('reply', night)] };
    expect(ruleOf(asking({ purpose: 'crisis', now, history: used }))).toBe('allowed');
    expect(ruleOf(asking({ purpose: 'opt_out', now, history: used }))).toBe('allowed');
  });

  it('is one for a whole weekend where the pack is closed on it', () => {
    const zone = 'Europe/Madrid';
    const input = asking({ purpose: 'reply', pack: packNamed('eu'), timezone: zone });
    const heardTwice = [at('2026-11-28 11:00', zone), at('2026-11-29 11:00', zone)];
    const history = { sent: [sent('reply', at('2026-11-28 11:01', zone))], heard: heardTwice };
    expect(mayContact({ ...input, now: at('2026-11-29 11:01', zone), history })).toMatchObject({
      rule: 'hours.night_reply',
      until: at('2026-11-30 09:00', zone),
    });
  });
});

describe('what stands on a case', () => {
  const PROACTIVE: readonly Purpose[] = ['reminder', 'promise_reminder', 'plan_reminder', 'follow_up'];
  const ANSWERS: readonly Purpose[] = ['reply', 'relay', 'transition'];
  const EVERY = Object.keys(PURPOSES) as readonly Purpose[]; // the record's own keys
  const HOLDS: readonly Hold[] = [
    'dispute',
    'paid_claim',
    'represented',
    'insolvency',
    'identity_theft',
    'wrong_person',
    'deceased',
    'vulnerability',
    'crisis',
    'refusal',
    'unreachable',
  ];

  it.each(HOLDS)('a hold for %s keeps back everything proactive and says why', (hold) => {
    for (const purpose of PROACTIVE) {
      const verdict = mayContact(asking({ purpose, holds: { [hold]: NOON } }));
      expect(verdict).toMatchObject({ allowed: false, rule: `hold.${hold}` });
      if (!verdict.allowed) expect(verdict.why).toMatch(/^[A-Z].*\.$/);
    }
    expect(ruleOf(asking({ purpose: 'reply', holds: { [hold]: NOON } }))).toBe('allowed');
  });

  it.each([
    ['receipt', 'dispute', 'allowed'],
    ['receipt', 'paid_claim', 'allowed'],
    ['receipt', 'crisis', 'hold.crisis'],
    ['receipt', 'deceased', 'hold.deceased'],
    ['relay', 'dispute', 'allowed'],
    ['relay', 'crisis', 'allowed'],
    ['relay', 'represented', 'hold.represented'],
    ['relay', 'wrong_person', 'hold.wrong_person'],
    ['transition', 'represented', 'allowed'],
    ['crisis', 'deceased', 'allowed'],
  ] as const)('a %s under a hold for %s: %s', (purpose, hold, rule) => {
    expect(ruleOf(asking({ purpose, holds: { [hold]: NOON } }))).toBe(rule);
  });

  it('a manager answers somebody with a lawyer who writes themselves', () => {
    const history = { sent: [], heard: [shift(NOON, '-PT5M')] };
    expect(ruleOf(asking({ purpose: 'relay', holds: { represented: NOON }, history }))).toBe('allowed');
  });

  it('after a stop nothing goes out but its confirmation, once, and answers to what the customer writes later', () => {
    const contact: Contact = { kind: 'ceased', at: shift(NOON, '-PT1M') };
    for (const purpose of [...PROACTIVE, 'receipt', ...ANSWERS] as const) {
      expect(ruleOf(asking({ purpose, contact }))).toBe('contact.ceased');
    }
    expect(ruleOf(asking({ purpose: 'opt_out', contact }))).toBe('allowed');
    expect(ruleOf(asking({ purpose: 'crisis', contact }))).toBe('allowed');
    const confirmed = { sent: [sent('opt_out', shift(NOON, '-PT30S'))], heard: [shift(NOON, '-PT2M')] };
    expect(ruleOf(asking({ purpose: 'opt_out', contact, history: confirmed }))).toBe(
      'contact.stop_confirmed',
    );
    const wrote = { ...confirmed, heard: [NOON] };
    for (const purpose of ANSWERS)
      expect(ruleOf(asking({ purpose, contact, history: wrote }))).toBe('allowed');
    for (const purpose of PROACTIVE)
      expect(ruleOf(asking({ purpose, contact, history: wrote }))).toBe('contact.ceased');
  });

  it('a pause holds what is proactive until its end, or until a manager lifts it', () => {
    const until = shift(NOON, 'P3D');
    const dated: Contact = { kind: 'paused', until, why: 'the customer is travelling' };
    expect(mayContact(asking({ contact: dated }))).toMatchObject({ rule: 'contact.paused', until });
    expect(ruleOf(asking({ contact: dated, now: until }))).toBe('allowed');
    const open: Contact = { kind: 'paused', why: 'a manager asked for it' };
    expect(mayContact(asking({ contact: open }))).not.toHaveProperty('until');
    for (const purpose of [...ANSWERS, 'crisis', 'opt_out'] as const) {
      expect(ruleOf(asking({ purpose, contact: open }))).toBe('allowed');
    }
  });

  it('the operator’s pause stops exactly what is proactive', () => {
    const stopped = EVERY.filter(
      (purpose) => ruleOf(asking({ purpose, paused: true })) === 'operator.paused',
    );
    expect(stopped).toEqual([...PROACTIVE, 'receipt']);
  });

  it('without verification nothing that speaks of money goes out by itself', () => {
    const refused = EVERY.filter(
      (purpose) => ruleOf(asking({ purpose, identity: 'unverified' })) !== 'allowed',
    );
    expect(refused).toEqual(['promise_reminder', 'plan_reminder', 'receipt']);
  });

  it('a pack that forbids everything lets nothing proactive out and never says when', () => {
    const us = packNamed('us');
    const shut = { ...us, hours: { ...us.hours, week: Array.from({ length: 7 }, () => []) } };
    for (const purpose of [...PROACTIVE, ...ANSWERS, 'receipt'] as const) {
      const verdict = mayContact(asking({ purpose, pack: shut }));
      expect(verdict).toMatchObject({ allowed: false, rule: 'hours.window' });
      expect(verdict).not.toHaveProperty('until');
      expect(nextAllowed(asking({ purpose, pack: shut }))).toBeUndefined();
    }
  });

  it('a cap of nothing is never waited for', () => {
    const us = packNamed('us');
    const none = { ...us, caps: { ...us.caps, month: { ...us.caps.month, count: 0 } } };
    expect(mayContact(asking({ pack: none }))).not.toHaveProperty('until');
    expect(nextAllowed(asking({ pack: none }))).toBeUndefined();
  });
});

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

  const zones = [
    'America/New_York',
    'Europe/London',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'America/Sao_Paulo',
    'Pacific/Apia',
  ];
  const purposes = Object.keys(PURPOSES) as readonly Purpose[]; // the record's own keys
  const moment = fc
    .integer({ min: 0, max: 400 * 24 * 60 })
    .map((minutes) => shift('2026-01-01T00:00:00Z', `PT${minutes}M`));
  const input: fc.Arbitrary<ContactInput> = fc
    .record({
      now: moment,
      purpose: fc.constantFrom(...purposes),
      pack: fc.constantFrom(...packs),
      timezone: fc.constantFrom(...zones),
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
    .map(({ now, ago, heardAgo, holidays, ...rest }) =>
      asking({
        ...rest,
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
        expect(next).toBeDefined();
        if (next === undefined) return;
        expect(isBefore(next, question.now)).toBe(false);
        expect(mayContact({ ...question, now: next })).toEqual({ allowed: true });
      }),
      { numRuns: 600 },
    );
  });

  it('is the earliest: no quarter of an hour before it is allowed', () => {
    fc.assert(
      fc.property(input, fc.double({ min: 0, max: 1, noNaN: true }), (question, share) => {
        const next = nextAllowed(question);
        if (next === undefined || next === question.now) return;
        const span = Temporal.Instant.from(next).since(Temporal.Instant.from(question.now)).total('minutes');
        const before = shift(question.now, `PT${Math.floor((span * share) / 15) * 15}M`);
        if (isBefore(before, next)) expect(mayContact({ ...question, now: before }).allowed).toBe(false);
      }),
      { numRuns: 600 },
    );
  });
});
