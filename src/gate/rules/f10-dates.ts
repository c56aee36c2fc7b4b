import type { Day } from '../../domain/time.ts';
import type { GateFacts } from '../facts.ts';
import type { Figure } from '../figures/figure.ts';
import { figureSpan, isSaidByCustomer, knownDays } from '../figures/traced.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../rule.ts';

const DUE =
  /\bdue\b|\bdeadline\b|payable (?:by|on)|pay (?:\S+ ){0,3}(?:by|before|on|until)\b|\bvenc\w+|fecha limite|plazo|pag\w+ (?:\S+ ){0,3}(?:antes|el)\b|到期|还款日|截止|应还|期限|之前|前还|前付/;

/**
 * Every date must be one that the facts hold; a date that the message calls due is refused, another one is shown to the manager.
 *
 * Source: 15 USC 1692e(2)(A) and 1692e(10).
 */
export const dates: Rule = (reading, _policy, facts) => {
  const known = knownDays(facts);
  return reading.figures.flatMap((figure) => {
    if (figure.kind !== 'date') return [];
    if (figure.days.some((day) => isKnown(day, known)) || isSaidByCustomer(reading, figure, facts)) return [];
    const due = DUE.test(sentenceAround(reading, figure));
    return [
      {
        rule: due ? 'F10.due_date' : 'F10.date',
        severity: due ? ('reject' as const) : ('warn' as const),
        span: figureSpan(reading, figure),
        reason: `The date "${figure.written}" is in no fact of this case.`,
        suggestion: due ? dueSuggestion(facts) : 'Check the date, or leave it out.',
      },
    ];
  });
};

function isKnown(day: Day, known: ReadonlySet<string>): boolean {
  if (known.has(day) || known.has(day.slice(0, 7))) return true;
  return day.length === 7 && [...known].some((one) => one.startsWith(day));
}

function dueSuggestion(facts: GateFacts): string {
  return facts.dueDate === undefined
    ? 'Use Counter to make it an offer.'
    : `The due date is ${facts.dueDate}; for another one, use Counter to make it an offer.`;
}

/** The words around a figure, up to the ends of its sentence. */
function sentenceAround(reading: Reading, figure: Figure): string {
  const { text } = reading.folded;
  const before =
    text
      .slice(Math.max(0, figure.from - 120), figure.from)
      .split(/[.!?。\n]\s/)
      .at(-1) ?? '';
  const after = text.slice(figure.to, figure.to + 60).split(/[.!?。\n]/)[0] ?? '';
  return `${before} ${after}`;
}
