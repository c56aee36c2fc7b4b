import type { Language } from '../domain/language.ts';
import type { Given, Rendered } from '../domain/message.ts';
import type { Instant } from '../domain/time.ts';
import { review, type Verdict } from '../gate/gate.ts';
import type { Conversation, Draft, OpenAttempt, StoredCase } from '../ports/store.ts';
import { gateFactsOf, strangerFacts } from './gate-facts.ts';
import { wordsOf } from './words.ts';
import type { World } from './world.ts';

/**
 * The words, and what the gate says of them. If an earlier try may have arrived they are that try's, to the letter.
 *
 * A fault of ours in one message is a refusal of that message: it stops no other, and a person hears of it.
 */
export function reviewed(
  world: World,
  draft: Draft,
  chat: Conversation,
  stored: StoredCase | undefined,
  earlier: OpenAttempt | undefined,
  now: Instant,
): { readonly rendered: Pick<Rendered, 'language' | 'text' | 'buttons'>; readonly verdict: Verdict } {
  try {
    const worded = wordsOf(world, draft, chat, stored, now);
    const rendered = earlier ? asTried(worded.rendered, earlier) : worded.rendered;
    const facts = stored
      ? gateFactsOf(world, stored, now, { ...worded, author: draft.author })
      : strangerFacts(world, now);
    return { rendered, verdict: review(rendered, world.gatePolicy, facts) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    world.log.error({ draft: draft.id, template: draft.template, error: why }, 'a message could not be made');
    const reason = { rule: 'fault', severity: 'reject', reason: `It could not be made: ${why}` } as const;
    return {
      rendered: { language: 'en', text: '', buttons: [] },
      verdict: { outcome: 'refused', reasons: [reason] },
    };
  }
}

/** Words that were tried once were held to their tone then; where the facts stood in them is not known any more. */
function asTried(rendered: Rendered, { language, text, buttons }: OpenAttempt): Rendered {
  const given: readonly Given[] =
    text === rendered.text ? (rendered.given ?? []) : [{ from: 0, to: text.length, kind: 'line' }];
  return { ...rendered, language: language as Language, text, buttons, given }; // written from this union only
}

/** The customer has come in by another chat since: what was meant for them no longer belongs into this one. */
export function isElsewhere(stored: StoredCase | undefined, chat: Conversation): boolean {
  return stored?.conversation !== undefined && stored.conversation.id !== chat.id;
}
