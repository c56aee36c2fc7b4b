import type { Language } from '../domain/language.ts';
import type { Given } from '../domain/message.ts';
import type { Problem } from '../domain/problem.ts';
import { TONES } from '../domain/tone.ts';
import type { GatePolicy } from '../gate/policy.ts';
import { lapsesInTemplate, type FixedWords } from '../gate/tone/fixed-words.ts';
import type { CheckedWords } from './check-templates.ts';
import { LINK_BLANKS } from './blank-names.ts';
import { TEMPLATE_KEYS, UNASKED, type Template } from './template.ts';

/** Where the words of a language break the bounds of their tone. Lines that a conduct pack prescribes are held to none. */
export function toneProblems(
  { words, places }: CheckedWords,
  language: Language,
  gate: GatePolicy,
): readonly Problem[] {
  return [...words.templates.values()].flatMap((template) => {
    const place = places.get(template.key);
    if (!place || PRESCRIBED.has(template.key)) return [];
    const fixed = fixedWords(template, language);
    return lapsesInTemplate(fixed, gate).map(({ reason, suggestion, span }) => ({
      file: place.file,
      at: `${template.key} (line ${place.line})`,
      message: `${span ? `"${shortened(fixed.text.slice(...span))}": ` : ''}${reason} ${suggestion}`,
    }));
  });
}

/** Said because a law wants it said, in that law's words. */
const PRESCRIBED: ReadonlySet<string> = new Set([
  'line.disclosure',
  'line.opt_out',
  'line.privacy',
  'line.debt_collector',
]);

/** A template's words with its blanks standing in them, as a writer sees them. */
export function fixedWords(template: Template, language: Language): FixedWords {
  const given: Given[] = [];
  let text = '';
  for (const part of template.parts) {
    const from = text.length;
    text += 'text' in part ? part.text : `{{${part.blank}}}`;
    if ('blank' in part)
      given.push({ from, to: text.length, kind: LINK_BLANKS.includes(part.blank) ? 'link' : 'fact' });
  }
  const name = TEMPLATE_KEYS.get(template.key);
  const tone = TONES.find((one) => template.key === `${name}.${one}`);
  return { language, tone, text, given, unasked: name !== undefined && UNASKED.has(name) };
}

const SHOWN = 60;

function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
}
