import type { Language } from '../domain/language.ts';
import { TONES, type Tone } from '../domain/tone.ts';
import { type BlankName } from './blank-names.ts';
import { signatureOf, SIGNATURES, type ButtonName, type TemplateName } from './signatures.ts';

/** The words of one template, cut at its blanks. */
export type Template = {
  readonly key: string;
  readonly parts: readonly Part[];
};

export type Part = { readonly text: string } | { readonly blank: BlankName };

/** All words of one language: templates by key, labels of the one-tap answers. */
export type LanguageWords = {
  readonly templates: ReadonlyMap<string, Template>;
  readonly buttons: Readonly<Record<ButtonName, string>>;
};

export type Templates = Readonly<Record<Language, LanguageWords>>;

// `Object.keys` forgets the names that the object was declared with.
export const TEMPLATE_NAMES = Object.keys(SIGNATURES) as readonly TemplateName[];

/** What goes out of our own accord: nobody has just written. */
export const UNASKED: ReadonlySet<TemplateName> = new Set([
  ...(['upcoming', 'due_today', 'overdue', 'short', 'facts', 'nudge'] as const).map(
    (one) => `reminder.${one}` as const,
  ),
  ...(['promise.reminder', 'promise.broken', 'hardship.check_in', 'hardship.check_again'] as const),
  ...(['plan.reminder', 'plan.missed', 'plan.partly_paid'] as const),
]);

/** Where the words of a template stand: `reminder.overdue.firm` when it is toned, else its name. */
export function keyOf(name: TemplateName, tone: Tone | undefined): string {
  if (!signatureOf(name).toned) return name;
  if (!tone)
    throw new Error(`template ${name} exists once per tone, and the draft names none of ${TONES.join(', ')}`);
  return `${name}.${tone}`;
}

/** Every key under which words must stand, with the name whose signature they follow. */
export const TEMPLATE_KEYS: ReadonlyMap<string, TemplateName> = new Map(
  TEMPLATE_NAMES.flatMap((name) =>
    signatureOf(name).toned
      ? TONES.map((tone): [string, TemplateName] => [keyOf(name, tone), name])
      : [[name, name] satisfies [string, TemplateName]],
  ),
);

/** The file in which a writer looks for a template: `paid.claim` stands in `payment.md`. */
export function fileOf(key: string): string {
  const topic = key.split('.')[0] ?? key;
  return `${{ paid: 'payment', dispute: 'duty', relay: 'handoff', line: 'lines' }[topic] ?? topic}.md`;
}
