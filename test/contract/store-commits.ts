import { describe, expect, it } from 'vitest';
import { newCase } from '../../src/domain/case.ts';
import type { Commit } from '../../src/ports/store.ts';
import { AT, CHAT, LATER, type Bench } from './store-bench.ts';

/** One decision, one transaction. */
export function committing(given: () => Bench): void {
  /** A decision that writes everything that a decision can write. */
  async function everything(): Promise<Commit> {
    const { store, tokenFor, hear, decision, draft, record } = given();
    await store.accept(await tokenFor('A-1'), CHAT, AT);
    await hear('e-1');
    const seq = (await store.nextIn('case:C-1'))?.seq ?? 0;
    return decision({
      seq,
      state: { ...newCase('es'), unclear: 1 },
      next: { at: LATER },
      nextAction: { at: LATER, kind: 'reminder' },
      drafts: [draft({ id: 'D-a' }), draft({ id: 'D-b' })],
      records: [record('decided'), record('said')],
      desk: [{ handoffId: 'H-1', kind: 'alert', body: {} }],
      handoff: { id: 'H-1', status: 'waiting', brief: { reason: 'asked' } },
      consent: { conversationId: CHAT, consent: { what: 'to be written to' } },
    });
  }

  /** Everything that a decision could have changed. */
  async function contents(): Promise<unknown> {
    const { db } = given();
    const tables = ['cases', 'conversations', 'inbox', 'drafts', 'handoffs', 'desk_jobs', 'records'] as const;
    return Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
  }

  describe('a decision', () => {
    it('is written down whole', async () => {
      const { store, kinds } = given();
      const decision = await everything();
      expect(await store.commit(decision)).toBe(true);
      expect(await store.loadCase('C-1', AT)).toMatchObject({
        version: decision.expected + 1,
        state: { unclear: 1 },
        conversation: { consent: { what: 'to be written to' } },
        drafts: [
          { id: 'D-a', purpose: 'reply' },
          { id: 'D-b', purpose: 'reply' },
        ],
      });
      expect(await store.isDone(decision.seq ?? 0)).toBe(true);
      expect(await store.dueCases(LATER, 10)).toEqual(['C-1']);
      expect(await store.dueDeskJobs(AT, 10)).toMatchObject([
        { handoffId: 'H-1', brief: { reason: 'asked' } },
      ]);
      expect(await store.customerOfHandoff('H-1')).toBe('C-1');
      expect(await store.draft('D-b')).toMatchObject({ cause: 'test', customerId: 'C-1', status: 'queued' });
      expect(await kinds()).toEqual(['decided', 'said']);
    });

    it('on what is no longer true is refused, and nothing of it is written', async () => {
      const { store } = given();
      const decision = await everything();
      const before = await contents();
      expect(await store.commit({ ...decision, expected: decision.expected + 1 })).toBe(false);
      expect(await contents()).toEqual(before);
    });

    it('on what was answered already is refused, and nothing of it is written', async () => {
      const { store } = given();
      const decision = await everything();
      await store.done(decision.seq ?? 0, AT, [], []);
      const before = await contents();
      expect(await store.commit(decision)).toBe(false);
      expect(await contents()).toEqual(before);
    });

    it('that cannot be written to its end leaves nothing behind', async () => {
      const { store, queue, draft } = given();
      const decision = await everything();
      await queue(draft({ id: 'D-taken' }));
      const before = await contents();
      const expected = decision.expected + 1;
      const drafts = [draft({ id: 'D-a' }), draft({ id: 'D-taken' })];
      await expect(store.commit({ ...decision, expected, drafts })).rejects.toThrow(/unique|duplicate/i);
      expect(await contents()).toEqual(before);
    });

    it('is taken once of two that were made at the same time', async () => {
      const { store, decision, draft } = given();
      const one = await decision({ drafts: [draft()] });
      const other = await decision({ drafts: [draft()] });
      const taken = await Promise.all([store.commit(one), store.commit(other)]);
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect((await store.loadCase('C-1', AT))?.drafts).toHaveLength(1);
    });

    it('for somebody who is unknown is refused', async () => {
      const { store, decision } = given();
      expect(await store.commit(await decision({ customerId: 'C-9' }))).toBe(false);
      expect(await store.loadCase('C-9', AT)).toBeUndefined();
    });

    it('can let go of a chat', async () => {
      const { store, tokenFor, decision } = given();
      await store.accept(await tokenFor('A-1'), CHAT, AT);
      await store.commit(await decision({ unbind: CHAT }));
      expect((await store.conversation(CHAT))?.customerId).toBeUndefined();
      expect((await store.loadCase('C-1', AT))?.conversation).toBeUndefined();
    });
  });

  describe('what time must move', () => {
    it('is due from its moment on, the longest waiting first', async () => {
      const { store, decision } = given();
      await store.commit(await decision({ next: { at: LATER } }));
      const second = await store.loadCase('C-2', AT);
      await store.commit(
        await decision({ customerId: 'C-2', expected: second?.version ?? -1, next: { at: AT } }),
      );
      expect(await store.dueCases('2026-11-24T15:59:59Z', 10)).toEqual([]);
      expect(await store.dueCases(AT, 10)).toEqual(['C-2']);
      expect(await store.dueCases(LATER, 10)).toEqual(['C-2', 'C-1']);
      expect(await store.dueCases(LATER, 1)).toEqual(['C-2']);
      await store.commit(await decision());
      expect(await store.dueCases(LATER, 10)).toEqual(['C-2']);
    });
  });

  describe('taking back', () => {
    it.each([
      ['proactive', ['reminder', 'promise_reminder', 'plan_reminder', 'follow_up']],
      [
        'all',
        ['reminder', 'promise_reminder', 'plan_reminder', 'follow_up', 'reply', 'receipt', 'transition'],
      ],
    ] as const)('%s takes back what waits of these purposes', async (which, purposes) => {
      const { store, queue, draft, decision } = given();
      const all = [
        'reminder',
        'promise_reminder',
        'plan_reminder',
        'follow_up',
        'reply',
        'receipt',
        'transition',
      ] as const;
      const drafts = await queue(...all.map((purpose) => draft({ purpose })));
      await store.commit(await decision({ cancel: [{ which, why: 'a stop' }] }));
      for (const one of drafts) {
        const cancelled = purposes.some((purpose) => purpose === one.purpose);
        expect(await store.draft(one.id)).toMatchObject(
          cancelled ? { status: 'cancelled', why: { why: 'a stop' } } : { status: 'queued' },
        );
      }
    });

    it('of held replies takes back those that wait for a later hour', async () => {
      const { store, queue, draft, decision, statusOf } = given();
      const [now, held, reminder] = await queue(
        draft(),
        draft({ dueAt: LATER }),
        draft({ dueAt: LATER, purpose: 'reminder' }),
      );
      if (!now || !held || !reminder) throw new Error('three were queued');
      await store.commit(await decision({ cancel: [{ which: 'held_replies', why: 'a newer answer' }] }));
      expect(await Promise.all([now, held, reminder].map(statusOf))).toEqual([
        'queued',
        'cancelled',
        'queued',
      ]);
    });

    it('leaves what is on the wire, what has left, and what is another’s', async () => {
      const { store, queue, begun, finish, draft, decision, statusOf } = given();
      const reminder = { purpose: 'reminder' } as const;
      const [sending, sent] = await queue(draft(reminder), draft(reminder));
      if (!sending || !sent) throw new Error('two were queued');
      await begun(sending);
      await finish(await begun(sent), sent, 'delivered');
      const second = await store.loadCase('C-2', AT);
      const others = draft(reminder);
      await store.commit(
        await decision({ customerId: 'C-2', expected: second?.version ?? -1, drafts: [others] }),
      );
      await store.commit(await decision({ cancel: [{ which: 'all', why: 'the chat is gone' }] }));
      expect(await Promise.all([sending, sent, others].map(statusOf))).toEqual(['sending', 'sent', 'queued']);
    });

    it('comes before what the same decision says', async () => {
      const { store, draft, decision, statusOf } = given();
      const said = draft({ purpose: 'opt_out' });
      await store.commit(await decision({ cancel: [{ which: 'all', why: 'a stop' }], drafts: [said] }));
      expect(await statusOf(said)).toBe('queued');
    });
  });
}
