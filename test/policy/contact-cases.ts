import { momentOf, type Day, type Instant } from '../../src/domain/time.ts';
import type { Purpose } from '../../src/domain/message.ts';
import { mayContact, type ContactInput, type Sent } from '../../src/policy/contact-rules.ts';
import { packNamed } from './shipped.ts';

/** A verified customer in New York, nothing sent, nothing held, on a Tuesday at noon; what a case changes is given. */
export function asking(changes: Partial<ContactInput> = {}): ContactInput {
  return {
    purpose: 'reminder',
    pack: packNamed('us'),
    now: '2026-11-24T17:00:00Z',
    timezone: 'America/New_York',
    holidays: [],
    contact: { kind: 'open' },
    holds: {},
    paused: false,
    history: { sent: [], heard: [] },
    identity: 'verified',
    ...changes,
  };
}

/** `2026-11-24 20:59` on the customer's own clock. */
export function at(dayAndClock: string, timezone: string): Instant {
  const [day = '', clock = ''] = dayAndClock.split(' ');
  return momentOf(day satisfies Day, clock, timezone);
}

export function sent(purpose: Purpose, moment: Instant): Sent {
  return { at: moment, purpose, author: purpose === 'relay' ? 'manager' : 'template' };
}

/** The rule that refuses, or `allowed`. */
export function ruleOf(input: ContactInput): string {
  const verdict = mayContact(input);
  return verdict.allowed ? 'allowed' : verdict.rule;
}
