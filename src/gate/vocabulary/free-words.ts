import { deniedIn } from '../denied.ts';
import { disclosuresIn } from '../disclosure.ts';
import { has, holds, type Reading } from '../reading.ts';
import { speaksToYou } from '../second-person.ts';

/**
 * Whether a model may use words of its own at a token, in a message in which it says that it is a machine: where it speaks of itself or of the
 * human who can take over, in what it denies of itself ("I have no office", "there is no Jenny"), in the customer's own question about it,
 * and in a sentence that says nothing to or about the customer. Never words of consequence, and nothing that agrees to something.
 */
export function freeWords(reading: Reading): (at: number) => boolean {
  const { tokens, sightings, sentence } = reading;
  const disclosures = disclosuresIn(reading);
  if (disclosures.length === 0) return () => false;
  const denied = deniedIn(reading);
  const frank = new Set(disclosures.map(([from]) => sentence[from]?.[0]));
  return (at) => {
    const { kind } = tokens[at] ?? {};
    if (kind !== 'word' && kind !== 'han') return false;
    const isFrank = frank.has(sentence[at]?.[0]);
    if (!isFrank && !isAboutSelf(reading, at)) return false;
    const barred = isFrank && denied[at] === true ? CONSEQUENCES : [...CONSEQUENCES, ...OTHER_PEOPLE];
    return !barred.some((name) => has(sightings, at, name));
  };
}

/** "Jenny, are you real?", "A human can read this", "Good question!"; but not "Your yacht is lovely". */
function isAboutSelf(reading: Reading, at: number): boolean {
  const [from, to] = reading.sentence[at] ?? [0, 0];
  if (holds(reading, 'machine', from, to) || holds(reading, 'human_being', from, to)) return true;
  return !speaksToYou(reading, from, to);
}

/** What a machine that speaks of itself need not name. */
const CONSEQUENCES =
  'pay pay_verb ask_money money debt fee credit discount private_route secret crime police lawsuit seize status lose harm slur stopped assent'.split(
    ' ',
  );
/** It may say that it has none of them, and no more. */
const OTHER_PEOPLE = ['kin', 'circle', 'work', 'home', 'publish', 'stage', 'distress', 'object', 'will'];
