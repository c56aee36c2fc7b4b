import { contactInput } from '../dialogue/next-action.ts';
import { shift } from '../domain/time.ts';
import { review, type Reason } from '../gate/gate.ts';
import { mayContact } from '../policy/contact-rules.ts';
import type { Draft, StoredCase } from '../ports/store.ts';
import { factsOf } from './facts.ts';
import { gateFactsOf } from './gate-facts.ts';
import { policyFor } from './policy-for.ts';
import { put } from './put.ts';
import { wordsOf } from './words.ts';
import type { World } from './world.ts';

export type Outcome = 'sent' | 'held' | 'refused' | 'unconfirmed' | 'moved';

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
  if (stored) {
    const refusal = await contactRefusal(world, stored, draft, now);
    if (refusal === 'held' || refusal === 'refused') return refusal;
  }
  const worded = wordsOf(world, draft, chat, stored, now);
  const facts = stored ? gateFactsOf(world, stored, now, worded) : strangerFacts(world, now);
  const verdict = review(worded.rendered, world.gatePolicy, facts);
  if (verdict.outcome === 'refused') {
    await refuse(world, draft, now, verdict.reasons);
    return 'refused';
  }
  const attempt = {
    draftId: draft.id,
    ...(draft.customerId && { customerId: draft.customerId }),
    conversationId: chat.id,
    purpose: draft.purpose,
    author: draft.author,
    language: worded.rendered.language,
    text: worded.rendered.text,
    buttons: worded.rendered.buttons,
    at: now,
  };
  const id = await world.store.begin(attempt, stored?.version);
  if (id === undefined) return 'moved';
  return put(world, {
    attempt: { ...attempt, id, isRepeat: false },
    message: verdict.message,
    channel,
    chat,
    template: draft.template,
  });
}

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
  if (until !== undefined || facts.paused) {
    await world.store.holdDraft(draft.id, until ?? shift(now, LOOK_AGAIN), { rule, why, source });
    return 'held';
  }
  await world.store.refuseDraft(draft.id, now, { rule, why, source }, undefined);
  return 'refused';
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
    'the gate refused a message',
  );
  const hear = draft.customerId && {
    id: `delivery:${draft.id}:refused`,
    kind: 'delivery' as const,
    lane: `case:${draft.customerId}`,
    customerId: draft.customerId,
    body: {
      type: 'delivery',
      delivery: {
        draftId: draft.id,
        template: draft.template,
        purpose: draft.purpose,
        author: draft.author,
        at: now,
        outcome: 'refused',
        reasons: told,
      },
    },
    heardAt: now,
  };
  await world.store.refuseDraft(
    draft.id,
    now,
    { why: 'the gate refused these words', reasons: told },
    hear || undefined,
  );
}

/** What the gate may believe of somebody of whom nothing is known. */
function strangerFacts(world: World, now: string): Parameters<typeof review>[2] {
  const { creditor } = world.prompts;
  return {
    today: now.slice(0, 10),
    currency: '',
    identity: 'unverified',
    customerName: '',
    creditor: creditor.name.en,
    offers: [],
    links: [creditor.site, creditor.privacy],
    phones: [creditor.telephone],
    customerSaid: [],
    otherAmounts: [],
    otherDates: [],
    times: [],
    ceased: false,
    consent: false,
    holds: [],
    firstMessage: true,
    overridden: [],
  };
}
