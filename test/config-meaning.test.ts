import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { hasChannel, hasPlayground, isConnectedOutside, isLoopback, Secret } from '../src/config.ts';
import { config, PRODUCTION, SLACK, TEAMS, TELEGRAM, type Environment } from './config-cases.ts';

describe('a secret', () => {
  it('is never printed, whichever way it is looked at', () => {
    const read = config({ ...TELEGRAM, ...SLACK, API_TOKEN: 'hunter2-hunter2-hunter2' });
    expect(read.API_TOKEN?.reveal()).toBe('hunter2-hunter2-hunter2');
    const looks = [
      JSON.stringify(read),
      inspect(read, { depth: null, showHidden: true }),
      `${read.API_TOKEN?.toString()}`,
      String(read.TELEGRAM_BOT_TOKEN),
      JSON.stringify(Object.entries(new Secret('hunter2'))),
    ];
    for (const look of looks) expect(look).not.toContain('hunter2');
  });

  it('is what every token, password and key becomes', () => {
    const read = config({
      ...TELEGRAM,
      ...TEAMS,
      ...SLACK,
      SLACK_SIGNING_SECRET: 's',
      OPENAI_API_KEY: 'k',
      OPENAI_MODEL: 'm',
      API_TOKEN: 'a'.repeat(16),
      TELEGRAM_WEBHOOK_SECRET: 'a'.repeat(16),
      PUBLIC_URL: 'https://a.example',
    });
    const guarded = Object.entries(read).flatMap(([name, value]) => (value instanceof Secret ? [name] : []));
    const named = Object.keys(read).filter((name) => /TOKEN|SECRET|PASSWORD|KEY/.test(name));
    expect(guarded.toSorted()).toEqual(named.toSorted());
  });
});

describe('what follows from it', () => {
  it.each<[string, boolean]>([
    ['http://127.0.0.1:8081', true],
    ['http://127.1.2.3', true],
    ['http://localhost/x', true],
    ['http://[::1]:3978', true],
    ['https://api.telegram.org', false],
    ['http://127.0.0.1.evil.example', false],
    ['http://localhost.evil.example', false],
    ['http://0.0.0.0', false],
    ['http://evil.example/?127.0.0.1', false],
  ])('%s is on this machine: %s', (address, expected) => {
    expect(isLoopback(address)).toBe(expected);
  });

  it.each<[string, Environment, { playground: boolean; channel: boolean; outside: boolean }]>([
    ['nothing', {}, { playground: true, channel: false, outside: false }],
    ['production', PRODUCTION, { playground: false, channel: false, outside: false }],
    [
      'production, and the playground on',
      { ...PRODUCTION, PLAYGROUND: 'on' },
      { playground: true, channel: false, outside: false },
    ],
    ['the playground off', { PLAYGROUND: 'off' }, { playground: false, channel: false, outside: false }],
    [
      'a public address',
      { PUBLIC_URL: 'https://a.example' },
      { playground: false, channel: false, outside: false },
    ],
    ['Telegram', TELEGRAM, { playground: false, channel: true, outside: true }],
    [
      'Telegram and the playground',
      { ...TELEGRAM, PLAYGROUND: 'on' },
      { playground: true, channel: true, outside: true },
    ],
    [
      'a stand-in for Telegram on this machine',
      { ...TELEGRAM, TELEGRAM_API_ROOT: 'http://localhost:9' },
      { playground: false, channel: true, outside: false },
    ],
    ['Teams', TEAMS, { playground: false, channel: true, outside: true }],
    [
      'a stand-in for Teams on this machine',
      { ...TEAMS, MICROSOFT_LOGIN_URL: 'http://127.0.0.1:9' },
      { playground: false, channel: true, outside: false },
    ],
    [
      'unsigned activities from this machine',
      { TEAMS_UNSIGNED_LOOPBACK: 'on' },
      { playground: false, channel: true, outside: false },
    ],
    ['Slack alone', SLACK, { playground: true, channel: false, outside: false }],
  ])('with %s: %o', (_, environment, expected) => {
    const read = config(environment);
    expect({
      playground: hasPlayground(read),
      channel: hasChannel(read),
      outside: isConnectedOutside(read),
    }).toEqual(expected);
  });
});
