import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, emptyFolder, run, type Ran } from './program.ts';
import { ROOT } from './root.ts';

const help = await helpOf([]);

describe('the command line', () => {
  it('has the commands of the contract', () => {
    expect(help.map(([command]) => command)).toEqual(
      expect.arrayContaining([
        'start',
        'import',
        'invite',
        'tick',
        'pause',
        'resume',
        'understand',
        'check',
        'templates lint',
        'templates preview',
        'audit verify',
        'doctor',
      ]),
    );
  });

  it.each(help)('%s explains itself with --help, and exits 0', (command, { code, out, err }) => {
    expect(out).toContain(`Usage: fairdue ${command}`);
    // A sentence that says what it does stands below the usage.
    expect(out.split('\n\n')[1]).toMatch(/\w+ \w+ \w+/);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it.each<[string, readonly string[]]>([
    ['a command that is not there', ['remind']],
    ['an option that is not there', ['tick', '--now']],
    ['an argument too few', ['import']],
    ['half a command', ['templates', 'print']],
    ['no --jsonl', ['understand']],
  ])('answers %s with what is wrong, and exits 2', async (_, words) => {
    expectClearly(await run(words), /error: /);
  });
});

describe('a reader that has seen enough', () => {
  it('is no fault, and is answered with no stack trace', async () => {
    const child = spawn(process.execPath, [BIN, 'understand', '--jsonl'], {
      cwd: emptyFolder(),
      stdio: 'pipe',
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdin.on('error', () => {}).end(`${JSON.stringify({ id: 1, text: 'ok' })}\n`.repeat(20_000));
    child.stdout.once('data', () => child.stdout.destroy());
    await once(child, 'close');
    expect({ code: child.exitCode, err }).toEqual({ code: 0, err: '' });
  });
});

describe('starting it', () => {
  it('says which Node it needs when an older one runs it', async ({ skip }) => {
    const older = olderNode();
    if (older === undefined) return skip('this machine has no Node older than 26');
    const { code, out, err } = await run(['start'], { node: older });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Fairdue needs Node 26 and was started by Node \d+\.\d+\.\d+\. .*npm start.*\n$/);
  });

  it('says so when the port is in use, and which', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    expectClearly(
      await run(['start'], { environment: { PORT: port } }),
      new RegExp(`^Port ${port} is in use already\\. .*PORT=`),
    );
    server.close();
  });

  it.each<[string, (folder: string) => string]>([
    ['a folder that cannot be made', () => 'sqlite:/dev/null/data/fairdue.db'],
    ['a folder in place of the file', (folder) => `sqlite:${folder}`],
    [
      'a file that is no database',
      (folder) => {
        writeFileSync(
          join(folder, 'words.db'),
          'These are words and no database, however long one looks at them.\n'.repeat(40),
        );
        return 'sqlite:words.db';
      },
    ],
    [
      'a file in place of the folder',
      (folder) => {
        writeFileSync(join(folder, 'data'), '');
        return 'sqlite:data/fairdue.db';
      },
    ],
  ])('says so when it cannot keep its data: %s', async (_, address) => {
    const folder = emptyFolder();
    const environment = { DATABASE_URL: address(folder), PORT: '0' };
    expectClearly(
      await run(['start'], { folder, environment }),
      /cannot be opened for writing .*DATABASE_URL=sqlite:PATH/,
    );
  });

  it('names every fault of .env and of the environment at once, and prints no secret', async () => {
    const folder = emptyFolder();
    writeFileSync(
      join(folder, '.env'),
      [
        'PORT=hunter2',
        'a line',
        'TELEGRAM_BOT_TOKN=hunter2',
        'API_TOKEN=hunter2',
        'SLACK_BOT_TOKEN="hunter2',
      ].join('\n'),
    );
    const { code, out, err } = await run(['start'], { folder, environment: { LOG_LEVEL: 'hunter2' } });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd().split('\n')).toEqual([
      'The configuration is not right:',
      '  .env line 2 is not KEY=VALUE (or a quotation mark is not closed)',
      '  .env line 3: TELEGRAM_BOT_TOKN is no variable of Fairdue; .env.example lists them',
      '  .env line 5 is not KEY=VALUE (or a quotation mark is not closed)',
      '  PORT is not a number',
      '  API_TOKEN is shorter than 16 characters',
      '  LOG_LEVEL is none of silent, error, warn, info, debug',
    ]);
  });

  it('says so when .env is a folder', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, '.env'));
    expectClearly(await run(['start'], { folder }), /\.env cannot be read/);
  });

  it('makes nothing in the folder when it does not start', async () => {
    const folder = emptyFolder();
    await run(['start'], { folder, environment: { PORT: 'x' } });
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** One clear sentence, nothing on standard output, no stack trace, exit code 2. */
function expectClearly({ code, out, err }: Ran, sentence: RegExp): void {
  expect(err).toMatch(sentence);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).not.toMatch(/^\s+at |node:internal|Error:/m);
  expect(err.trim().split('\n').length).toBeLessThanOrEqual(3);
}

/** What every command says of itself, by its name; one that has others below it is not itself a command. */
async function helpOf(words: readonly string[]): Promise<readonly (readonly [string, Ran])[]> {
  const ran = await run([...words, '--help']);
  const listed = [...(ran.out.split('Commands:\n')[1] ?? '').matchAll(/^ {2}([a-z]+)/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'help');
  if (listed.length === 0) return [[words.join(' '), ran]];
  return (await Promise.all(listed.map((name) => helpOf([...words, name])))).flat();
}

/** A Node on this machine that is older than the one Fairdue needs. */
function olderNode(): string | undefined {
  const places = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return places
    .filter((place) => !place.startsWith(ROOT))
    .map((place) => join(place, 'node'))
    .find(
      (node) =>
        existsSync(node) &&
        Number(/^v(\d+)/.exec(execFileSync(node, ['-v'], { encoding: 'utf8' }))?.[1]) < 26,
    );
}
