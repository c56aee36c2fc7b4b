import { describe, expect, it } from 'vitest';
import { shift } from '../../src/domain/time.ts';
import { mayContact } from '../../src/policy/contact-rules.ts';
import { asking, ruleOf, sent } from './contact-cases.ts';
import { packNamed } from './shipped.ts';

const NOON = '2026-11-24T17:00:00Z';

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
