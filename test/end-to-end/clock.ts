import { z } from 'zod';
import type { Installation } from '../support/installation.ts';

const moved = z.object({ now: z.string() });

/** Moves the program's own clock forward; everything that falls due by then has been done when this resolves. */
export async function letPass({ origin }: Installation, advance: 'PT1H' | 'P1D' | 'next'): Promise<string> {
  const response = await fetch(`${origin}/playground/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advance }),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`the clock was not moved: ${response.status} ${JSON.stringify(answer)}`);
  return moved.parse(answer).now;
}
