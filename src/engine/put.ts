import type { ApprovedMessage } from '../gate/gate.ts';
import type { Delivery } from '../dialogue/event.ts';
import { shift, type Instant } from '../domain/time.ts';
import type { Channel, SendResult } from '../ports/channel.ts';
import type { Conversation, OpenAttempt, Receipt } from '../ports/store.ts';
import { isElsewhere, reviewed } from './reviewed.ts';
import type { World } from './world.ts';

/** What became of a message that was due. */
export type Outcome = 'sent' | 'held' | 'refused' | 'unconfirmed' | 'moved';

export type Envelope = {
  readonly attempt: OpenAttempt;
  readonly message: ApprovedMessage;
  readonly channel: Channel;
  readonly chat: Conversation;
  readonly template: string;
};

/** Nobody answers these but us, and nobody waits for them: if it is not known whether one arrived, it is never repeated. */
const NEVER_REPEATED: ReadonlySet<string> = new Set([
  'reminder',
  'promise_reminder',
  'plan_reminder',
  'follow_up',
  'receipt',
]);

/** Put an approved message on the wire and write the receipt. What may have arrived is repeated only if it is owed, and once. */
export async function put(world: World, envelope: Envelope): Promise<Outcome> {
  const { attempt, channel, chat } = envelope;
  const result = await channel.send(envelope.message, chat.reference);
  const now = world.clock.now();
  if (!result.ok && result.failure === 'unknown' && mayRepeat(attempt))
    return repeat(world, attempt, envelope.template);
  await world.store.finish(receiptOf(envelope, result, now));
  world.changed();
  if (result.ok) return 'sent';
  world.log.warn({ draft: attempt.draftId, channel: channel.name, failure: result.failure }, result.detail);
  return result.failure === 'unknown'
    ? 'unconfirmed'
    : result.failure === 'blocked' || result.failure === 'rejected'
      ? 'refused'
      : 'held';
}

function mayRepeat(attempt: OpenAttempt): boolean {
  return !attempt.isRepeat && !NEVER_REPEATED.has(attempt.purpose);
}

/** After a crash nobody knows what became of an open attempt: what is owed is said once more, the rest is shown as unconfirmed. */
export async function settleOpenAttempts(world: World): Promise<number> {
  const open = await world.store.openAttempts();
  for (const attempt of open) {
    const draft = await world.store.draft(attempt.draftId);
    const template = draft?.template ?? '';
    if (mayRepeat(attempt)) {
      await repeat(world, attempt, template);
    } else {
      await world.store.finish(unconfirmed(attempt, template, world.clock.now()));
    }
  }
  return open.length;
}

/** The very same words once more, reviewed anew, and recorded as a repeat. */
async function repeat(world: World, attempt: OpenAttempt, template: string): Promise<Outcome> {
  const now = world.clock.now();
  const chat = await world.store.conversation(attempt.conversationId);
  const channel = chat && [...world.channels.values()].find((one) => one.name === chat.channel);
  const stored = attempt.customerId ? await world.store.loadCase(attempt.customerId, now) : undefined;
  const draft = await world.store.draft(attempt.draftId);
  const givenUp = async (why: string): Promise<Outcome> => {
    await world.store.finish(unconfirmed(attempt, template, now, `It was not said again: ${why}`));
    return 'unconfirmed';
  };
  if (!chat || !channel || !draft) return givenUp('the chat it went to is not served any more.');
  if (isElsewhere(stored, chat)) return givenUp('the customer has come in by another chat since.');
  const { verdict } = reviewed(world, draft, chat, stored, attempt, now);
  // What was true then may not be true now: an amount that was paid, an hour that has passed.
  if (verdict.outcome === 'refused')
    return givenUp(verdict.reasons.map(({ rule, reason }) => `${rule}: ${reason}`).join(' '));
  const { id: repeatOf, isRepeat: _, ...words } = attempt;
  const id = await world.store.begin({ ...words, repeatOf, at: now }, undefined);
  if (id === undefined) return 'moved';
  return put(world, {
    attempt: { ...words, id, isRepeat: true, at: now },
    message: verdict.message,
    channel,
    chat,
    template,
  });
}

function unconfirmed(attempt: OpenAttempt, template: string, now: Instant, more?: string): Receipt {
  return {
    attemptId: attempt.id,
    draftId: attempt.draftId,
    at: now,
    outcome: 'unconfirmed',
    detail: ['Nobody knows whether this message arrived.', more].filter(Boolean).join(' '),
    ...hearOf(attempt, template, 'unconfirmed', now),
  };
}

function receiptOf(envelope: Envelope, result: SendResult, now: Instant): Receipt {
  const { attempt, template } = envelope;
  const base = { attemptId: attempt.id, draftId: attempt.draftId, at: now };
  if (result.ok) {
    return {
      ...base,
      outcome: 'delivered',
      providerId: result.providerId,
      ...hearOf(attempt, template, 'delivered', now),
    };
  }
  switch (result.failure) {
    case 'rate_limited':
      return {
        ...base,
        outcome: 'lost',
        detail: result.detail,
        again: shift(now, `PT${Math.ceil((result.retryAfterMs ?? 1000) / 1000)}S`),
      };
    case 'transient':
      return { ...base, outcome: 'lost', detail: result.detail, again: shift(now, 'PT5S') };
    case 'blocked':
    case 'rejected':
      return {
        ...base,
        outcome: result.failure,
        detail: result.detail,
        ...hearOf(attempt, template, result.failure, now),
      };
    case 'unknown':
      return {
        ...base,
        outcome: 'unconfirmed',
        detail: result.detail,
        ...hearOf(attempt, template, 'unconfirmed', now),
      };
    default:
      return result.failure satisfies never;
  }
}

function hearOf(
  attempt: OpenAttempt,
  template: string,
  outcome: Delivery['outcome'],
  now: Instant,
): Pick<Receipt, 'hear'> {
  if (!attempt.customerId) return {};
  const delivery: Delivery = {
    draftId: attempt.draftId,
    template,
    purpose: attempt.purpose,
    author: attempt.author,
    at: now,
    outcome,
  };
  return {
    hear: {
      id: `delivery:${attempt.id}:${outcome}`,
      kind: 'delivery',
      lane: `case:${attempt.customerId}`,
      customerId: attempt.customerId,
      body: { type: 'delivery', delivery },
      heardAt: now,
    },
  };
}
