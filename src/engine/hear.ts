import type { Inbound } from '../ports/channel.ts';
import type { DeskAct } from '../ports/desk.ts';
import { hashToken } from '../invite-token.ts';
import type { World } from './world.ts';

const MOST_TEXT = 4000;

/** Store what a customer did, once, before the channel is answered. Nothing is ever heard in a group. */
export async function hearInbound(world: World, inbound: Inbound): Promise<void> {
  if (!inbound.isPrivate) {
    world.log.warn(
      { channel: inbound.from.channel },
      'a message in a group or channel was dropped; Fairdue speaks in private chats only',
    );
    return;
  }
  const id = `${inbound.from.channel}:${inbound.from.conversation}`;
  const chat = await world.store.meet({
    id,
    channel: inbound.from.channel,
    address: inbound.from.conversation,
    reference: inbound.reference,
  });
  const owner = tokenIn(inbound.content) === undefined ? chat.customerId : undefined;
  await world.store.hear({
    id: inbound.id,
    kind: 'customer',
    lane: owner ? `case:${owner}` : `chat:${id}`,
    conversationId: id,
    ...(owner && { customerId: owner }),
    body: { content: bounded(inbound.content), sentAt: inbound.sentAt },
    heardAt: world.clock.now(),
  });
}

/** Store what a manager did, once, before the desk is answered. */
export async function hearAct(world: World, act: DeskAct): Promise<void> {
  const handoffId =
    'handoffId' in act.target ? act.target.handoffId : await world.store.handoffAt(act.target.ref);
  const customerId = handoffId && (await world.store.customerOfHandoff(handoffId));
  if (!handoffId || !customerId) {
    world.log.warn(
      { act: act.act.kind },
      'a manager acted on something that is no handoff of ours; nothing was done',
    );
    return;
  }
  await world.store.hear({
    id: act.id,
    kind: 'manager',
    lane: `case:${customerId}`,
    customerId,
    body: { type: 'manager_acted', act: act.act, by: act.by, handoffId },
    heardAt: world.clock.now(),
  });
}

/** A token of an invitation, where a channel carries it as plain text. */
export function tokenIn(content: Inbound['content']): string | undefined {
  switch (content.kind) {
    case 'start':
      return content.token;
    case 'text':
      return /^[A-Za-z0-9_-]{32,64}$/.exec(content.text.trim())?.[0];
    case 'tap':
    case 'media':
    case 'left':
      return undefined;
    default:
      return content satisfies never;
  }
}

function bounded(content: Inbound['content']): unknown {
  if (content.kind === 'start')
    return content.token ? { kind: 'start', tokenHash: hashToken(content.token) } : content;
  const token = tokenIn(content);
  if (token) return { kind: 'start', tokenHash: hashToken(token) };
  return content.kind === 'text' ? { ...content, text: content.text.slice(0, MOST_TEXT) } : content;
}
