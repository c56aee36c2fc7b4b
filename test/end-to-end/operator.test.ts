import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTelegramEmulator, type TelegramEmulator } from '../emulators/telegram/server.ts';
import { makeInstallation, type Installation, type Running } from '../support/installation.ts';
import { letPass } from './clock.ts';
import { inTelegram } from './customer.ts';
import { BEGIN, importPeople, person, rowOf, tokenFor } from './portfolio.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const FAYE = person(1, 'Faye Cole', '156.20', 1);
const GUS = person(2, 'Gus Park', '64.45', 2);
const HANA = person(3, 'Hana Wolf', '301.05', 3);
const API_TOKEN = 'a-token-for-the-ledger';

let telegram: TelegramEmulator;
let fairdue: Installation;
let running: Running;

beforeAll(async () => {
  telegram = await startTelegramEmulator();
  fairdue = await makeInstallation({
    FAIRDUE_CLOCK: BEGIN,
    PLAYGROUND: 'on',
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    API_TOKEN,
  });
  await importPeople(fairdue, [FAYE, GUS]);
  running = await fairdue.start();
});

afterAll(async () => {
  await fairdue?.remove();
  await telegram?.close();
});

async function post(
  path: string,
  body: unknown,
  token = API_TOKEN,
): Promise<{ status: number; answer: unknown }> {
  const response = await fetch(`${fairdue.origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, answer: await response.json() };
}

const payment = (id: string, account: string, amount: string) => ({
  id,
  account_id: account,
  amount,
  currency: 'USD',
  paid_at: BEGIN,
});

/** Lets time pass until Telegram has been asked to take one message more. */
async function untilTheNextTry(): Promise<void> {
  const tries = async (): Promise<number> => (await telegram.control.calls({ method: 'sendMessage' })).length;
  const before = await tries();
  for (let moves = 0; (await tries()) === before; moves += 1) {
    if (moves === 30) throw new Error('nothing was sent though time passed');
    await letPass(fairdue, 'next');
  }
}

const errors = {
  errors: expect.arrayContaining([{ path: expect.any(String), message: expect.any(String) }]),
};

describe('the ledger of a running program', () => {
  it('is closed to whoever has no token or a wrong one', async () => {
    for (const path of ['/api/accounts', '/api/payments']) {
      expect(await post(path, {}, 'a-token-for-something-else')).toEqual({ status: 401, answer: errors });
      expect((await fetch(`${fairdue.origin}${path}`, { method: 'POST', body: '{}' })).status).toBe(401);
    }
  });

  it('takes an account once, and says what is wrong with one', async () => {
    expect(await post('/api/accounts', rowOf(HANA))).toMatchObject({ status: 201, answer: { new: 1 } });
    expect(await post('/api/accounts', rowOf(HANA))).toMatchObject({ status: 200, answer: { unchanged: 1 } });
    const faulty = { ...rowOf(HANA), due_date: 'soon' };
    expect(await post('/api/accounts', faulty)).toMatchObject({
      status: 400,
      answer: { errors: [{ path: 'due_date' }] },
    });
    expect(await post('/api/accounts', '{"account_id":')).toEqual({ status: 400, answer: errors });
  });

  it('writes at once to a customer whom it has only just been told of', async () => {
    const hana = inTelegram(telegram, 5_000_023);
    hana.starts(await tokenFor(fairdue, HANA));
    await hana.hears();
    await hana.asks(HANA.birthDate);
    expect((await hana.hears()).text).toContain('$301.05');
  });

  it('stops a reminder that waits to be sent when the account is paid, and thanks for the payment', async () => {
    const faye = inTelegram(telegram, 5_000_021);
    faye.starts(await tokenFor(fairdue, FAYE));
    await faye.hears();
    await faye.asks(FAYE.birthDate);
    expect((await faye.hears()).text).toContain('$156.20');

    telegram.control.fail({
      method: 'sendMessage',
      fault: { how: 'status', code: 429, retry_after: 7200 },
      times: 2,
    });
    await untilTheNextTry();
    telegram.control.mend();
    expect(await faye.unread()).toEqual([]);

    const paid = payment('P-1', FAYE.account, '156.20');
    expect(await post('/api/payments', paid)).toMatchObject({ status: 201, answer: { outcome: 'booked' } });
    const receipt = await faye.hears();
    expect(receipt.text).toContain('We have received $156.20');
    expect(receipt.text).toContain('everything due is settled');
    expect(await post('/api/payments', paid)).toMatchObject({ status: 200, answer: { outcome: 'repeat' } });
    expect(await post('/api/payments', { ...paid, amount: '1.00' })).toEqual({ status: 409, answer: errors });
    for (let hours = 0; hours < 4; hours += 1) await letPass(fairdue, 'PT1H');
    for (let days = 0; days < 14; days += 1) await letPass(fairdue, 'P1D');
    expect(await faye.unread()).toEqual([]);
  });

  it('refuses a payment that it cannot book, and says why', async () => {
    for (const wrong of [
      payment('P-2', 'HL-0000', '5.00'),
      payment('P-2', HANA.account, 'five'),
      payment('P-2', HANA.account, '0.00'),
      { ...payment('P-2', HANA.account, '5.00'), currency: 'XYZW' },
      { ...payment('P-2', HANA.account, '5.00'), paid_at: 'yesterday' },
      { ...payment('P-2', HANA.account, '5.00'), note: 'x' },
    ])
      expect(await post('/api/payments', wrong), JSON.stringify(wrong)).toEqual({
        status: 400,
        answer: errors,
      });
  });
});

describe('the command line beside a running program', () => {
  it('pauses everything proactive at once, answers whoever writes, and lets go again', async () => {
    const gus = inTelegram(telegram, 5_000_022);
    gus.starts(await tokenFor(fairdue, GUS, await letPass(fairdue, 'PT1H')));
    await gus.hears();
    await gus.asks(GUS.birthDate);
    expect((await gus.hears()).text).toContain('$64.45');

    expect(await fairdue.run(['pause', '--json'])).toMatchObject({ code: 0, out: '{"proactive":false}\n' });
    expect((await gus.asks('how much do I owe?')).text).toContain('$64.45');
    for (let days = 0; days < 9; days += 1) await letPass(fairdue, 'P1D');
    expect(await gus.unread()).toEqual([]);

    expect(await fairdue.run(['resume', '--json'])).toMatchObject({ code: 0, out: '{"proactive":true}\n' });
    const resumed = performance.now();
    expect((await gus.hears()).text).toContain('$64.45');
    expect(performance.now() - resumed).toBeLessThan(2000);
  });

  it('refuses a tick, and a second server', async () => {
    const [tick, second] = await Promise.all([fairdue.run(['tick', '--json']), fairdue.run(['start'])]);
    expect(tick).toMatchObject({ code: 1, out: '' });
    expect(tick.err).toMatch(/^A server runs on this database \(process \d+\)/);
    expect(second).toMatchObject({ code: 2, out: '' });
    expect(second.err).toMatch(/^Fairdue runs on this database already/);
  });

  it('verifies the record, and says what is set up and what awaits confirmation', async () => {
    const [audit, doctor] = await Promise.all([
      fairdue.run(['audit', 'verify', '--json']),
      fairdue.run(['doctor', '--json']),
    ]);
    expect(audit.code).toBe(0);
    expect(JSON.parse(audit.out)).toEqual({ ok: true, records: expect.any(Number) });
    expect(doctor.code).toBe(0);
    expect(JSON.parse(doctor.out)).toEqual({
      findings: expect.arrayContaining([
        { level: 'ok', what: expect.stringMatching(/^node 26\..*3 customers$/) },
        { level: 'ok', what: expect.stringContaining('the record is whole') },
        {
          level: 'note',
          what: 'conduct/us-ma.yaml: caps.week awaits confirmation (940 CMR 7.04(1)(f))',
          file: 'conduct/us-ma.yaml',
          pack: 'us-ma',
          line: 'caps.week',
          source: '940 CMR 7.04(1)(f)',
        },
      ]),
    });
  });

  it('reads texts, reviews messages and checks the prompts, line by line as the contract says', async () => {
    const [understood, checked, linted] = await Promise.all([
      fairdue.run(
        ['understand', '--jsonl'],
        jsonl([
          { id: 'a', text: 'I lost my job', locale: 'en', context: 'reminder_overdue' },
          { id: 'b', text: 'I will pay 50 dollars on Friday', now: BEGIN, timezone: 'America/New_York' },
          { id: 'c' },
        ]),
      ),
      fairdue.run(
        ['check', '--jsonl'],
        jsonl([
          { id: 1, text: 'Thank you for writing.', source: 'manager' },
          {
            id: 2,
            text: 'Pay or we will send someone to your house and you will regret it.',
            source: 'manager',
          },
        ]),
      ),
      fairdue.run(['templates', 'lint', '--json']),
    ]);
    expect(understood.code).toBe(2);
    expect(linesOf(understood.out)).toMatchObject([
      {
        id: 'a',
        language: 'en',
        intents: expect.arrayContaining([{ name: 'hardship', confidence: expect.any(Number) }]),
        safety: [],
        duties: expect.any(Array),
      },
      {
        id: 'b',
        intents: [{ name: 'promise_to_pay' }],
        slots: { date: '2026-11-27', amount: { value: expect.stringMatching(/^50(?:\.00)?$/) } },
      },
      { id: 'c', error: expect.any(String) },
    ]);
    expect(checked.code).toBe(1);
    expect(linesOf(checked.out)).toEqual([
      { id: 1, verdict: 'pass', violations: [] },
      {
        id: 2,
        verdict: 'reject',
        violations: expect.arrayContaining([
          expect.objectContaining({
            rule: 'F01.violence',
            severity: 'reject',
            span: [expect.any(Number), expect.any(Number)],
            reason: expect.any(String),
          }),
        ]),
      },
    ]);
    expect(linted).toMatchObject({ code: 0 });
    expect(JSON.parse(linted.out)).toEqual({ problems: [] });
  });
});

describe('a program that is stopped and started again', () => {
  it('answers whether it lives, is ready, and what waits', async () => {
    expect(await (await fetch(`${fairdue.origin}/healthz`)).text()).toBe('ok\n');
    expect(await (await fetch(`${fairdue.origin}/readyz`)).text()).toBe('ready\n');
    expect(await (await fetch(`${fairdue.origin}/metrics`)).text()).toMatch(/^fairdue_inbox_waiting 0$/m);
  });

  it('stops cleanly, and goes on where it stood', async () => {
    expect(await running.stop('SIGTERM')).toBe(0);
    expect(running.log()).not.toContain('"level":50');
    const gus = inTelegram(telegram, 5_000_022);
    await gus.unread();
    gus.says('when is it due?');

    running = await fairdue.start();
    expect(running.welcome).toContain('Channels: telegram.');
    expect((await gus.hears()).text).toContain('$64.45');
    expect(await gus.unread()).toEqual([]);
    expect(await running.stop('SIGINT')).toBe(0);
    expect(running.log()).not.toContain('"level":50');
  });
});

function jsonl(lines: readonly object[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function linesOf(out: string): readonly unknown[] {
  return out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}
