import { describe, expect, it } from 'vitest';
import type { ApprovedMessage } from '../../src/gate/gate.ts';
import { approved, COURTEOUS, LONGEST, MARKUP } from './approved.ts';
import type { Failure, Never, Trouble } from './channel-bench.ts';
import type { Scene } from './channel.contract.ts';

const FAILURES: readonly Failure[] = ['rate_limited', 'transient', 'blocked', 'rejected', 'unknown'];

/** What a channel puts on the wire, and what it calls it when that does not work. */
export function sends(scene: () => Scene, troubles: readonly Trouble[], never: Never): void {
  describe('sending', () => {
    it('sends one approved message exactly once, with its buttons in their order', async () => {
      const { bench, meet } = scene();
      const { from, reference } = await meet();
      const buttons = [
        { action: 'will_pay', label: 'I will pay' },
        { action: 'cannot_pay', label: 'I would rather talk to a person about it' },
        { action: 'person', label: 'A person, please' },
      ];
      const result = await bench.channel.send(approved({ to: from, buttons }), reference);
      expect(result).toEqual({ ok: true, providerId: expect.stringMatching(/./u) });
      expect(await bench.seen(1)).toEqual([{ text: COURTEOUS.trim(), buttons }]);
      expect(await bench.tries()).toBe(1);
    });

    it('sends characters that could be markup unchanged', async () => {
      const { bench, meet } = scene();
      const { from, reference } = await meet();
      expect(await bench.channel.send(approved({ to: from, text: MARKUP }), reference)).toMatchObject({
        ok: true,
      });
      expect(await bench.seen(1)).toEqual([{ text: MARKUP, buttons: [] }]);
    });

    it('sends the longest text that may leave in one piece', async () => {
      const { bench, meet } = scene();
      const { from, reference } = await meet();
      const limit = Math.min(bench.channel.limits.text, LONGEST);
      const text = COURTEOUS.repeat(Math.ceil(limit / COURTEOUS.length)).slice(0, limit - 1) + '.';
      expect(await bench.channel.send(approved({ to: from, text }), reference)).toMatchObject({ ok: true });
      expect(await bench.seen(1)).toEqual([{ text, buttons: [] }]);
    });

    it('carries as many buttons, with actions as long, as it says', async () => {
      const { bench, meet } = scene();
      const { from, reference } = await meet();
      const { buttons: count, action } = bench.channel.limits;
      const buttons = Array.from({ length: count }, (_, at) => ({
        action: String(at).padEnd(action, 'x'),
        label: 'I will pay',
      }));
      expect(await bench.channel.send(approved({ to: from, buttons }), reference)).toMatchObject({
        ok: true,
      });
      expect(await bench.seen(1)).toEqual([{ text: COURTEOUS.trim(), buttons }]);
    });

    // Each is what an innocent edit, a queue or a cast makes of an approved message.
    it.each<[how: string, forge: (message: ApprovedMessage) => unknown]>([
      ['a copy with other words', (message) => Object.assign({}, message, { text: 'Pay now' })],
      ['one read back from JSON', (message) => JSON.parse(JSON.stringify(message))],
      ['one that inherits from it', (message) => Object.create(message)],
      ['one behind a proxy', (message) => new Proxy(message, {})],
      ['plain words', () => ({ draftId: 'd', to: {}, text: 'Pay now', buttons: [] })],
      ['nothing', () => undefined],
    ])('sends nothing for a forged message: %s', async (_, forge) => {
      const { bench, meet } = scene();
      const { from, reference } = await meet();
      // oxlint-disable-next-line house/no-forged-approval -- the cast is the forgery
      const forged = forge(approved({ to: from })) as ApprovedMessage;
      const result = await bench.channel.send(forged, reference).catch(() => ({ ok: false }));
      expect(result).toMatchObject({ ok: false });
      expect(await bench.tries()).toBe(0);
      expect(await bench.seen(0)).toEqual([]);
    });

    it.each(troubles)('calls it $failure when there is $what', async ({ cause, failure, arrives }) => {
      const { bench, meet } = scene();
      const { from, reference } = await meet();
      await cause(bench);
      const result = await bench.channel.send(approved({ to: from }), reference);
      expect(result).toMatchObject({ ok: false, failure, detail: expect.stringMatching(/^.{10,200}$/u) });
      expect('retryAfterMs' in result && result.retryAfterMs !== undefined).toBe(failure === 'rate_limited');
      const words = JSON.stringify(result);
      for (const leak of [...bench.secrets, from.conversation, COURTEOUS.slice(0, 20)]) {
        expect(words).not.toContain(leak);
      }
      // Once, where it may have arrived; never a second time.
      expect(failure === 'unknown' ? [1] : [0, 1]).toContain(await bench.tries());
      expect(failure === 'unknown' || arrives === undefined).toBe(true);
      expect(await bench.seen(0)).toHaveLength(arrives ? 1 : 0);
    });

    it('names every failure that it can meet, and says of every other why it cannot', () => {
      const named = new Set([...troubles.map(({ failure }) => failure), ...Object.keys(never)]);
      expect(FAILURES.filter((failure) => !named.has(failure))).toEqual([]);
    });

    it('sends again as usual after a failure', async () => {
      const { bench, meet } = scene();
      const { from, reference } = await meet();
      const passing = troubles.find(({ failure }) => failure === 'rate_limited' || failure === 'unknown');
      await passing?.cause(bench);
      if (passing) await bench.channel.send(approved({ to: from }), reference);
      const before = await bench.seen(0);
      expect(await bench.channel.send(approved({ to: from }), reference)).toMatchObject({ ok: true });
      expect(await bench.seen(before.length + 1)).toHaveLength(before.length + 1);
    });

    function invitations(): void {
      it('makes an invitation a link that carries its token', () => {
        const link = scene().bench.channel.inviteLink('Zx_9-a');
        expect(URL.canParse(link ?? '')).toBe(true);
        expect(link).toMatch(/[?&]start=Zx_9-a$/u);
      });
    }

    if (never.invite_link === undefined) invitations();
  });
}
