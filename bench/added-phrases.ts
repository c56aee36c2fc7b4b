import { judge } from '../src/gate/judge.ts';
import type { GatePolicy } from '../src/gate/policy.ts';
import { bestOf } from './measure.ts';
import { FACTS, messageOf } from './messages.ts';

export type AddedRow = { readonly what: string; readonly ours: number; readonly asPattern: number };

/** What a manager might add that never comes to an end as a pattern, and the text that it never ends on. */
const TRAPS = [
  { phrase: '(a+)+$', text: (length: number) => `${'a'.repeat(length)}!` },
  { phrase: String.raw`(\w+\s?)+$`, text: (length: number) => `${'pay '.repeat(length / 4)}?` },
] as const;

/** A phrase of `prompts/gate/forbidden.yaml` is looked for word for word, never run: beside the same phrase as a pattern. */
export function addedPhrases(policy: GatePolicy, quick: boolean): readonly AddedRow[] {
  const lengths = quick ? [10, 16] : [16, 20, 24];
  return TRAPS.flatMap(({ phrase, text }) =>
    lengths.map((length) => {
      const added = { ...policy, forbidden: [...policy.forbidden, { phrases: [phrase], because: 'a trap' }] };
      const message = messageOf(text(length), 'en');
      const pattern = new RegExp(phrase);
      return {
        what: `${phrase} on ${message.text.length} characters`,
        ours: bestOf(quick ? 2 : 5, () => judge(message, added, FACTS)),
        asPattern: bestOf(quick ? 1 : 3, () => pattern.test(message.text)),
      };
    }),
  );
}
