import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pause, resume } from '../../src/commands/pause.ts';
import type { Store } from '../../src/ports/store.ts';
import { bookPayment } from '../../src/store/payments.ts';
import { failed } from './recording-channel.ts';
import { CHAT, openKnownScene, type Scene } from './scene.ts';

// What is true at the send counts, not what was true when it was decided.

let scene: Scene;
let before: number;

beforeEach(async () => {
  scene = await openKnownScene();
  before = scene.channel.seen.length;
}, 60_000);

afterEach(() => scene.close());

const said = (): readonly string[] => scene.channel.seen.slice(before);
const out = { write: () => true };

/** Just before the reminder is written down as an attempt, this happens. */
function beforeTheSend(happens: () => Promise<unknown>): void {
  let done = false;
  scene.between((store) => ({
    begin: async (attempt, version) => {
      if (!done && attempt.purpose === 'reminder') {
        done = true;
        await happens();
      }
      return store.begin(attempt, version);
    },
  }));
}

async function reminder(): Promise<{ readonly status: string } | undefined> {
  return (await scene.drafts()).find((draft) => draft.purpose === 'reminder');
}

async function settles(): Promise<void> {
  const owed = (await scene.caseOf()).accounts.flatMap((account) => account.instalments);
  const minor = owed.reduce((sum, one) => sum + one.balance.minor, 0);
  const paidAt = scene.clock.now();
  await bookPayment(
    scene.db,
    { id: 'P-1', accountId: 'A-1', amount: { minor, currency: 'USD' }, paidAt },
    paidAt,
  );
}

describe('between the decision and the send', { timeout: 60_000 }, () => {
  it('a stop that was heard takes the reminder back', async () => {
    await scene.passToNext();
    beforeTheSend(() => scene.says('stop writing to me'));
    await scene.tick();
    await scene.tick();
    expect(await reminder()).toMatchObject({ status: 'cancelled' });
    expect(said()).toHaveLength(1);
    expect((await scene.caseOf()).state.contact.kind).toBe('ceased');
  });

  it('a payment that settles everything takes the reminder back', async () => {
    await scene.passToNext();
    beforeTheSend(settles);
    await scene.tick();
    await scene.tick();
    expect(await reminder()).toMatchObject({ status: 'cancelled' });
    expect(said().join()).not.toContain('still open');
  });

  it('a message that waits for the provider is taken back by a payment too', async () => {
    scene.channel.next(failed('rate_limited', { retryAfterMs: 60_000 }));
    await scene.passToNext();
    await scene.tick();
    expect(await reminder()).toMatchObject({ status: 'queued' });
    await settles();
    await scene.tick();
    expect(await reminder()).toMatchObject({ status: 'cancelled' });
    scene.pass('P30D');
    await scene.tick();
    expect(said().join()).not.toContain('still open');
  });

  it('an answer that may have arrived is not said again once it is no longer true', async () => {
    // On Tuesday evening the team is back at nine; on Friday evening it would be at ten.
    scene.pass('PT10H');
    const died = scene.diesAt({ at: 'send', when: 'after' });
    const asked = scene.inbound({ kind: 'text', text: 'I want to talk to a person' });
    await Promise.race([scene.hear(asked).then(() => scene.tick()), died]);
    scene.pass('P3D');
    await scene.restart();
    await scene.tick();
    const answer = (await scene.drafts()).find((draft) => draft.cause === asked.id);
    expect(answer).toMatchObject({ status: 'unconfirmed' });
    expect(answer?.why).toContain('It was not said again: F10.');
  });

  it('an answer to one who has just written does not wait for what they write next', async () => {
    await scene.says('how much do I owe?');
    let more = false;
    scene.between((store) => ({
      begin: async (attempt, version) => {
        if (!more) await scene.says('and when is it due?');
        more = true;
        return store.begin(attempt, version);
      },
    }));
    await scene.tick();
    await scene.tick();
    expect(said()).toHaveLength(2);
  });

  it('another chat of the same customer is not told what was meant for this one', async () => {
    scene.channel.next(failed('rate_limited', { retryAfterMs: 60_000 }));
    await scene.says('I want to talk to a person');
    await scene.tick();
    await scene.comesIn('78');
    await scene.tick();
    scene.pass('PT2M');
    await scene.tick();
    const meant = (await scene.drafts()).findLast((draft) => draft.conversation_id === CHAT);
    expect(meant).toMatchObject({
      template: expect.stringContaining('handoff.told'),
      status: 'refused',
      why: expect.stringContaining('another chat'),
    });
  });
});

describe('a case that moves while it is decided', { timeout: 60_000 }, () => {
  const moved = (times: number): void => {
    let left = times;
    scene.between((store: Store) => ({
      commit: async (commit) => {
        if (left > 0) {
          left -= 1;
          await scene.db
            .updateTable('cases')
            .set((eb) => ({ version: eb('version', '+', 1) }))
            .execute();
        }
        return store.commit(commit);
      },
    }));
  };

  it('is decided again on what is true now, and answered once', async () => {
    const { version } = await scene.caseOf();
    const inbound = scene.inbound({ kind: 'text', text: 'how much do I owe?' });
    await scene.hear(inbound);
    moved(3);
    await scene.tick();
    expect(said()).toHaveLength(1);
    expect(await scene.turnsOf(inbound.id)).toBe(1);
    expect((await scene.caseOf()).version).toBeGreaterThanOrEqual(version + 4);
  });

  it('is left for the next tick when it does not come to rest', async () => {
    await scene.says('how much do I owe?');
    moved(8);
    await scene.tick();
    expect(scene.errors).toEqual([expect.stringContaining('kept moving')]);
    await scene.tick();
    expect(said()).toHaveLength(1);
  });
});

describe('what an operator stops', { timeout: 60_000 }, () => {
  const quiet = { json: true } as const;

  it('stays unsaid until they let it go on; who writes is answered all the same', async () => {
    await scene.passToNext();
    await pause(scene, quiet, out);
    await scene.tick();
    expect(said()).toEqual([]);
    await scene.says('how much do I owe?');
    await scene.tick();
    expect(said()).toHaveLength(1);
    scene.pass('P6D');
    await scene.tick();
    expect(said()).toHaveLength(1);
    await resume(scene, quiet, out);
    await scene.tick();
    expect(said()).toHaveLength(2);
    expect(await reminder()).toMatchObject({ status: 'sent' });
  });

  it('is stopped at once, a reminder that waits to be sent too', async () => {
    scene.channel.next(failed('rate_limited', { retryAfterMs: 30_000 }));
    await scene.passToNext();
    await scene.tick();
    await pause(scene, quiet, out);
    scene.pass('PT1M');
    await scene.tick();
    expect(said()).toEqual([]);
    expect(await reminder()).toMatchObject({ status: 'queued', why: expect.stringContaining('paused') });
    await resume(scene, quiet, out);
    await scene.tick();
    expect(said()).toHaveLength(1);
  });

  it('is on record, both times', async () => {
    await pause(scene, quiet, out);
    await resume(scene, quiet, out);
    const records = await scene.db.selectFrom('records').select('kind').execute();
    expect(records.map((record) => record.kind).slice(-2)).toEqual(['operator_paused', 'operator_resumed']);
    expect(await scene.audit()).toMatchObject({ ok: true });
  });
});

describe('a fault of ours', { timeout: 60_000 }, () => {
  it('in one message is told to a person, and stops no other', async () => {
    await scene.says('how much do I owe?');
    let spoiled = false;
    scene.between((store) => ({
      dueDrafts: async (at, limit) => {
        if (!spoiled)
          await scene.db
            .updateTable('drafts')
            .set({ template: 'no.such' })
            .where('status', '=', 'queued')
            .execute();
        spoiled = true;
        return store.dueDrafts(at, limit);
      },
    }));
    await scene.hear(scene.inbound({ kind: 'text', text: 'hello' }, '99'));
    await scene.tick();
    expect(scene.errors).toContainEqual(expect.stringContaining('no.such'));
    expect(await scene.drafts()).toContainEqual(
      expect.objectContaining({ template: 'no.such', status: 'refused' }),
    );
    expect((await scene.caseOf()).state.handoff).toMatchObject({ reason: 'message_refused_by_gate' });
  });

  it('around a message loses none: it waits and is tried again', async () => {
    await scene.says('how much do I owe?');
    let locked = true;
    scene.between((store) => ({
      begin: async (attempt, version) => {
        if (locked) throw new Error('database is locked');
        return store.begin(attempt, version);
      },
    }));
    expect(await scene.tick()).toMatchObject({ sent: 0, held: 1 });
    locked = false;
    scene.pass('PT30S');
    expect(await scene.tick()).toMatchObject({ sent: 1 });
    expect(said()).toHaveLength(1);
  });
});
