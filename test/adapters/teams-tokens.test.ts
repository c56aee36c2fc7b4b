import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Hearing } from '../contract/channel-bench.ts';
import { createHearing } from '../contract/channel-bench.ts';
import { BAD_TOKENS } from '../emulators/teams/keys.ts';
import type { TeamsBench } from './teams-bench.ts';
import { CUSTOMER, teamsBench } from './teams-bench.ts';

let bench: TeamsBench;
let hearing: Hearing;

async function open(changes: Parameters<typeof teamsBench>[0] = {}): Promise<void> {
  bench = await teamsBench(changes);
  hearing = createHearing();
  await bench.channel.start(hearing.hear);
}

afterEach(async () => {
  vi.restoreAllMocks();
  await bench.channel.stop();
  await bench.close();
});

function said(changes: object = {}): string {
  const { control } = bench.teams;
  const activity: unknown = JSON.parse(control.activity({ user: CUSTOMER, text: 'hello' }));
  return JSON.stringify(Object.assign({}, activity, changes));
}

describe('who may speak in Teams', () => {
  beforeEach(() => open());

  it('hears what is rightly signed, and answers without words', async () => {
    expect(await bench.teams.control.raw({ body: said() })).toEqual({ status: 200, answer: '{}' });
    expect(hearing.heard).toHaveLength(1);
  });

  it.each(BAD_TOKENS)(
    'turns a token away that is %s, with nothing heard and nothing printed',
    async (wrong) => {
      const printed = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
      const { status, answer } = await bench.teams.control.raw({ body: said(), wrong });
      expect(status).toBe(401);
      expect(JSON.parse(answer)).toEqual({ error: 'The sender could not be verified.' });
      expect(hearing.heard).toEqual([]);
      for (const print of printed) expect(print).not.toHaveBeenCalled();
    },
  );

  it.each<[what: string, changes: object]>([
    ['leads to a stranger', { serviceUrl: 'https://evil.example.com/' }],
    ['leads to anybody in Azure', { serviceUrl: 'https://evil.trafficmanager.net/' }],
    [
      'leads to Microsoft, where nothing but this machine is meant',
      { serviceUrl: 'https://smba.trafficmanager.net/' },
    ],
    ['is missing', { serviceUrl: undefined }],
    ['is no address', { serviceUrl: 'here' }],
  ])('turns an activity away whose service URL %s', async (_, changes) => {
    expect((await bench.teams.control.raw({ body: said(changes) })).status).toBe(401);
    expect(hearing.heard).toEqual([]);
  });

  it.each(['emulator', 'webchat', 'AseChannel', '', undefined])(
    'turns an activity of the channel %j away',
    async (channelId) => {
      expect((await bench.teams.control.raw({ body: said({ channelId }) })).status).toBe(401);
      expect(hearing.heard).toEqual([]);
    },
  );

  it.each<[what: string, claims: object]>([
    [
      'our own token, as every connector sees it',
      { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' },
    ],
    [
      'the token of an emulator',
      { iss: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0' },
    ],
    ['the token of another bot', { azp: '33333333-3333-4333-8333-333333333333', ver: '2.0' }],
  ])('turns %s away although it is rightly signed and for us', async (_, claims) => {
    const { appId } = bench.teams;
    const { status } = await bench.teams.control.raw({
      body: said(),
      claims: { ver: '1.0', appid: appId, ...claims },
    });
    expect(status).toBe(401);
    expect(hearing.heard).toEqual([]);
  });

  it.each<[what: string, channelData: unknown]>([
    ['of another tenant', { tenant: { id: '44444444-4444-4444-8444-444444444444' } }],
    ['of no tenant', {}],
  ])('turns somebody %s away', async (_, channelData) => {
    expect((await bench.teams.control.raw({ body: said({ channelData }) })).status).toBe(403);
    expect(hearing.heard).toEqual([]);
  });

  it('answers an Action.Execute with a status and no words, and hears its action', async () => {
    const value = { action: { type: 'Action.Execute', verb: 'x', data: { action: 'will_pay' } } };
    const body = said({ type: 'invoke', name: 'adaptiveCard/action', text: undefined, value });
    const { status, answer } = await bench.teams.control.raw({ body });
    expect(status).toBe(200);
    expect(JSON.parse(answer)).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: '',
    });
    expect(hearing.heard.map(({ content }) => content)).toEqual([{ kind: 'tap', action: 'will_pay' }]);
  });
});

describe("Microsoft's keys", () => {
  it.each<[what: string, fault: Parameters<TeamsBench['teams']['control']['fail']>[0]['fault']]>([
    ['an error', { how: 'status', status: 500 }],
    ['a reset', { how: 'reset_before' }],
    ['silence', { how: 'hang' }],
    ['a page of HTML', { how: 'garbage' }],
  ])('are waited for while there is %s in their place, and the activity comes again', async (_, fault) => {
    await open();
    bench.teams.control.fail({ place: 'keys', fault });
    await bench.customer.say('hello');
    await vi.waitFor(() => expect(bench.teams.control.delivered()).toMatchObject([{ status: 503 }]));
    expect(hearing.heard).toEqual([]);
    await bench.again();
    expect(await hearing.first(1)).toMatchObject([{ content: { kind: 'text', text: 'hello' } }]);
  });
});

describe('a bot for every tenant', () => {
  it('hears whatever tenant it is', async () => {
    await open({ tenantId: undefined });
    const channelData = { tenant: { id: '44444444-4444-4444-8444-444444444444' } };
    expect((await bench.teams.control.raw({ body: said({ channelData }) })).status).toBe(200);
    expect(hearing.heard).toHaveLength(1);
  });
});
