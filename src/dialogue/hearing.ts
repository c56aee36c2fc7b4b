import type { Hold } from '../domain/case.ts';
import type { Intent } from '../domain/understanding.ts';
import { isWithPerson } from './handoff.ts';
import { daysSaid } from './moves/promise.ts';
import type { Situation } from './situation.ts';

/** A yes to whatever was asked, tapped or in words. */
export function saysYes(s: Situation): boolean {
  if (s.tapped !== undefined) return s.tapped === 'yes';
  return hears(s, 'acknowledge', 'accept_offer', 'promise_to_pay');
}

/** A yes and nothing else: a promise to pay is no yes to another question, and a yes beside a no is none. */
export function agrees(s: Situation): boolean {
  return s.tapped === undefined ? hears(s, 'acknowledge', 'accept_offer') && !saysNo(s) : s.tapped === 'yes';
}

export function saysNo(s: Situation): boolean {
  return s.tapped === 'no' || hears(s, 'decline_offer');
}

/** Whether one of these was heard. */
export function hears(s: Situation, ...intents: readonly Intent[]): boolean {
  return intents.some((intent) => s.heard.has(intent));
}

/** Thanks or a greeting and nothing else: no answer to any question, and nothing more is asked because of it. */
export function isPoliteOnly(s: Situation): boolean {
  return s.heard.size > 0 && [...s.heard].every((intent) => intent === 'thanks' || intent === 'greeting');
}

/** Anything about paying, now or later, in full or in parts. */
export function speaksOfPaying(s: Situation): boolean {
  return (
    hears(
      s,
      'promise_to_pay',
      'hardship',
      'request_plan',
      'counter_offer',
      'accept_offer',
      'vulnerability',
    ) || daysSaid(s).length > 0
  );
}

export function tapsOffer(s: Situation): boolean {
  return s.tapped?.startsWith('offer_') === true;
}

export function namesChoice(s: Situation): boolean {
  return s.slots.choice !== undefined || tapsOffer(s);
}

export function owesNothing(s: Situation): boolean {
  return s.dues.items.length === 0;
}

export function ceased(s: Situation): boolean {
  return s.state.contact.kind === 'ceased';
}

export function claimed(s: Situation): boolean {
  return s.state.handoff?.status === 'claimed';
}

/** Whether the customer's words are a person's. After a stop that nobody has claimed they are not: who writes then is answered. */
export function withPerson(s: Situation): boolean {
  return isWithPerson(s.state) && (claimed(s) || !ceased(s));
}

/** Under these a bot has nothing to say about paying; a person lifts them. */
const GRAVE: readonly Hold[] = [
  'crisis',
  'vulnerability',
  'dispute',
  'paid_claim',
  'represented',
  'insolvency',
  'identity_theft',
  'wrong_person',
  'deceased',
];

export function isHeld(s: Situation): boolean {
  return GRAVE.some((hold) => hold in s.state.holds);
}
