import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig, type Config } from '../src/config.ts';
import { config, faults, PRODUCTION, SLACK, TEAMS, TELEGRAM, type Environment } from './config-cases.ts';

describe('the configuration', () => {
  it('needs nothing: it has a default wherever something is needed', () => {
    expect(config()).toEqual({
      DATABASE_URL: 'sqlite:data/fairdue.db',
      HOST: '127.0.0.1',
      PORT: 3978,
      TELEGRAM_API_ROOT: 'https://api.telegram.org',
      SLACK_API_URL: 'https://slack.com/api/',
      LOG_LEVEL: 'warn',
      production: false,
    });
  });

  it('is frozen', () => {
    expect(Object.isFrozen(config())).toBe(true);
  });

  it.each<[string, Environment]>([
    ['Telegram', TELEGRAM],
    [
      'Telegram by webhook',
      { ...TELEGRAM, TELEGRAM_WEBHOOK_SECRET: 'a'.repeat(16), PUBLIC_URL: 'https://a.example' },
    ],
    ['Teams', TEAMS],
    ['Teams without signatures, on this machine', { TEAMS_UNSIGNED_LOOPBACK: 'on' }],
    ['Slack by Socket Mode', SLACK],
    [
      'Slack over HTTP',
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_HANDOFF_CHANNEL: 'G0123', SLACK_SIGNING_SECRET: 's' },
    ],
    [
      'a model',
      { OPENAI_API_KEY: 'sk-1', OPENAI_MODEL: 'a-model', OPENAI_BASE_URL: 'http://127.0.0.1:8080/v1' },
    ],
    [
      'a clock of its own, beside a stand-in on this machine',
      { ...TELEGRAM, TELEGRAM_API_ROOT: 'http://127.0.0.1:9', FAIRDUE_CLOCK: '2026-11-24T15:00:00Z' },
    ],
    ['production', PRODUCTION],
    ['what other programs set', { OPENAI_ORG_ID: 'o', OPENAI_LOG: 'debug', TEAMSTER: 'x', PATH: '/bin' }],
    ['a port that the system chooses', { PORT: '0' }],
    ['variables that are set to nothing', { PUBLIC_URL: '', PORT: ' ', SLACK_BOT_TOKEN: '' }],
  ])('takes %s', (_, environment) => {
    expect(faults(environment)).toEqual([]);
  });

  it.each<[Environment, string]>([
    [{ DATABASE_URL: 'postgres://hunter2@db/x' }, 'DATABASE_URL is not sqlite:PATH'],
    [{ DATABASE_URL: 'sqlite:' }, 'DATABASE_URL is not sqlite:PATH'],
    [{ REDIS_URL: 'hunter2' }, 'REDIS_URL is not a redis:// address'],
    [{ PORT: 'hunter2' }, 'PORT is not a number'],
    [{ PORT: '80.5' }, 'PORT is not a whole number'],
    [{ PORT: '-1' }, 'PORT is below 0'],
    [{ PORT: '65536' }, 'PORT is above 65535'],
    [{ PUBLIC_URL: 'hunter2.example' }, 'PUBLIC_URL is not an http or https address'],
    [{ PUBLIC_URL: 'ftp://hunter2.example' }, 'PUBLIC_URL is not an http or https address'],
    [{ PLAYGROUND: 'yes' }, 'PLAYGROUND is neither on nor off'],
    [{ TELEGRAM_BOT_TOKEN: 'hunter2' }, 'TELEGRAM_BOT_TOKEN is not a bot token (123456:ABC…)'],
    [
      { TELEGRAM_WEBHOOK_SECRET: 'hunter2', PUBLIC_URL: 'https://a.example' },
      'TELEGRAM_WEBHOOK_SECRET is not 16 to 256 of A-Z a-z 0-9 _ -',
    ],
    [
      { TELEGRAM_WEBHOOK_SECRET: 'a'.repeat(16) },
      'TELEGRAM_WEBHOOK_SECRET is set, and PUBLIC_URL is not; set both or neither',
    ],
    [
      { MICROSOFT_APP_ID: 'app' },
      'MICROSOFT_APP_ID is set, and MICROSOFT_APP_PASSWORD is not; set both or neither',
    ],
    [
      { MICROSOFT_APP_PASSWORD: 'hunter2' },
      'MICROSOFT_APP_PASSWORD is set, and MICROSOFT_APP_ID is not; set both or neither',
    ],
    [{ TEAMS_UNSIGNED_LOOPBACK: 'true' }, 'TEAMS_UNSIGNED_LOOPBACK is neither on nor off'],
    [
      { TEAMS_UNSIGNED_LOOPBACK: 'on', HOST: '0.0.0.0' },
      'TEAMS_UNSIGNED_LOOPBACK is on, and HOST is not this machine alone; set HOST=127.0.0.1',
    ],
    [
      { TEAMS_UNSIGNED_LOOPBACK: 'on', ...TEAMS },
      'TEAMS_UNSIGNED_LOOPBACK is on, and MICROSOFT_APP_ID is set; choose one',
    ],
    [
      { TEAMS_UNSIGNED_LOOPBACK: 'on', ...PRODUCTION },
      'TEAMS_UNSIGNED_LOOPBACK is on; in production every sender is verified, take it away',
    ],
    [{ ...SLACK, SLACK_BOT_TOKEN: 'hunter2' }, 'SLACK_BOT_TOKEN is not a bot token (xoxb-…)'],
    [{ ...SLACK, SLACK_APP_TOKEN: 'hunter2' }, 'SLACK_APP_TOKEN is not an app token (xapp-…)'],
    [{ ...SLACK, SLACK_HANDOFF_CHANNEL: '#cases' }, 'SLACK_HANDOFF_CHANNEL is not a channel id (C0123ABCD)'],
    [
      { ...SLACK, SLACK_HANDOFF_CHANNEL: '' },
      'SLACK_BOT_TOKEN is set, and SLACK_HANDOFF_CHANNEL is not; set both or neither',
    ],
    [
      { ...SLACK, SLACK_APP_TOKEN: '' },
      'SLACK_BOT_TOKEN is set; set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) with it, so that senders can be verified',
    ],
    [{ OPENAI_API_KEY: 'sk-hunter2' }, 'OPENAI_API_KEY is set, and OPENAI_MODEL is not; name the model'],
    [{ API_TOKEN: 'hunter2' }, 'API_TOKEN is shorter than 16 characters'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is none of silent, error, warn, info, debug'],
    [{ FAIRDUE_CLOCK: 'tomorrow' }, 'FAIRDUE_CLOCK is not a moment such as 2026-11-24T15:00:00Z'],
    [
      { FAIRDUE_CLOCK: '2026-11-24T15:00:00Z', ...PRODUCTION },
      'FAIRDUE_CLOCK is set; with a real channel or in production the clock is the real one, take it away',
    ],
    [
      { FAIRDUE_CLOCK: '2026-11-24T15:00:00Z', ...TELEGRAM },
      'FAIRDUE_CLOCK is set; with a real channel or in production the clock is the real one, take it away',
    ],
    [
      { FAIRDUE_CLOCK: '2026-11-24T15:00:00Z', ...TEAMS },
      'FAIRDUE_CLOCK is set; with a real channel or in production the clock is the real one, take it away',
    ],
    [
      { PLAYGROUND: 'on', HOST: '192.168.0.9' },
      'PLAYGROUND is on, and HOST is not this machine alone; the playground is for this machine only, set HOST=127.0.0.1',
    ],
    [{ TELEGRAM_TOKEN: 'hunter2' }, 'TELEGRAM_TOKEN is no variable of Fairdue; .env.example lists them'],
    [{ FAIRDUE_PORT: '1' }, 'FAIRDUE_PORT is no variable of Fairdue; .env.example lists them'],
  ])('refuses %o in one sentence, without its value', (environment, sentence) => {
    const found = faults(environment);
    expect(found).toEqual([sentence]);
    expect(found.join()).not.toContain('hunter2');
  });

  it('names all faults at once, those of the file too', () => {
    expect(faults({ PORT: 'x', LOG_LEVEL: 'loud', SLACK_TOKEN: 'y' }, 'nonsense\nAPI_TOKEN=short\n')).toEqual(
      [
        '.env line 1 is not KEY=VALUE (or a quotation mark is not closed)',
        'SLACK_TOKEN is no variable of Fairdue; .env.example lists them',
        'PORT is not a number',
        'API_TOKEN is shorter than 16 characters',
        'LOG_LEVEL is none of silent, error, warn, info, debug',
      ],
    );
  });
});

describe('.env', () => {
  it.each<[string, string, Partial<Config>]>([
    ['a value', 'PORT=4000', { PORT: 4000 }],
    ['spaces around it', '  PORT =  4000  ', { PORT: 4000 }],
    ['an export before it', 'export PORT=4000', { PORT: 4000 }],
    ['double quotation marks', 'HOST="0.0.0.0"', { HOST: '0.0.0.0' }],
    ['single quotation marks', "HOST='0.0.0.0' # all", { HOST: '0.0.0.0' }],
    ['a comment after it', 'HOST=0.0.0.0 # all', { HOST: '0.0.0.0' }],
    ['a # that belongs to it', 'DATABASE_URL=sqlite:a#b.db', { DATABASE_URL: 'sqlite:a#b.db' }],
    ['a = that belongs to it', 'DATABASE_URL=sqlite:a=b.db', { DATABASE_URL: 'sqlite:a=b.db' }],
    ['comments and empty lines', '\n# PORT=1\n\nPORT=4000\n', { PORT: 4000 }],
    ['lines that end as on Windows', 'PORT=4000\r\nHOST=0.0.0.0\r\n', { PORT: 4000, HOST: '0.0.0.0' }],
    ['a byte order mark', '\uFEFFPORT=4000', { PORT: 4000 }],
    ['nothing after the =', 'PORT=', { PORT: 3978 }],
    ['NODE_ENV', 'NODE_ENV=production', { production: true }],
  ])('may have %s', (_, file, expected) => {
    expect(config({}, file)).toMatchObject(expected);
  });

  it('stands below the environment', () => {
    expect(config({ PORT: '5000' }, 'PORT=4000\nHOST=0.0.0.0')).toMatchObject({
      PORT: 5000,
      HOST: '0.0.0.0',
    });
  });

  it.each<[string, string, string]>([
    ['a line without =', 'PORT 4000', '.env line 1 is not KEY=VALUE (or a quotation mark is not closed)'],
    [
      'a line without a name',
      'PORT=1\n=4000',
      '.env line 2 is not KEY=VALUE (or a quotation mark is not closed)',
    ],
    [
      'a mark that is not closed',
      'API_TOKEN="hunter2hunter2hunter2',
      '.env line 1 is not KEY=VALUE (or a quotation mark is not closed)',
    ],
    [
      'words after a closed mark',
      `API_TOKEN='hunter2' hunter2`,
      '.env line 1 is not KEY=VALUE (or a quotation mark is not closed)',
    ],
    [
      'a name we do not know',
      '#\nPROT=4000',
      '.env line 2: PROT is no variable of Fairdue; .env.example lists them',
    ],
    ['a name twice', 'PORT=1\nPORT=2', '.env line 2: PORT stands there twice'],
  ])('is refused with %s', (_, file, sentence) => {
    expect(faults({}, file)).toEqual([sentence]);
  });

  it('says so when it cannot be read', () => {
    expect(() => readConfig({}, import.meta.dirname)).toThrow('.env cannot be read');
  });

  it('gives every value back as it was written, in quotation marks', () => {
    const value = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((text) => !/["\r\n\0]/.test(text) && text.trim() === text);
    fc.assert(
      fc.property(value, (text) => {
        expect(config({}, `HOST="${text}"\n`).HOST).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});
