import { deniedIn } from './denied.ts';
import { endOf, holds, type Reading } from './reading.ts';

/** Tokens in which a message says that a machine writes, or that no human does. */
export type Disclosure = readonly [from: number, to: number];

/** What a message honestly says about its being written by a machine: stated, not denied, asked, doubted or quoted. */
export function disclosuresIn(reading: Reading): readonly Disclosure[] {
  const { tokens, sightings } = reading;
  if (!holds(reading, 'machine', 0, tokens.length) && !holds(reading, 'no_human', 0, tokens.length))
    return [];
  const denied = deniedIn(reading);
  const found: Disclosure[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const said = endOf(sightings, at, 'is_machine');
    const end = said !== undefined && denied[said - 1] !== true ? said : endOf(sightings, at, 'no_human');
    if (end !== undefined && isStated(reading, at)) found.push([at, end]);
  }
  return found;
}

function isStated(reading: Reading, at: number): boolean {
  const [, end] = reading.sentence[at] ?? [0, 0];
  if (reading.quoted[at] === true || reading.tokens[end - 1]?.word === '?') return false;
  return !holds(reading, 'doubted', reading.clause[at] ?? 0, at);
}
