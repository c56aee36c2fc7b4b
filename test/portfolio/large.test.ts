import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { importPortfolio } from '../../src/portfolio/import.ts';
import { PLAIN_MAP } from '../../src/portfolio/rows/map.ts';
import { openSqlite } from '../../src/store/open.ts';
import { csvOf, NOW } from './files.ts';

const ROWS = 100_000;
const [HEADER = ''] = csvOf([]).split('\n');

/** Every row anew each time it is asked for, so that nothing but the import can be holding the file. */
function* rows(): Generator<string> {
  yield `${HEADER}\n`;
  for (let at = 0; at < ROWS; at += 1) {
    const account = Math.floor(at / 5);
    const due = `2026-${String((at % 12) + 1).padStart(2, '0')}-15`;
    yield `A-${account},C-${Math.floor(at / 10)},Ana Pérez ${Math.floor(at / 10)},es,America/Mexico_City,MX,JAL,Préstamo,loan,${(at % 5) + 1},${due},120.50,20.50,100.00,MXN,https://pay.lender.example/${account},postcode,${10_000 + Math.floor(at / 10)},0142\n`;
  }
}

it(
  'streams a hundred thousand rows, and holds only a little of them at a time',
  { timeout: 60_000 },
  async () => {
    const db = await openSqlite(':memory:');
    const before = process.memoryUsage().heapUsed;
    let most = 0;
    const report = await importPortfolio({
      db,
      source: { open: () => Readable.from(rows(), { objectMode: true, highWaterMark: 16 }) },
      map: { ...PLAIN_MAP, decimal: '.' },
      strict: false,
      now: NOW,
      payLinks: () => true,
      onProgress: () => {
        most = Math.max(most, process.memoryUsage().heapUsed - before);
      },
    });
    expect(report).toMatchObject({ rows: ROWS, new: ROWS, faulty: [], missing: 0 });
    expect(most).toBeLessThan(200 * 1024 * 1024);
  },
);
