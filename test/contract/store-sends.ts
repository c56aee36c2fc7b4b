import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../src/ports/store.ts';
import { AT, CHAT, LATER, OTHER_CHAT, type Bench } from './store-bench.ts';

/** What waits to be said, each try to say it, and what became of that. */
export function sending(given: () => Bench): void {
  describe('what waits to be sent', () => {
    it('is due from its moment on, one of each chat, the first that was said', async () => {
      const { store, queue, draft } = given();
      const [first, later, second, other] = await queue(
        draft(),
        draft({ dueAt: LATER }),
        draft(),
        draft({ conversationId: OTHER_CHAT }),
      );
      const due = async (at: string): Promise<readonly string[]> =>
        (await store.dueDrafts(at, 10)).map((one) => one.id);
      expect(await due('2026-11-24T15:59:59Z')).toEqual([]);
      expect(await due(AT)).toEqual([first?.id, other?.id]);
      await store.refuseDraft(first?.id ?? '', AT, { why: 'a test' }, undefined);
      expect(await due(AT)).toEqual([second?.id, other?.id]);
      expect(await due(LATER)).toEqual([later?.id, other?.id]);
      expect(await store.dueDrafts(LATER, 1)).toHaveLength(1);
    });

    it('can be held until later, and says why', async () => {
      const { store, queue, draft } = given();
      const [one] = await queue(draft());
      await store.holdDraft(one?.id ?? '', LATER, { rule: 'hours.window' });
      expect(await store.dueDrafts(AT, 10)).toEqual([]);
      expect(await store.dueDrafts(LATER, 10)).toMatchObject([
        { id: one?.id, why: { rule: 'hours.window' } },
      ]);
    });

    it('that was refused is told to its case once, and can no longer be held or sent', async () => {
      const { store, queue, draft, begin, statusOf, kinds } = given();
      const [one] = await queue(draft());
      if (!one) throw new Error('one was queued');
      const hear = {
        id: 'r-1',
        kind: 'delivery',
        lane: 'case:C-1',
        customerId: 'C-1',
        body: {},
        heardAt: AT,
      } as const;
      await store.refuseDraft(one.id, AT, { why: 'the gate' }, hear);
      await store.refuseDraft(one.id, LATER, { why: 'again' }, { ...hear, id: 'r-2' });
      await store.holdDraft(one.id, LATER, { why: 'again' });
      expect(await store.draft(one.id)).toMatchObject({ status: 'refused', why: { why: 'the gate' } });
      expect(await begin(one)).toBeUndefined();
      expect(await store.nextIn('case:C-1')).toMatchObject({ id: 'r-1' });
      expect(await kinds()).toEqual(['refused']);
      expect(await statusOf(one)).toBe('refused');
    });

    it('is remembered as told from the moment it was said', async () => {
      const { store, queue, draft } = given();
      await queue(draft({ template: 'identity.unknown' }));
      expect(await store.wasTold(CHAT, 'identity.unknown', AT)).toBe(true);
      expect(await store.wasTold(CHAT, 'identity.unknown', LATER)).toBe(false);
      expect(await store.wasTold(CHAT, 'answer.amount', AT)).toBe(false);
      expect(await store.wasTold(OTHER_CHAT, 'identity.unknown', AT)).toBe(false);
    });
  });

  describe('a try to send', () => {
    it('is written down before the wire, with the words that go out', async () => {
      const { store, queue, draft, begun, statusOf } = given();
      const [one] = await queue(draft());
      if (!one) throw new Error('one was queued');
      const id = await begun(one, { buttons: [{ action: 'yes', label: 'Sí' }] });
      expect(await statusOf(one)).toBe('sending');
      expect(await store.openAttempts()).toEqual([
        {
          id,
          draftId: one.id,
          customerId: 'C-1',
          conversationId: CHAT,
          purpose: 'reply',
          author: 'template',
          language: 'es',
          text: `words of ${one.id}`,
          buttons: [{ action: 'yes', label: 'Sí' }],
          isRepeat: false,
          at: AT,
        },
      ]);
    });

    it('begins once, also when two begin at the same time', async () => {
      const { queue, draft, begin } = given();
      const [one] = await queue(draft());
      if (!one) throw new Error('one was queued');
      const both = await Promise.all([begin(one), begin(one)]);
      expect(both.filter((id) => id !== undefined)).toHaveLength(1);
    });

    it('does not begin when the case has moved since it was read', async () => {
      const { store, queue, draft, attempt, decision, statusOf } = given();
      const [one] = await queue(draft());
      if (!one) throw new Error('one was queued');
      const version = (await store.loadCase('C-1', AT))?.version;
      await store.commit(await decision());
      expect(await store.begin(attempt(one), version)).toBeUndefined();
      expect(await statusOf(one)).toBe('queued');
      expect(await store.openAttempts()).toEqual([]);
    });

    it.each([
      ['reminder', undefined],
      ['promise_reminder', undefined],
      ['plan_reminder', undefined],
      ['follow_up', undefined],
      ['reply', expect.any(Number)],
      ['transition', expect.any(Number)],
      ['opt_out', expect.any(Number)],
    ] as const)('of a %s while something heard waits for its turn: %s', async (purpose, outcome) => {
      const { queue, draft, hear, begin } = given();
      const [one] = await queue(draft({ purpose }));
      if (!one) throw new Error('one was queued');
      await hear('e-other', { lane: 'case:C-2' });
      await hear('e-1');
      expect(await begin(one)).toEqual(outcome);
    });

    it.each<[Receipt['outcome'], string]>([
      ['delivered', 'sent'],
      ['blocked', 'failed'],
      ['rejected', 'failed'],
      ['unconfirmed', 'unconfirmed'],
      ['lost', 'queued'],
    ])('that was %s leaves its message %s, and the case hears of it once', async (outcome, status) => {
      const { store, queue, draft, begun, finish, statusOf, kinds } = given();
      const [one] = await queue(draft());
      if (!one) throw new Error('one was queued');
      const id = await begun(one);
      const hear = {
        id: 'r-1',
        kind: 'delivery',
        lane: 'case:C-1',
        customerId: 'C-1',
        body: {},
        heardAt: AT,
      } as const;
      await finish(id, one, outcome, { hear, detail: 'a test' });
      await finish(id, one, 'delivered', { hear: { ...hear, id: 'r-2' } });
      expect(await statusOf(one)).toBe(status);
      expect(await store.openAttempts()).toEqual([]);
      const heard = await store.nextIn('case:C-1');
      expect(heard?.id).toBe('r-1');
      await store.done(heard?.seq ?? 0, AT, [], []);
      expect(await store.nextIn('case:C-1')).toBeUndefined();
      expect(await kinds()).toEqual(['send']);
    });

    it('that never left is due again when it says so', async () => {
      const { store, queue, draft, begun, finish } = given();
      const [one] = await queue(draft());
      if (!one) throw new Error('one was queued');
      await finish(await begun(one), one, 'lost', { again: LATER });
      expect(await store.dueDrafts(AT, 10)).toEqual([]);
      expect(await store.dueDrafts(LATER, 10)).toMatchObject([{ id: one.id }]);
      expect(await store.unconfirmedTry(one.id)).toBeUndefined();
      expect(await begun(one)).toBeGreaterThan(0);
    });

    it('is repeated beside the one that nobody knows of, which is closed as unconfirmed', async () => {
      const { store, queue, draft, begun, finish, statusOf } = given();
      const [one] = await queue(draft());
      if (!one) throw new Error('one was queued');
      const first = await begun(one);
      const repeat = await begun(one, { repeatOf: first });
      expect(await store.openAttempts()).toMatchObject([{ id: repeat, isRepeat: true }]);
      expect(await store.unconfirmedTry(one.id)).toMatchObject({ id: first, isRepeat: false });
      await finish(repeat, one, 'lost', { again: LATER });
      expect(await store.unconfirmedTry(one.id)).toMatchObject({ id: first });
      await finish(await begun(one, { repeatOf: first }), one, 'delivered');
      expect(await statusOf(one)).toBe('sent');
    });
  });

  describe('the history of a case', () => {
    it('has what left and what may have left, once, and not what never did', async () => {
      const { store, queue, draft, begun, finish } = given();
      const drafts = await queue(
        ...['reminder', 'reply', 'receipt', 'follow_up'].map(
          (purpose) => draft({ purpose: purpose as 'reminder' }), // four names of the union, as text
        ),
      );
      const [reminder, reply, receipt, lost] = drafts;
      if (!reminder || !reply || !receipt || !lost) throw new Error('four were queued');
      await finish(await begun(reminder), reminder, 'delivered');
      const first = await begun(reply);
      await finish(await begun(reply, { repeatOf: first }), reply, 'delivered');
      await finish(await begun(receipt), receipt, 'unconfirmed');
      await finish(await begun(lost), lost, 'lost', { again: LATER });
      const stored = await store.loadCase('C-1', AT);
      expect(stored?.history.sent.map((one) => one.purpose)).toEqual(['reminder', 'reply', 'receipt']);
      expect(stored).toMatchObject({
        remindersSince: [AT],
        remindersDelivered: 1,
        drafts: [{ id: lost.id, purpose: 'follow_up' }],
      });
      expect((await store.loadCase('C-1', '2026-12-31T16:00:00Z'))?.history.sent).toEqual([]);
    });

    it('is one over all channels, a manager’s messages among them', async () => {
      const { store, queue, draft, begun, finish } = given();
      const teams = 'teams:a';
      await store.meet({ id: teams, channel: 'teams', address: 'a', reference: undefined });
      const drafts = await queue(
        draft({ purpose: 'reminder' }),
        draft({ purpose: 'promise_reminder', conversationId: teams }),
        draft({ purpose: 'relay', author: 'manager' }),
      );
      for (const one of drafts) await finish(await begun(one), one, 'delivered');
      expect((await store.loadCase('C-1', AT))?.history.sent).toEqual([
        { at: AT, purpose: 'reminder', author: 'template' },
        { at: AT, purpose: 'promise_reminder', author: 'template' },
        { at: AT, purpose: 'relay', author: 'manager' },
      ]);
    });
  });
}
