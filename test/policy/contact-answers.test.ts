import { describe, expect, it } from 'vitest';
import { mayContact } from '../../src/policy/contact-rules.ts';
import { asking, at, ruleOf, sent } from './contact-cases.ts';
import { packNamed } from './shipped.ts';

const ZONE = 'America/New_York';

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
