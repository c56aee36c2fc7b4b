import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Problem } from '../domain/problem.ts';
import { checkLanguage, type CheckedWords } from './check-templates.ts';
import { ContentError } from './content-error.ts';
import { loadPolicies, type Policies } from './load-policies.ts';
import { readMarkdown } from './read-files.ts';
import type { Templates } from './template.ts';

/** Everything that managers, writers and lawyers set, read from `prompts/` and checked as a whole. */
export type Prompts = Policies & { readonly templates: Templates };

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
  const policies = loadPolicies(dir, shown);
  const problems = [...words.problems, ...('problems' in policies ? policies.problems : [])];
  if (problems.length > 0 || !('value' in policies)) return { problems };
  return { prompts: { ...policies.value, templates: words.templates }, problems };
}

function shownName(dir: string): string {
  return basename(resolve(dir));
}
