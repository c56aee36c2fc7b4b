import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { templatesLint } from '../../src/commands/templates.ts';
import { PROMPTS_DIR } from './prompts.ts';

let dir: string;
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'fairdue-ten-')), 'prompts');
  cpSync(PROMPTS_DIR, dir, { recursive: true });
});
afterEach(() => rmSync(join(dir, '..'), { recursive: true, force: true }));

/** `reminder.md` as somebody might leave it on a bad day. */
const TEN_WAYS = `---
language: fr
author: Jo
---

# Reminders

## reminder.upcoming

> Hello {{name}}, a short note from {{creditr}} about {{items}}.
> You can pay here: {{pay}}

## reminder.due_today

> Hello {{name}}, this is {{creditor}}. This is due today: {{items}
> You can pay here: {{pay}}

## reminder.overdue

> Hello {{name}}, this is {{creditor}}: {{items}}

## reminder.overdue.warm

> Hello {{name}}, a note from {{creditor}}. You failed to pay, and it is urgent: {{items}}
> Thank you.

## reminder.overdue.neutral

> Hello {{name}}, this is {{creditor}}. Still open: {{items}}
> Which day suits you? Is something in the way?

## reminder.overdue.firm

> Hello {{name}}, this is {{creditor}}. Please look at this: {{items}}
> If we do not hear from you, we pass it on.

## reminder.short

## reminder.facts

> Hello {{name}}, this is {{creditor}}: {{items}}

## reminder.facts

> Hello {{name}}, this is {{creditor}}: {{items}}

## reminder.nudge

> Hello, this is the automated assistant of {{creditor}}. Our last question here is still open.
`;

function lint(options: { json?: boolean } = {}): {
  readonly code: number;
  readonly lines: readonly string[];
} {
  const lines: string[] = [];
  const code = templatesLint((line) => lines.push(line), { dir, ...options });
  return { code, lines };
}

/** The line of the file on which these words stand. */
function lineOf(words: string): number {
  return TEN_WAYS.split('\n').findIndex((line) => line === words) + 1;
}

it('lists everything that is wrong with a file, each with its line and what to do, and ends with 1', () => {
  const file = join(dir, 'templates/en/reminder.md');
  writeFileSync(file, TEN_WAYS);
  const { code, lines } = lint();
  const at = (place: string, heading: string): string =>
    `prompts/templates/en/reminder.md at ${place} (line ${lineOf(heading)}): `;
  const below = (name: string): string => at(name, `## ${name}`);
  expect(lines.toSorted()).toEqual(
    [
      `${at('author', 'author: Jo')}unknown front matter; language and notes are known`,
      `${at('language', 'language: fr')}says "fr"; in this folder write "language: en"`,
      `${below('reminder.upcoming')}{{creditr}} is never filled in; this template gets name, creditor, items, pay`,
      `${below('reminder.upcoming')}{{creditor}} is left out; this template cannot do without it`,
      `${below('reminder.due_today')}a blank is not closed; write it as {{name}}, letters only, in two braces on each side`,
      `${below('reminder.due_today')}{{items}} is left out; this template cannot do without it`,
      `${below('reminder.overdue')}exists once per tone; write reminder.overdue.warm, reminder.overdue.neutral, reminder.overdue.firm`,
      `${below('reminder.overdue.warm')}"You failed": 1 place says whose fault it is; a warm message has none. Say what is open, not what the customer did or left undone.`,
      `${below('reminder.overdue.warm')}"urgent": 1 word presses for time; a warm message has none. Take the hurry out; the due date says enough.`,
      `${below('reminder.overdue.neutral')}"?": 2 questions; a neutral message has at most 1. Ask the one that matters now; the other one can wait for the answer.`,
      `${below('reminder.overdue.firm')}"If we do not hear": 1 sentence announces a consequence that is not in the approved list; a firm message has none. Leave it out, or use the words of prompts/gate/allowed.yaml.`,
      `${below('reminder.short')}no words; write them on lines that begin with ">"`,
      `prompts/templates/en/reminder.md at reminder.facts (line ${TEN_WAYS.split('\n').lastIndexOf('## reminder.facts') + 1}): stands twice, first at prompts/templates/en/reminder.md line ${lineOf('## reminder.facts')}; keep one of the two`,
      `prompts/templates/en/reminder.md at reminder.nothing_due (line ${TEN_WAYS.trimEnd().split('\n').length + 1}, the end): missing; add the heading "## reminder.nothing_due" and its words below it, each line after ">"`,
      '14 problems',
    ].toSorted(),
  );
  expect(code).toBe(1);
});

it('tells a program the same', () => {
  writeFileSync(join(dir, 'templates/en/reminder.md'), TEN_WAYS);
  const { code, lines } = lint({ json: true });
  const { problems } = JSON.parse(lines.join('')) as { problems: readonly Record<string, string>[] };
  expect(problems).toHaveLength(14);
  for (const problem of problems) expect(Object.keys(problem).toSorted()).toEqual(['at', 'file', 'message']);
  expect(code).toBe(1);
});

it('says the line of a number that cannot be, beside what is wrong with the words', () => {
  const tone = join(dir, 'tones/firm.yaml');
  const yaml = readFileSync(tone, 'utf8').replace(
    '  at_most: 0\n  because: Firm is not loud.',
    '  at_most: many',
  );
  writeFileSync(tone, yaml);
  writeFileSync(join(dir, 'templates/en/reminder.md'), TEN_WAYS);
  const line = yaml.split('\n').indexOf('  at_most: many') + 1;
  const { lines } = lint();
  expect(lines).toContain(
    `prompts/tones/firm.yaml at words_in_capitals.at_most (line ${line}): is not a whole number from 0 to 20`,
  );
  expect(lines).toContain(
    `prompts/tones/firm.yaml at words_in_capitals.because (line ${line - 1}): is missing; say why this rule is as it is`,
  );
  // Without its bounds no tone can be judged; everything else is told all the same.
  expect(lines.at(-1)).toBe('12 problems');
});
