import { expect, it } from 'vitest';
import { readConversations } from '../../src/talk/conversation.ts';
import { playHalf } from './halves.ts';
import { play } from './play.ts';

playHalf(1);

it('under a gate that forbids everything no conversation sends anything', { timeout: 60_000 }, async () => {
  const one = [...readConversations(import.meta.dirname).values()].flatMap((file) => file.slice(0, 1));
  for (const conversation of one) {
    const { spoken } = await play(conversation, { check: false, gate: { forbidEverything: true } });
    expect(spoken, conversation.name).toEqual([]);
  }
});
