import { describe, expect, it, vi } from 'vitest';
import type { InboundContent } from '../../src/ports/channel.ts';
import { approved, MARKUP } from './approved.ts';
import type { Never } from './channel-bench.ts';
import type { Scene } from './channel.contract.ts';

/** What a channel hears, when it acknowledges it, and what it does not hear. */
export function hears(scene: () => Scene, never: Never): void {
  describe('hearing', () => {
    it('hears words once, with an id that carries its name, a moment and a private chat', async () => {
      const { bench, hearing, last } = scene();
      await bench.customer.say('I can pay on Friday');
      const heard = await last(1);
      expect(heard).toMatchObject({
        from: { channel: bench.channel.name },
        isPrivate: true,
        content: { kind: 'text', text: 'I can pay on Friday' },
      });
      expect(heard.id).toMatch(new RegExp(`^${bench.channel.name}:.`, 'u'));
      expect(Temporal.Instant.from(heard.sentAt).toString()).toBe(heard.sentAt);
      expect(hearing.heard).toHaveLength(1);
    });

    it('hears what looks like markup as it was written', async () => {
      const { bench, last } = scene();
      await bench.customer.say(MARKUP);
      expect((await last(1)).content).toEqual({ kind: 'text', text: MARKUP });
    });

    it('hears a repeat under the same id, and another act under another', async () => {
      const { bench, hearing, last } = scene();
      await bench.customer.say('hello');
      await last(1);
      await vi.waitFor(async () => expect(await bench.acknowledged()).toBe(true));
      await bench.repeat();
      await last(2);
      await bench.customer.say('hello');
      await last(3);
      const [one, two, three] = hearing.heard;
      expect(two).toEqual(one);
      expect(three?.id).not.toBe(one?.id);
    });

    it('hears a chat that is opened, with the token of its invitation and without one', async () => {
      const { bench, last } = scene();
      await bench.customer.start('Zx_9-a');
      expect((await last(1)).content).toEqual({ kind: 'start', token: 'Zx_9-a' });
      await bench.customer.start();
      expect((await last(2)).content).toEqual({ kind: 'start' });
    });

    it('hears something that is not text as media', async () => {
      const { bench, last } = scene();
      await bench.customer.media();
      expect((await last(1)).content).toMatchObject({ kind: 'media' });
    });

    it('hears a tap as the action of its button, and is the same chat for all of it', async () => {
      const { bench, last, meet } = scene();
      const { from, reference } = await meet();
      const message = approved({ to: from, buttons: [{ action: 'will_pay', label: 'I will pay' }] });
      await bench.channel.send(message, reference);
      await bench.seen(1);
      await bench.customer.tap('will_pay');
      const tapped = await last(2);
      expect(tapped.content).toEqual({ kind: 'tap', action: 'will_pay' });
      expect(tapped.from).toEqual(from);
      expect(tapped.isPrivate).toBe(true);
    });

    it('acknowledges only what has been stored', async () => {
      const { bench, hearing, last } = scene();
      const storing = hearing.hold();
      await bench.customer.say('hello');
      await last(1);
      expect(await bench.acknowledged()).toBe(false);
      storing.release();
      await vi.waitFor(async () => expect(await bench.acknowledged()).toBe(true));
    });

    it('does not acknowledge what could not be stored, and hears it again under the same id', async () => {
      const { bench, hearing, last } = scene();
      const refusal = hearing.refuseNext();
      await bench.customer.say('hello');
      const refused = await refusal;
      expect(await bench.acknowledged()).toBe(false);
      await bench.again();
      expect(await last(1)).toEqual(refused);
      await vi.waitFor(async () => expect(await bench.acknowledged()).toBe(true));
    });

    it('neither hears nor acknowledges anything while it is stopped, and loses nothing by it', async () => {
      const { bench, hearing, last } = scene();
      await bench.channel.stop();
      await bench.customer.say('hello');
      expect(await bench.acknowledged()).toBe(false);
      expect(hearing.heard).toEqual([]);
      await bench.channel.start(hearing.hear);
      await bench.again();
      expect((await last(1)).content).toEqual({ kind: 'text', text: 'hello' });
    });

    const lastWord: InboundContent = { kind: 'text', text: 'the last word' };

    /** All that is heard up to a last word: whatever came before it, and is not in here, was not heard at all. */
    async function heardUpToTheLastWord(): Promise<readonly InboundContent[]> {
      const { bench, hearing } = scene();
      await bench.customer.say('the last word');
      await hearing.first(1);
      return hearing.heard.map(({ content }) => content);
    }

    function groups(): void {
      it('marks what is said in front of others as not private', async () => {
        const { bench, last } = scene();
        await bench.sayInGroup('hello');
        expect((await last(1)).isPrivate).toBe(false);
      });
    }

    function echoes(): void {
      it('does not hear itself, nor another bot', async () => {
        const { bench } = scene();
        await bench.echo();
        expect(await heardUpToTheLastWord()).toEqual([lastWord]);
      });
    }

    function strangers(): void {
      it('acknowledges what it does not know, and hears nothing in it', async () => {
        const { bench } = scene();
        await bench.strange();
        await vi.waitFor(async () => expect(await bench.acknowledged()).toBe(true));
        expect(await heardUpToTheLastWord()).toEqual([lastWord]);
      });
    }

    function webhooks(): void {
      it.each(['missing', 'wrong'] as const)(
        'turns a %s signature away and hears nothing in it',
        async (signature) => {
          const { bench } = scene();
          expect([401, 403]).toContain(await bench.postUnsigned(signature));
          expect(await heardUpToTheLastWord()).toEqual([lastWord]);
        },
      );

      it.each([
        ['nothing', ''],
        ['half a line', '{"update_id": 1, "mess'],
        ['not an object', '[1, 2]'],
        ['null', 'null'],
        ['an empty object', '{}'],
        ['a page of a browser', '<html></html>'],
        ['text that is too long', `{"x":"${'x'.repeat(1_000_000)}"}`],
      ])('answers garbage (%s) with a clear refusal', async (_, body) => {
        const { bench } = scene();
        const status = await bench.post(body);
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
        expect(await heardUpToTheLastWord()).toEqual([lastWord]);
      });
    }

    if (never.group === undefined) groups();
    if (never.echo === undefined) echoes();
    if (never.strange === undefined) strangers();
    if (never.webhook === undefined) webhooks();
  });
}
