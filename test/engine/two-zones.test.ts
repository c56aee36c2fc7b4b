import { afterEach, describe, expect, it } from 'vitest';
import { openScene, type Scene } from './scene.ts';

let scene: Scene;

afterEach(() => scene.close());

/** What becomes of two answers at half past eight in New York, which is half past five in Los Angeles. */
async function answersTo(timezone: string): Promise<readonly string[]> {
  scene = await openScene({ cells: { timezone }, at: '2026-11-24T13:30:00Z' });
  await scene.comesIn();
  await scene.tick();
  scene.pass('PT1M');
  await scene.says('who are you?');
  await scene.tick();
  return (await scene.drafts()).map(({ status, due_at }) => (status === 'queued' ? due_at : status));
}

describe('a customer of whom the file names two zones', { timeout: 60_000 }, () => {
  it('is answered once while it is early in one of them, and then when it is morning in both', async () => {
    expect(await answersTo('America/New_York; America/Los_Angeles')).toEqual([
      'sent',
      '2026-11-24T16:00:00Z',
    ]);
    scene.pass('PT2H29M');
    await scene.tick();
    expect((await scene.drafts()).map(({ status }) => status)).toEqual(['sent', 'sent']);
  });

  it('is answered at once where the file names one', async () => {
    expect(await answersTo('America/New_York')).toEqual(['sent', 'sent']);
  });
});
