import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failed } from './recording-channel.ts';
import { HARD, KIND, openRewordingBench, TEMPLATE, type RewordingBench } from './rewording-bench.ts';
import { openScene } from './scene.ts';

let bench: RewordingBench;
let emulator: RewordingBench['emulator'];
let scene: RewordingBench['scene'];
let withModel: RewordingBench['withModel'];
let answerTo: RewordingBench['answerTo'];

beforeEach(async () => {
  bench = await openRewordingBench();
  ({ emulator, scene, withModel, answerTo } = bench);
}, 60_000);
afterEach(() => bench.close());

describe('one call for one message', { timeout: 60_000 }, () => {
  it('none for what was asked before: the answer is kept', async () => {
    emulator.says({ text: 'You are welcome. I am here if you need anything else.' });
    const first = await answerTo('thanks a lot');
    const second = await answerTo('thanks a lot');
    expect(emulator.calls).toHaveLength(1);
    expect(second.seen).toEqual(first.seen);
    expect(second.outcomes.map(({ kept }) => kept)).toEqual([undefined, true]);
    expect(second.asked).toHaveLength(1);
  });

  it('none for what is asked by a tap', async () => {
    await scene.hear(scene.inbound({ kind: 'tap', action: 'cannot_pay' }));
    await scene.tick();
    expect(emulator.calls).toEqual([]);
  });

  it('stays one when the case moves meanwhile and the turn is decided anew', async () => {
    emulator.says({ text: KIND });
    let refused = 0;
    scene.between((store) => ({
      commit: async (commit) => ((refused += 1) === 1 ? false : store.commit(commit)),
    }));
    const { seen, asked } = await answerTo(HARD);
    expect(refused).toBeGreaterThan(1);
    expect(seen).toEqual([KIND]);
    expect(asked).toHaveLength(1);
    expect(emulator.calls).toHaveLength(1);
  });

  it('stays one when the process dies after it: the template goes out, once', async () => {
    emulator.says({ text: KIND });
    const died = scene.diesAt({ at: 'commit', when: 'before' });
    const inbound = scene.inbound({ kind: 'text', text: HARD });
    await Promise.race([scene.hear(inbound).then(() => scene.tick()), died]);
    expect(emulator.calls).toHaveLength(1);

    await scene.restart();
    scene.rewords(withModel());
    const before = scene.channel.seen.length;
    await scene.hear(inbound);
    await scene.tick();
    expect(scene.channel.seen.slice(before)).toEqual([TEMPLATE]);
    expect(emulator.calls).toHaveLength(1);
    expect(await scene.recordsOf('rewording')).toEqual([
      expect.objectContaining({ outcome: 'skipped', why: 'asked_before' }),
    ]);
    expect(await scene.audit()).toMatchObject({ ok: true });
  });

  it.each([
    ['begin', 'after'],
    ['send', 'after'],
    ['finish', 'before'],
  ] as const)('and one text: dead %s it, the very same words are said again (%s)', async (at, when) => {
    emulator.says({ text: KIND });
    const before = scene.channel.seen.length;
    const died = scene.diesAt({ at, when });
    const inbound = scene.inbound({ kind: 'text', text: HARD });
    await Promise.race([scene.hear(inbound).then(() => scene.tick()), died]);
    await scene.restart();
    scene.rewords(withModel());
    await scene.tick();
    expect(new Set(scene.channel.seen.slice(before))).toEqual(new Set([KIND]));
    expect((await scene.attempts()).slice(-2).map(({ author, text }) => [author, text])).toEqual([
      ['model', KIND],
      ['model', KIND],
    ]);
    expect(emulator.calls).toHaveLength(1);
  });

  it('and one text when nobody knows whether the first arrived', async () => {
    emulator.says({ text: KIND });
    scene.channel.next(failed('unknown', { arrives: true }));
    expect((await answerTo(HARD)).seen).toEqual([KIND, KIND]);
    expect(emulator.calls).toHaveLength(1);
  });
});

describe('nobody is reworded to', { timeout: 60_000 }, () => {
  const asked = (): readonly unknown[] => emulator.calls;

  it('who is not known yet', async () => {
    const stranger = await openScene();
    stranger.rewords(withModel());
    await stranger.comesIn();
    await stranger.tick();
    await stranger.says('thanks a lot');
    await stranger.tick();
    await stranger.close();
    expect(asked()).toEqual([]);
  });

  it.each([
    ['asks us to stop', 'stop writing to me'],
    ['disputes', 'this is not my debt, I dispute it'],
    ['has a lawyer', 'talk to my lawyer'],
    ['is ill', 'I am in hospital with cancer'],
    ['is in danger', 'I want to kill myself'],
    ['wants a person', 'I want to talk to a person'],
    ['has paid', 'I have already paid'],
  ])('who %s, nor what they write afterwards', async (_, text) => {
    await answerTo(text);
    await answerTo('thanks a lot');
    expect(asked()).toEqual([]);
  });

  it('whose hold came between the decision and the sending', async () => {
    emulator.says({ text: KIND });
    scene.between((store) => ({
      loadCase: async (id, at) => {
        const stored = await store.loadCase(id, at);
        const decided = emulator.calls.length > 0;
        return stored && decided
          ? { ...stored, state: { ...stored.state, holds: { vulnerability: at } } }
          : stored;
      },
    }));
    const { seen, judged } = await answerTo(HARD);
    expect(seen).toEqual([TEMPLATE]);
    expect(judged).toEqual([]);
  });
});
