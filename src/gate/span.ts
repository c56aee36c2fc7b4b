import type { Token } from './text/tokens.ts';

/** Where tokens stand in the text as given. */
export function spanOf(
  tokens: readonly Token[],
  start: number,
  end: number,
): readonly [number, number] | undefined {
  const from = tokens[start]?.from;
  const to = tokens[end - 1]?.to;
  return from === undefined || to === undefined ? undefined : [from, to];
}
