import type { Reading } from './reading.ts';

const SECOND_PERSON = new Set(
  'you your yours yourself u ur usted ustedes le les su sus suyo suya tu tus te ti contigo 你 您'.split(' '),
);

/** Whether tokens `from` up to `to` speak to somebody, or of what is theirs. */
export function speaksToYou({ tokens }: Reading, from = 0, to = tokens.length): boolean {
  for (let at = from; at < to; at += 1) if (SECOND_PERSON.has(tokens[at]?.word ?? '')) return true;
  return false;
}
