import type { Language } from '../domain/language.ts';
import type { Problem } from '../domain/problem.ts';
import { TONES } from '../domain/tone.ts';
import { BUTTONS, type ButtonName } from './signatures.ts';
import { parseTemplate } from './parse-template.ts';
import { parseWords, type Section, type WordsFile } from './parse-words.ts';
import { fileOf, TEMPLATE_KEYS, TEMPLATE_NAMES, type LanguageWords, type Template } from './template.ts';

/** The longest label that every channel shows whole on a telephone. */
export const LONGEST_LABEL = 24;

const BUTTONS_FILE = 'buttons.md';
const FRONT_KEYS: readonly string[] = ['language', 'notes'];

/** A file as it was read: its name inside the folder of its language, and its text. */
export type SourceFile = { readonly name: string; readonly source: string };

/** Where the heading of a template stands. */
export type WordsPlace = { readonly file: string; readonly line: number };

export type CheckedWords = {
  readonly words: LanguageWords;
  readonly problems: readonly Problem[];
  readonly places: ReadonlyMap<string, WordsPlace>;
};

/**
 * Every template and label of one language, with all that is wrong in its files.
 *
 * `folder` is the path as a reader knows it (`prompts/templates/es`). The words hold what could be read; use them only
 * when there are no problems.
 */
export function checkLanguage(
  language: Language,
  folder: string,
  files: readonly SourceFile[],
): CheckedWords {
  const problems: Problem[] = [];
  const templates = new Map<string, Template>();
  const labels = new Map<string, string>();
  const seen = new Map<string, WordsPlace>();
  const ends = new Map<string, number>();

  for (const { name, source } of files) {
    const file = `${folder}/${name}`;
    const parsed = parseWords(source, file);
    problems.push(...parsed.problems);
    ends.set(file, parsed.lines + 1);
    if (parsed.problems.length === 0) problems.push(...frontProblems(parsed, language, file));
    for (const section of parsed.sections) {
      const complain = (message: string): void => {
        problems.push({ file, at: `${section.heading || 'heading'} (line ${section.line})`, message });
      };
      const id = name === BUTTONS_FILE ? `button ${section.heading}` : section.heading;
      const before = seen.get(id);
      if (before) complain(`stands twice, first at ${before.file} line ${before.line}; keep one of the two`);
      else if (name === BUTTONS_FILE) readLabel(section, labels, complain);
      else readTemplate(section, templates, complain);
      if (!before) seen.set(id, { file, line: section.line });
    }
  }

  for (const key of TEMPLATE_KEYS.keys()) {
    if (!seen.has(key)) problems.push(missing(`${folder}/${fileOf(key)}`, key, ends));
  }
  for (const button of BUTTONS) {
    if (!seen.has(`button ${button}`)) problems.push(missing(`${folder}/${BUTTONS_FILE}`, button, ends));
  }
  // Every button that the loop above found has a label, or its problem is in the list.
  const buttons = Object.fromEntries(labels) as Record<ButtonName, string>;
  return { words: { templates, buttons }, problems, places: seen };
}

function readTemplate(
  section: Section,
  into: Map<string, Template>,
  complain: (message: string) => void,
): void {
  const name = TEMPLATE_KEYS.get(section.heading);
  if (!name) return complain(unknownHeading(section.heading));
  const parsed = parseTemplate(section.heading, name, section.words);
  if (parsed.template) into.set(section.heading, parsed.template);
  else parsed.complaints.forEach(complain);
}

function readLabel(section: Section, into: Map<string, string>, complain: (message: string) => void): void {
  const label = section.words;
  const button = BUTTONS.find((known) => known === section.heading);
  if (!button) return complain(`no button has this name; the buttons are ${BUTTONS.join(', ')}`);
  if (label === '') return complain('no label; write it on a line that begins with ">"');
  if (/\n|\{\{/.test(label)) complain('a label is one line without blanks');
  if (Array.from(label).length > LONGEST_LABEL) {
    complain(`the label has ${Array.from(label).length} characters; ${LONGEST_LABEL} fit on a telephone`);
  }
  for (const [other, taken] of into) {
    if (taken === label) complain(`has the same label as ${other}; a customer could not tell them apart`);
  }
  into.set(button, label);
}

function frontProblems(
  { front, frontLines }: Pick<WordsFile, 'front' | 'frontLines'>,
  language: Language,
  file: string,
): Problem[] {
  const placed = (key: string): string => `${key} (line ${frontLines[key] ?? 1})`;
  const problems: Problem[] = Object.keys(front)
    .filter((key) => !FRONT_KEYS.includes(key))
    .map((key) => ({
      file,
      at: placed(key),
      message: `unknown front matter; ${FRONT_KEYS.join(' and ')} are known`,
    }));
  if (front['language'] !== language) {
    const said = front['language'] === undefined ? 'is missing' : `says ${JSON.stringify(front['language'])}`;
    problems.push({
      file,
      at: placed('language'),
      message: `${said}; in this folder write "language: ${language}"`,
    });
  }
  if (front['notes'] !== undefined && typeof front['notes'] !== 'string') {
    problems.push({ file, at: placed('notes'), message: 'is not text; write one line after "notes:"' });
  }
  return problems;
}

function missing(file: string, at: string, ends: ReadonlyMap<string, number>): Problem {
  const end = ends.get(file);
  return {
    file,
    at: end === undefined ? at : `${at} (line ${end}, the end)`,
    message: `missing; add the heading "## ${at}" and its words below it, each line after ">"`,
  };
}

function unknownHeading(heading: string): string {
  const toned = TEMPLATE_NAMES.find((name) => name === heading || heading.startsWith(`${name}.`));
  if (toned && TEMPLATE_KEYS.has(`${toned}.${TONES[0]}`)) {
    return `exists once per tone; write ${TONES.map((tone) => `${toned}.${tone}`).join(', ')}`;
  }
  if (BUTTONS.some((button) => button === heading)) return `is a button; move it to ${BUTTONS_FILE}`;
  const topic = heading.split('.')[0];
  const near = [...TEMPLATE_KEYS.keys()].filter((key) => key.split('.')[0] === topic);
  return near.length > 0
    ? `no template has this name; under "${topic}" there are ${near.join(', ')}`
    : 'no template has this name; src/content/signatures.ts lists them all';
}
