import { signatureOf } from '../content/signatures.ts';
import { isOpen, isTimezone, zonesOf } from '../policy/contact-hours.ts';
import type { Effect } from './effect.ts';
import type { Situation } from './situation.ts';

type Say = Extract<Effect, { type: 'say' }>;

/**
 * In quiet hours a customer is answered once, and the rest would wait for the morning: of several answers the one that matters
 * goes, which is the question if there is one, and else the last.
 */
export function inOneMessage(s: Situation, effects: readonly Effect[]): readonly Effect[] {
  const answers = effects.filter(isAnswer);
  if (s.event.type !== 'said' || answers.length < 2 || !isQuiet(s)) return effects;
  const kept = answers.findLast((one) => signatureOf(one.template).asks !== undefined) ?? answers.at(-1);
  return effects.filter((effect) => effect === kept || !isAnswer(effect));
}

function isAnswer(effect: Effect): effect is Say {
  return effect.type === 'say' && (effect.purpose === 'reply' || effect.purpose === 'transition');
}

function isQuiet({ state, facts, policy }: Situation): boolean {
  const { timezone, otherZones } = facts.customer;
  const { holidays } = facts;
  return (
    !zonesOf(facts.customer).every(isTimezone) ||
    !isOpen({ pack: policy.pack, timezone, otherZones, holidays, askedTimes: state.askedTimes }, facts.now)
  );
}
