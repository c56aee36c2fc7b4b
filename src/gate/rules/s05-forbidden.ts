import { normalise } from '../text/normalise.ts';
import type { GatePolicy } from '../policy.ts';
import type { Rule } from '../rule.ts';

/** Phrases that the operator forbids, in `prompts/gate/`: looked for word for word, case, accents and invisible characters aside. */
export const forbidden: Rule = (reading, policy) =>
  wantedBy(policy).flatMap(({ phrase, because, folded }) => {
    const at = reading.folded.text.indexOf(folded);
    if (folded === '' || at < 0) return [];
    const span = [reading.folded.from[at] ?? 0, reading.folded.to[at + folded.length - 1] ?? 0] as const;
    return [
      {
        rule: 'S05.forbidden',
        severity: 'reject' as const,
        span,
        reason: `"${phrase}" is forbidden here: ${because}.`,
      },
    ];
  });

type Wanted = { readonly phrase: string; readonly because: string; readonly folded: string };

const known = new WeakMap<GatePolicy, readonly Wanted[]>();

/** The phrases of a policy, folded once. */
function wantedBy(policy: GatePolicy): readonly Wanted[] {
  const wanted =
    known.get(policy) ??
    policy.forbidden.flatMap(({ phrases, because }) =>
      phrases.map((phrase) => ({ phrase, because, folded: normalise(phrase).text })),
    );
  known.set(policy, wanted);
  return wanted;
}
