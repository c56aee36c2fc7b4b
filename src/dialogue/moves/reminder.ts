import type { TemplateName } from '../../content/signatures.ts';
import type { Purpose } from '../../domain/message.ts';
import { rungOf, type Rung, type Topic } from '../../policy/ladder.ts';
import { unansweredReminders } from '../history.ts';
import { record, say } from '../say.ts';
import { reminderUnder, strategyOf, toneUnder } from '../silence.ts';
import type { Move, Situation } from '../situation.ts';
import { askWhoItIs } from './identity.ts';

/** Say what is due, in the tone of the rung that the facts stand on. Before anybody is verified only the neutral question goes out. */
export function remind(s: Situation, purpose: Extract<Purpose, 'reminder' | 'reply'>): Move {
  if (!s.verified) return askWhoItIs(s, purpose === 'reminder' ? 'follow_up' : 'reply');
  const days = s.dues.daysPastDue;
  if (days === undefined)
    return { change: {}, effects: purpose === 'reply' ? [say('reminder.nothing_due')] : [] };
  const rung = rungOf(s.policy.ladder, days, unansweredReminders(s.state, s.facts, s.dues));
  // Who has just come in hears what is due as it is; a strategy is for what goes out unasked.
  const strategy = purpose === 'reminder' ? strategyOf(s.state, s.facts, s.policy) : undefined;
  const reached = rung?.tone ?? 'warm';
  const template = reminderUnder(strategy, reached, days, s.state, s.facts) ?? templateFor(days);
  const tone = days > 0 ? toneUnder(strategy, reached) : undefined;
  const said = say(template, purpose, {}, tone);
  return {
    change: {
      state: 'reminder',
      question: undefined,
      nudgedAt: undefined,
      ...(template.startsWith('hardship.') && { inquiredAt: s.facts.now }),
    },
    effects: [
      { ...said, topics: topicsOf(s, rung, said.template === templateFor(days)) },
      record('reminded', {
        daysPastDue: days,
        rung: rung?.name ?? 'none',
        strategy: strategy?.does ?? 'ladder',
        purpose,
      }),
    ],
  };
}

/** What the rung lets it speak of. Words that a strategy puts in the ladder's place get no line more, and no plan is offered where none may be. */
function topicsOf(s: Situation, rung: Rung | undefined, isLadders: boolean): readonly Topic[] {
  const topics = rung?.topics ?? ['payment_link'];
  return topics.filter(
    (topic) =>
      topic === 'payment_link' || (isLadders && (topic !== 'plan_offer' || s.policy.bounds !== undefined)),
  );
}

function templateFor(daysPastDue: number): TemplateName {
  if (daysPastDue < 0) return 'reminder.upcoming';
  return daysPastDue === 0 ? 'reminder.due_today' : 'reminder.overdue';
}
