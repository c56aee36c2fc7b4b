import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { PIECES } from '../../bench/growth.ts';

const root = new URL('../../', import.meta.url);
const results = new URL('bench/results.json', root);
const changed = (): number => (existsSync(results) ? statSync(results).mtimeMs : 0);

describe('npm run bench -- --quick', () => {
  it('ends well, prints every row with figures, and leaves the results of a real run alone', async () => {
    const before = changed();
    const child = spawn(process.execPath, ['bench/bench.ts', '--quick'], { cwd: root, stdio: 'pipe' });
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    expect({ code: child.exitCode, err }).toEqual({ code: 0, err: '' });
    const rows = out.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:-|\s)/.test(line));
    const names = rows.map((row) => row.split('|')[1]?.trim());
    for (const name of [
      'Fairdue, the whole verdict',
      'union of regular expressions',
      'obscenity, the same words',
      'obscenity, its own English words',
      ...Object.keys(PIECES),
      'Fairdue, the whole reading',
      'Fairdue, the classifier alone',
      'wink-naive-bayes',
    ])
      expect(names).toContain(name);
    expect(rows.filter((row) => !/\d/.test(row) || /NaN|undefined|\|\s+\|/.test(row))).toEqual([]);
    expect(changed()).toBe(before);
  }, 90_000);
});
