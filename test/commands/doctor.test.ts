import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGround, type Ground } from '../../src/assemble.ts';
import { doctor } from '../../src/commands/doctor.ts';
import { readConfig } from '../../src/config.ts';
import { csvOf, run } from '../portfolio/files.ts';
import { filesIn, yamlAt } from '../policy/shipped.ts';

type Finding = Readonly<Record<'level' | 'what' | 'file' | 'pack' | 'line' | 'source', string>> & {
  readonly customers?: readonly string[];
};

let ground: Ground;

beforeEach(async () => {
  ground = await openGround(
    readConfig({ DATABASE_URL: 'sqlite::memory:', FAIRDUE_CLOCK: '2030-06-01T12:00:00Z' }, ''),
  );
});

afterEach(() => ground.close());

async function says(json: boolean): Promise<string> {
  let text = '';
  const code = await doctor(ground, { json }, { write: (chunk) => ((text += String(chunk)), true) });
  expect(code).toBe(0);
  return text;
}

async function findings(): Promise<readonly Finding[]> {
  const { findings: all }: { findings: readonly Finding[] } = JSON.parse(await says(true));
  return all;
}

describe('what awaits confirmation', () => {
  it('is listed with its pack, line and source: every line of a file that says confirmed: false, once', async () => {
    const listed = (await findings()).filter(({ pack }) => pack !== undefined);
    const written = filesIn('conduct').flatMap(({ value }) => {
      const file = value as { name: string }; // a YAML mapping
      return unconfirmedIn(file).map((source) => `${file.name}: ${source}`);
    });
    expect(listed.map(({ pack, source }) => `${pack}: ${source}`).toSorted()).toEqual(written.toSorted());
    expect(listed).toContainEqual({
      level: 'note',
      what: 'conduct/us-ma.yaml: caps.week awaits confirmation (940 CMR 7.04(1)(f))',
      file: 'conduct/us-ma.yaml',
      pack: 'us-ma',
      line: 'caps.week',
      source: '940 CMR 7.04(1)(f)',
    });
    expect(listed.map(({ line }) => line)).toEqual(
      expect.arrayContaining(['hours', 'holidays', 'disclosures.assistant', 'opt_out_line', 'holds.dispute']),
    );
  });

  it('is the same in words', async () => {
    const lines = (await says(false)).split('\n');
    for (const { what } of await findings()) expect(lines.join('\n')).toContain(what);
    expect(lines).toContain(
      'note  conduct/cn.yaml: hours awaits confirmation (GB/T 45251-2025; China Banking Association guideline of 30 January 2026)',
    );
  });

  it('is told of the creditor’s own lines too', async () => {
    const { crisis_lines: lines } = yamlAt('creditor.yaml') as { crisis_lines: object }; // a YAML mapping
    expect(Object.keys(lines).length).toBeGreaterThan(0);
    expect(await findings()).toContainEqual(
      expect.objectContaining({ file: 'creditor.yaml', line: expect.stringMatching(/^crisis_lines\./) }),
    );
  });
});

describe('evidence that is older than a pack keeps it', () => {
  it('is told with the customers, to the day, and nothing is deleted', async () => {
    const row = (id: string, country: string) => ({
      customer_id: id,
      customer_name: id,
      account_id: `A-${id}`,
      pay_url: '',
      country,
      region: '',
    });
    await run(csvOf([row('OLD', 'US'), row('EVE', 'US'), row('NEW', 'GB'), row('NEVER', 'GB')]), {
      db: ground.db,
    });
    const note = { kind: 'noted', body: {} };
    await ground.store.record(note, '2026-01-01T00:00:00Z', 'OLD');
    await ground.store.record(note, '2027-05-31T23:59:59Z', 'OLD');
    await ground.store.record(note, '2027-06-01T00:00:00Z', 'EVE');
    await ground.store.record(note, '2026-01-01T00:00:00Z', 'NEW');
    await ground.store.record(note, '2030-05-01T00:00:00Z', 'NEW');
    expect((await findings()).filter(({ customers }) => customers)).toEqual([
      {
        level: 'note',
        what: 'the evidence of 1 customer is older than their conduct pack keeps it (retention): OLD',
        customers: ['OLD'],
      },
    ]);
    expect(await ground.db.selectFrom('records').select('seq').execute()).toHaveLength(5);
  });

  it('is not spoken of where there is none', async () => {
    expect(await says(false)).not.toContain('older than their conduct pack keeps it');
  });
});

/** The sources of everything below `value` that says `confirmed: false`. */
function unconfirmedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(unconfirmedIn);
  return 'confirmed' in value && value.confirmed === false && 'source' in value
    ? [String(value.source), ...below]
    : below;
}
