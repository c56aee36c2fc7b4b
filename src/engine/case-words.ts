import { saySums } from '../content/format-lists.ts';
import { sayMoney } from '../content/format-money.ts';
import { sayDay, type Place } from '../content/place.ts';
import type { Ability, Goal } from '../dialogue/goal.ts';
import {
  contributionLine,
  READING_WORDS,
  STRATEGY_WORDS,
  type SilenceRead,
  type SilenceRules,
} from '../policy/silence-rules.ts';

const MANNERS: Readonly<Record<Goal['manner'], string>> = {
  plan: 'as the plan says',
  promise: 'as they promised',
  instalments: 'in instalments that fit',
  payment: 'in one payment',
};

/** `$300.00 by Mon 18 Jan, in one payment`. */
export function goalInWords({ amounts, by, manner }: Goal, place: Place): string {
  return `${saySums(amounts, place)}${by ? ` by ${sayDay(by, place)}` : ''}, ${MANNERS[manner]}`;
}

/** What is known of the ability to pay, in one line; nothing known is said, too. */
export function abilityInWords({ affordable, reaches, short, part, habit }: Ability, place: Place): string {
  const known = [
    ...(affordable
      ? [
          `can afford ${sayMoney(affordable.amount, place)} a ${affordable.every}${reaches === undefined ? '' : reaches ? ', enough for the goal' : ', too little for the goal'}`,
        ]
      : short
        ? ['money is short; what is affordable was not said']
        : []),
    ...(part ? [`${sayMoney(part, place)} of what is due has come`] : []),
    ...(habit
      ? [`paid ${habit.onTime} of ${habit.due} ${habit.due === 1 ? 'instalment' : 'instalments'} on time`]
      : []),
  ];
  return known.length > 0 ? known.join('; ') : 'nothing is known';
}

/** The reading of a silence, what the bot does then, and a line for each sign that holds. */
export function silenceInWords(
  read: SilenceRead,
  rules: SilenceRules,
): { readonly reading: string; readonly strategy: string; readonly because: readonly string[] } {
  const { reading } = read;
  return {
    reading: reading ? READING_WORDS[reading] : 'not clear',
    strategy: reading ? STRATEGY_WORDS[rules.strategies[reading].does] : 'the ladder alone decides',
    because: read.contributions.map(contributionLine),
  };
}
