import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alertBlocks } from '../../src/managers/blocks.ts';
import { noteBlocks } from '../../src/managers/note-blocks.ts';
import type { Hear } from '../../src/ports/channel.ts';
import type {
  Alert,
  AlertBlock,
  Desk,
  DeskAct,
  DeskAction,
  DeskRef,
  PostResult,
} from '../../src/ports/desk.ts';
import { aBrief, CLAIMED } from '../managers/briefs.ts';

/** What stands on a desk, as a manager sees it. */
export type Shown = { readonly text: string; readonly blocks: readonly unknown[] };

/** A desk with somebody at it. */
export type DeskHarness = {
  readonly desk: Desk;
  /** Whoever acts below. */
  readonly manager: { readonly id: string; readonly name: string };
  shown(ref: DeskRef): Promise<Shown | undefined>;
  /** How many alerts stand on the desk. */
  count(): Promise<number>;
  thread(ref: DeskRef): Promise<readonly Shown[]>;
  /** Press a button of the alert, or of a line in its thread; fill in the form it opens, if any. Was it acknowledged? */
  press(ref: DeskRef, action: DeskAction, words?: string): Promise<boolean>;
  /** Write a line in the thread. */
  write(ref: DeskRef, text: string): Promise<boolean>;
  /** What was done last, delivered once more. */
  repeat(): Promise<boolean>;
  /** The same acts from somebody who may not: each must be turned away or dropped. */
  forge(ref: DeskRef): readonly { readonly name: string; readonly send: () => Promise<unknown> }[];
  /** Ways in which the desk can fail, and what a post must then answer. */
  faults(): readonly {
    readonly name: string;
    readonly arrange: () => void;
    readonly failure: Extract<PostResult, { ok: false }>['failure'];
  }[];
  /** What cannot happen to this desk, with the reason. */
  readonly never?: { readonly gone?: string };
  close(): Promise<void>;
};

/** What every desk does. `setUp` gives an open one that tells `hear` what managers do. */
export function deskContract(name: string, setUp: (hear: Hear<DeskAct>) => Promise<DeskHarness>): void {
  describe(`${name} as a desk`, () => {
    const heard: DeskAct[] = [];
    let hear: Hear<DeskAct>;
    let harness: DeskHarness;

    beforeEach(async () => {
      heard.length = 0;
      hear = async (act) => {
        heard.push(act);
      };
      harness = await setUp((act) => hear(act));
    });

    afterEach(async () => {
      await harness.desk.stop();
      await harness.close();
    });

    async function posted(alert: Alert = alertBlocks(aBrief(CLAIMED))): Promise<DeskRef> {
      return refOf(await harness.desk.post(alert));
    }

    it('posts an alert and answers where it stands', async () => {
      const alert = alertBlocks(aBrief());
      const ref = await posted(alert);
      expect(await harness.shown(ref)).toMatchObject({ text: alert.text, blocks: alert.blocks });
      expect(await harness.count()).toBe(1);
    });

    it('changes an alert in place', async () => {
      const ref = await posted(alertBlocks(aBrief()));
      const claimed = alertBlocks(aBrief(CLAIMED));
      expect(await harness.desk.update(ref, claimed)).toEqual({ ok: true, ref });
      expect(await harness.shown(ref)).toMatchObject({ text: claimed.text, blocks: claimed.blocks });
      expect(await harness.count()).toBe(1);
    });

    it('puts a note in the thread of its alert and nowhere else', async () => {
      const one = await posted();
      const other = await posted(alertBlocks(aBrief({ ...CLAIMED, handoffId: 'h_2' })));
      const note = noteBlocks({
        kind: 'customer_words',
        at: '2026-11-24T15:05:00Z',
        text: 'Is anybody there?',
      });
      await noted(one, note);
      expect(await harness.thread(one)).toMatchObject([{ text: note.text, blocks: note.blocks }]);
      expect(await harness.thread(other)).toEqual([]);
      expect(await harness.count()).toBe(2);
    });

    async function noted(ref: DeskRef, note: { text: string; blocks: readonly AlertBlock[] }): Promise<void> {
      refOf(await harness.desk.note(ref, note.text, note.blocks));
    }

    const waiting = (): Alert => alertBlocks(aBrief());
    const claimed = (): Alert =>
      alertBlocks(aBrief({ ...CLAIMED, approval: { what: 'A plan', lines: ['1 Dec: $60.00'] } }));

    it.each([
      { action: 'claim', alert: waiting, words: undefined, act: { kind: 'claim' } },
      { action: 'approve', alert: claimed, words: undefined, act: { kind: 'approve' } },
      { action: 'give_back', alert: claimed, words: undefined, act: { kind: 'give_back' } },
      { action: 'reply', alert: claimed, words: 'A & B < C', act: { kind: 'reply', text: 'A & B < C' } },
      { action: 'resolve', alert: claimed, words: 'paid', act: { kind: 'resolve', note: 'paid' } },
      { action: 'resolve', alert: claimed, words: '', act: { kind: 'resolve', note: '' } },
    ] as const)(
      'hears $action once, of which case, and who did it',
      async ({ action, alert, words, act }) => {
        const ref = await posted(alert());
        expect(await harness.press(ref, action, words)).toBe(true);
        expect(heard).toEqual([
          {
            id: expect.stringMatching(new RegExp(`^${harness.desk.name}:.`)),
            at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
            by: harness.manager,
            target: { handoffId: 'h_1' },
            act,
          },
        ]);
      },
    );

    it('hears that a held reply is to go out anyway, and which', async () => {
      const ref = await posted();
      const reasons = [{ rule: 'W01', severity: 'warn', reason: 'A time is not in the facts.' }] as const;
      await noted(ref, noteBlocks({ kind: 'refused_reply', draftId: 'd_7', reasons }));
      expect(await harness.press(ref, 'send_anyway')).toBe(true);
      expect(heard).toMatchObject([
        { by: harness.manager, target: { ref }, act: { kind: 'send_anyway', draftId: 'd_7' } },
      ]);
    });

    it('hears a line in the thread as a reply, as it was typed', async () => {
      const ref = await posted();
      expect(await harness.write(ref, 'It is < $60 & due on 1 Dec.\nShall we?')).toBe(true);
      expect(heard).toMatchObject([
        {
          by: harness.manager,
          target: { ref },
          act: { kind: 'reply', text: 'It is < $60 & due on 1 Dec.\nShall we?' },
        },
      ]);
    });

    it('gives what comes twice the same id, and what is done twice another', async () => {
      const ref = await posted();
      await harness.write(ref, 'hello');
      await harness.repeat();
      await harness.write(ref, 'hello');
      await harness.press(ref, 'give_back');
      await harness.repeat();
      const [first, again, second, press, pressAgain] = heard.map((act) => act.id);
      expect(heard).toHaveLength(5);
      expect(again).toBe(first);
      expect(pressAgain).toBe(press);
      expect(new Set([first, second, press]).size).toBe(3);
    });

    it('acknowledges nothing before it is kept, and nothing that could not be', async () => {
      const ref = await posted();
      const kept = Promise.withResolvers<void>();
      const reached = Promise.withResolvers<void>();
      hear = () => {
        reached.resolve();
        return kept.promise;
      };
      let isAcknowledged = false;
      const pressed = harness.press(ref, 'give_back').then((answer) => (isAcknowledged = answer));
      await reached.promise;
      expect(isAcknowledged).toBe(false);
      kept.resolve();
      expect(await pressed).toBe(true);

      hear = () => Promise.reject(new Error('the disk is full'));
      expect(await harness.press(ref, 'give_back')).toBe(false);
      expect(await harness.write(ref, 'hello')).toBe(false);
      expect(await harness.press(ref, 'reply', 'hello')).toBe(false);
    });

    it('hears nothing from those who may not speak', async () => {
      const forgeries = harness.forge(await posted());
      expect(forgeries).not.toHaveLength(0);
      const believed: string[] = [];
      for (const { name: forgery, send } of forgeries) {
        await send();
        if (heard.length > 0) believed.push(forgery);
        heard.length = 0;
      }
      expect(believed).toEqual([]);
    });

    it('answers a failure with its name, and throws nothing', async () => {
      const gone = await harness.desk.update({ channel: 'C0NONE', message: '1.000001' }, waiting());
      const rejected = { ok: false, failure: 'rejected', detail: expect.stringMatching(/\.$/) };
      expect(gone).toMatchObject(harness.never?.gone === undefined ? rejected : { ok: true });
      const faults = harness.faults();
      const answers: unknown[] = [];
      for (const { name: fault, arrange } of faults) {
        arrange();
        const answer = await harness.desk.post(waiting());
        answers.push({ fault, answer: answer.ok ? 'ok' : answer.failure });
      }
      expect(answers).toEqual(faults.map((each) => ({ fault: each.name, answer: each.failure })));
    });
  });
}

function refOf(result: PostResult): DeskRef {
  if (!result.ok) throw new Error(`the desk answered ${result.failure}: ${result.detail}`);
  return result.ref;
}
