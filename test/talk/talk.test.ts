import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { talk, type TalkOptions } from '../../src/commands/talk.ts';
import { emptyFolder, run } from '../house/program.ts';
import { ROOT } from '../house/root.ts';

const TALK_FILE = join(ROOT, 'test/conversations/talk.yaml');

/** The command itself, without a process of its own. */
async function talked(options: TalkOptions, input = ''): Promise<{ code: number; out: string }> {
  let out = '';
  const output = new Writable({
    write: (chunk: Buffer, _, done) => {
      out += chunk.toString();
      done();
    },
  });
  const code = await talk(options, { input: Readable.from([input]), output, isPerson: false });
  return { code, out };
}

describe('fairdue talk, with words from a pipe', { timeout: 60_000 }, () => {
  it('is a conversation with buttons by number, a clock, a manager and the case', async () => {
    const { code, out, err } = await run(['talk'], {
      input: [
        'ok',
        'Friday',
        '1',
        '/next',
        '/why',
        'a person please',
        '/manager claim',
        '/manager reply Pay today or the police will come.',
        '/manager reply Which day would suit you better?',
        '/manager give back',
        '/who',
        '/pay 120',
        '/quit',
        'never said',
      ].join('\n'),
    });
    const lines = out.split('\n');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const wanted = [
      'You are Maria Lopez (H-1001',
      '> ok',
      'Fairdue: Thank you for letting me know. Which day would suit you?',
      '> Friday',
      'Fairdue: Let me check that I have this right: you plan to pay $120.00 on Friday',
      '(tapped: Yes)',
      'Fairdue: Thank you, I have noted it',
      'It is Thu 26 Nov, 09:00 where the customer lives.',
      'Fairdue: Hello Maria Lopez, a short note',
      '  promise     $120.00 on Friday, November 27',
      'Desk: P2 asked for person, waiting',
      'Fairdue: Priya from Harbour Credit Union has joined',
      'Desk: Not sent: this would break the rules of conduct.',
      'Manager: ',
      'Fairdue: Our colleague has finished here',
      'Maria Lopez (H-1001, en, US)',
      'Fairdue: Thank you, we have received $120.00.',
    ];
    let at = 0;
    for (const line of wanted) {
      const found = lines.findIndex((one, index) => index >= at && one.startsWith(line));
      expect(found, `${line}\nafter:\n${lines.slice(at).join('\n')}`).toBeGreaterThanOrEqual(at);
      at = found;
    }
    expect(out).not.toContain('never said');
  });

  it('says who may be somebody else, and asks for the answer of who has no chat yet', async () => {
    const { code, out } = await talked({ customer: 'H-1049' }, '/who all\n/be H-1006\n/be H-9\n');
    expect(code).toBe(0);
    expect(out).toContain('You are 王小燕 (H-1049, zh, CN)');
    expect(out).toContain('  H-1066  Abdoulaye Diallo');
    expect(out).toMatch(/You are Hannah Lindqvist[^]*may I ask for your postcode[^]*The right answer/);
    expect(out).toContain('There is no customer H-9; /who all lists them.');
  });

  it('says of an order that cannot be what is wrong, and goes on', async () => {
    const { code, out } = await talked(
      {},
      '/dance\n/pay much\n/manager claim\n/manager shout\n/say\n/say /help\n7\n/constructor\n',
    );
    expect(code).toBe(0);
    expect(out).toContain('There is no /dance; /help shows what there is.');
    expect(out).toContain('Say a sum, such as /pay 40 or /pay 40.50.');
    expect(out).toContain('No person has been called for this customer yet');
    expect(out).toContain('Say one of: /manager claim');
    expect(out).toContain('Say what: /say 2.');
    expect(out).toContain('There is no /constructor');
    expect(out).not.toMatch(/\n {4}at /);
  });

  it('says why nothing is said', async () => {
    const { out } = await talked({ customer: 'H-1049' }, '你好\n谢谢\n');
    expect(out).toMatch(
      /\(Nothing is said\. An answer: held\. The customer was answered once in these quiet hours/,
    );
  });
});

describe('fairdue talk with a file', { timeout: 60_000 }, () => {
  it('plays the conversations with this in their name, and says what held', async () => {
    const { code, out } = await talked({ file: TALK_FILE, name: 'UNCLEAR twice' });
    expect(code).toBe(0);
    expect(out).toContain('Customer: xyzzy plugh');
    expect(out).toContain('✓ said: answer.unclear');
    expect(out).toMatch(/1 of 1 conversation went as expected\.\n$/);
  });

  it('exits 1 where something came differently, and says what', async () => {
    const file = join(emptyFolder(), 'mine.yaml');
    writeFileSync(
      file,
      '- name: a wish\n  steps:\n    - says: hello\n      expect: { said: [answer.thanks], state: reminder }\n',
    );
    const { code, out } = await run(['talk', file]);
    expect(code).toBe(1);
    expect(out).toContain('✗ said: expected answer.thanks, and it was answer.greeting');
    expect(out).toContain('✓ state: reminder');
    expect(out).toMatch(/0 of 1 conversation went as expected\.\n$/);
  });

  it.each<[string, string | undefined, readonly string[], RegExp]>([
    ['no such file', undefined, ['talk', 'nowhere.yaml'], /^There is no file nowhere\.yaml\./],
    ['a folder', undefined, ['talk', '.'], /^\. is a folder; name one file\.\n$/],
    [
      'no such name',
      undefined,
      ['talk', TALK_FILE, 'zebra'],
      /has “zebra” in its name\. There are:\n {2}an ok/,
    ],
    ['no YAML', 'a: [', ['talk', 'FILE'], /^mine\.yaml is not YAML: /],
    ['a misspelt key', '- name: x\n  stepz: []\n', ['talk', 'FILE'], /^mine\.yaml is not right:\n/],
    ['no customer', undefined, ['talk', '--customer', 'H-9'], /^There is no customer H-9 in the sample;/],
    [
      'both',
      undefined,
      ['talk', TALK_FILE, '--customer', 'H-1001'],
      /^--customer is for a conversation of your own/,
    ],
  ])('answers %s with what is wrong, and exits 2', async (_, text, words, complaint) => {
    const file = join(emptyFolder(), 'mine.yaml');
    if (text !== undefined) writeFileSync(file, text);
    const { code, out, err } = await run(words.map((word) => (word === 'FILE' ? file : word)));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(complaint);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
