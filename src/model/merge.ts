import {
  heardIn,
  SAFETY_FLAGS,
  type Context,
  type Intent,
  type Slots,
  type Understanding,
} from '../domain/understanding.ts';
import { dutiesOf } from '../understanding/duties.ts';
import { ranked } from '../understanding/weigh.ts';
import type { Proposal } from './proposal.ts';

/** How strongly a model's word counts, on the scale of the offline cues. A model's own idea of its confidence is not asked for. */
const MODEL_WEIGHT = 0.7;

/**
 * The offline reading with what a model adds to it.
 *
 * Nothing heard offline is taken away but "unclear". Dates, amounts, choices and times are the offline ones. A text that gives
 * orders adds flags and no intent.
 */
export function merge(offline: Understanding, proposal: Proposal, context: Context): Understanding {
  const safety = [
    ...offline.safety,
    ...SAFETY_FLAGS.filter((flag) => proposal.safety.includes(flag) && !offline.safety.includes(flag)),
  ];
  const orders = safety.includes('injection');
  const proposed = orders ? [] : proposal.intents.filter((intent) => mayPropose(intent, offline, context));
  if (proposed.length === 0) return { ...offline, safety };

  const lifeAtStake = safety.some((flag) => flag !== 'injection' && flag !== 'minor');
  const added = ranked(new Map(proposed.map((intent) => [intent, MODEL_WEIGHT])), lifeAtStake);
  const confidences = new Map(offline.intents.map(({ name, confidence }) => [name, confidence]));
  confidences.delete('unclear');
  for (const { name, confidence } of added)
    confidences.set(name, Math.max(confidence, confidences.get(name) ?? 0));
  const intents = [...confidences]
    .map(([name, confidence]) => ({ name, confidence }))
    .toSorted((a, b) => b.confidence - a.confidence || (a.name < b.name ? -1 : 1));
  const understanding = { ...offline, intents, safety };
  return {
    ...understanding,
    slots: withReason(understanding, proposal),
    duties: [...new Set([...offline.duties, ...dutiesOf(intents, new Map())])].toSorted(),
  };
}

/** A yes that binds is heard offline or not at all: a model can bring about a question, never a promise or a plan. */
function mayPropose(intent: Intent, { slots }: Understanding, context: Context): boolean {
  const binds = context === 'confirm_plan' || context === 'confirm_promise';
  switch (intent) {
    case 'unclear':
      return false;
    case 'accept_offer':
      return context === 'offer_installments' && slots.choice === undefined;
    case 'acknowledge':
      return !binds;
    case 'promise_to_pay':
      return !binds && slots.date === undefined && slots.dates === undefined;
    default:
      return true;
  }
}

function withReason(understanding: Understanding, { reason }: Proposal): Slots {
  const heard = heardIn(understanding);
  const { slots } = understanding;
  if (reason === null || slots.reason !== undefined) return slots;
  return heard.includes('hardship') || heard.includes('vulnerability') ? { ...slots, reason } : slots;
}
