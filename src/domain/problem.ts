/** Something wrong in a file that people edit: where it is, what it is, and what to do. All of a file's are reported together. */
export type Problem = {
  /** Path as the reader knows it: `prompts/templates/es/reminder.md`. */
  readonly file: string;
  /** The line, the heading or the key: `line 12`, `reminder.upcoming`, `rungs[2].tone`. */
  readonly at?: string;
  readonly message: string;
};

/** One line for a person: `prompts/creditor.yaml at office_hours: …`. */
export function problemLine(problem: Problem): string {
  return `${problem.file}${problem.at ? ` at ${problem.at}` : ''}: ${problem.message}`;
}
