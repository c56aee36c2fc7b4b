import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startSlackEmulator, type SlackEmulator } from '../emulators/slack/emulator.ts';
import type { Where } from '../emulators/slack/payloads.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../emulators/telegram/server.ts';
import { makeInstallation, type Installation, type Running } from '../support/installation.ts';
import { letPass } from './clock.ts';
import { inTelegram } from './customer.ts';
import { CHANNEL, deskOf, type ManagersDesk } from './desk.ts';
import { BEGIN, importPeople, invite, person, tokenFor } from './portfolio.ts';
import { recordsOf } from './record.ts';

// A program that is started takes its time where much else runs.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ANN = person(1, 'Ann Bell', '180.00', 12);
const BEN = person(2, 'Ben Shaw', '212.40', 5);
const CLEO = person(3, 'Cleo Hart', '97.35', 8);

let telegram: TelegramEmulator;
let slack: SlackEmulator;
let fairdue: Installation;
let running: Running;
let desk: ManagersDesk;

beforeAll(async () => {
  telegram = await startTelegramEmulator();
  slack = await startSlackEmulator({ patienceMs: 10_000 });
  fairdue = await makeInstallation({
    FAIRDUE_CLOCK: BEGIN,
    // Everything is on this machine, so the clock may be moved.
    PLAYGROUND: 'on',
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    SLACK_BOT_TOKEN: slack.workspace.botToken,
    SLACK_APP_TOKEN: slack.workspace.appToken,
    SLACK_API_URL: slack.apiUrl,
    SLACK_HANDOFF_CHANNEL: CHANNEL,
  });
  await importPeople(fairdue, [ANN, BEN, CLEO]);
  running = await fairdue.start();
  desk = deskOf(slack);
});

afterAll(async () => {
  await fairdue?.remove();
  await slack?.close();
  await telegram?.close();
});

describe('with Telegram polled and Slack by Socket Mode', () => {
  it('says what it is connected to', () => {
    expect(running.welcome).toContain("Channels: telegram. Managers' desk: Slack.");
  });

  it('leads an invited customer from a reminder to a plan that they can afford', async () => {
    const ann = inTelegram(telegram, 5_000_001);
    const { token, ...invitation } = await invite(fairdue, ANN);
    expect(token).toMatch(/^[A-Za-z0-9_-]{32,64}$/);
    expect(invitation).toEqual({
      account: ANN.account,
      customer: ANN.customer,
      channel: 'telegram',
      link: `https://t.me/${telegram.username}?start=${token}`,
      expires_at: expect.stringMatching(/^2026-12-08T16:/),
      question: 'date of birth',
    });
    ann.starts(token);
    const question = await ann.hears();
    expect(question.text).toContain('date of birth');
    expect(question.text).not.toMatch(/180|Personal loan|owe|due|Ann/);

    const again = await ann.asks('4 May 1970');
    expect(again.text).toContain('does not match');
    const known = await ann.asks(ANN.birthDate);
    expect(known.text).toBe('Thank you, Ann Bell. That matches.');
    const reminder = await ann.hears();
    expect(reminder.text).toContain(
      'Personal loan (ending in 7001): $180.00, was due on Thursday, November 12',
    );
    expect(reminder.text).toContain('https://pay.harbour.example/hl-7001');
    expect(reminder.actions).toEqual(['will_pay', 'paid', 'cannot_pay', 'person']);

    expect((await ann.asks('I lost my job')).text).toContain('What amount could you manage');
    const offers = await ann.asks('I can manage 60 a month');
    expect(offers.text).toContain('3 monthly payments of $60.00');
    ann.taps('offer_1');
    const inFull = await ann.hears();
    expect(inFull.text).toContain('Total: $180.00');
    expect(inFull.text).toContain('Do you agree to it?');
    const agreed = await ann.asks('yes');
    expect(agreed.text).toContain('We have agreed on this');
    expect(agreed.text).toContain('December 1, 2026: $60.00');
    expect(await ann.unread()).toEqual([]);
  });

  describe('when a customer wants a person', () => {
    let ben: ReturnType<typeof inTelegram>;
    let alert: Where;

    beforeAll(async () => {
      ben = inTelegram(telegram, 5_000_002);
      ben.starts(await tokenFor(fairdue, BEN));
      await ben.hears();
      await ben.asks(BEN.birthDate);
      await ben.hears();
    });

    it('alerts the managers with the brief, and whoever claims it is named to the customer', async () => {
      expect((await ben.asks('I want to talk to a person')).text).toContain('A person from our team');
      alert = await desk.alert();
      await desk.shows(alert, /B••• S••• needs a person/);
      await desk.shows(alert, /Asks for a person\./);
      await desk.shows(alert, /\$212\.40/);
      await desk.shows(alert, /\(5 days past due\)/);
      await desk.shows(alert, /> I want to talk to a person/);
      expect(JSON.stringify(slack.message(alert))).not.toContain('Ben Shaw');

      expect(await desk.presses(alert, 'claim')).toMatchObject({ acknowledged: true });
      expect((await ben.hears()).text).toBe(
        'Ana from Harbour Credit Union has joined and will answer you here.',
      );
      await desk.shows(alert, /Ben Shaw · claimed/);
      await desk.shows(alert, /Claimed by Ana/);
    });

    it('carries words both ways while the bot is silent', async () => {
      await desk.writes(alert, 'Thank you for writing, I have read everything.');
      expect((await ben.hears()).text).toBe(
        'Ana (Harbour Credit Union): Thank you for writing, I have read everything.',
      );
      ben.says('that is kind of you');
      expect((await desk.note(alert)).text).toContain('that is kind of you');
      expect(await ben.unread()).toEqual([]);
    });

    it('refuses a threat, says why in the thread, and never lets it reach the customer', async () => {
      await desk.writes(alert, 'Pay today or we will send someone to your house and you will regret it.');
      const refused = await desk.note(alert);
      expect(refused.text).toContain('Not sent: this would break the rules of conduct.');
      expect(refused.text).toContain('F01.violence');
      expect(refused.text).not.toContain('send_anyway');
      expect(await ben.unread()).toEqual([]);
    });

    it('holds an untraced clock time as a warning, and sends it once when the manager insists', async () => {
      await desk.writes(alert, 'I will be here again at 15:40.');
      const held = await desk.note(alert);
      expect(held.text).toContain('Not sent yet: please read these warnings.');
      expect(held.text).toContain('F10.time');
      expect(await ben.unread()).toEqual([]);

      await desk.presses(held, 'send_anyway');
      expect((await ben.hears()).text).toContain('I will be here again at 15:40.');
      expect(recordsOf(fairdue, 'overridden')).toEqual([
        expect.objectContaining({ by: 'U0ANA', rules: ['F10.time'] }),
      ]);
      // A second press is no second message.
      await desk.presses(held, 'send_anyway');
      await desk.writes(alert, 'Have a good day.');
      expect((await ben.hears()).text).toContain('Have a good day.');
    });

    it('goes on by itself once the conversation is given back', async () => {
      await desk.presses(alert, 'give_back');
      expect((await ben.hears()).text).toContain('the automated assistant is back with you');
      await desk.shows(alert, /given back to the bot/);
      expect((await ben.asks('how much is it?')).text).toContain('$212.40');
    });

    it('closes a case with a note that the customer does not see', async () => {
      await ben.asks('I want to talk to a person');
      const second = await desk.alert();
      await desk.presses(second, 'claim', 'U0BEN');
      expect((await ben.hears()).text).toContain('Ben from Harbour Credit Union has joined');
      await desk.presses(second, 'resolve', 'U0BEN');
      expect(await desk.submits('Agreed by telephone.', 'U0BEN')).toMatchObject({ acknowledged: true });
      await desk.shows(second, /resolved/);
      await desk.shows(second, /Agreed by telephone\./);
      expect(await ben.unread()).toEqual([]);
    });

    it('says in the thread when words have to wait for the morning', async () => {
      await ben.asks('I want to talk to a person');
      const late = await desk.alert();
      await desk.presses(late, 'claim');
      await ben.hears();
      for (let hours = 0; hours < 11; hours += 1) await letPass(fairdue, 'PT1H');
      await ben.unread();
      ben.says('it is late, I know');
      expect((await desk.note(late)).text).toContain('it is late, I know');
      // Somebody who has just written is answered once at night.
      await desk.writes(late, 'Good evening.');
      expect((await ben.hears()).text).toContain('Good evening.');
      await desk.writes(late, 'Here is more.');
      expect((await desk.note(late)).text).toMatch(/Not sent yet.*answered once.*2026-11-25 08:00/);
      expect(await ben.unread()).toEqual([]);
      for (let hours = 0; hours < 11; hours += 1) await letPass(fairdue, 'PT1H');
      expect((await ben.unread()).map(({ text }) => text)).toEqual([
        'Ana (Harbour Credit Union): Here is more.',
      ]);
    });

    it('has let no refused word through', async () => {
      const everything = (await ben.everything()).map(({ text }) => text).join('\n');
      expect(everything).not.toMatch(/regret|your house|Agreed by telephone/);
      expect(everything.match(/15:40/g)).toHaveLength(1);
    });
  });

  it('confirms a stop once, and is silent for two months', async () => {
    const cleo = inTelegram(telegram, 5_000_003);
    cleo.starts(await tokenFor(fairdue, CLEO));
    await cleo.hears();
    await cleo.asks(CLEO.birthDate);
    expect((await cleo.hears()).text).toContain('$97.35');
    expect((await cleo.asks('stop writing to me')).text).toBe('Done. We will not write to you again.');
    for (let day = 0; day < 60; day += 1) await letPass(fairdue, 'P1D');
    expect(await cleo.unread()).toEqual([]);
  });

  it('leaves a whole record, no error in the log, and nothing that Telegram would complain about', async () => {
    const { code, out } = await fairdue.run(['audit', 'verify', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true });
    expect(running.log()).not.toContain('"level":50');
    expect(telegram.control.notices()).toEqual([]);
    expect(await running.stop()).toBe(0);
  });
});
