import type { Language } from '../../domain/language.ts';
import type { Intent } from '../../domain/understanding.ts';
import type { Label } from '../cues/cue.ts';
import { classify, type Guess, type Guessable } from './classify.ts';

/** What the classifier makes of a text beside the cues. */
export type Guesses = {
  /** Likely enough to count beside what the cues heard, with the weight of a cue. */
  readonly clear: ReadonlyMap<Guessable, number>;
  /** The likeliest intent, for where nothing at all was heard; undefined when even that would be a shot in the dark. */
  readonly last: Intent | undefined;
};

/** What is added to a text that the cues have explained must be as likely as this. */
const CERTAIN_FROM = 0.93;

/** A safety flag is added to an explained text from this likelihood on: it may be the other half of what was said. */
const FLAG_FROM = 0.6;

const HEARD_FROM = 0.5;

/** A last guess below this likelihood is none. */
const LAST_FROM = 0.1;

/** Where a wrong guess would hold something or bind somebody, a last guess must be surer. */
const GRAVE_FROM = 0.2;

const GRAVE: ReadonlySet<Label> = new Set<Label>([
  'stop_contact',
  'wrong_person',
  'dispute',
  'already_paid',
  'refuse_to_pay',
  'complaint',
  'abusive',
  'accept_offer',
  'vulnerability',
  'insolvency',
  'represented',
  'identity_theft',
]);

/**
 * What the text probably says, less what it denies: a cue that a negation or a condition took away cannot come back as a guess.
 *
 * Where the cues have `explained` the text, only what is all but certain is added to it, and safety flags a little sooner.
 */
export function guessesFrom(
  language: Language,
  view: string,
  { denied, explained }: { readonly denied: ReadonlySet<Label>; readonly explained: boolean },
): Guesses {
  if (!/\p{L}/u.test(view)) return { clear: new Map(), last: undefined };
  const guesses = classify(language, view).filter((guess) => !denied.has(guess.label));
  const clear = guesses.filter(
    ({ label, likelihood, from }) => likelihood >= (explained ? Math.max(from, addedFrom(label)) : from),
  );
  return {
    clear: new Map(clear.map(({ label, likelihood }) => [label, likelihood])),
    last: guesses.find(isIntent)?.label,
  };
}

function addedFrom(label: Guessable): number {
  return label.startsWith('flag:') ? FLAG_FROM : CERTAIN_FROM;
}

function isIntent(guess: Guess): guess is Guess & { readonly label: Intent } {
  const { label, likelihood } = guess;
  return !label.startsWith('flag:') && likelihood >= (GRAVE.has(label) ? GRAVE_FROM : LAST_FROM);
}

/** A guess from this likelihood on is as good as a cue; below it a model may be asked. */
const SURE_FROM = 0.9;

/** Adds the clear guesses to what the cues heard, and answers those that stand on the classifier's word alone and are not sure. */
export function addGuesses(labels: Map<Label, number>, { clear }: Guesses): ReadonlyMap<Label, number> {
  const unsure = new Map<Label, number>();
  for (const [label, weight] of clear) {
    const before = labels.get(label) ?? 0;
    if (before >= weight) continue;
    if (before < HEARD_FROM && weight < SURE_FROM) unsure.set(label, weight);
    labels.set(label, weight);
  }
  return unsure;
}
