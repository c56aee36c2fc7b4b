import { describe, expect, it } from 'vitest';
import { AT, type Bench } from './store-bench.ts';

/** The append-only record. */
export function recording(given: () => Bench): void {
  async function write(count: number): Promise<void> {
    const { store, record } = given();
    for (let no = 1; no <= count; no += 1) await store.record(record(`kind-${no}`), AT, 'C-1');
  }

  describe('the record', () => {
    it('is whole when it is empty, and after everything that writes to it', async () => {
      const { store, verify, decision, record, hear } = given();
      expect(await verify()).toEqual({ ok: true, records: 0 });
      await write(2);
      await store.commit(await decision({ records: [record('a'), record('b')] }));
      await hear('e-1', { lane: 'chat:x' });
      await store.done((await store.nextIn('chat:x'))?.seq ?? 0, AT, [record('c')], []);
      expect(await verify()).toEqual({ ok: true, records: 5 });
    });

    it('stays one chain when much is written at once', async () => {
      const { store, verify, record, kinds } = given();
      const names = Array.from({ length: 20 }, (_, no) => `kind-${no}`);
      await Promise.all(names.map((name) => store.record(record(name), AT, undefined)));
      expect(await verify()).toEqual({ ok: true, records: 20 });
      expect((await kinds()).toSorted()).toEqual(names.toSorted());
    });

    it.each([
      ['body', '{"said":"something else"}'],
      ['kind', 'other'],
      ['at', '2026-11-24T16:00:01Z'],
      ['customer_id', 'C-2'],
    ] as const)('shows that %s was changed', async (column, value) => {
      const { db, verify } = given();
      await write(4);
      await db
        .updateTable('records')
        .set({ [column]: value })
        .where('seq', '=', 3)
        .execute();
      expect(await verify()).toEqual({ ok: false, records: 2, fault: 'record 3 was changed' });
    });

    it('shows that one is missing in the middle, and from the beginning', async () => {
      const { db, verify } = given();
      await write(4);
      await db.deleteFrom('records').where('seq', '=', 2).execute();
      expect(await verify()).toEqual({ ok: false, records: 1, fault: 'record 2 is missing' });
      await db.deleteFrom('records').where('seq', '=', 1).execute();
      expect(await verify()).toMatchObject({ ok: false, fault: 'record 1 is missing' });
    });

    it('shows that its end was cut off, and that all of it is gone', async () => {
      const { db, verify } = given();
      await write(4);
      await db.deleteFrom('records').where('seq', '=', 4).execute();
      expect(await verify()).toEqual({ ok: false, records: 3, fault: 'records after 3 are missing' });
      await db.deleteFrom('records').execute();
      expect(await verify()).toMatchObject({ ok: false, records: 0 });
    });

    it('shows that two have changed places', async () => {
      const { db, verify } = given();
      await write(4);
      const swap = async (from: number, to: number): Promise<void> => {
        await db.updateTable('records').set({ seq: to }).where('seq', '=', from).execute();
      };
      await swap(2, 99);
      await swap(3, 2);
      await swap(99, 3);
      expect(await verify()).toEqual({
        ok: false,
        records: 1,
        fault: 'record 2 does not follow the one before it',
      });
    });

    it('shows that one was put in', async () => {
      const { db, verify } = given();
      await write(2);
      const last = await db.selectFrom('records').selectAll().where('seq', '=', 2).executeTakeFirstOrThrow();
      await db
        .insertInto('records')
        .values({ ...last, seq: 3 })
        .execute();
      expect(await verify()).toMatchObject({ ok: false, records: 2 });
    });

    it('goes on after it was found whole, and checks more than it reads at once', async () => {
      const { store, verify, decision, record } = given();
      const records = Array.from({ length: 2500 }, (_, no) => record(`kind-${no}`));
      for (let at = 0; at < records.length; at += 500)
        await store.commit(await decision({ records: records.slice(at, at + 500) }));
      expect(await verify()).toEqual({ ok: true, records: 2500 });
      await write(1);
      expect(await verify()).toEqual({ ok: true, records: 2501 });
    });
  });

  describe('the dossier of a case', () => {
    it('holds contacts, words and the records asked for, oldest first, of that case alone, and the latest of each', async () => {
      const { store, hear, queue, draft, begun, finish, record } = given();
      await hear('e-2', { customerId: 'C-2', lane: 'case:C-2' });
      for (const [purpose, outcome, at] of [
        ['reminder', 'delivered', '2026-11-24T15:10:00Z'],
        ['reminder', 'unconfirmed', '2026-11-24T15:20:00Z'],
        ['reply', 'delivered', '2026-11-24T15:30:00Z'],
      ] as const) {
        const [queued] = await queue(draft({ purpose, template: 'reminder.overdue' }));
        if (!queued) throw new Error('nothing was queued');
        await finish(await begun(queued, { at }), queued, outcome);
      }
      await hear('e-1', { customerId: 'C-1', heardAt: '2026-11-24T15:00:00Z' });
      await store.record({ kind: 'promise', body: { parts: [] } }, '2026-11-24T15:40:00Z', 'C-1');
      await store.record(record('decided'), '2026-11-24T15:41:00Z', 'C-1');
      await store.record({ kind: 'promise', body: { parts: [1] } }, '2026-11-24T15:42:00Z', 'C-1');
      await store.record(record('promise'), '2026-11-24T15:43:00Z', 'C-2');
      expect(await store.dossier('C-1', ['promise'], 5)).toEqual([
        { kind: 'wrote', at: '2026-11-24T15:00:00Z' },
        {
          kind: 'sent',
          at: '2026-11-24T15:10:00Z',
          purpose: 'reminder',
          author: 'template',
          template: 'reminder.overdue',
        },
        { kind: 'record', at: '2026-11-24T15:40:00Z', name: 'promise', body: { parts: [] } },
        { kind: 'record', at: '2026-11-24T15:42:00Z', name: 'promise', body: { parts: [1] } },
      ]);
      expect((await store.dossier('C-1', ['promise'], 1)).at(-1)).toMatchObject({ body: { parts: [1] } });
    });
  });
}
