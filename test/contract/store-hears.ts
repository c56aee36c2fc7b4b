import { describe, expect, it } from 'vitest';
import { AT, CHAT, LATER, OTHER_CHAT, type Bench } from './store-bench.ts';

/** What came in: heard once, taken in order, and whose chat it is. */
export function hearing(given: () => Bench): void {
  describe('what was heard', () => {
    it('is heard once by its id, and keeps what was said first', async () => {
      const { store, hear } = given();
      expect(await hear('e-1')).toBe(true);
      expect(await hear('e-1', { body: { said: 'something else' } })).toBe(false);
      expect(await store.nextIn('case:C-1')).toMatchObject({ id: 'e-1', body: { said: 'e-1' } });
    });

    it('is heard once when it comes several times at once', async () => {
      const { hear } = given();
      const heard = await Promise.all([hear('e-1'), hear('e-1'), hear('e-1')]);
      expect(heard.filter(Boolean)).toHaveLength(1);
    });

    it('comes back whole', async () => {
      const { store, hear } = given();
      await hear('e-1', {
        kind: 'manager',
        conversationId: CHAT,
        customerId: 'C-1',
        body: { text: 'ñ 谢谢 🙂' },
      });
      expect(await store.nextIn('case:C-1')).toMatchObject({
        id: 'e-1',
        kind: 'manager',
        lane: 'case:C-1',
        conversationId: CHAT,
        customerId: 'C-1',
        body: { text: 'ñ 谢谢 🙂' },
        heardAt: AT,
      });
    });

    it('is taken lane by lane, the longest waiting first, and in its lane in the order in which it came', async () => {
      const { store, hear } = given();
      await hear('e-1', { lane: 'case:C-2' });
      await hear('e-2');
      await hear('e-3', { lane: 'case:C-2' });
      await hear('e-4', { lane: 'chat:x' });
      expect(await store.lanes(10)).toEqual(['case:C-2', 'case:C-1', 'chat:x']);
      expect(await store.lanes(2)).toEqual(['case:C-2', 'case:C-1']);
      const first = await store.nextIn('case:C-2');
      expect(first?.id).toBe('e-1');
      await store.done(first?.seq ?? 0, AT, [], []);
      expect((await store.nextIn('case:C-2'))?.id).toBe('e-3');
      expect(await store.lanes(10)).toEqual(['case:C-1', 'case:C-2', 'chat:x']);
    });

    it('is dealt with once, with all that was written for it', async () => {
      const { store, hear, draft, record, kinds } = given();
      await hear('e-1', { lane: 'chat:x' });
      const seq = (await store.nextIn('chat:x'))?.seq ?? 0;
      expect(await store.isDone(seq)).toBe(false);
      const said = draft({ template: 'identity.unknown' });
      await store.done(seq, AT, [record('stranger')], [said]);
      await store.done(seq, LATER, [record('stranger')], [draft()]);
      expect(await store.isDone(seq)).toBe(true);
      expect(await store.nextIn('chat:x')).toBeUndefined();
      expect(await kinds()).toEqual(['stranger']);
      expect((await store.dueDrafts(LATER, 10)).map((one) => one.id)).toEqual([said.id]);
    });

    it('in a chat that was nobody’s is the customer’s from the turn on in which that became clear', async () => {
      const { store, hear, decision } = given();
      await hear('e-1', { lane: 'chat:x', conversationId: CHAT });
      const seq = (await store.nextIn('chat:x'))?.seq ?? 0;
      expect(await store.commit(await decision({ seq }))).toBe(true);
      expect(await store.loadCase('C-1', AT)).toMatchObject({ lastHeardAt: AT, history: { heard: [AT] } });
    });
  });

  describe('a token', () => {
    it('makes a chat the customer’s, once', async () => {
      const { store, tokenFor } = given();
      const token = await tokenFor('A-1');
      expect(await store.accept(token, CHAT, AT)).toEqual({ customerId: 'C-1', accountId: 'A-1' });
      expect(await store.conversation(CHAT)).toMatchObject({ customerId: 'C-1' });
      expect(await store.accept(token, OTHER_CHAT, AT)).toBeUndefined();
      expect((await store.conversation(OTHER_CHAT))?.customerId).toBeUndefined();
    });

    it('answers the same again in the same chat, so that a turn that was cut short can be repeated', async () => {
      const { store, tokenFor } = given();
      const token = await tokenFor('A-1');
      const first = await store.accept(token, CHAT, AT);
      expect(await store.accept(token, CHAT, LATER)).toEqual(first);
    });

    it('goes to one of two chats that come with it at once', async () => {
      const { store, tokenFor } = given();
      const token = await tokenFor('A-1');
      const both = await Promise.all([store.accept(token, CHAT, AT), store.accept(token, OTHER_CHAT, AT)]);
      expect(both.filter(Boolean)).toHaveLength(1);
    });

    it('counts until it expires', async () => {
      const { store, tokenFor } = given();
      const token = await tokenFor('A-1');
      expect(await store.accept(token, CHAT, '2026-12-08T16:00:00Z')).toBeUndefined();
      expect(await store.accept(token, CHAT, '2026-12-08T15:59:59Z')).toBeDefined();
    });

    it('that nobody made is none', async () => {
      const { store } = given();
      expect(await store.accept('0'.repeat(64), CHAT, AT)).toBeUndefined();
    });

    it('takes every earlier chat from the customer, and what was agreed to there', async () => {
      const { store, tokenFor, decision } = given();
      await store.accept(await tokenFor('A-1'), CHAT, AT);
      await store.commit(await decision({ consent: { conversationId: CHAT, consent: { what: 'this' } } }));
      await store.accept(await tokenFor('A-1', LATER), OTHER_CHAT, LATER);
      const before = await store.conversation(CHAT);
      expect(before?.customerId).toBeUndefined();
      expect(before?.consent).toBeUndefined();
      const now = (await store.loadCase('C-1', LATER))?.conversation;
      expect(now).toMatchObject({ id: OTHER_CHAT });
      expect(now?.consent).toBeUndefined();
    });
  });

  describe('a chat', () => {
    it('stays whose it is when it is met again, and keeps the newest way to write to it', async () => {
      const { store, tokenFor } = given();
      await store.accept(await tokenFor('A-1'), CHAT, AT);
      const seen = { id: CHAT, channel: 'telegram', address: '7' };
      expect(await store.meet({ ...seen, reference: { to: 1 } })).toMatchObject({
        customerId: 'C-1',
        reference: { to: 1 },
      });
      expect(await store.meet({ ...seen, reference: undefined })).toMatchObject({ reference: { to: 1 } });
      expect(await store.conversation('telegram:nobody')).toBeUndefined();
    });
  });

  describe('an answer to the identity question', () => {
    it.each([
      ['1990-05-03', 'right'],
      ['3 de mayo de 1990', 'right'],
      ['1990-05-04', 'wrong'],
      ['hola', 'none'],
    ] as const)('%s is %s', async (words, verdict) => {
      const { store } = given();
      const stored = await store.loadCase('C-1', AT);
      if (!stored) throw new Error('the customer is gone');
      expect(await store.checkAnswer(stored.customer, words)).toBe(verdict);
    });
  });

  describe('a setting', () => {
    it('is what it was set to last', async () => {
      const { store } = given();
      expect(await store.setting('colour')).toBeUndefined();
      await store.setSetting('colour', 'green');
      await store.setSetting('colour', 'blue');
      expect(await store.setting('colour')).toBe('blue');
    });
  });
}
