import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startSlackEmulator, type SlackEmulator } from '../emulators/slack/emulator.ts';
import { pressed } from '../emulators/slack/payloads.ts';
import { BAD_TOKENS } from '../emulators/teams/keys.ts';
import { startTeamsEmulator, type TeamsEmulator } from '../emulators/teams/server.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../emulators/telegram/server.ts';
import { makeInstallation, type Installation, type Running } from '../support/installation.ts';
import { inTeams, inTelegram } from './customer.ts';
import { CHANNEL, deskOf, type ManagersDesk } from './desk.ts';
import { BEGIN, importPeople, invite, person, tokenFor } from './portfolio.ts';
import { heardIn } from './record.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const DORA = person(1, 'Dora Lind', '143.10', 4);
const EVAN = person(2, 'Evan Moss', '88.75', 6);
const SECRET = 'a-secret-that-telegram-sends-along';

let telegram: TelegramEmulator;
let teams: TeamsEmulator;
let slack: SlackEmulator;
let fairdue: Installation;
let running: Running;
let desk: ManagersDesk;

beforeAll(async () => {
  [telegram, teams, slack] = await Promise.all([
    startTelegramEmulator({ webhookRetryMs: 50 }),
    startTeamsEmulator(),
    startSlackEmulator(),
  ]);
  fairdue = await makeInstallation((origin) => ({
    FAIRDUE_CLOCK: BEGIN,
    PUBLIC_URL: origin,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    MICROSOFT_APP_ID: teams.appId,
    MICROSOFT_APP_PASSWORD: teams.appPassword,
    MICROSOFT_APP_TENANT_ID: teams.tenantId,
    MICROSOFT_LOGIN_URL: teams.loginUrl,
    MICROSOFT_OPENID_METADATA_URL: teams.openIdMetadataUrl,
    SLACK_BOT_TOKEN: slack.workspace.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    SLACK_HANDOFF_CHANNEL: CHANNEL,
  }));
  slack.deliverTo(`${fairdue.origin}/slack/events`);
  teams.control.bot({ endpoint: `${fairdue.origin}/api/messages` });
  await importPeople(fairdue, [DORA, EVAN]);
  running = await fairdue.start();
  desk = deskOf(slack);
});

afterAll(async () => {
  await fairdue?.remove();
  await Promise.all([telegram, teams, slack].map((one) => one?.close()));
});

describe('with Telegram, Teams and Slack calling over HTTP', () => {
  it('says where it listens, and shows no playground', async () => {
    expect(running.welcome).toContain("Channels: telegram, teams. Managers' desk: Slack.");
    expect(running.welcome).not.toContain('playground');
    expect((await fetch(`${fairdue.origin}/`)).status).toBe(404);
  });

  it('reads a customer of the Telegram webhook, and a manager who signs', async () => {
    const dora = inTelegram(telegram, 5_000_011);
    dora.starts(await tokenFor(fairdue, DORA));
    expect((await dora.hears()).text).toContain('date of birth');
    await dora.asks(DORA.birthDate);
    expect((await dora.hears()).text).toContain('$143.10');
    dora.taps('person');
    expect((await dora.hears()).text).toContain('A person from our team');

    const alert = await desk.alert();
    expect(await desk.presses(alert, 'claim')).toMatchObject({ status: 200 });
    expect((await dora.hears()).text).toContain('Ana from Harbour Credit Union has joined');
    expect(await desk.writes(alert, 'Thank you for writing.')).toMatchObject({ status: 200 });
    expect((await dora.hears()).text).toContain('Thank you for writing.');
    await desk.writes(alert, 'Pay, or your boss will hear what kind of person you are.');
    expect((await desk.note(alert)).text).toContain('Not sent: this would break the rules of conduct.');
    await desk.presses(alert, 'give_back');
    expect((await dora.hears()).text).toContain('the automated assistant is back with you');
    expect(await dora.unread()).toEqual([]);
    expect(telegram.control.notices()).toEqual([]);
  });

  it('turns away whoever is not Telegram, and hears nothing of it', async () => {
    const before = heardIn(fairdue);
    const update = {
      update_id: 1,
      message: { message_id: 1, date: 1, chat: { id: 5_000_011, type: 'private' }, text: 'stop' },
    };
    const post = (headers: Readonly<Record<string, string>>): Promise<Response> =>
      fetch(`${fairdue.origin}/telegram/webhook`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(update),
      });
    expect((await post({})).status).toBe(401);
    expect((await post({ 'x-telegram-bot-api-secret-token': `${SECRET}x` })).status).toBe(401);
    expect(heardIn(fairdue)).toBe(before);
  });

  it('turns away whoever is not Slack, and hears nothing of it', async () => {
    inTelegram(telegram, 5_000_011).says('I want to talk to a person');
    const alert = await desk.alert();
    const before = heardIn(fairdue);
    const claim = pressed(slack.workspace, alert, 'claim', slack.user());
    for (const signature of ['none', 'wrong', 'old', 'future', 'other_body'] as const)
      expect(await slack.deliver(claim, { signature })).toMatchObject({ status: 401 });
    expect(heardIn(fairdue)).toBe(before);
    await desk.shows(alert, /needs a person/);
  });

  it('welcomes a customer of Teams whose first message is the token, and takes a promise', async () => {
    const invitation = await invite(fairdue, EVAN, 'teams');
    expect(invitation).toMatchObject({ channel: 'teams', link: null, customer: EVAN.customer });
    const evan = inTeams(teams, 'evan');
    expect((await evan.asks(invitation.token)).text).toContain('date of birth');
    expect((await evan.asks(EVAN.birthDate)).text).toContain('Evan Moss');
    const reminder = await evan.hears();
    expect(reminder.text).toContain('$88.75');
    expect(reminder.actions).toEqual(['will_pay', 'paid', 'cannot_pay', 'person']);
    const messages = await teams.control.received({ user: 'evan' });
    expect(messages.at(-1)?.message.attachments).toMatchObject([
      { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } },
    ]);

    evan.taps('will_pay');
    expect((await evan.hears()).text).toMatch(/Which day/);
    const noted = await evan.asks('on Friday');
    expect(noted.text).toContain('you plan to pay $88.75 on Friday, November 27');
    evan.taps('yes');
    expect((await evan.hears()).text).toContain('I have noted it: $88.75 on Friday, November 27');
    expect(await evan.unread()).toEqual([]);
  });

  it('turns away whoever is not Teams, and hears nothing of it', async () => {
    const before = heardIn(fairdue);
    const body = teams.control.activity({ user: 'evan', text: 'stop writing to me' });
    for (const wrong of BAD_TOKENS)
      expect(await teams.control.raw({ body, wrong }), wrong).toMatchObject({ status: 401 });
    expect(heardIn(fairdue)).toBe(before);
  });

  it('keeps the address of the ledger closed without API_TOKEN', async () => {
    for (const path of ['/api/accounts', '/api/payments']) {
      const response = await fetch(`${fairdue.origin}${path}`, {
        method: 'POST',
        headers: { authorization: 'Bearer anything-at-all-1234' },
        body: '{}',
      });
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({
        errors: [{ message: expect.stringContaining('API_TOKEN') }],
      });
    }
  });

  it('stops cleanly, with no secret and no error in its log', async () => {
    expect(await running.stop()).toBe(0);
    expect(running.log()).not.toContain('"level":50');
    for (const secret of [
      SECRET,
      teams.appPassword,
      slack.signingSecret,
      slack.workspace.botToken,
      telegram.token,
    ])
      expect(running.log()).not.toContain(secret);
  });
});
