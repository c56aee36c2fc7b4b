import { problemLine, type Problem } from '../domain/problem.ts';

/** The files under `prompts/` cannot be used as they are; carries every problem of every file. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(dir: string, problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super([`${dir}/ has ${count}`, ...problems.map((problem) => `  ${problemLine(problem)}`)].join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}
