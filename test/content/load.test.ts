import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lintTemplates, templatesLint, templatesPreview } from '../../src/commands/templates.ts';
import { ContentError } from '../../src/content/content-error.ts';
import { TEMPLATE_KEYS } from '../../src/content/template.ts';
import { loadPrompts } from '../../src/content/load.ts';
import { problemLine } from '../../src/domain/problem.ts';
import { PROMPTS_DIR } from './prompts.ts';

let dir: string;
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'fairdue-prompts-')), 'prompts');
  cpSync(PROMPTS_DIR, dir, { recursive: true });
});
afterEach(() => rmSync(join(dir, '..'), { recursive: true, force: true }));

function edit(path: string, change: (text: string) => string): void {
  const file = join(dir, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

const lint = (): readonly string[] => lintTemplates(dir).map(problemLine);

function said(run: (write: (line: string) => void) => number): { code: number; lines: string[] } {
  const lines: string[] = [];
  return { code: run((line) => lines.push(line)), lines };
}

describe('the prompts that are shipped', () => {
  it('load as a whole', () => {
    const prompts = loadPrompts(PROMPTS_DIR);
    expect(prompts.creditor.name.en).toBe('Harbour Credit Union');
    expect(prompts.ladders.length).toBeGreaterThan(0);
    expect(prompts.plans.length).toBeGreaterThan(0);
    expect(prompts.conduct.map(({ name }) => name)).toContain(prompts.creditor.conductPack);
  });
});

describe('prompts that are broken', () => {
  it('are refused with every problem of every file at once', () => {
    edit('templates/es/stop.md', (text) => text.replace('## stop.resumed', '## stop.resume'));
    edit('creditor.yaml', (text) => text.replace('party: first', 'party: both'));
    edit('promises.yaml', (text) => `${text}\nlimit: 3\n`);
    rmSync(join(dir, 'templates/zh/lines.md'));
    const files = lint().map((line) => line.split(/ at |: /)[0]);
    expect(new Set(files)).toEqual(
      new Set([
        'prompts/templates/es/stop.md',
        'prompts/templates/zh/lines.md',
        'prompts/creditor.yaml',
        'prompts/promises.yaml',
      ]),
    );
  });

  it('cannot let a model reword what is not to be reworded', () => {
    edit('dialogue.yaml', (text) => text.replace('- answer.thanks', '- duty.crisis'));
    expect(lint()).toEqual([
      expect.stringMatching(/^prompts\/dialogue\.yaml at reword\[\d\]: duty\.crisis is not to be reworded/),
    ]);
  });

  it('name the line of broken YAML', () => {
    edit('creditor.yaml', (text) => text.replace('party: first', 'party: "first'));
    expect(lint()).toContainEqual(
      expect.stringMatching(/^prompts\/creditor\.yaml at line \d+: is not valid YAML: /),
    );
  });

  it('name a key that stands twice', () => {
    edit('creditor.yaml', (text) => `${text}\nparty: third\n`);
    expect(lint()).toContainEqual(expect.stringMatching(/creditor\.yaml at line \d+: .*unique/));
  });

  it('name a file that is missing', () => {
    rmSync(join(dir, 'creditor.yaml'));
    expect(lint()).toEqual(['prompts/creditor.yaml: cannot be read; the file must be there']);
  });

  it('name a conduct pack that nobody wrote', () => {
    edit('creditor.yaml', (text) => text.replace('conduct_pack: default', 'conduct_pack: mars'));
    expect(lint()).toEqual([
      expect.stringMatching(
        /^prompts\/creditor\.yaml at conduct_pack: no pack is called mars; there are .*default/,
      ),
    ]);
  });

  it('say what they are when thrown', () => {
    rmSync(join(dir, 'creditor.yaml'));
    expect(() => loadPrompts(dir)).toThrow(ContentError);
    expect(() => loadPrompts(dir)).toThrow('prompts/ has 1 problem\n  prompts/creditor.yaml: cannot be read');
  });

  it('are one sentence when the folder is not there', () => {
    expect(lintTemplates(join(dir, 'nowhere')).map(problemLine)).toEqual([
      'nowhere: there is no such folder; name the one that holds templates/ and creditor.yaml',
    ]);
  });
});

describe('templates lint', () => {
  it('says in one line that nothing is wrong', () => {
    expect(said((write) => templatesLint(write, { dir }))).toEqual({
      code: 0,
      lines: [expect.stringContaining('no problems in en, es, zh')],
    });
  });

  it('counts what is wrong and answers 1', () => {
    edit('templates/en/stop.md', (text) => text.replace('## stop.resumed', '## stop.resume'));
    const { code, lines } = said((write) => templatesLint(write, { dir }));
    expect(code).toBe(1);
    expect(lines.at(-1)).toBe('2 problems');
  });

  it('gives problems as data when asked', () => {
    rmSync(join(dir, 'creditor.yaml'));
    const { lines } = said((write) => templatesLint(write, { dir, json: true }));
    expect(JSON.parse(lines.join(''))).toEqual({
      problems: [{ file: 'prompts/creditor.yaml', message: 'cannot be read; the file must be there' }],
    });
  });
});

describe('templates preview', () => {
  it('shows every template of one language with its buttons', () => {
    const { code, lines } = said((write) => templatesPreview(write, { dir, language: 'es' }));
    const all = lines.join('\n');
    expect(code).toBe(0);
    expect(all).toContain('es reminder.overdue.firm');
    expect(all).toContain('[Ya pagué]');
    expect(all).not.toMatch(/\{\{|^en /m);
  });

  it('gives rows as data when asked, all languages alike', () => {
    const { lines } = said((write) => templatesPreview(write, { dir, json: true }));
    const rows = JSON.parse(lines.join('')) as { language: string; template: string }[]; // our own output
    const names = (language: string): string[] =>
      rows.filter((row) => row.language === language).map((row) => row.template);
    expect(names('es')).toEqual(names('en'));
    expect(names('zh')).toEqual(names('en'));
  });

  it('gives a page for the browser when asked, with every template in every language and what was counted', () => {
    edit('templates/en/stop.md', (text) => text.replace('> Done.', '> Done & <b>dusted</b>.'));
    const { code, lines } = said((write) => templatesPreview(write, { dir, html: true }));
    const page = lines.join('\n');
    expect(code).toBe(0);
    expect(page).toMatch(/^<!doctype html>/);
    for (const key of TEMPLATE_KEYS.keys()) expect(page).toContain(`<th scope="row">${key}</th>`);
    for (const language of ['en', 'es', 'zh'])
      expect(page.split(`<td lang="${language}"><p class="words">`)).toHaveLength(TEMPLATE_KEYS.size + 1);
    expect(page).toContain('Done &amp; &lt;b&gt;dusted&lt;/b&gt;.');
    expect(page).toMatch(/firm · \d+ words in a sentence · reads as \d+ · \d+ characters/);
  });

  it('lists the problems instead when there are any', () => {
    rmSync(join(dir, 'creditor.yaml'));
    expect(said((write) => templatesPreview(write, { dir }))).toEqual({
      code: 1,
      lines: ['prompts/creditor.yaml: cannot be read; the file must be there'],
    });
  });
});
