import { isCalm } from '../dialogue/reply-to-reword.ts';
import type { Language } from '../domain/language.ts';
import type { Given, Rendered } from '../domain/message.ts';
import type { Instant } from '../domain/time.ts';
import { review, type Verdict } from '../gate/gate.ts';
import type { Conversation, Draft, NewRecord, OpenAttempt, StoredCase } from '../ports/store.ts';
import { gateFactsOf, strangerFacts } from './gate-facts.ts';
import { proposedFor, wordsOf, type Worded } from './words.ts';
import type { World } from './world.ts';

/** Words, what the gate says of them, and what the record is to say of a model's words that stand behind them. */
export type Reviewed = {
  readonly rendered: Pick<Rendered, 'language' | 'text' | 'buttons' | 'author'>;
  readonly verdict: Verdict;
  readonly records: readonly NewRecord[];
};

/**
 * The words, and what the gate says of them. If an earlier try may have arrived they are that try's, to the letter; else a model's, if
 * there are some that the gate lets pass; else the template's.
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
): Reviewed {
  const judged = (worded: Worded, words: Rendered): Verdict => {
    const facts = stored
      ? gateFactsOf(world, stored, now, { ...worded, author: draft.author })
      : strangerFacts(world, now);
    return review(words, world.gatePolicy, facts);
  };
  try {
    const worded = wordsOf(world, draft, chat, stored, now);
    const plain = worded.rendered;
    if (earlier) {
      const again = asTried(plain, earlier);
      return { rendered: again, verdict: judged(worded, again), records: [] };
    }
    const proposal = stored && proposedFor(world, draft, plain.language);
    if (!proposal || !isCalm(stored.state, now))
      return { rendered: plain, verdict: judged(worded, plain), records: [] };
    const filled = wordsOf(world, draft, chat, stored, now, proposal).rendered;
    const words: Rendered = { ...filled, author: 'model', rewordedFrom: plain.text };
    const verdict = judged(worded, words);
    if (verdict.outcome === 'approved') return { rendered: words, verdict, records: [used(draft)] };
    const rules = [...new Set(verdict.reasons.map(({ rule }) => rule))];
    return { rendered: plain, verdict: judged(worded, plain), records: [refused(draft, rules)] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    world.log.error({ draft: draft.id, template: draft.template, error: why }, 'a message could not be made');
    const reason = { rule: 'fault', severity: 'reject', reason: `It could not be made: ${why}` } as const;
    return {
      rendered: { language: 'en', text: '', buttons: [], author: draft.author },
      verdict: { outcome: 'refused', reasons: [reason] },
      records: [],
    };
  }
}

function used(draft: Draft): NewRecord {
  return { kind: 'reworded', body: { draft: draft.id, template: draft.template, outcome: 'used' } };
}

/** The rules, never the words: they may repeat what a customer told. */
function refused(draft: Draft, rules: readonly string[]): NewRecord {
  return {
    kind: 'reworded',
    body: { draft: draft.id, template: draft.template, outcome: 'refused', rules },
  };
}

/** Words that were tried once were held to their tone then; where the facts stood in them is not known any more. */
function asTried(rendered: Rendered, { language, text, buttons, author }: OpenAttempt): Rendered {
  const given: readonly Given[] =
    text === rendered.text ? (rendered.given ?? []) : [{ from: 0, to: text.length, kind: 'line' }];
  return {
    ...rendered,
    language: language as Language, // written from this union only
    text,
    buttons,
    given,
    author,
    ...(author === 'model' && { rewordedFrom: rendered.text }),
  };
}

/** The customer has come in by another chat since: what was meant for them no longer belongs into this one. */
export function isElsewhere(stored: StoredCase | undefined, chat: Conversation): boolean {
  return stored?.conversation !== undefined && stored.conversation.id !== chat.id;
}
