import { once } from 'node:events';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MovableClock } from '../../src/engine/clock.ts';
import { invite } from '../../src/store/invites.ts';
import { createPlayground } from '../../src/web/playground.ts';
import { createServer } from '../../src/web/server.ts';
import { accountOf, importDebtor } from '../../src/talk/debtor.ts';
import type { Stage } from '../../src/talk/stage.ts';
import { ADA } from '../support/ada.ts';
import { openWorld } from '../support/world.ts';

const START = '2026-11-24T15:00:00Z';

let there: Stage;
let server: Server;

/** The page's server on a real store with Ada in it; `movable` is whether its clock may be moved. */
async function serve(movable: boolean): Promise<void> {
  there = await openWorld(START);
  const { world, db, engine, channel, desk } = there;
  await importDebtor(db, there.world.prompts.creditor, ADA, START);
  await engine.tick();
  const clock: MovableClock = {
    now: () => there.clock.now(),
    ahead: () => 0,
    advanceTo: async (at) => there.clock.moveTo(at),
  };
  const { router } = createPlayground({
    world,
    db,
    sampleAnswers: new Map([[ADA.id, '14 May 1990']]),
    clock,
    movable,
    say: channel.receive,
    act: desk.receive,
    settle: async () => void (await engine.tick()),
  });
  const app = createServer({
    routes: [],
    routers: [router],
    ready: async () => true,
    figures: async () => ({}),
    log: world.log,
  });
  server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

async function stop(): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
  expect(there.errors).toEqual([]);
  await there.close();
}

beforeEach(() => serve(true));
afterEach(stop);

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };

async function ask(
  path: string,
  { body, headers = {} }: { body?: string | object; headers?: Readonly<Record<string, string>> } = {},
): Promise<Answer> {
  const { port } = server.address() as AddressInfo; // a server that listens on a port has such an address
  const asked = request({
    host: '127.0.0.1',
    port,
    path,
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
  });
  asked.end(typeof body === 'object' ? JSON.stringify(body) : body);
  const [response] = await once(asked, 'response');
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

const view = async (query = '') => JSON.parse((await ask(`/playground/view${query}`)).body);
const token = async (): Promise<string> => {
  const made = await invite(there.db, accountOf(ADA.owes[0] ?? { daysLate: 0, amount: '' }), START);
  if (!made.ok) throw new Error(made.why);
  return made.token;
};
const say = (body: string | object) => ask('/playground/say', { body });

describe('the page', () => {
  it('is served with a policy that lets nothing in from elsewhere', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/html');
    expect(headers['content-security-policy']).toMatch(/^default-src 'self';.*frame-ancestors 'none'/u);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(body).not.toMatch(/<script(?![^>]* src=)|(?:src|href)="(?:https?:)?\/\//u);
    const script = await ask('/playground/main.js');
    expect(script.status).toBe(200);
    expect(script.headers['content-security-policy']).toBe(headers['content-security-policy']);
  });

  it('shows nothing that lies beside it', async () => {
    for (const path of ['/playground/..%2fguard.ts', '/playground/%2e%2e/guard.ts', '/playground/.env'])
      expect([403, 404]).toContain((await ask(path)).status);
  });
});

describe('the door', () => {
  const doors = ['/', '/playground/view', '/playground/changes', '/playground/main.js'];
  it.each([
    ['another host', { host: 'fairdue.example' }],
    ['a host that only begins like ours', { host: 'localhost.evil.example' }],
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page on another port', { origin: 'http://127.0.0.1:1' }],
    ['a sandboxed page', { origin: 'null' }],
    ['a request across sites', { 'sec-fetch-site': 'cross-site' }],
  ])('is shut for %s', async (_, headers) => {
    for (const door of doors) {
      const { status, body } = await ask(door, { headers });
      expect([door, status, JSON.parse(body)]).toEqual([
        door,
        403,
        { error: 'The playground answers this machine only, at http://localhost.' },
      ]);
    }
    expect((await ask('/playground/clock', { body: { advance: 'P1D' }, headers })).status).toBe(403);
    expect(there.clock.now()).toBe(START);
  });
});

describe('a body that is not understood', () => {
  it.each([
    ['/playground/say', ''],
    ['/playground/say', '{"customer": "C-1", "te'],
    ['/playground/say', '[]'],
    ['/playground/say', { customer: 'C-1' }],
    ['/playground/say', { customer: '', text: 'hello' }],
    ['/playground/say', { customer: 'C-1', text: '   ' }],
    ['/playground/say', { customer: 'C-1', text: 'x'.repeat(4001) }],
    ['/playground/say', { customer: 'C-1', text: 'x'.repeat(40_000) }],
    ['/playground/say', { customer: 'C-1', text: 'hello', action: 'paid' }],
    ['/playground/act', { handoff: 'H-1', kind: 'collect' }],
    ['/playground/act', { handoff: 'H-1', kind: 'reply', text: ' ' }],
    ['/playground/act', { handoff: 'H-1', kind: 'claim', by: { id: 'eve', name: 'Eve' } }],
    ['/playground/clock', { advance: 'P10Y' }],
    ['/playground/clock', {}],
  ])('at %s is refused in one sentence, and changes nothing (%j)', async (path, body) => {
    const { status, body: answer } = await ask(path, { body });
    expect(status).toBe(400);
    expect(JSON.parse(answer)).toEqual({ error: expect.stringMatching(/^[A-Z][^\n]{10,120}\.$/u) });
    expect(await there.db.selectFrom('inbox').select('seq').where('kind', '=', 'customer').execute()).toEqual(
      [],
    );
    expect(there.clock.now()).toBe(START);
  });

  it('names the words that are too long', async () => {
    expect(JSON.parse((await say({ customer: 'C-1', text: 'x'.repeat(4001) })).body)).toEqual({
      error: 'The message was not sent: it is longer than 4,000 characters.',
    });
  });
});

describe('the clock', () => {
  it('may not be moved where it is the real one', async () => {
    await stop();
    await serve(false);
    const { status, body } = await ask('/playground/clock', { body: { advance: 'PT1H' } });
    expect(status).toBe(403);
    expect(JSON.parse(body).error).toMatch(/the real one\.$/u);
    expect(there.clock.now()).toBe(START);
  });

  it('says so when nothing is planned', async () => {
    const { status, body } = await ask('/playground/clock', { body: { advance: 'next' } });
    expect(status).toBe(409);
    expect(JSON.parse(body).error).toMatch(/^Nothing is planned/u);
    expect(there.clock.now()).toBe(START);
  });

  it('moves by a day, or to the next thing that is planned, and what is due then is done', async () => {
    await say({ customer: ADA.id, token: await token() });
    await there.engine.tick();
    await say({ customer: ADA.id, text: '14 May 1990' });
    await there.engine.tick();
    const { chosen } = await view(`?customer=${ADA.id}`);
    expect(chosen.next).toBeDefined();
    const { status, body } = await ask('/playground/clock', { body: { advance: 'next' } });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({ now: chosen.next.at });
    await ask('/playground/clock', { body: { advance: 'P1D' } });
    expect(Temporal.Instant.from(there.clock.now()).since(chosen.next.at).total('hours')).toBe(24);
  });
});

describe('the view', () => {
  it('shows a customer who was not invited yet, with the way in', async () => {
    expect(await view(`?customer=${ADA.id}`)).toEqual({
      now: START,
      creditor: expect.any(String),
      proactive: true,
      alerts: [],
      customers: [
        {
          id: ADA.id,
          name: 'Ada Moreno',
          language: 'en',
          country: 'US',
          localTime: 'Tue 09:00',
          standing: '12 days late',
          owed: '$120.00',
          state: 'reminder',
          status: 'open',
          chat: 'none',
        },
      ],
      chosen: expect.objectContaining({
        chat: [],
        invite: { token: expect.stringMatching(/^[\w-]{43}$/u), question: 'date of birth' },
        sampleAnswer: '14 May 1990',
        quiet: 'There is no chat yet: the customer must be invited.',
        held: [],
        facts: expect.objectContaining({ state: 'reminder', identity: 'unverified', daysPastDue: 12 }),
      }),
    });
  });

  it('shows what was said, and what became of it', async () => {
    expect((await say({ customer: ADA.id, token: await token() })).status).toBe(202);
    await there.engine.tick();
    const { chosen } = await view();
    expect(chosen.customer).toMatchObject({ id: ADA.id, chat: 'unverified' });
    expect(chosen.invite).toBeUndefined();
    expect(chosen.chat.map((line: { from: string }) => line.from)).toEqual(['customer', 'bot']);
    await say({ customer: ADA.id, text: '14 May 1990' });
    await say({ customer: ADA.id, text: 'I want to talk to a person' });
    await there.engine.tick();
    const { alerts, chosen: after } = await view(`?customer=${ADA.id}`);
    expect(after.customer).toMatchObject({ chat: 'verified', handoff: 'waiting' });
    expect(alerts).toMatchObject([{ customerId: ADA.id, status: 'waiting', thread: [] }]);
    const acted = await ask('/playground/act', { body: { handoff: alerts[0].handoffId, kind: 'claim' } });
    expect(acted.status).toBe(202);
    await there.engine.tick();
    expect((await view()).alerts).toMatchObject([{ status: 'claimed' }]);
  });
});

describe('an invitation in the address', () => {
  it('shows whom it brings in', async () => {
    const mine = await token();
    expect((await view(`?start=${mine}`)).chosen).toMatchObject({
      customer: { id: ADA.id },
      invite: { token: mine },
    });
  });

  it.each([
    ['nobody knows', async () => 'no-such-token'],
    [
      'was used',
      async () => {
        const mine = await token();
        await say({ customer: ADA.id, token: mine });
        await there.engine.tick();
        return mine;
      },
    ],
    [
      'has expired',
      async () => {
        const mine = await token();
        there.clock.moveTo('2026-12-24T15:00:00Z');
        return mine;
      },
    ],
  ])('that %s is refused, and shows nobody', async (_, make) => {
    const { status, body } = await ask(`/playground/view?start=${await make()}`);
    expect(status).toBe(404);
    expect(JSON.parse(body)).toEqual({
      error: 'This invitation is not known here, or it was used. Ask for a new one.',
    });
  });
});
