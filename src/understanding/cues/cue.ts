import type { HardshipReason, Intent, SafetyFlag } from '../../domain/understanding.ts';

/** What a cue speaks for: an intent, a safety flag, a reason why somebody cannot pay, or a row of the conduct table. */
export type Label = Intent | `flag:${SafetyFlag}` | `reason:${HardshipReason}` | `duty:T${string}`;

/**
 * Phrases that say the same thing, in the notation of `pattern.ts`.
 *
 * A negation that reaches a phrase from its left takes it away, unless `evenNegated`. A question about a
 * possibility ("what if I refuse") takes it away where `notIf` says so.
 */
export type Cue = {
  readonly says: Label | readonly Label[];
  readonly weight: number;
  readonly phrases: readonly string[];
  readonly evenNegated?: boolean;
  readonly notIf?: boolean;
  /** A question how, where or when says nothing of the kind: "how do I pay". */
  readonly notAsked?: boolean;
  /** A text that also says this means something else. */
  readonly unless?: readonly string[];
  /** Only a text that also says this means it. */
  readonly given?: readonly string[];
};

/** Word classes that phrases refer to as `<name>`; alternatives separated by `|`. */
export type WordClasses = Readonly<Record<string, string>>;

/** A cue found in a text, with its place in the normalised text. */
export type Hit = {
  readonly says: Label;
  readonly weight: number;
  readonly from: number;
  readonly to: number;
};

/** What the cues of a language find in a text, and what they find only to see it denied, supposed or meant otherwise. */
export type Heard = { readonly hits: readonly Hit[]; readonly denied: ReadonlySet<Label> };
