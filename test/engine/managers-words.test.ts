import { expect, it } from 'vitest';
import type { Debtor } from '../../src/talk/debtor.ts';
import { openTalk } from '../support/talk.ts';

const IDA: Debtor = {
  id: 'C-1',
  name: 'Ida Frost',
  language: 'en',
  timezone: 'America/New_York',
  country: 'US',
  region: 'IL',
  verifyKind: 'birth_date',
  verifyAnswer: '1980-02-03',
  owes: [{ daysLate: 4, amount: '120.00' }],
};

/** A Tuesday, 11:00 in New York. */
const START = '2026-11-24T16:00:00Z';

it('tells a manager whose words may not go to somebody who has a lawyer', async () => {
  const talk = await openTalk(IDA, START);
  await talk.comesIn();
  await talk.says('1980-02-03');
  await talk.says('my lawyer deals with this, talk to her');
  await talk.waits('PT1H');
  await talk.manager({ kind: 'reply', text: 'Thank you, I will write to her.' });
  expect((await talk.spoken()).at(-1)?.text).toContain('I will write to her.');
  await talk.waits('P2D');
  const before = (await talk.spoken()).length;
  await talk.manager({ kind: 'reply', text: 'Good morning, how are you?' });
  expect((await talk.spoken()).length).toBe(before);
  expect((await talk.notes()).at(-1)?.text).toBe('Not sent. A lawyer or adviser acts for the customer.');
  await talk.close();
});

it('says once until when the words of a manager wait', async () => {
  const talk = await openTalk(IDA, START);
  await talk.comesIn();
  await talk.says('1980-02-03');
  await talk.says('I want to talk to a person');
  await talk.waits('PT11H');
  await talk.manager({ kind: 'reply', text: 'Good evening.' });
  const line =
    'Not sent yet. It is outside the hours in which this customer may be written to (Mon-Sun 08:00-21:00 in America/New_York). It goes out at 2026-11-25 08:00 (America/New_York).';
  expect(
    (await talk.notes()).filter(({ text }) => text.startsWith('Not sent')).map(({ text }) => text),
  ).toEqual([line]);
  await talk.waits('PT11H');
  expect((await talk.spoken()).at(-1)).toMatchObject({
    at: '2026-11-25T13:00:00Z',
    text: expect.stringContaining('Good evening.'),
  });
  expect((await talk.notes()).filter(({ text }) => text === line)).toHaveLength(1);
  await talk.close();
});
