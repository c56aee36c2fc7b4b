import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { understandEvent } from '../../src/engine/understand-event.ts';
import { startOpenAiEmulator, type OpenAiEmulator } from '../emulators/openai/server.ts';
import type { TalkAlone } from '../../src/talk/talk.ts';
import { openTalk } from '../support/talk.ts';
import { readingWith } from './bench.ts';

const NOW = '2026-11-24T15:00:00Z';
const ANSWER = '1988-03-14';

let emulator: OpenAiEmulator;
let talk: TalkAlone;
beforeEach(async () => {
  emulator = await startOpenAiEmulator();
  talk = await openTalk(
    {
      id: 'H-1001',
      name: 'María López',
      language: 'en',
      timezone: 'America/New_York',
      country: 'US',
      region: '',
      verifyKind: 'birth_date',
      verifyAnswer: ANSWER,
      owes: [{ daysLate: 5, amount: '480.00' }],
    },
    NOW,
  );
});
afterEach(async () => {
  await talk.close();
  await emulator.close();
});

/** Every text is unclear offline here, so whatever may leave the machine does. */
async function hear(text: string): Promise<void> {
  const world = { ...talk.stage.world, understand: readingWith(emulator).read };
  const stored = await world.store.loadCase('H-1001', NOW);
  if (!stored) throw new Error('there is no case');
  await understandEvent(world, stored, { kind: 'text', text }, NOW);
}

const sent = (): readonly unknown[] =>
  emulator.calls.map(({ body }) => JSON.parse(body?.messages[1]?.content ?? '{}').message);

describe('in a conversation', () => {
  it('nothing leaves the machine before the customer is recognised, asked for the answer or not', async () => {
    await hear('the cows of 02115 came home');
    await talk.comesIn();
    await hear('it is the fourteenth of something');
    expect(sent()).toEqual([]);
  });

  it('the name of the customer stays here', async () => {
    await talk.comesIn();
    await talk.says(ANSWER);
    await hear('the cows of maria LOPEZ came home');
    expect(sent()).toEqual(['the cows of [NAME] came home']);
  });

  it('nothing leaves the machine of somebody who asked us to stop', async () => {
    await talk.comesIn();
    await talk.says(ANSWER);
    await talk.says('stop writing to me');
    await hear('the cows came home');
    expect(sent()).toEqual([]);
  });
});
