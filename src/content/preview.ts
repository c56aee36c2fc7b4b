import type { Language } from '../domain/language.ts';
import { TONES } from '../domain/tone.ts';
import type { Creditor } from '../policy/creditor.ts';
import { render } from './render.ts';
import { SAMPLE_TODAY, sampleBlanks } from './sample.ts';
import { TEMPLATE_KEYS, type Templates } from './template.ts';

/** One template as a customer would see it. */
export type PreviewRow = {
  readonly language: Language;
  readonly template: string;
  readonly text: string;
  readonly buttons: readonly string[];
};

/** Every template of `languages`, filled with a sample case. */
export function previewTemplates(
  prompts: { readonly templates: Templates; readonly creditor: Creditor },
  languages: readonly Language[],
): readonly PreviewRow[] {
  return languages.flatMap((language) =>
    [...TEMPLATE_KEYS].map(([key, name]) => {
      const country = SAMPLE_COUNTRY[language];
      const { text, buttons } = render(prompts.templates, {
        name,
        tone: TONES.find((tone) => key === `${name}.${tone}`),
        language,
        country,
        today: SAMPLE_TODAY,
        blanks: sampleBlanks({ creditor: prompts.creditor, language, country, name }),
        identity: 'verified',
        purpose: 'reply',
      });
      return { language, template: key, text, buttons: buttons.map(({ label }) => label) };
    }),
  );
}

const SAMPLE_COUNTRY: Readonly<Record<Language, string>> = { en: 'US', es: 'MX', zh: 'CN' };
