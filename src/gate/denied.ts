import { endOf, has, type Reading } from './reading.ts';

/**
 * For each token, whether it stands in the reach of a denial: from "not" to the end of its clause. "Not paying" denies nothing of
 * ours, nor does "no doubt".
 */
export function deniedIn(reading: Reading): readonly boolean[] {
  const before = known.get(reading);
  if (before) return before;
  const denied = findDenied(reading);
  known.set(reading, denied);
  return denied;
}

/** The scorer and several measures of the tone ask about one message. */
const known = new WeakMap<Reading, readonly boolean[]>();

function findDenied(reading: Reading): readonly boolean[] {
  const { tokens, sightings } = reading;
  const denied = tokens.map(() => false);
  for (let at = 0; at < tokens.length; at += 1) {
    const hollow = endOf(sightings, at, 'not_really') ?? endOf(sightings, at, 'unpaid');
    if (hollow !== undefined) {
      at = Math.max(at, hollow - 1);
      continue;
    }
    const end = endOf(sightings, at, 'not');
    if (end === undefined) continue;
    for (let next = end; next < tokens.length && !ends(reading, next); next += 1) denied[next] = true;
  }
  return denied;
}

function ends({ tokens, sightings }: Reading, at: number): boolean {
  const kind = tokens[at]?.kind;
  return kind === 'stop' || kind === 'pause' || has(sightings, at, 'if') || TURNS.has(tokens[at]?.word ?? '');
}

/** Words after which a sentence takes its denial back. */
const TURNS = new Set(['but', 'pero', 'sino', '但', '可', '却', '才', '就']);
