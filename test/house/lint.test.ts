import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIRECTIONS } from '../../lint/directions.js';
import { ROOT } from './root.ts';

/** Small trees in which much is wrong. Each wrong line says which rule must catch it, and with which words. */
const FIXTURES = join(ROOT, 'test/house/fixtures/lint');

type Finding = { readonly at: string; readonly rule: string; readonly message: string };

const expected = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.[jt]s$/.test(file))
  .flatMap(expectedIn);

describe('lint', () => {
  let found: readonly Finding[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'fairdue-lint-'));

  // The fixtures are linted as a house of their own, under our very rules.
  beforeAll(async () => {
    cpSync(FIXTURES, folder, { recursive: true });
    for (const part of ['.oxlintrc.json', 'lint', 'tsconfig.json', 'package.json'])
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    found = await lint(folder);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(expected)('catches $rule in $at: $message', ({ at, rule, message }) => {
    const there = found.filter((finding) => finding.at === at).map((one) => `${one.rule}: ${one.message}`);
    expect(there).toContainEqual(
      expect.stringMatching(new RegExp(`^${RegExp.escape(rule)}: .*${RegExp.escape(message)}`)),
    );
  });

  it('finds nothing else in the fixtures', () => {
    expect(counts(found)).toEqual(counts(expected));
  });

  it('has a line that is caught for each of its rules', () => {
    const caught = new Set(expected.map(({ rule }) => rule));
    expect(
      rulesOf(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')).filter((rule) => !caught.has(rule)),
    ).toEqual([]);
  });

  it('has a line that is caught for each folder of the table of directions', () => {
    const caught = expected.filter(({ rule }) => rule === 'house(direction)').map(({ at }) => at);
    const untried = Object.keys(DIRECTIONS).filter((place) => !caught.some((at) => at.startsWith(place)));
    // They share the line of load.ts.
    expect(untried).toEqual(['src/content/load-policies.ts', 'src/content/read-files.ts']);
  });

  it('has a line in the table of directions for every folder and file of the house', () => {
    const places = ['src', 'adapters'].flatMap((top) =>
      readdirSync(join(ROOT, top)).map((name) => `${top}/${name}`),
    );
    expect(places.filter((place) => !(place in DIRECTIONS))).toEqual([]);
  });
});

function expectedIn(file: string): readonly Finding[] {
  return readFileSync(join(FIXTURES, file), 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(/\/\/ caught (?:(\d+) lines below )?by (\S+): (.+?)(?= \/\/ caught |$)/g)].map(
        ([, below = '0', rule = '', message = '']) => ({
          at: `${file}:${index + 1 + Number(below)}`,
          rule,
          message,
        }),
      ),
    );
}

async function lint(folder: string): Promise<readonly Finding[]> {
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const options = ['--type-aware', '--format=json', 'src', 'adapters', 'test'];
  const printed = await new Promise<string>((resolve) => {
    execFile(process.execPath, [oxlint, ...options], { cwd: folder, maxBuffer: 2 ** 24 }, (_error, stdout) =>
      resolve(stdout),
    );
  });
  // What oxlint prints with --format=json.
  const { diagnostics } = JSON.parse(printed) as {
    diagnostics: {
      filename: string;
      code?: string;
      message: string;
      help?: string;
      labels: { span: { line: number } }[];
    }[];
  };
  return diagnostics.map(({ filename, code, message, help, labels }) => ({
    at: `${filename}:${labels[0]?.span.line}`,
    rule: code ?? 'directive',
    message: `${message} ${help ?? ''}`,
  }));
}

/** How often each rule speaks on each line. */
function counts(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const entries = Object.entries(Object.groupBy(findings, ({ at, rule }) => `${at} ${rule}`));
  return Object.fromEntries(entries.map(([what, all]) => [what, all?.length ?? 0]));
}

/** Every rule that the configuration turns on, as oxlint names it in its findings. */
function rulesOf(config: string): readonly string[] {
  const { rules, overrides } = JSON.parse(config.replace(/^\s*\/\/.*$/gm, '')) as {
    rules: Record<string, unknown>;
    overrides: { rules: Record<string, unknown> }[];
  };
  const names = [rules, ...overrides.map((override) => override.rules)].flatMap((some) =>
    Object.entries(some).flatMap(([name, level]) => (level === 'off' ? [] : [name])),
  );
  return [...new Set(names)].map((name) => {
    const [plugin, rule] = name.includes('/') ? name.split('/') : ['eslint', name];
    return `${plugin}(${rule})`;
  });
}
