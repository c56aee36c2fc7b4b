import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkTemplates } from '../../src/content/load.ts';
import { problemLine } from '../../src/domain/problem.ts';
import { PROMPTS_DIR } from './prompts.ts';

let dir: string;
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'fairdue-words-')), 'prompts');
  cpSync(PROMPTS_DIR, dir, { recursive: true });
});
afterEach(() => rmSync(join(dir, '..'), { recursive: true, force: true }));

function edit(path: string, change: (text: string) => string): void {
  const file = join(dir, 'templates', path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`the edit of ${path} changed nothing`);
  writeFileSync(file, after);
}

function problems(): readonly string[] {
  return checkTemplates(dir).problems.map(problemLine);
}

describe('the words that are shipped', () => {
  it('have no problems', () => {
    expect(problems()).toEqual([]);
  });
});

describe('a folder of words that is broken', () => {
  it.each<[what: string, path: string, change: (text: string) => string, says: RegExp]>([
    [
      'a blank that is misspelt',
      'es/plan.md',
      (text) => text.replace('{{schedule}}\n> ¿Está', '{{schedule}} {{shedule}}\n> ¿Está'),
      /prompts\/templates\/es\/plan\.md at plan\.state \(line \d+\): \{\{shedule\}\} is never filled in; this template gets schedule/,
    ],
    [
      'a template that is missing',
      'zh/stop.md',
      (text) => text.replace('## stop.resumed', 'stop.resumed'),
      /prompts\/templates\/zh\/stop\.md at stop\.resumed \(line \d+, the end\): missing; add the heading "## stop\.resumed"/,
    ],
    [
      'a tone that is missing',
      'en/reminder.md',
      (text) => text.replace('## reminder.overdue.firm', '## reminder.overdue'),
      /exists once per tone; write reminder\.overdue\.warm, reminder\.overdue\.neutral, reminder\.overdue\.firm/,
    ],
    [
      'a heading that nobody knows',
      'en/duty.md',
      (text) => `${text}\n## duty.flood\n\n> Stay safe.\n`,
      /at duty\.flood \(line \d+\): no template has this name; under "duty" there are duty\.dispute,/,
    ],
    [
      'a heading twice',
      'en/stop.md',
      (text) => `${text}\n## stop.confirmed\n\n> Done.\n`,
      /stands twice, first at prompts\/templates\/en\/stop\.md line \d+; keep one of the two/,
    ],
    [
      'a template twice in two files',
      'en/stop.md',
      (text) => `${text}\n## paid.claim\n\n> Thanks.\n`,
      /stands twice, first at prompts\/templates\/en\/payment\.md line \d+; keep one of the two/,
    ],
    [
      'a heading without words',
      'en/payment.md',
      (text) => text.replace(/> Thank you for telling me[^#]*/, ''),
      /prompts\/templates\/en\/payment\.md at paid\.claim \(line \d+\): no words; write them on lines that begin with ">"/,
    ],
    [
      'another language than its folder',
      'es/lines.md',
      (text) => text.replace('language: es', 'language: pt'),
      /prompts\/templates\/es\/lines\.md at language \(line 2\): says "pt"; in this folder write "language: es"/,
    ],
    [
      'front matter that nobody knows',
      'zh/lines.md',
      (text) => text.replace('notes:', 'tone:'),
      /prompts\/templates\/zh\/lines\.md at tone \(line 3\): unknown front matter; language and notes are known/,
    ],
    [
      'a label that is too long',
      'es/buttons.md',
      (text) => text.replace('> Otra cosa', '> Otra propuesta distinta de las tres'),
      /the label has 35 characters; 24 fit on a telephone/,
    ],
    [
      'two labels that are the same',
      'en/buttons.md',
      (text) => text.replace('> Something else', '> Skip'),
      /at other_offer \(line \d+\): has the same label as skip; a customer could not tell them apart/,
    ],
    [
      'a label that is missing',
      'zh/buttons.md',
      (text) => text.replace('## skip\n> 跳过\n', ''),
      /prompts\/templates\/zh\/buttons\.md at skip \(line \d+, the end\): missing; add the heading "## skip"/,
    ],
    [
      'a button that nobody knows',
      'zh/buttons.md',
      (text) => `${text}\n## hurry\n> 快点\n`,
      /no button has this name; the buttons are will_pay, paid,/,
    ],
    [
      'a button among the templates',
      'en/stop.md',
      (text) => `${text}\n## will_pay\n\n> I will.\n`,
      /is a button; move it to buttons\.md/,
    ],
    [
      'no front matter',
      'en/answer.md',
      (text) => text.replace(/^---[^]*?---\n/, ''),
      /prompts\/templates\/en\/answer\.md at line \d+: no front matter/,
    ],
  ])('reports %s', (_, path, change, says) => {
    edit(path, change);
    expect(problems()).toContainEqual(expect.stringMatching(says));
  });

  it('reports everything at once, file by file', () => {
    edit('en/stop.md', (text) => text.replace('## stop.confirmed', '## stop.confirm'));
    edit('es/lines.md', (text) => text.replace('{{creditor}}.', '{{lender}}.'));
    edit('zh/buttons.md', (text) => text.replace('> 跳过', ''));
    const all = problems().join('\n');
    for (const file of ['en/stop.md', 'es/lines.md', 'zh/buttons.md']) {
      expect(all).toContain(`prompts/templates/${file} at `);
    }
  });

  it('lists every template of a language whose folder is not there', () => {
    rmSync(join(dir, 'templates', 'zh'), { recursive: true });
    const all = problems();
    expect(all.length).toBeGreaterThan(80);
    expect(all.every((line) => line.startsWith('prompts/templates/zh/'))).toBe(true);
  });
});
