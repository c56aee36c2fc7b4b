/** Something the operator can put right: one clear sentence, no stack trace, exit code 2. */
export class Fault extends Error {}

/** What to tell the operator of any error: our own sentences as they are, a foreign error by its message. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
