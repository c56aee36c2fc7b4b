import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Problem } from '../domain/problem.ts';
import type { Creditor } from '../policy/creditor.ts';
import { parseCreditor } from '../policy/parse-creditor.ts';
import { checkLanguage, type CheckedWords } from './check-templates.ts';
import { ContentError } from './content-error.ts';
import { readMarkdown, readYaml } from './read-files.ts';
import type { Templates } from './template.ts';

/** Everything that managers, writers and lawyers set, read from `prompts/` and checked as a whole. */
export type Prompts = {
  readonly templates: Templates;
  readonly creditor: Creditor;
};

/** Reads and checks `dir`; throws a `ContentError` that carries every problem of every file. */
export function loadPrompts(dir: string): Prompts {
  const { prompts, problems } = readPrompts(dir);
  if (!prompts) throw new ContentError(shownName(dir), problems);
  return prompts;
}

/** The words alone, for whoever only edits those. */
export function checkTemplates(dir: string): {
  readonly templates: Templates;
  readonly problems: readonly Problem[];
} {
  const of = (language: Language): CheckedWords =>
    checkLanguage(
      language,
      `${shownName(dir)}/templates/${language}`,
      readMarkdown(join(dir, 'templates', language)),
    );
  const checked = { en: of('en'), es: of('es'), zh: of('zh') } satisfies Record<Language, CheckedWords>;
  return {
    templates: { en: checked.en.words, es: checked.es.words, zh: checked.zh.words },
    problems: LANGUAGES.flatMap((language) => checked[language].problems),
  };
}

function readPrompts(dir: string): { prompts?: Prompts; problems: readonly Problem[] } {
  const shown = shownName(dir);
  if (!existsSync(dir)) {
    return {
      problems: [
        {
          file: shown,
          message: 'there is no such folder; name the one that holds templates/ and creditor.yaml',
        },
      ],
    };
  }
  const words = checkTemplates(dir);
  const file = readYaml(join(dir, 'creditor.yaml'), `${shown}/creditor.yaml`);
  const creditor = 'value' in file ? parseCreditor(file.value.value, file.value.file) : file;
  const problems = [...words.problems, ...('problems' in creditor ? creditor.problems : [])];
  if (problems.length > 0 || !('value' in creditor)) return { problems };
  return { prompts: { templates: words.templates, creditor: creditor.value }, problems };
}

function shownName(dir: string): string {
  return basename(resolve(dir));
}
