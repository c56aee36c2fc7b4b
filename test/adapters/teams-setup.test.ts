import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { cloudOf, isServiceUrl } from '../../adapters/teams/clouds.ts';
import type { TeamsConfig } from '../../adapters/teams/index.ts';
import { createTeamsChannel } from '../../adapters/teams/index.ts';
import { settle } from '../../adapters/teams/setup.ts';
import { createHearing } from '../contract/channel-bench.ts';
import type { TeamsBench } from './teams-bench.ts';
import { CUSTOMER, teamsBench } from './teams-bench.ts';

const WHOLE: TeamsConfig = {
  appId: '11111111-1111-4111-8111-111111111111',
  appPassword: 'not-to-be-printed',
  unsignedLoopback: false,
};

describe('the configuration of Teams', () => {
  it.each<[what: string, config: TeamsConfig, sentence: RegExp]>([
    ['nothing', { unsignedLoopback: false }, /needs MICROSOFT_APP_ID and MICROSOFT_APP_PASSWORD/u],
    ['no password', { ...WHOLE, appPassword: undefined }, /MICROSOFT_APP_PASSWORD/u],
    ['an empty id', { ...WHOLE, appId: '' }, /MICROSOFT_APP_ID/u],
    ['signed and unsigned at once', { ...WHOLE, unsignedLoopback: true }, /choose one/u],
    ['a login in clear', { ...WHOLE, loginUrl: 'http://login.example.com' }, /has to begin with https/u],
    ['a login of nobody known', { ...WHOLE, loginUrl: 'https://login.example.com' }, /is none of/u],
    ['keys in clear', { ...WHOLE, openIdMetadataUrl: 'http://keys.example.com' }, /has to begin with https/u],
    ['a tenant that is a path', { ...WHOLE, tenantId: '../common' }, /MICROSOFT_APP_TENANT_ID/u],
  ])('with %s is refused in one sentence', (_, config, sentence) => {
    expect(() => createTeamsChannel(config)).toThrow(sentence);
    expect(() => createTeamsChannel(config)).toThrow(/^(?!.*not-to-be-printed)/u);
  });

  it.each<[what: string, config: Partial<TeamsConfig>, tokenUrl: string]>([
    ['multi-tenant', {}, 'https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token'],
    ['single-tenant', { tenantId: 'abc' }, 'https://login.microsoftonline.com/abc/oauth2/v2.0/token'],
    [
      'with the tenant in the login address',
      { loginUrl: 'https://login.microsoftonline.com/botframework.com' },
      'https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token',
    ],
    [
      'of the US government',
      { loginUrl: 'https://login.microsoftonline.us' },
      'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us/oauth2/v2.0/token',
    ],
    [
      'of 21Vianet',
      { loginUrl: 'https://login.partner.microsoftonline.cn', tenantId: 'abc' },
      'https://login.partner.microsoftonline.cn/abc/oauth2/v2.0/token',
    ],
  ])('of a bot that is %s asks the right login', (_, config, tokenUrl) => {
    expect(settle({ ...WHOLE, ...config })).toMatchObject({ isLocal: false, identity: { tokenUrl } });
  });
});

describe('an address for our token', () => {
  const cloud = (login?: string) => {
    const found = cloudOf(login);
    if (!found) throw new Error('no such cloud');
    return found;
  };

  it.each<[address: string, login: string | undefined, isLocal: boolean, trusted: boolean]>([
    ['https://smba.trafficmanager.net/emea/', undefined, false, true],
    ['https://SMBA.trafficmanager.net/teams/', undefined, false, true],
    ['https://smba.infra.gcc.teams.microsoft.com/teams', undefined, false, true],
    ['https://smba.infra.gov.teams.microsoft.us/teams', 'https://login.microsoftonline.us', false, true],
    ['https://smba.infra.gov.teams.microsoft.us/teams', undefined, false, false],
    ['https://smba.trafficmanager.net/', 'https://login.microsoftonline.us', false, false],
    ['http://smba.trafficmanager.net/', undefined, false, false],
    ['https://smba.trafficmanager.net:8443/', undefined, false, false],
    ['https://smba.trafficmanager.net@evil.example.com/', undefined, false, false],
    ['https://me:you@smba.trafficmanager.net/', undefined, false, false],
    ['https://smba.trafficmanager.net.evil.example.com/', undefined, false, false],
    ['https://evilsmba.trafficmanager.net/', undefined, false, false],
    ['https://mine.trafficmanager.net/', undefined, false, false],
    ['https://evil.example.com/#smba.trafficmanager.net', undefined, false, false],
    ['http://127.0.0.1:4000/', undefined, false, false],
    ['http://localhost:56150/_connector', undefined, true, true],
    ['http://127.0.0.1:4000/', undefined, true, true],
    ['http://[::1]:4000/', undefined, true, true],
    ['http://127.0.0.1.example.com/', undefined, true, false],
    ['https://smba.trafficmanager.net/', undefined, true, false],
    ['ftp://127.0.0.1/', undefined, true, false],
    ['', undefined, true, false],
  ])('%j (login %s, local %s) is trusted: %s', (address, login, isLocal, trusted) => {
    expect(isServiceUrl(address, cloud(login), isLocal)).toBe(trusted);
  });
});

describe('starting', () => {
  let bench: TeamsBench | undefined;
  afterEach(async () => {
    await bench?.channel.stop();
    await bench?.close();
    bench = undefined;
  });

  it('with a password that is not accepted fails in one sentence that says what to do', async () => {
    bench = await teamsBench({ appPassword: 'not-to-be-printed' });
    const failed = bench.channel.start(async () => undefined);
    await expect(failed).rejects.toThrow(/does not accept MICROSOFT_APP_ID.*new client secret/u);
    await expect(failed).rejects.not.toThrow(/not-to-be-printed/u);
  });

  it('while the login cannot be reached hears all the same, and says so', async () => {
    bench = await teamsBench();
    const hearing = createHearing();
    bench.teams.control.fail({ place: 'token', fault: { how: 'status', status: 503 } });
    await bench.channel.start(hearing.hear);
    expect(bench.logged()).toContain('nothing can be sent to Teams yet');
    await bench.customer.say('hello');
    expect(await hearing.first(1)).toHaveLength(1);
  });
});

describe('the unsigned loopback', () => {
  let bench: TeamsBench;
  afterEach(async () => {
    await bench.channel.stop();
    await bench.close();
  });

  async function open() {
    bench = await teamsBench({ appId: undefined, appPassword: undefined, unsignedLoopback: true });
    const hearing = createHearing();
    await bench.channel.start(hearing.hear);
    return hearing;
  }

  function post(headers: Record<string, string>, changes: object = {}): Promise<number> {
    const { control } = bench.teams;
    const activity: unknown = JSON.parse(control.activity({ user: CUSTOMER, text: 'hello' }));
    const body = JSON.stringify(Object.assign({}, activity, changes));
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    request(
      control.endpoint(),
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => resolve(response.resume().statusCode ?? 0),
    )
      .on('error', reject)
      .end(body);
    return promise;
  }

  it('hears a program on this machine without a token, and warns', async () => {
    const hearing = await open();
    expect(await post({})).toBe(200);
    expect(hearing.heard).toHaveLength(1);
    expect(bench.logged()).toContain('nothing is verified');
  });

  it.each<[who: string, headers: Record<string, string>, changes?: object]>([
    ['a page in a browser', { origin: 'https://evil.example.com' }],
    ['a form in a browser', { 'content-type': 'text/plain' }],
    ['a proxy or a tunnel', { 'x-forwarded-for': '203.0.113.9' }],
    ['a name that was bent to this machine', { host: 'evil.example.com' }],
    ['who would have the answer elsewhere', {}, { serviceUrl: 'https://smba.trafficmanager.net/' }],
  ])('does not hear %s', async (_, headers, changes) => {
    const hearing = await open();
    expect(await post(headers, changes)).toBe(401);
    expect(hearing.heard).toEqual([]);
  });
});
