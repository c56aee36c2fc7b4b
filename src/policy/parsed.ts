import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';

/** What became of a policy file: its value, or everything that is wrong with it. */
export type Parsed<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

/** A policy file as it was read: parsed YAML that nobody has looked at yet. */
export type PolicyFile = { readonly file: string; readonly value: unknown };

/** `value` as `schema` understands it; every problem at once, each at its key: `rungs[2].tone`. */
export function parsedBy<T>(schema: z.ZodType<T>, value: unknown, file: string): Parsed<T> {
  const result = schema.safeParse(value, { reportInput: false });
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, file)) };
}

/** All values, or all problems of all files together. */
export function allParsed<T>(results: readonly Parsed<T>[]): Parsed<readonly T[]> {
  const problems = results.flatMap((result) => ('problems' in result ? result.problems : []));
  if (problems.length > 0) return { problems };
  return { value: results.flatMap((result) => ('value' in result ? [result.value] : [])) };
}

function problemsOf(issue: z.core.$ZodIssue, file: string): readonly Problem[] {
  if (issue.code !== 'unrecognized_keys') return [problemAt(file, issue.path, issue.message)];
  return issue.keys.map((key) =>
    problemAt(file, [...issue.path, key], 'is not a key that is known here; check how it is spelt'),
  );
}

function problemAt(file: string, path: readonly PropertyKey[], message: string): Problem {
  const at = path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');
  return at === '' ? { file, message } : { file, at, message };
}
