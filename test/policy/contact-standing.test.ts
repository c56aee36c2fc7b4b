import { describe, expect, it } from 'vitest';
import type { Contact, Hold } from '../../src/domain/case.ts';
import type { Purpose } from '../../src/domain/message.ts';
import { shift } from '../../src/domain/time.ts';
import { PURPOSES } from '../../src/policy/contact-purposes.ts';
import { mayContact, nextAllowed } from '../../src/policy/contact-rules.ts';
import { asking, ruleOf, sent } from './contact-cases.ts';
import { packNamed } from './shipped.ts';

const NOON = '2026-11-24T17:00:00Z';

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
      expect(verdict).toMatchObject({
        allowed: false,
        rule: `hold.${hold}`,
        why: expect.stringMatching(/^[A-Z].*\.$/),
      });
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

  it('in the second of the stop itself its own answer passes, and a manager’s words do not', () => {
    const contact: Contact = { kind: 'ceased', at: NOON };
    const history = { sent: [], heard: [NOON] };
    expect(ruleOf(asking({ purpose: 'reply', contact, history }))).toBe('allowed');
    expect(ruleOf(asking({ purpose: 'relay', contact, history }))).toBe('contact.ceased');
    const now = shift(NOON, 'PT1S');
    const wrote = { sent: [], heard: [NOON, now] };
    expect(ruleOf(asking({ purpose: 'relay', contact, history: wrote, now }))).toBe('allowed');
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
