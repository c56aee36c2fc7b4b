import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VARIABLES } from '../../src/config.ts';
import { filesOf, textOf } from './files.ts';
import { run } from './program.ts';
import { ROOT } from './root.ts';

/** Every page of prose: what it names must be there. */
const pages = filesOf().filter(
  (file) => file.endsWith('.md') && !/^prompts\/(?:templates|llm)\/|^CHANGELOG/.test(file),
);

/** What is made by installing and running, and what the reader brings. */
const NOT_IN_A_CHECKOUT = /^(?:node_modules|data)\/?|^\.env$|^bench\/results\.json$|^(?:FILE|MAP)\b/;

/** A file may be named without its folder. */
const NAMES = new Set(filesOf().map((file) => basename(file)));

const readme = textOf('README.md');

describe.each(pages)('%s', (page) => {
  const text = textOf(page);

  it('names only files and folders that are there', () => {
    const named = spansOf(text).flatMap((span) => span.split(/\s+/).filter(isPath));
    const missing = [...new Set(named)].filter(
      (path) => !isThere(path) && !isThere(join(dirname(page), path)) && !NAMES.has(path),
    );
    expect(missing).toEqual([]);
  });

  it('links only to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const missing = links
      .filter((link) => !/^(?:https?:|mailto:|#)/.test(link))
      .filter((link) => !isThere(join(dirname(page), link.replace(/#.*$/, ''))));
    expect(missing).toEqual([]);
  });

  it('links only to headings that are there', () => {
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
    const anchors = [...text.matchAll(/\]\(#([^)\s]+)\)/g)].map(([, anchor = '']) => anchor);
    expect(anchors.filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });

  it('names only scripts of package.json', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: object }; // npm's own format
    const named = codeOf(text).flatMap((code) => [
      ...[...code.matchAll(/\bnpm run (?:-\S+ )*([\w:-]+)/g)].map(([, name = '']) => name),
      ...[...code.matchAll(/\bnpm (start|test)\b/g)].map(([, name = '']) => name),
    ]);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only variables that are ours', () => {
    const prefixes = [...new Set(VARIABLES.map((name) => name.split('_')[0]))].join('|');
    const named = codeOf(text).flatMap(
      (code) => code.match(new RegExp(`\\b(?:${prefixes})_[A-Z_]+\\b`, 'g')) ?? [],
    );
    expect(named.filter((name) => !VARIABLES.includes(name))).toEqual([]);
  });

  it('names only commands and options that the command line has', async () => {
    const lines = codeOf(text).flatMap((code) => code.split('\n'));
    const uses = lines.flatMap((line) =>
      [...line.matchAll(/\bfairdue(?:\.js)? (?:-- )?([a-z][^`|#&;>]*)/g)].map(([, use = '']) => use),
    );
    const wrong = await Promise.all([...new Set(uses)].map(complaintAbout));
    expect(wrong.filter((complaint) => complaint !== undefined)).toEqual([]);
  });
});

describe('README.md', () => {
  it('shows how to start it before line 30', () => {
    const code = readme.split('\n').findIndex((line) => line.startsWith('```'));
    expect(code).toBeGreaterThan(0);
    expect(code).toBeLessThan(30);
  });

  it('names every folder of the house', () => {
    const folders = ['src', 'adapters'].flatMap((top) =>
      readdirSync(join(ROOT, top), { withFileTypes: true }).filter((entry) => entry.isDirectory()),
    );
    expect(folders.map(({ name }) => `${name}/`).filter((name) => !readme.includes(name))).toEqual([]);
  });

  it('has its sections', () => {
    for (const section of [
      /telegram, step by step/i,
      /teams, step by step/i,
      /slack, step by step/i,
      /\bMIT\b/,
    ])
      expect(readme).toMatch(section);
    expect(readme.match(/^[A-Z]+_SECTION$/m)).toBeNull();
  });
});

/** Whether the command line knows the command, and every option that is named with it. */
async function complaintAbout(use: string): Promise<string | undefined> {
  const words = use
    .trim()
    .split(/\s+/)
    .filter((word) => !/^[[\]]+$/.test(word));
  const command = words.slice(0, /^(?:templates|audit)$/.test(words[0] ?? '') ? 2 : 1);
  if (command.some((word) => !/^[a-z]+$/.test(word))) return undefined;
  const { code, out } = await run([...command, '--help']);
  if (code !== 0) return `fairdue ${use}`;
  const options = words.flatMap((word) => word.match(/^\[?(--[a-z-]+)/)?.[1] ?? []);
  return options.every((option) => out.includes(option)) ? undefined : `fairdue ${use}`;
}

/** Every piece of `code` in a line. */
function spansOf(text: string): readonly string[] {
  const outside = text.replace(/^```[\s\S]*?^```/gm, '');
  return [...outside.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
}

/** All code: in a line, and in blocks. */
function codeOf(text: string): readonly string[] {
  return [
    ...spansOf(text),
    ...[...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].map(([, block = '']) => block),
  ];
}

/** A path of the repository: two parts, or a file with one of our endings; no address, no pattern. */
function isPath(word: string): boolean {
  if (
    /[<>{}$*=:,;"'()|\\…]|^[-/.~@]|^\.\.|\/\/|^\d/.test(word) &&
    !/^\.(?:env|ci|oxlintrc|oxfmtrc)/.test(word)
  )
    return false;
  if (NOT_IN_A_CHECKOUT.test(word)) return false;
  return (
    /^[\w.-]+\/[\w./-]*$/.test(word) || /^[\w.-]+\.(?:[jt]s|json|ya?ml|md|csv|jsonl|html|css)$/.test(word)
  );
}

function isThere(path: string): boolean {
  return existsSync(join(ROOT, path));
}

/** As the common renderers make anchors of headings. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}
