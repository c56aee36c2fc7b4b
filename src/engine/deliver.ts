import { contactInput } from '../dialogue/next-action.ts';
import { shift } from '../domain/time.ts';
import type { Reason } from '../gate/gate.ts';
import { mayContact } from '../policy/contact-rules.ts';
import type { Delivery } from '../dialogue/event.ts';
import type { Draft, Heard, StoredCase } from '../ports/store.ts';
import { factsOf } from './facts.ts';
import { policyFor } from './policy-for.ts';
import { put, type Outcome } from './put.ts';
import { isElsewhere, reviewed } from './reviewed.ts';
import type { World } from './world.ts';

/** When a held message is looked at again, if no rule says until when. */
const LOOK_AGAIN = 'PT15M';

/**
 * The last station: may it go now, are these words allowed, and then the wire.
 *
 * Everything is read anew here: a stop, a payment or a pause that came after the decision is seen.
 */
export async function deliver(world: World, draft: Draft): Promise<Outcome> {
  const now = world.clock.now();
  const stored = draft.customerId ? await world.store.loadCase(draft.customerId, now) : undefined;
  const chat = await world.store.conversation(draft.conversationId);
  const channel = chat && [...world.channels.values()].find((one) => one.name === chat.channel);
  if (!chat || !channel) {
    await world.store.holdDraft(draft.id, shift(now, LOOK_AGAIN), {
      rule: 'channel.absent',
      why: `The channel ${chat?.channel ?? ''} is not configured.`,
    });
    return 'held';
  }
  if (isElsewhere(stored, chat)) {
    await world.store.refuseDraft(draft.id, now, ELSEWHERE, undefined);
    return 'refused';
  }
  if (stored) {
    const refusal = await contactRefusal(world, stored, draft, now);
    if (refusal === 'held' || refusal === 'refused') return refusal;
  }
  const earlier = await world.store.unconfirmedTry(draft.id);
  const { rendered, verdict, records } = reviewed(world, draft, chat, stored, earlier, now);
  if (verdict.outcome === 'refused') {
    await refuse(world, draft, now, verdict.reasons);
    return 'refused';
  }
  const attempt = {
    draftId: draft.id,
    ...(draft.customerId && { customerId: draft.customerId }),
    conversationId: chat.id,
    purpose: draft.purpose,
    author: rendered.author,
    language: rendered.language,
    text: rendered.text,
    buttons: rendered.buttons,
    at: now,
  };
  const repeatOf = earlier && { repeatOf: earlier.id };
  const id = await world.store.begin({ ...attempt, ...repeatOf }, stored?.version, records);
  if (id === undefined) return 'moved';
  return put(world, {
    attempt: { ...attempt, id, isRepeat: earlier !== undefined },
    message: verdict.message,
    channel,
    chat,
    template: draft.template,
  });
}

const ELSEWHERE = {
  rule: 'chat.moved',
  why: 'The customer has come in by another chat since; this one may be read by somebody else.',
} as const;

async function contactRefusal(
  world: World,
  stored: StoredCase,
  draft: Draft,
  now: string,
): Promise<'held' | 'refused' | undefined> {
  const facts = await factsOf(world, stored, now, 'none');
  const policy = policyFor(world.prompts, stored, now);
  const verdict = mayContact(contactInput(stored.state, facts, policy, draft.purpose, now));
  if (verdict.allowed) return undefined;
  const { rule, why, source, until } = verdict;
  const contact = { rule, why, ...(until !== undefined && { until }) };
  // A manager would wait for an answer to words that never left.
  const told = (outcome: 'held' | 'refused'): Heard | undefined =>
    draft.author === 'manager' ? heardOf(draft, now, { outcome, contact }) : undefined;
  if (until !== undefined || facts.paused) {
    const held = told('held');
    if (held) await world.store.hear(held);
    await world.store.holdDraft(draft.id, until ?? shift(now, LOOK_AGAIN), { rule, why, source });
    return 'held';
  }
  await world.store.refuseDraft(draft.id, now, { rule, why, source }, told('refused'));
  return 'refused';
}

/** What the case hears of a message that did not go out, once. */
function heardOf(
  draft: Draft,
  now: string,
  what: Pick<Delivery, 'outcome' | 'contact' | 'reasons'>,
): Heard | undefined {
  if (!draft.customerId) return undefined;
  const { id: draftId, template, purpose, author } = draft;
  const delivery: Delivery = { draftId, template, purpose, author, at: now, ...what };
  return {
    id: `delivery:${draftId}:${what.outcome}`,
    kind: 'delivery',
    lane: `case:${draft.customerId}`,
    customerId: draft.customerId,
    body: { type: 'delivery', delivery },
    heardAt: now,
  };
}

async function refuse(world: World, draft: Draft, now: string, reasons: readonly Reason[]): Promise<void> {
  const told = reasons.map(({ rule, severity, reason, suggestion }) => ({
    rule,
    severity,
    reason,
    ...(suggestion && { suggestion }),
  }));
  world.log.warn(
    { draft: draft.id, template: draft.template, rules: told.map((one) => one.rule) },
    'a message was refused',
  );
  await world.store.refuseDraft(
    draft.id,
    now,
    { why: 'these words were refused', reasons: told },
    heardOf(draft, now, { outcome: 'refused', reasons: told }),
  );
}
