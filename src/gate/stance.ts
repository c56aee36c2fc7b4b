import type { Match } from './phrases/matcher.ts';
import { endOf, has, holds, type Reading } from './reading.ts';

/**
 * Whether a phrase stands in a text without being said: denied, quoted from the customer, offered at the customer's wish, or
 * told about a stranger whom the text warns of.
 *
 * Words alone accuse nobody; a rule objects only to what the message itself says.
 */
export function isExcused(reading: Reading, match: Match): boolean {
  return (
    isQuoted(reading, match) ||
    match.stepped.every(([from]) => reading.approved[from] === true) ||
    (match.pattern.negatable && isDenied(reading, match)) ||
    (match.pattern.negatable &&
      (isOffered(reading, match) || isAboutStranger(reading, match) || isAskedAndDenied(reading, match)))
  );
}

/**
 * Whether a mere hint may be let pass: a kind word, a piece of advice, or a plain denial stands in the same sentence, and nothing in
 * it depends on paying.
 */
export function isKindly(reading: Reading, match: Match): boolean {
  const [from, to] = reading.sentence[match.start] ?? [0, 0];
  if (holds(reading, 'threatened', from, to)) return false;
  if (holds(reading, 'kind', from, to) || holds(reading, 'not_ours', 0, reading.tokens.length)) return true;
  if (holds(reading, 'you_may', from, match.start) && holds(reading, 'help_verb', from, match.end))
    return true;
  return (
    !holds(reading, 'not_yet', from, to) &&
    !holds(reading, 'forced', from, to) &&
    deniesSomewhere(reading, from, to)
  );
}

/** By the first tokens of sentences, whether they deny something: asked once for a sentence, however many hints it holds. */
const denials = new WeakMap<Reading, Map<number, boolean>>();

function deniesSomewhere(reading: Reading, from: number, to: number): boolean {
  const known = denials.get(reading) ?? new Map<number, boolean>();
  denials.set(reading, known);
  const denies = known.get(from) ?? isDenialIn(reading, from, to);
  known.set(from, denies);
  return denies;
}

function isDenialIn(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const hollow = endOf(reading.sightings, at, 'not_really') ?? endOf(reading.sightings, at, 'unpaid');
    if (hollow !== undefined) at = Math.max(at, hollow - 1);
    else if (has(reading.sightings, at, 'not')) return true;
  }
  return false;
}

/** The customer's own words, repeated, or a name. */
function isQuoted(reading: Reading, match: Match): boolean {
  return match.stepped.some(([from]) => reading.quoted[from] === true || reading.named[from] === true);
}

/** "We will not call your employer"; but not "we are not calling your employer yet", nor "if you do not pay, we call". */
function isDenied(reading: Reading, match: Match): boolean {
  const { sightings } = reading;
  const [from, to] = reading.sentence[match.start] ?? [0, 0];
  if (holds(reading, 'not_yet', from, to) || holds(reading, 'forced', from, to)) return false;
  const begin = reading.clause[match.start] ?? 0;
  const last = match.stepped.at(-1)?.[0] ?? match.end;
  if (!holds(reading, 'not', Math.max(0, begin - 1), last)) return false;
  const taken = new Set(match.stepped.flatMap(([start, end]) => range(start, end)));
  for (let at = Math.max(0, begin - 1); at < last; at += 1) {
    const unpaid = endOf(sightings, at, 'unpaid');
    if (unpaid !== undefined && unpaid <= last && has(sightings, at, 'not')) {
      at = Math.max(at, unpaid - 1);
      continue;
    }
    const hollow = endOf(sightings, at, 'not_really');
    if (hollow !== undefined) {
      at = Math.max(at, hollow - 1);
      continue;
    }
    if (at < begin || taken.has(at) || !has(sightings, at, 'not')) continue;
    if (at > match.start && (reading.clause[last] ?? 0) > at && !isListed(reading, at, last)) continue;
    return true;
  }
  return false;
}

/** "never publish names or call relatives": an "or" carries a denial on; an "and", a comma or a "but" does not. */
function isListed(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) {
    const token = reading.tokens[at];
    if (token && reading.clause[at] === at && !['or', 'o', 'u', 'ni', 'nor', ','].includes(token.word))
      return false;
  }
  return true;
}

/** "Would you like us to write to your adviser?" */
function isOffered(reading: Reading, match: Match): boolean {
  const [from, to] = reading.sentence[match.start] ?? [0, 0];
  return holds(reading, 'asked_for', from, to) && !holds(reading, 'threatened', from, to);
}

/** "You asked whether we can take your car. No, we cannot." */
function isAskedAndDenied(reading: Reading, match: Match): boolean {
  const [from, to] = reading.sentence[match.start] ?? [0, 0];
  if (!holds(reading, 'asked_whether', from, match.start + 1) || holds(reading, 'threatened', from, to))
    return false;
  return holds(reading, 'plain_no', match.end, reading.tokens.length);
}

/** "Someone said he was from the police? That is a scam." */
function isAboutStranger(reading: Reading, match: Match): boolean {
  const [from, to] = reading.sentence[match.start] ?? [0, 0];
  const told = holds(reading, 'stranger', from, to) || holds(reading, 'said', from, to);
  return (
    told &&
    !holds(reading, 'threatened', from, to) &&
    holds(reading, 'safety_advice', 0, reading.tokens.length)
  );
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
