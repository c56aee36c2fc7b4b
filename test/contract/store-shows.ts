import { describe, expect, it } from 'vitest';
import { AT, LATER, type Bench } from './store-bench.ts';

/** What managers must still be shown. */
export function showing(given: () => Bench): void {
  /** Two handoffs: an alert and two notes of one, an alert of the other. */
  async function alerts(): Promise<readonly number[]> {
    const { store, decision } = given();
    await store.commit(
      await decision({
        handoff: { id: 'H-1', status: 'waiting', brief: { of: 1 } },
        desk: [
          { handoffId: 'H-1', kind: 'alert', body: {} },
          { handoffId: 'H-1', kind: 'note', body: { text: 'first' } },
          { handoffId: 'H-1', kind: 'note', body: { text: 'second' } },
        ],
      }),
    );
    const second = await store.loadCase('C-2', AT);
    await store.commit(
      await decision({
        customerId: 'C-2',
        expected: second?.version ?? -1,
        handoff: { id: 'H-2', status: 'waiting', brief: { of: 2 } },
        desk: [{ handoffId: 'H-2', kind: 'alert', body: {} }],
      }),
    );
    return (await store.dueDeskJobs(AT, 10)).map((job) => job.id);
  }

  describe('what the desk must be shown', () => {
    const ref = { channel: 'C0', message: '1.5' };

    it('comes one at a time for each handoff, in the order in which it was written', async () => {
      const { store } = given();
      const [first, other] = await alerts();
      expect(await store.dueDeskJobs(AT, 10)).toMatchObject([
        { handoffId: 'H-1', kind: 'alert', brief: { of: 1 }, attempts: 0 },
        { handoffId: 'H-2', kind: 'alert', brief: { of: 2 } },
      ]);
      expect(await store.dueDeskJobs(AT, 1)).toHaveLength(1);
      await store.finishDeskJob(first ?? 0, AT, { handoffId: 'H-1', ref });
      await store.finishDeskJob(other ?? 0, AT, { handoffId: 'H-2', ref: { ...ref, message: '1.6' } });
      expect(await store.dueDeskJobs(AT, 10)).toMatchObject([
        { handoffId: 'H-1', kind: 'note', body: { text: 'first' }, ref },
      ]);
    });

    it('that failed waits, and what comes after it waits with it', async () => {
      const { store } = given();
      const [first] = await alerts();
      await store.retryDeskJob(first ?? 0, LATER, 'Slack is not there');
      expect((await store.dueDeskJobs(AT, 10)).map((job) => job.handoffId)).toEqual(['H-2']);
      expect(await store.dueDeskJobs(LATER, 10)).toMatchObject([
        { id: first, kind: 'alert', attempts: 1 },
        { handoffId: 'H-2' },
      ]);
    });

    it('stands where its alert was put first', async () => {
      const { store } = given();
      const [first] = await alerts();
      await store.finishDeskJob(first ?? 0, AT, { handoffId: 'H-1', ref });
      const [note] = await store.dueDeskJobs(AT, 10);
      await store.finishDeskJob(note?.id ?? 0, AT, { handoffId: 'H-1', ref: { ...ref, message: '9.9' } });
      expect(await store.handoffAt(ref)).toBe('H-1');
      expect(await store.handoffAt({ ...ref, message: '9.9' })).toBeUndefined();
      expect(await store.customerOfHandoff('H-2')).toBe('C-2');
      expect(await store.customerOfHandoff('H-9')).toBeUndefined();
    });
  });
}
