import { shift } from '../domain/time.ts';
import type { Waiting } from '../ports/store.ts';
import type { DraftBody } from './carry-out.ts';
import type { Said } from './understand-event.ts';
import type { World } from './world.ts';

/** So often a chat that is nobody's is told how to come in. */
const TELL_AGAIN_AFTER = 'P1D';

/**
 * Something was said in a chat that is nobody's yet. A good token makes it a customer's, who is the answer; anybody else
 * learns nothing but who we are, once a day.
 */
export async function welcome(
  world: World,
  item: Waiting,
): Promise<{ readonly customerId: string; readonly arrived: boolean } | undefined> {
  const { content } = item.body as { content: Said }; // written by `hear` only
  const now = world.clock.now();
  const chatId = item.conversationId;
  if (!chatId) {
    await world.store.done(item.seq, now, [], []);
    return undefined;
  }
  if (content.kind === 'start' && content.tokenHash) {
    const invited = await world.store.accept(content.tokenHash, chatId, now);
    if (invited) return { customerId: invited.customerId, arrived: true };
  }
  const chat = await world.store.conversation(chatId);
  if (chat?.customerId) return { customerId: chat.customerId, arrived: false };
  const quiet =
    content.kind === 'left' ||
    (await world.store.wasTold(chatId, 'identity.unknown', shift(now, `-${TELL_AGAIN_AFTER}`)));
  const body: DraftBody = { blanks: {} };
  const draft = {
    id: world.newId('D'),
    conversationId: chatId,
    template: 'identity.unknown',
    blanks: body,
    purpose: 'reply' as const,
    author: 'template' as const,
    dueAt: now,
  };
  await world.store.done(item.seq, now, [{ kind: 'stranger', body: { chat: chatId } }], quiet ? [] : [draft]);
  return undefined;
}
