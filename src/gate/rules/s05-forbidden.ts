import { normalise } from '../text/normalise.ts';
import type { Rule } from '../rule.ts';

/** Phrases that the operator forbids, in `prompts/gate/`: looked for word for word, case, accents and invisible characters aside. */
export const forbidden: Rule = (reading, policy) =>
  policy.forbidden.flatMap((entry) =>
    entry.phrases.flatMap((phrase) => {
      const wanted = normalise(phrase).text;
      const at = reading.folded.text.indexOf(wanted);
      if (wanted === '' || at < 0) return [];
      const span = [reading.folded.from[at] ?? 0, reading.folded.to[at + wanted.length - 1] ?? 0] as const;
      return [
        {
          rule: 'S05.forbidden',
          severity: 'reject' as const,
          span,
          reason: `"${phrase}" is forbidden here: ${entry.because}.`,
        },
      ];
    }),
  );
