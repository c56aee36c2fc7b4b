import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Brief } from '../../src/managers/brief.ts';
import { FORGOTTEN } from '../../src/store/forgotten.ts';
import { readStuck } from '../../src/store/overview.ts';
import { heldLine } from '../../src/web/held-line.ts';
import type { Debtor } from '../../src/talk/debtor.ts';
import type { TalkAlone } from '../../src/talk/talk.ts';
import { ADA } from '../support/ada.ts';
import { openTalk } from '../support/talk.ts';

const START = '2026-11-24T15:00:00Z';
const ANSWER = '14 May 1990';

const DEBTOR: Debtor = {
  ...ADA,
  owes: [
    { daysLate: 12, amount: '120.00', instalment: 1 },
    { daysLate: -20, amount: '80.00', instalment: 2 },
  ],
};

let talk: TalkAlone;
beforeEach(async () => {
  talk = await openTalk(DEBTOR, START);
});
afterEach(async () => {
  expect(talk.stage.errors).toEqual([]);
  await talk.close();
});

async function brief(): Promise<Brief> {
  const row = await talk.stage.db.selectFrom('handoffs').select('brief').executeTakeFirstOrThrow();
  return JSON.parse(row.brief);
}

/** Every table that keeps words, as text. */
async function kept(): Promise<string> {
  const { db } = talk.stage;
  const tables = ['inbox', 'handoffs', 'desk_jobs', 'records', 'cases', 'drafts', 'attempts'] as const;
  return JSON.stringify(await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute())));
}

const words = async () =>
  (await talk.stage.world.store.loadCase(DEBTOR.id, talk.stage.clock.now()))?.words.map(({ text }) => text);

describe('an answer to the identity question', () => {
  it('is neither among the words, nor in the alert, nor in the inbox', async () => {
    await talk.comesIn();
    await talk.says(ANSWER);
    await talk.says('I want to talk to a person');
    expect((await talk.state()).identity).toBe('verified');
    expect(await words()).toEqual(['I want to talk to a person']);
    expect((await brief()).words).toEqual([{ at: START, text: 'I want to talk to a person' }]);
    expect(await kept()).not.toContain(ANSWER);
  });

  it('that is wrong does not stand in the alert which it raises', async () => {
    await talk.comesIn();
    const wrong = ['3 March 1971', '4 April 1972', '5 May 1973', '6 June 1974'];
    for (const one of wrong) await talk.says(one);
    expect(await brief()).toMatchObject({ reason: 'identity_failed', words: [] });
    for (const one of [...wrong, FORGOTTEN]) expect(JSON.stringify(await brief())).not.toContain(`"${one}"`);
    for (const one of wrong) expect(await kept()).not.toContain(one);
  });

  it('that still waits for its turn does not stand in the alert of what was said before it', async () => {
    await talk.comesIn();
    const { channel, engine, clock } = talk.stage;
    const from = { channel: 'web', conversation: 'chat-1' } as const;
    const sentAt = clock.now();
    await channel.receive({ id: 'web:a', from, sentAt, content: { kind: 'text', text: 'A person, please' } });
    await channel.receive({ id: 'web:b', from, sentAt, content: { kind: 'text', text: ANSWER } });
    await engine.tick();
    await talk.state();
    expect((await talk.handoffs()).length).toBe(1);
    expect((await brief()).words.map(({ text }) => text)).toEqual(['A person, please']);
    expect(await kept()).not.toContain(ANSWER);
  });
});

describe('an alert', () => {
  it('says how many promises were kept, and since when somebody has the case', async () => {
    await talk.comesIn();
    await talk.says(ANSWER);
    await talk.says('I will pay 120 on Friday');
    await talk.taps('yes');
    await talk.pays('120.00');
    await talk.says('I want to talk to a person');
    expect((await brief()).history).toMatchObject({ promisesKept: 1, promisesBroken: 0 });
    expect((await brief()).claimedAt).toBeUndefined();
    await talk.waits('PT5M');
    const claimedAt = talk.stage.clock.now();
    await talk.manager({ kind: 'claim' });
    await talk.waits('PT5M');
    await talk.says('Are you there?');
    expect(await brief()).toMatchObject({ status: 'claimed', claimedAt });
  });
});

describe('a message that was held back', () => {
  it('is called what it is, in plain words', async () => {
    await talk.comesIn();
    await talk.says(ANSWER);
    await talk.says('I want to talk to a person');
    await talk.manager({ kind: 'claim' });
    await talk.manager({ kind: 'reply', text: 'Pay now or we will send the police to arrest you.' });
    const [stuck] = await readStuck(talk.stage.db, DEBTOR.id, talk.stage.clock.now());
    if (!stuck) throw new Error('the reply was not held back');
    const line = heldLine(stuck, DEBTOR.timezone);
    expect(line).toMatchObject({
      what: 'Priya’s words',
      status: 'refused',
      why: expect.stringMatching(/\.$/u),
    });
    const { manager: _, ...nobody } = stuck;
    expect(heldLine(nobody, DEBTOR.timezone).what).toBe('A manager’s words');
    expect(heldLine({ ...stuck, author: 'template', purpose: 'reminder' }, DEBTOR.timezone).what).toBe(
      'A reminder',
    );
  });
});
