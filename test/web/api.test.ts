import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite, type Database } from '../../src/store/open.ts';
import { readAccounts } from '../../src/store/portfolio.ts';
import { createApi } from '../../src/web/api.ts';
import { GOOD, NOW } from '../portfolio/files.ts';

const TOKEN = 'a-long-token-of-the-test';

let db: Database;
let server: Server;
let changes: number;

async function serve(token: string | undefined): Promise<void> {
  db = await openSqlite(':memory:');
  changes = 0;
  const app = express();
  app.use(
    createApi({
      db,
      ...(token === undefined ? {} : { token }),
      clock: { now: () => NOW },
      payLinks: (url) => url.startsWith('https://pay.lender.example/'),
      onChange: () => {
        changes += 1;
      },
    }),
  );
  // The rest of the server reads its own bodies: nothing here may have taken them.
  app.post('/elsewhere', (request, response) => {
    request.setEncoding('utf8');
    let text = '';
    request.on('data', (chunk: string) => (text += chunk));
    request.on('end', () => response.send(text));
  });
  server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

beforeEach(() => serve(TOKEN));
afterEach(async () => {
  server.close();
  await once(server, 'close');
});

type Answer = { readonly status: number; readonly body: unknown };

async function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${TOKEN}`,
      'content-type': 'application/json',
      connection: 'close',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text };
}

const payment = {
  id: 'P-1',
  account_id: 'A-1',
  amount: '50.00',
  currency: 'MXN',
  paid_at: '2026-11-24T09:00:00-06:00',
};

describe('the door', () => {
  it.each(['/api/accounts', '/api/payments'])('of %s is shut while no token is set', async (path) => {
    server.close();
    await serve(undefined);
    expect(await post(path, GOOD)).toMatchObject({ status: 503, body: { errors: [{ path: '' }] } });
  });

  it.each([
    ['no token', {}],
    ['another token', { authorization: 'Bearer wrong' }],
    ['a token that begins like it', { authorization: `Bearer ${TOKEN.slice(0, -1)}` }],
    ['another scheme', { authorization: `Basic ${TOKEN}` }],
    ['the bare token', { authorization: TOKEN }],
  ])('stays shut to %s', async (_, headers: Record<string, string>) => {
    const answer = await post('/api/accounts', GOOD, { authorization: '', ...headers });
    expect(answer).toMatchObject({ status: 401 });
    expect(JSON.stringify(answer)).not.toContain(TOKEN.slice(0, 8));
    expect(await readAccounts(db, 'C-1')).toEqual([]);
  });

  it('is passed before a body is read', async () => {
    const answer = await post('/api/accounts', '{ broken', { authorization: 'Bearer wrong' });
    expect(answer.status).toBe(401);
  });
});

describe('a body', () => {
  it.each(['{ broken', '', '"text"', '\u0000'])(
    'that is no JSON object (%j) is a 400 without a stack',
    async (text) => {
      const answer = await post('/api/payments', text);
      expect(answer).toMatchObject({ status: 400, body: { errors: expect.any(Array) } });
      expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\bat \w+ \(/);
    },
  );

  it('of more than a megabyte is not taken', async () => {
    expect(
      await post('/api/accounts', JSON.stringify([{ ...GOOD, product: 'x'.repeat(1_100_000) }])),
    ).toMatchObject({
      status: 413,
    });
  });

  it('sent elsewhere is left for others to read', async () => {
    expect(await post('/elsewhere', 'plain words')).toEqual({ status: 200, body: 'plain words' });
  });
});

describe('POST /api/accounts', () => {
  it('takes a list of rows, new ones with 201, known ones with 200', async () => {
    const rows = [GOOD, { ...GOOD, instalment_no: 2, amount: 120, paid: 0, balance: null }];
    const counts = { rows: 2, missing: 0, faulty: [] };
    expect(await post('/api/accounts', rows)).toEqual({
      status: 201,
      body: { ...counts, new: 2, changed: 0, unchanged: 0 },
    });
    expect(await post('/api/accounts', rows)).toEqual({
      status: 200,
      body: { ...counts, new: 0, changed: 0, unchanged: 2 },
    });
    expect(changes).toBe(1);
    const [account] = await readAccounts(db, 'C-1');
    expect(account?.instalments.map((one) => one.balance.minor)).toEqual([10000, 12000]);
  });

  it('takes a single row, and moves the case when it changes something', async () => {
    await post('/api/accounts', GOOD);
    expect(await post('/api/accounts', { ...GOOD, paid: '120.00', balance: '0.00' })).toMatchObject({
      status: 200,
      body: { changed: 1 },
    });
    expect(await db.selectFrom('inbox').select(['customer_id', 'body']).execute()).toEqual([
      { customer_id: 'C-1', body: '{"type":"ledger_changed"}' },
    ]);
    expect(changes).toBe(2);
  });

  it('stores nothing when any row is faulty, and names each fault by its path', async () => {
    const rows = [GOOD, { ...GOOD, account_id: 'A-2', currency: 'XXZ', due_date: '20/11/2026' }, GOOD];
    expect(await post('/api/accounts', rows)).toEqual({
      status: 400,
      body: {
        errors: [
          { path: '[1].currency', message: expect.stringMatching(/ISO 4217/) },
          { path: '[1].due_date', message: expect.stringMatching(/ISO date/) },
          { path: '[2].instalment_no', message: expect.stringMatching(/row 0 has this instalment/) },
        ].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
      },
    });
    expect(await readAccounts(db, 'C-1')).toEqual([]);
    expect(changes).toBe(0);
  });

  it('stores nothing when a row contradicts the ledger', async () => {
    await post('/api/accounts', GOOD);
    const rows = [
      { ...GOOD, account_id: 'A-2' },
      { ...GOOD, customer_id: 'C-2' },
    ];
    expect(await post('/api/accounts', rows)).toMatchObject({
      status: 400,
      body: { errors: [{ path: '[1].customer_id' }] },
    });
    expect(await readAccounts(db, 'C-1')).toHaveLength(1);
  });

  it.each<[string, unknown, string]>([
    ['an unknown column', { ...GOOD, colour: 'red' }, 'colour'],
    ['a cell that is a list', { ...GOOD, amount: [1] }, 'amount'],
    ['a row that is text', [GOOD, 'row'], '[1]'],
    ['no rows', [], ''],
    ['a decimal comma', { ...GOOD, amount: '120,00' }, 'amount'],
  ])('refuses %s', async (_, body, path) => {
    expect(await post('/api/accounts', body)).toMatchObject({ status: 400, body: { errors: [{ path }] } });
  });
});

describe('POST /api/payments', () => {
  beforeEach(() => post('/api/accounts', GOOD));

  it('books once: 201, 200 for a repeat, 409 for another body', async () => {
    expect(await post('/api/payments', payment)).toMatchObject({ status: 201, body: { outcome: 'booked' } });
    expect(await post('/api/payments', payment)).toMatchObject({ status: 200, body: { outcome: 'repeat' } });
    // The same sum and the same moment, written otherwise.
    const same = { ...payment, amount: 50, paid_at: '2026-11-24T15:00:00Z' };
    expect(await post('/api/payments', same)).toMatchObject({ status: 200 });
    expect(await post('/api/payments', { ...payment, amount: '51.00' })).toMatchObject({
      status: 409,
      body: { errors: [{ path: 'id' }] },
    });
    const [account] = await readAccounts(db, 'C-1');
    expect(account?.instalments[0]?.balance.minor).toBe(5000);
    expect(changes).toBe(2);
  });

  it('takes a reversal', async () => {
    await post('/api/payments', payment);
    expect(await post('/api/payments', { ...payment, id: 'P-2', amount: '-50.00' })).toMatchObject({
      status: 201,
    });
    const [account] = await readAccounts(db, 'C-1');
    expect(account?.instalments[0]?.balance.minor).toBe(10000);
  });

  it.each<[string, object, string]>([
    ['an unknown account', { account_id: 'A-9' }, 'account_id'],
    ['another currency', { currency: 'USD' }, 'currency'],
    ['no currency', { currency: 'money' }, 'currency'],
    ['more places than the currency has', { amount: '50.001' }, 'amount'],
    ['no sum', { amount: 'fifty' }, 'amount'],
    ['a sum of zero', { amount: '0.00' }, 'amount'],
    ['a day instead of a moment', { paid_at: '2026-11-24' }, 'paid_at'],
    ['a moment without a zone', { paid_at: '2026-11-24T09:00:00' }, 'paid_at'],
    ['no id', { id: '' }, 'id'],
    ['an id of several words', { id: 'P 1' }, 'id'],
    ['an unknown field', { note: 'hello' }, ''],
    ['more back than was paid', { amount: '-20.01' }, 'amount'],
  ])('refuses %s', async (_, change, path) => {
    expect(await post('/api/payments', { ...payment, ...change })).toMatchObject({
      status: 400,
      body: { errors: [{ path, message: expect.any(String) }] },
    });
  });

  it('names every fault at once', async () => {
    const answer = await post('/api/payments', { id: 7 });
    expect(answer).toMatchObject({ status: 400 });
    expect(answer.body).toMatchObject({
      errors: [
        { path: 'id', message: 'is not text' },
        { path: 'account_id', message: 'is missing' },
        { path: 'amount', message: 'is missing' },
        { path: 'currency', message: 'is missing' },
        { path: 'paid_at', message: 'is missing' },
      ],
    });
  });
});
