import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Problem } from '../domain/problem.ts';
import type { GatePolicy } from '../gate/policy.ts';
import type { Parsed } from '../policy/parsed.ts';
import { checkLanguage, type CheckedWords } from './check-templates.ts';
import { toneProblems } from './check-tones.ts';
import { ContentError } from './content-error.ts';
import { loadGatePolicy, loadPolicies, type Policies } from './load-policies.ts';
import { parseLlmPrompt, type LlmPrompt, type LlmTask } from './parse-llm-prompt.ts';
import { readMarkdown } from './read-files.ts';
import type { Templates } from './template.ts';

/** Everything that managers, writers and lawyers set, read from `prompts/` and checked as a whole. */
export type Prompts = Policies & {
  readonly templates: Templates;
  readonly gate: GatePolicy;
  /** What a model is told, when one is configured. */
  readonly llm: Readonly<Record<LlmTask, LlmPrompt>>;
};

/** The folder that the program reads. */
export const PROMPTS = fileURLToPath(new URL('../../prompts/', import.meta.url));

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
  readonly checked: Readonly<Record<Language, CheckedWords>>;
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
    checked,
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
  const gate = loadGatePolicy(dir, shown);
  const understand = readLlmPrompt(dir, 'understand', shown);
  const reword = readLlmPrompt(dir, 'reword', shown);
  const problems = [
    ...words.problems,
    ...('value' in gate
      ? LANGUAGES.flatMap((language) => toneProblems(words.checked[language], language, gate.value))
      : gate.problems),
    ...('problems' in policies ? policies.problems : []),
    ...('problems' in understand ? understand.problems : []),
    ...('problems' in reword ? reword.problems : []),
  ];
  if (
    problems.length > 0 ||
    !('value' in policies) ||
    !('value' in gate) ||
    !('value' in understand) ||
    !('value' in reword)
  ) {
    return { problems: inOrder(problems) };
  }
  const llm = { understand: understand.value, reword: reword.value };
  return { prompts: { ...policies.value, gate: gate.value, templates: words.templates, llm }, problems };
}

/** File by file, and in each as it is read. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const lineOf = ({ at }: Problem): number => Number(/line (\d+)/.exec(at ?? '')?.[1] ?? 0);
  return [...Map.groupBy(problems, ({ file }) => file).values()].flatMap((ofFile) =>
    ofFile.toSorted((a, b) => lineOf(a) - lineOf(b)),
  );
}

function readLlmPrompt(dir: string, task: LlmTask, shown: string): Parsed<LlmPrompt> {
  const file = `${shown}/llm/${task}.md`;
  const found = readMarkdown(join(dir, 'llm')).find((one) => one.name === `${task}.md`);
  if (found) return parseLlmPrompt(found.source, file, task);
  return { problems: [{ file, message: 'cannot be read; the file must be there' }] };
}

function shownName(dir: string): string {
  return basename(resolve(dir));
}
