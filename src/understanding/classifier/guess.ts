import { HEARD_FROM, MUST_NOT_MISS, type Intent } from '../../domain/understanding.ts';
import type { Label } from '../cues/cue.ts';
import type { TextRead } from '../read-text.ts';
import { classify, type Guess } from './classify.ts';
import { evidenceOf } from './evidence.ts';

/** What the cues and the classifier make of a text together. */
export type Weighed = {
  readonly labels: ReadonlyMap<Label, number>;
  /** Heard by one of the two alone, and not surely: to be ranked last, and to ask a model about. */
  readonly unsure: ReadonlySet<Label>;
  /** How likely each label is, whatever was heard. */
  readonly likely: ReadonlyMap<Label, number>;
  /** The likeliest intent, for where nothing at all was heard; undefined when even that would be a shot in the dark. */
  readonly last: Intent | undefined;
};

/** A guess from this likelihood on is as good as a cue. */
const SURE_FROM = 0.8;

/** A cue that the classifier, knowing of it, finds less likely than this is doubtful. */
const DOUBTED_BELOW = 0.4;

/** What the text seems to deny, and anything said to the identity question, is heard from this likelihood on only. */
const CERTAIN_FROM = 0.95;

/** A last guess below this likelihood is none. */
const LAST_FROM = 0.15;

/** Where a wrong guess would hold something or bind somebody, a last guess must be surer. */
const GRAVE_FROM = 0.35;

/** A yes to whatever was asked binds: it is guessed from this likelihood on only. */
const YES_FROM = 0.9;
const YES: ReadonlySet<Label> = new Set<Label>(['acknowledge', 'accept_offer']);

/** Beside what the rules have explained, something more is heard from this likelihood on; what must not be missed a little sooner. */
const BESIDE_FROM = 0.8;
const GRAVE_BESIDE_FROM = 0.5;
const FLAG_BESIDE_FROM = 0.5;

/** Beside these a text may well say something that matters. */
const SMALL_TALK: ReadonlySet<Label> = new Set<Label>(['greeting', 'thanks', 'acknowledge']);

/** One death is the customer's or another's: where the rules heard which, the other is not guessed beside it. */
const OTHER_DEATH_FROM = 0.85;
const OTHER_DEATH: Readonly<Partial<Record<Label, Label>>> = {
  'flag:bereavement': 'flag:customer_deceased',
  'flag:customer_deceased': 'flag:bereavement',
};

const GRAVE: ReadonlySet<Label> = new Set<Label>([...MUST_NOT_MISS, 'refuse_to_pay', 'complaint', 'abusive']);

/**
 * Weighs what the cues heard against what the classifier makes of the text and of them.
 *
 * `checking`: the message is expected to be an answer to the identity question.
 */
export function weighTogether(read: TextRead, checking: boolean): Weighed {
  const labels = new Map(read.labels);
  const unsure = new Set<Label>();
  if (!/\p{L}/u.test(read.view)) return { labels, unsure, likely: new Map(), last: undefined };
  const explained = isExplained(read);
  const guesses = classify(read.language, read.view, evidenceOf(read));
  for (const { label, likelihood, from } of guesses) {
    const cue = read.labels.get(label) ?? 0;
    if (cue >= HEARD_FROM) {
      labels.set(label, Math.max(cue, likelihood));
      if (likelihood < DOUBTED_BELOW) unsure.add(label);
    } else if (likelihood >= Math.max(from, neededOf(label, read, { checking, explained }))) {
      if (read.denied.has(label) && likelihood < CERTAIN_FROM) continue;
      labels.set(label, Math.max(HEARD_FROM, likelihood));
      if (likelihood < SURE_FROM) unsure.add(label);
    }
  }
  const likely = new Map(guesses.map(({ label, likelihood }) => [label, likelihood]));
  const last = guesses.filter(({ label }) => !read.denied.has(label)).find(isLastGuess)?.label;
  return { labels, unsure, likely, last: checking ? undefined : last };
}

/** Whether the rules have found what the text is about, so that anything more is a second thing that was said. */
function isExplained({ days, amounts, labels }: TextRead): boolean {
  if (days.length > 0 || amounts.length > 0) return true;
  return labels
    .entries()
    .some(
      ([label, weight]) => weight >= HEARD_FROM && !SMALL_TALK.has(label) && !label.startsWith('reason:'),
    );
}

function neededOf(
  label: Label,
  { labels }: TextRead,
  { checking, explained }: { readonly checking: boolean; readonly explained: boolean },
): number {
  const other = OTHER_DEATH[label];
  if (checking) return CERTAIN_FROM;
  if (other !== undefined && labels.has(other)) return OTHER_DEATH_FROM;
  if (YES.has(label)) return YES_FROM;
  if (!explained) return 0;
  if (label.startsWith('flag:')) return FLAG_BESIDE_FROM;
  return GRAVE.has(label) ? GRAVE_BESIDE_FROM : BESIDE_FROM;
}

function isLastGuess(guess: Guess): guess is Guess & { readonly label: Intent } {
  const { label, likelihood } = guess;
  const needed = YES.has(label) ? YES_FROM : GRAVE.has(label) ? GRAVE_FROM : LAST_FROM;
  return !label.startsWith('flag:') && likelihood >= needed;
}
