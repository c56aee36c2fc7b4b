import { describe, expect, it } from 'vitest';
import type { Purpose } from '../../src/domain/message.ts';
import { leavesTime } from '../../src/policy/contact-hours.ts';
import { mayContact, nextAllowed } from '../../src/policy/contact-rules.ts';
import { asking, at, ruleOf, sent } from './contact-cases.ts';
import { packNamed } from './shipped.ts';

const ZONE = 'America/New_York';
const noon = at('2026-11-24 12:00', ZONE);
const asked = at('2026-11-24 10:00', ZONE);
const afterSix = { from: '18:00', until: '24:00', at: asked };

describe('the hours that a customer asked for', () => {
  it.each<Purpose>(['reminder', 'promise_reminder', 'plan_reminder', 'follow_up', 'receipt', 'relay'])(
    'hold a %s of ours until they begin',
    (purpose) => {
      const input = asking({ purpose, askedTimes: afterSix, now: noon });
      expect(mayContact(input)).toMatchObject({ rule: 'hours.asked', until: at('2026-11-24 18:00', ZONE) });
      expect(ruleOf(asking({ ...input, now: at('2026-11-24 18:00', ZONE) }))).toBe('allowed');
      expect(ruleOf(asking({ ...input, now: at('2026-11-24 21:00', ZONE) }))).toBe('hours.window');
    },
  );

  it('are what planning plans for', () => {
    expect(nextAllowed(asking({ askedTimes: afterSix, now: noon }))).toBe(at('2026-11-24 18:00', ZONE));
    const saturday = at('2026-11-28 12:00', ZONE);
    const weekdays = { from: '00:00', until: '24:00', weekdaysOnly: true, at: asked } as const;
    expect(nextAllowed(asking({ askedTimes: weekdays, now: saturday }))).toBe(at('2026-11-30 08:00', ZONE));
  });

  it('let one answer through, counted from when they were asked for', () => {
    const before = sent('reply', at('2026-11-24 09:59', ZONE));
    const input = asking({ purpose: 'reply', askedTimes: afterSix, now: noon });
    const heard = [noon];
    expect(ruleOf({ ...input, history: { sent: [before], heard } })).toBe('allowed');
    expect(ruleOf({ ...input, history: { sent: [before, sent('reply', asked)], heard } })).toBe(
      'hours.night_reply',
    );
  });

  it('hold neither a crisis answer nor the confirmation of a stop', () => {
    for (const purpose of ['crisis', 'opt_out'] as const)
      expect(ruleOf(asking({ purpose, askedTimes: afterSix, now: noon }))).toBe('allowed');
  });

  it('must leave an hour in which somebody may be written to', () => {
    const { week } = packNamed('us').hours;
    expect(leavesTime(week, { from: '20:00', until: '24:00' })).toBe(true);
    expect(leavesTime(week, { from: '20:30', until: '24:00' })).toBe(false);
    expect(leavesTime(week, { from: '00:00', until: '07:00' })).toBe(false);
  });
});
