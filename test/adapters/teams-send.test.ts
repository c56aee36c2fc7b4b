import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTeamsChannel } from '../../adapters/teams/index.ts';
import type { Inbound } from '../../src/ports/channel.ts';
import { approved, COURTEOUS, MARKUP } from '../contract/approved.ts';
import { createHearing } from '../contract/channel-bench.ts';
import type { TeamsBench } from './teams-bench.ts';
import { configOf, CUSTOMER, QUICK, teamsBench } from './teams-bench.ts';

let bench: TeamsBench;
let met: Inbound;

beforeEach(async () => {
  bench = await teamsBench();
  const hearing = createHearing();
  await bench.channel.start(hearing.hear);
  await bench.customer.say('hello');
  const [first] = await hearing.first(1);
  if (!first) throw new Error('nothing was heard');
  met = first;
});

afterEach(async () => {
  await bench.channel.stop();
  await bench.close();
});

const tokens = () => bench.teams.control.calls({ place: 'token' }).length;
const sendTo = (reference: unknown) => bench.channel.send(approved({ to: met.from }), reference);
const send = () => sendTo(met.reference);

describe('writing to a customer in Teams', () => {
  it('goes on after a restart, with the stored address alone', async () => {
    const stored = JSON.stringify(met.reference);
    await bench.channel.stop();
    const again = createTeamsChannel(configOf(bench.teams), { pace: QUICK });
    expect(await again.send(approved({ to: met.from }), JSON.parse(stored))).toEqual({
      ok: true,
      providerId: expect.stringMatching(/^\d+$/u),
    });
    expect(await bench.seen(1)).toEqual([{ text: COURTEOUS.trim(), buttons: [] }]);
  });

  it('is a message and no reply, in plain text, from the bot to the customer', async () => {
    await send();
    const [{ message } = { message: undefined }] = await bench.teams.control.received({
      user: CUSTOMER,
      atLeast: 1,
    });
    expect(message).toMatchObject({ text: COURTEOUS.trim(), textFormat: 'plain' });
    expect(message).not.toHaveProperty('replyToId');
    const [call] = bench.teams.control.calls({ place: 'send' });
    expect(call?.path).toMatch(/\/activities$/u);
  });

  it('with buttons is one card, in which nothing is markup, lines stay lines and links can be tapped', async () => {
    const words = `${MARKUP}\nWe are glad to talk it over with you.\n\nThank you.`;
    const buttons = [{ action: 'will_pay', label: 'I will pay' }];
    expect(
      await bench.channel.send(approved({ to: met.from, text: words, buttons }), met.reference),
    ).toMatchObject({
      ok: true,
      providerId: expect.stringMatching(/^\d+$/u),
    });
    expect(await bench.seen(1)).toEqual([{ text: words, buttons }]);
    const [{ message } = { message: undefined }] = await bench.teams.control.received({ user: CUSTOMER });
    expect(message).toMatchObject({ summary: MARKUP });
    expect(message).not.toHaveProperty('text');
  });

  it('asks for a token once, and again when it counts no more', async () => {
    expect(tokens()).toBe(1);
    await Promise.all([send(), send()]);
    expect(tokens()).toBe(1);
    bench.teams.control.revoke();
    expect(await send()).toMatchObject({ ok: false, failure: 'transient' });
    expect(tokens()).toBe(1);
    expect(await send()).toMatchObject({ ok: true });
    expect(tokens()).toBe(2);
  });

  it.each<
    [what: string, fault: Parameters<TeamsBench['teams']['control']['fail']>[0]['fault'], detail: RegExp]
  >([
    ['refused', { how: 'status', status: 401 }, /does not accept MICROSOFT_APP_ID/u],
    ['not to be had', { how: 'status', status: 503 }, /no token just now \(answer 503\)/u],
    ['lost', { how: 'reset_after' }, /no token just now \(ECONNRESET\)/u],
    ['late', { how: 'hang' }, /no token just now \(no answer in 300 ms\)/u],
    ['no token', { how: 'garbage' }, /no token just now \(no token in the answer\)/u],
  ])('never leaves while our token is %s', async (_, fault, detail) => {
    bench.teams.control.revoke();
    await send();
    const before = await bench.tries();
    bench.teams.control.fail({ place: 'token', fault });
    expect(await send()).toMatchObject({
      ok: false,
      failure: 'transient',
      detail: expect.stringMatching(detail),
    });
    expect(await bench.tries()).toBe(before);
    expect(await send()).toMatchObject({ ok: true });
  });

  it('never takes our token to a forged address', async () => {
    const asked: unknown[] = [];
    const thief = createServer((request, response) => {
      asked.push(request.headers);
      response.end('{"id":"1"}');
    });
    await new Promise<void>((resolve) => thief.listen(0, '0.0.0.0', resolve));
    try {
      const address = thief.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      for (const serviceUrl of [
        `http://0.0.0.0:${port}/`,
        `http://127.0.0.1.nip.io:${port}/`,
        `http://me@127.0.0.1:${port}/`,
        'https://evil.trafficmanager.net/',
      ]) {
        expect(await sendTo({ ...Object(met.reference), serviceUrl })).toEqual({
          ok: false,
          failure: 'rejected',
          detail: 'the stored address does not lead to Microsoft Teams',
        });
      }
      expect(asked).toEqual([]);
    } finally {
      thief.close();
    }
  });

  it.each<[what: string, reference: (known: object) => unknown]>([
    ['nothing', () => undefined],
    ['null', () => null],
    ['a word', () => 'a:chat'],
    ['an empty object', () => ({})],
    ['no bot', (known) => ({ ...known, bot: undefined })],
    ['another channel', (known) => ({ ...known, channelId: 'webchat' })],
    [
      'a group',
      (known) => ({ ...known, conversation: { id: met.from.conversation, conversationType: 'groupChat' } }),
    ],
    [
      'another chat',
      (known) => ({ ...known, conversation: { id: 'a:other', conversationType: 'personal' } }),
    ],
  ])('is refused in a sentence where %s was stored as its address', async (_, reference) => {
    expect(await sendTo(reference(Object(met.reference)))).toEqual({
      ok: false,
      failure: 'rejected',
      detail: expect.stringMatching(/^the stored address /u),
    });
    expect(await bench.tries()).toBe(0);
  });
});
