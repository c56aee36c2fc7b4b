import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arrived, failed } from './recording-channel.ts';
import { openKnownScene, openScene, type Scene } from './scene.ts';

let scene: Scene;
/** What was seen before the test began. */
let before: number;

beforeEach(async () => {
  scene = await openKnownScene();
  before = scene.channel.seen.length;
}, 60_000);

afterEach(() => scene.close());

const seen = (): number => scene.channel.seen.length - before;

async function lastTries(): Promise<readonly string[]> {
  const draft = (await scene.drafts()).at(-1)?.id;
  const tries = (await scene.attempts()).filter((one) => one.draft_id === draft);
  return tries.map((one) => `${one.outcome}${one.repeat ? ', repeat' : ''}`);
}

async function lastDraft(): Promise<{ readonly purpose: string; readonly status: string } | undefined> {
  const draft = (await scene.drafts()).at(-1);
  return draft && { purpose: draft.purpose, status: draft.status };
}

describe('what a channel says became of an answer', { timeout: 60_000 }, () => {
  it('waits as long as the provider asked when it was refused for now', async () => {
    scene.channel.next(failed('rate_limited', { retryAfterMs: 7000 }));
    await scene.says('how much do I owe?');
    expect(await scene.tick()).toMatchObject({ sent: 0, held: 1 });
    scene.pass('PT6S');
    expect(await scene.tick()).toMatchObject({ sent: 0 });
    scene.pass('PT1S');
    expect(await scene.tick()).toMatchObject({ sent: 1 });
    expect(seen()).toBe(1);
    expect(await lastTries()).toEqual(['lost', 'delivered']);
  });

  it('is tried again soon when it certainly never left', async () => {
    scene.channel.next(failed('transient'), failed('transient'));
    await scene.says('how much do I owe?');
    for (let tries = 0; tries < 3; tries += 1) {
      await scene.tick();
      scene.pass('PT5S');
    }
    expect(seen()).toBe(1);
    expect(await lastTries()).toEqual(['lost', 'lost', 'delivered']);
  });

  it('is repeated once, word for word, when nobody knows whether it arrived', async () => {
    scene.channel.next(failed('unknown', { arrives: true }));
    await scene.says('how much do I owe?');
    await scene.tick();
    const [first, second] = scene.channel.seen.slice(before);
    expect(second).toBe(first);
    expect(seen()).toBe(2);
    expect(await lastTries()).toEqual(['unconfirmed', 'delivered, repeat']);
    expect(await lastDraft()).toEqual({ purpose: 'reply', status: 'sent' });
  });

  it('is left alone and listed when the repeat is not known to have arrived either', async () => {
    scene.channel.next(failed('unknown'), failed('unknown'));
    await scene.says('how much do I owe?');
    expect(await scene.tick()).toMatchObject({ sent: 0, unconfirmed: 1 });
    scene.pass('PT1H');
    await scene.tick();
    await scene.restart();
    await scene.tick();
    expect(scene.channel.tries() - before).toBe(2);
    expect(await lastTries()).toEqual(['unconfirmed', 'unconfirmed, repeat']);
    expect(await lastDraft()).toEqual({ purpose: 'reply', status: 'unconfirmed' });
  });

  it.each(['rate_limited', 'transient'] as const)(
    'stays a repeat when the repeat itself was %s: it is seen twice at most',
    async (failure) => {
      scene.channel.next(
        failed('unknown', { arrives: true }),
        failed(failure, { retryAfterMs: 5000 }),
        failed('unknown', { arrives: true }),
        arrived,
      );
      await scene.says('how much do I owe?');
      for (let tries = 0; tries < 4; tries += 1) {
        await scene.tick();
        scene.pass('PT5S');
      }
      expect(await lastTries()).toEqual(['unconfirmed', 'lost, repeat', 'unconfirmed, repeat']);
      expect(seen()).toBe(2);
      const [first, second] = scene.channel.seen.slice(before);
      expect(second).toBe(first);
    },
  );

  it.each([
    ['blocked', { unreachable: expect.any(String) }, 'unreachable'],
    ['rejected', {}, 'message_rejected'],
  ] as const)('calls a person when it was %s', async (failure, holds, reason) => {
    scene.channel.next(failed(failure));
    await scene.says('how much do I owe?');
    await scene.tick();
    const { state } = await scene.caseOf();
    expect(state.holds).toEqual(holds);
    expect(state.handoff).toMatchObject({ reason });
    scene.pass('P7D');
    await scene.tick();
    expect(seen()).toBe(0);
  });
});

describe('what a channel says became of a reminder', { timeout: 60_000 }, () => {
  it.each([true, false])('never repeats one that may have arrived (it did: %s)', async (arrives) => {
    scene.channel.next(failed('unknown', { arrives }));
    await scene.passToNext();
    expect(await scene.tick()).toMatchObject({ sent: 0, unconfirmed: 1 });
    expect(await lastDraft()).toEqual({ purpose: 'reminder', status: 'unconfirmed' });
    await scene.restart();
    scene.pass('PT1H');
    await scene.tick();
    expect(scene.channel.tries() - before).toBe(1);
    expect(await lastTries()).toEqual(['unconfirmed']);
  });

  it('counts one that may have arrived against the caps', async () => {
    scene.channel.next(failed('unknown'));
    await scene.passToNext();
    await scene.tick();
    expect((await scene.caseOf()).history.sent.at(-1)).toMatchObject({ purpose: 'reminder' });
  });
});

describe('a stranger', { timeout: 60_000 }, () => {
  it('is told how to come in, once more if nobody knows whether that arrived', async () => {
    scene.channel.next(failed('unknown', { arrives: true }));
    await scene.hear(scene.inbound({ kind: 'text', text: 'hello' }, '99'));
    await scene.tick();
    expect(seen()).toBe(2);
    expect(await lastTries()).toEqual(['unconfirmed', 'delivered, repeat']);
  });

  it('is not told again on the same day', async () => {
    await scene.hear(scene.inbound({ kind: 'text', text: 'hello' }, '99'));
    await scene.tick();
    await scene.hear(scene.inbound({ kind: 'text', text: 'hello?' }, '99'));
    await scene.tick();
    expect(seen()).toBe(1);
  });
});

describe('who comes in at night', { timeout: 60_000 }, () => {
  it('has just written, and is asked who they are at once', async () => {
    const night = await openScene({ at: '2026-11-25T05:00:00Z' });
    await night.comesIn();
    await night.tick();
    expect(night.channel.seen).toHaveLength(1);
    await night.close();
  });
});
