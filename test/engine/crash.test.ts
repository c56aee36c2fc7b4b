import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Station } from './death.ts';
import { openKnownScene, type Scene } from './scene.ts';

let scene: Scene;

beforeEach(async () => {
  scene = await openKnownScene();
}, 60_000);

afterEach(() => scene.close());

type Ending = {
  readonly seen: number;
  readonly status: 'sent' | 'unconfirmed';
  /** Outcomes of the tries, a repeat marked. */
  readonly tries: readonly string[];
};

const ONCE: Ending = { seen: 1, status: 'sent', tries: ['delivered'] };
const REPEATED: Ending = { seen: 1, status: 'sent', tries: ['unconfirmed', 'delivered, repeat'] };

async function endingOf(draft: string, before: number): Promise<Ending> {
  const drafts = await scene.drafts();
  const found = drafts.find((one) => one.id === draft);
  const tries = (await scene.attempts()).filter((one) => one.draft_id === draft);
  return {
    seen: scene.channel.seen.length - before,
    // The table expects one of two; anything else is what the failure shows.
    status: found?.status as Ending['status'],
    tries: tries.map((one) => `${one.outcome}${one.repeat ? ', repeat' : ''}`),
  };
}

describe('a process that dies while it answers', { timeout: 60_000 }, () => {
  const stations: readonly (readonly [Station, Ending])[] = [
    [{ at: 'meet', when: 'before' }, ONCE],
    [{ at: 'hear', when: 'before' }, ONCE],
    [{ at: 'hear', when: 'after' }, ONCE],
    [{ at: 'nextIn', when: 'after' }, ONCE],
    [{ at: 'commit', when: 'before' }, ONCE],
    [{ at: 'commit', when: 'after' }, ONCE],
    [{ at: 'begin', when: 'before' }, ONCE],
    [{ at: 'begin', when: 'after' }, REPEATED],
    [{ at: 'send', when: 'before' }, REPEATED],
    [
      { at: 'send', when: 'after' },
      { ...REPEATED, seen: 2 },
    ],
    [
      { at: 'finish', when: 'before' },
      { ...REPEATED, seen: 2 },
    ],
    [{ at: 'finish', when: 'after' }, ONCE],
  ];

  it.each(stations)('%o: one turn, and the answer is seen', async (station, ending) => {
    const before = scene.channel.seen.length;
    const died = scene.diesAt(station);
    const inbound = scene.inbound({ kind: 'text', text: 'how much do I owe?' });
    await Promise.race([scene.hear(inbound).then(() => scene.tick()), died]);

    await scene.restart();
    // The channel was perhaps not told that it arrived, so it comes again.
    await scene.hear(inbound);
    await scene.tick();

    expect(await scene.turnsOf(inbound.id)).toBe(1);
    const [draft, ...more] = (await scene.drafts()).filter((one) => one.cause === inbound.id);
    expect(more).toEqual([]);
    expect(await endingOf(draft?.id ?? '', before)).toEqual(ending);
    expect(await scene.audit()).toMatchObject({ ok: true });
    expect(await scene.tick()).toMatchObject({ sent: 0 });
  });
});

describe('a process that dies while somebody comes in', { timeout: 60_000 }, () => {
  it.each<[Station]>([
    [{ at: 'accept', when: 'before' }],
    [{ at: 'accept', when: 'after' }],
    [{ at: 'loadCase', when: 'after' }],
    [{ at: 'commit', when: 'before' }],
    [{ at: 'commit', when: 'after' }],
  ])('%o: the token counts, and the question is asked once', async (station) => {
    const before = scene.channel.seen.length;
    const died = scene.diesAt(station);
    await scene.comesIn('78');
    await Promise.race([scene.tick(), died]);

    await scene.restart();
    await scene.tick();

    const asked = (await scene.drafts()).filter((one) => one.conversation_id === 'telegram:78');
    expect(asked).toMatchObject([{ template: 'identity.ask.birth_date', status: 'sent' }]);
    expect(scene.channel.seen.length - before).toBe(1);
    expect((await scene.caseOf()).conversation?.id).toBe('telegram:78');
  });
});

describe('a process that dies while it reminds', { timeout: 60_000 }, () => {
  const UNSEEN: Ending = { seen: 0, status: 'unconfirmed', tries: ['unconfirmed'] };
  const stations: readonly (readonly [Station, Ending])[] = [
    [{ at: 'commit', when: 'before' }, ONCE],
    [{ at: 'commit', when: 'after' }, ONCE],
    [{ at: 'begin', when: 'before' }, ONCE],
    [{ at: 'begin', when: 'after' }, UNSEEN],
    [
      { at: 'send', when: 'after' },
      { ...UNSEEN, seen: 1 },
    ],
    [
      { at: 'finish', when: 'before' },
      { ...UNSEEN, seen: 1 },
    ],
    [{ at: 'finish', when: 'after' }, ONCE],
  ];

  it.each(stations)(
    '%o: nobody is reminded twice, and what is not known is listed',
    async (station, ending) => {
      const before = scene.channel.seen.length;
      await scene.passToNext();
      const died = scene.diesAt(station);
      await Promise.race([scene.tick(), died]);

      await scene.restart();
      await scene.tick();
      await scene.tick();

      const reminders = (await scene.drafts()).filter((one) => one.purpose === 'reminder');
      expect(reminders).toHaveLength(1);
      expect(await endingOf(reminders[0]?.id ?? '', before)).toEqual(ending);
      expect(await scene.audit()).toMatchObject({ ok: true });
    },
  );
});
