import { describe, it } from 'vitest';
import { readConversations } from '../../src/talk/conversation.ts';
import { play } from './play.ts';

/** Play every second file of conversations, so that two processes share them. */
export function playHalf(which: 0 | 1): void {
  const files = [...readConversations(import.meta.dirname)].filter((_, at) => at % 2 === which);
  describe.each(files)('%s', (_, conversations) => {
    it.each(conversations)('$name', async (conversation) => {
      await play(conversation, { check: true });
    });
  });
}
