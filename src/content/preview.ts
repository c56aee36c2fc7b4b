import type { Language } from '../domain/language.ts';
import { TONES, UNTONED, type Tone } from '../domain/tone.ts';
import type { GatePolicy } from '../gate/policy.ts';
import { measureFixed } from '../gate/tone/fixed-words.ts';
import type { Creditor } from '../policy/creditor.ts';
import { fixedWords } from './check-tones.ts';
import { render } from './render.ts';
import { SAMPLE_TODAY, sampleBlanks } from './sample.ts';
import { TEMPLATE_KEYS, type Templates } from './template.ts';

/** One template as a customer would see it. */
export type PreviewRow = {
  readonly language: Language;
  readonly template: string;
  readonly text: string;
  readonly buttons: readonly string[];
  readonly tone: Tone;
  readonly figures: Figures;
};

/** What a tone bounds, as it was counted on the words of a template. */
export type Figures = {
  /** Words of the longest sentence; in Chinese, characters. */
  readonly sentence: number;
  /** LIX; in Chinese, characters in a sentence. Absent where there are too few words to say. */
  readonly reading?: number;
  readonly characters: number;
};

/** Every template of `languages`, filled with a sample case. */
export function previewTemplates(
  prompts: { readonly templates: Templates; readonly creditor: Creditor; readonly gate: GatePolicy },
  languages: readonly Language[],
): readonly PreviewRow[] {
  return languages.flatMap((language) =>
    [...TEMPLATE_KEYS].map(([key, name]) => {
      const country = SAMPLE_COUNTRY[language];
      const tone = TONES.find((one) => key === `${name}.${one}`);
      const { text, buttons } = render(prompts.templates, {
        name,
        tone,
        language,
        country,
        today: SAMPLE_TODAY,
        blanks: sampleBlanks({ creditor: prompts.creditor, language, country, name }),
        identity: 'verified',
        purpose: 'reply',
      });
      return {
        language,
        template: key,
        text,
        buttons: buttons.map(({ label }) => label),
        tone: tone ?? UNTONED,
        figures: figuresOf(prompts, language, key),
      };
    }),
  );
}

function figuresOf(
  { templates, gate }: { readonly templates: Templates; readonly gate: GatePolicy },
  language: Language,
  key: string,
): Figures {
  const template = templates[language].templates.get(key);
  if (!template) throw new Error(`template ${key} has no words in ${language}`);
  const { longest, reading, length } = measureFixed(fixedWords(template, language), gate);
  return {
    sentence: longest?.size ?? 0,
    ...(reading !== undefined && { reading: Math.ceil(reading) }),
    characters: length,
  };
}

const SAMPLE_COUNTRY: Readonly<Record<Language, string>> = { en: 'US', es: 'MX', zh: 'CN' };
