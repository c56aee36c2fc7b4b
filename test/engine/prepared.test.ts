import { afterEach, describe, expect, it } from 'vitest';
import { alertBlocks } from '../../src/managers/blocks.ts';
import type { Brief } from '../../src/managers/brief.ts';
import type { Debtor } from '../../src/talk/debtor.ts';
import type { TalkAlone } from '../../src/talk/talk.ts';
import { ADA } from '../support/ada.ts';
import { openTalk } from '../support/talk.ts';

const DEBTOR: Debtor = {
  ...ADA,
  owes: [{ daysLate: 20, amount: '900.00', paid: '150.00', product: 'Car loan' }],
};

let talk: TalkAlone;
afterEach(async () => {
  expect(talk.stage.errors).toEqual([]);
  await talk.close();
});

async function brief(): Promise<Brief> {
  const row = await talk.stage.db
    .selectFrom('handoffs')
    .select('brief')
    .orderBy('opened_at', 'desc')
    .executeTakeFirstOrThrow();
  return JSON.parse(row.brief);
}

async function known(debtor: Debtor = DEBTOR): Promise<void> {
  talk = await openTalk(debtor, '2026-11-24T15:00:00Z');
  await talk.comesIn();
  await talk.says('14 May 1990');
}

describe('a case at the end of the ladder', () => {
  it('comes to a manager with its goal, the reading and why, what may be done, and what has happened', async () => {
    await known();
    await talk.says('I will pay 100 on Friday');
    await talk.taps('yes');
    await talk.waits('P70D');
    const shown = await brief();
    expect(shown).toMatchObject({
      reason: 'reminders_unanswered',
      silence: { reading: 'cannot pay', strategy: 'a gentle question whether something is in the way' },
      nextStep: 'Probably money is short: call, kindly, and have a plan or a pause ready.',
    });
    expect(shown.goal).toMatch(/^\$750\.00/);
    expect(shown.ability).toContain('$150.00 of what is due has come');
    expect(shown.silence?.because).toContainEqual('did not keep 1 promise: +2 cannot pay');
    expect(shown.tasks?.[0]).toMatchObject({
      what: 'Call them',
      known: [expect.stringMatching(/0104$/), expect.stringMatching(/Chicago$/)],
    });
    const past = shown.dossier?.map(({ what }) => what).join('; ');
    expect(past).toMatch(
      /Wrote to us.*Promised \$100\.00 on .*The promise was not kept.*A reminder was delivered/,
    );
    const text = JSON.stringify(alertBlocks(shown));
    for (const part of ['*Goal:* $750.00', 'cannot pay, hence', 'Call them', 'The promise was not kept'])
      expect(text).toContain(part);
  });

  it('late enough, it names the notice, the collateral and legal steps, and says none of it to the customer', async () => {
    await known({ ...ADA, owes: [{ daysLate: 92, amount: '900.00', product: 'Car loan' }] });
    await talk.waits('P9D');
    const shown = await brief();
    expect(shown.reason).toBe('ladder_ends');
    expect(shown.tasks?.map(({ what }) => what)).toEqual([
      'Call them',
      'Send a formal notice',
      'Visit them',
      'Review the collateral',
      'Weigh legal steps',
    ]);
    expect(shown.tasks?.at(-1)?.known[0]).toMatch(/^\$900\.00 in all, 9\d days past due$/);
    const said = (await talk.spoken()).map(({ text }) => text).join('\n');
    expect(said).not.toMatch(/notice|visit|collateral|legal|court/i);
  });
});

it('a person who is called for something else finds no such tasks', async () => {
  await known();
  await talk.says('I want to talk to a person');
  const shown = await brief();
  expect(shown).not.toHaveProperty('tasks');
  expect(shown).not.toHaveProperty('silence');
  expect(shown.goal).toMatch(/in one payment$/);
});
