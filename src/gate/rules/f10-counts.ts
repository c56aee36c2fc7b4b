import type { GateFacts } from '../facts.ts';
import { clockTimes } from '../figures/clock-times.ts';
import { canonical } from '../figures/decimals.ts';
import type { Figure } from '../figures/figure.ts';
import { figureSpan, isInName, isSaidByCustomer, knownDays, knownSums } from '../figures/traced.ts';
import type { Reason, Rule } from '../rule.ts';

/**
 * Days late must be what the ledger counts; every other number, percentage and clock time that no fact holds is shown to the manager.
 *
 * Source: 15 USC 1692e(2)(A); a wrong count of days is a wrong status.
 */
export const counts: Rule = (reading, _policy, facts) => {
  const plain = plainNumbers(facts);
  return reading.figures.flatMap((figure): readonly Reason[] => {
    const objection = objectionTo(figure, plain, facts, reading.folded.text);
    if (objection === undefined || isSaidByCustomer(reading, figure, facts) || isInName(reading, figure))
      return [];
    return [{ ...objection, span: figureSpan(reading, figure) }];
  });
};

function objectionTo(
  figure: Figure,
  plain: ReadonlySet<string>,
  facts: GateFacts,
  text: string,
): Omit<Reason, 'span'> | undefined {
  switch (figure.kind) {
    case 'days_late':
      return figure.days === facts.daysPastDue
        ? undefined
        : {
            rule: 'F10.days_late',
            severity: 'reject',
            reason: `The ledger does not count "${figure.written}" days.`,
            suggestion:
              facts.daysPastDue === undefined
                ? 'Leave the count out.'
                : `The ledger counts ${facts.daysPastDue} days.`,
          };
    case 'percent':
      return {
        rule: 'F10.percentage',
        severity: 'warn',
        reason: `No fact holds "${figure.written}" percent.`,
      };
    case 'clock':
      return clockTimes(figure.written).some((time) => facts.times.includes(time))
        ? undefined
        : {
            rule: 'F10.time',
            severity: 'warn',
            reason: `No fact holds the time "${figure.written.trim()}".`,
          };
    case 'number':
      return figure.values.some((value) => plain.has(value)) || isHarmless(figure, text)
        ? undefined
        : { rule: 'F10.number', severity: 'warn', reason: `No fact holds the number "${figure.written}".` };
    default:
      return undefined;
  }
}

const WORDS_UP_TO = 12;

/** "3 monthly payments of 120.00": the sum is traced by itself, and a wrong count would not add up. */
const PAYMENTS = /^\s*(?:monthly |weekly |fortnightly )?(?:payments|instal?lments|pagos|cuotas|期).{0,16}\d/;

/** A small number in words, the number of a choice, or a round-the-clock "24/7". */
function isHarmless(figure: Figure & { kind: 'number' }, text: string): boolean {
  const value = Number(figure.values[0] ?? Number.NaN);
  if (!/\d/.test(figure.written)) return value <= WORDS_UP_TO;
  const before = text.slice(Math.max(0, figure.from - 14), figure.from);
  const after = text.slice(figure.to, figure.to + 3);
  const listed = /(?:^|\n)\s*$/.test(before) && /^[.):]/.test(after);
  const chosen =
    /(?:reply|answer|choose|option|press|type|tap|responda|opcion|elija|回复|选择?|选项)[\s:"']*$/.test(
      before,
    );
  const counted = PAYMENTS.test(text.slice(figure.to, figure.to + 40));
  return listed || chosen || counted || /24\/?7?$/.test(figure.written);
}

/** Every bare number that follows from a fact. */
function plainNumbers(facts: GateFacts): ReadonlySet<string> {
  const known = new Set(knownSums(facts));
  for (const day of knownDays(facts)) for (const part of day.split('-')) known.add(canonical(part));
  const offers = [...facts.offers, ...(facts.plan ? [facts.plan] : [])];
  for (const number of [
    facts.daysPastDue,
    facts.instalmentsPaid,
    ...offers.map((offer) => offer.payments.length),
  ]) {
    if (number !== undefined) known.add(String(Math.abs(number)));
  }
  for (const said of [...facts.otherAmounts, facts.creditor, facts.customerName, ...facts.phones]) {
    for (const digits of said.match(/\d+/g) ?? []) known.add(canonical(digits));
  }
  return known;
}
