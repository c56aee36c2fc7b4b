import { LANGUAGES, type Language } from '../domain/language.ts';
import { problemLine, type Problem } from '../domain/problem.ts';
import { ContentError } from '../content/content-error.ts';
import { loadPrompts } from '../content/load.ts';
import { previewPage } from '../content/preview-html.ts';
import { previewTemplates, type PreviewRow } from '../content/preview.ts';

/** Where a command writes: one line at a time. */
export type Lines = (line: string) => void;

/** Everything that is wrong under `dir`, nothing when it can be used. */
export function lintTemplates(dir: string): readonly Problem[] {
  try {
    loadPrompts(dir);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

/** `fairdue templates lint`: exit code 0 when nothing is wrong, 1 otherwise. */
export function templatesLint(write: Lines, { dir = 'prompts', json = false } = {}): 0 | 1 {
  const problems = lintTemplates(dir);
  if (json) write(JSON.stringify({ problems }));
  else if (problems.length === 0) write(`${dir}: no problems in ${LANGUAGES.join(', ')}`);
  else {
    for (const problem of problems) write(problemLine(problem));
    write(problems.length === 1 ? '1 problem' : `${problems.length} problems`);
  }
  return problems.length === 0 ? 0 : 1;
}

/** `fairdue templates preview`: every template with a sample case; exit code 1 when the files have problems. */
export function templatesPreview(
  write: Lines,
  {
    dir = 'prompts',
    language,
    json = false,
    html = false,
  }: { dir?: string; language?: Language; json?: boolean; html?: boolean } = {},
): 0 | 1 {
  const problems = lintTemplates(dir);
  if (problems.length > 0) {
    for (const problem of problems) write(problemLine(problem));
    return 1;
  }
  const rows = previewTemplates(loadPrompts(dir), language ? [language] : LANGUAGES);
  if (json) write(JSON.stringify(rows));
  else if (html) write(previewPage(rows));
  else for (const line of tableOf(rows)) write(line);
  return 0;
}

/** Two columns: the template's name, and below each other the lines of its words and its buttons. */
function tableOf(rows: readonly PreviewRow[]): readonly string[] {
  const width = Math.max(...rows.map(({ template, language }) => template.length + language.length + 1));
  return rows.flatMap(({ language, template, text, buttons }) => {
    const right = [
      ...text.split('\n'),
      ...(buttons.length > 0 ? [buttons.map((label) => `[${label}]`).join(' ')] : []),
    ];
    const lines = right.map((line, at) =>
      `${(at === 0 ? `${language} ${template}` : '').padEnd(width)}  ${line}`.trimEnd(),
    );
    return [...lines, ''];
  });
}
