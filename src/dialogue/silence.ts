import type { TemplateName } from '../content/signatures.ts';
import type { CaseState } from '../domain/case.ts';
import { addDays, isBefore, shift, type Day } from '../domain/time.ts';
import { patienceUnder } from '../policy/conduct-pack.ts';
import type { Tone } from '../domain/tone.ts';
import type { Rung } from '../policy/ladder.ts';
import { readSilence, type SilenceRead, type Strategy } from '../policy/silence-rules.ts';
import { evidenceOf, type CaseFacts } from './evidence.ts';
import type { Policy } from './policy.ts';

/** What the silence of a customer probably means; worked out from the facts every time, and never stored as truth. */
export function silenceOf(state: CaseState, facts: CaseFacts, policy: Pick<Policy, 'silence'>): SilenceRead {
  return readSilence(policy.silence, evidenceOf(state, facts, policy.silence));
}

/** What the reading makes the bot do differently; undefined where the ladder alone decides. */
export function strategyOf(
  state: CaseState,
  facts: CaseFacts,
  policy: Pick<Policy, 'silence'>,
): Strategy | undefined {
  const { reading } = silenceOf(state, facts, policy);
  return reading && policy.silence.strategies[reading];
}

/** Days from one reminder to the next: those of the rung, or more. */
export function gapDaysUnder(strategy: Strategy | undefined, rung: Rung | undefined): number {
  const days = rung?.gapDays ?? 3;
  return strategy?.does === 'fewest_contacts' ? days * strategy.gapTimes : days;
}

/** After how many unanswered reminders a person decides: as many as the ladder and the pack allow, or fewer. */
export function patienceOf(strategy: Strategy | undefined, policy: Pick<Policy, 'pack' | 'ladder'>): number {
  const most = patienceUnder(policy.pack, policy.ladder);
  return strategy?.does === 'early_handoff' ? Math.min(most, strategy.pauseAfterUnanswered) : most;
}

/** The day on which reminding begins: that of the first rung, or later. */
export function firstDayUnder(
  strategy: Strategy | undefined,
  dueDate: Day,
  policy: Pick<Policy, 'ladder'>,
): Day {
  const first = policy.ladder.rungs[0]?.fromDaysPastDue ?? 0;
  const begins = strategy?.does === 'fewest_contacts' ? Math.max(first, strategy.beginsDaysPastDue) : first;
  return addDays(dueDate, begins);
}

/** Which reminder it is past the due date; before it, and on the day, every strategy says what the ladder says. */
export function reminderUnder(
  strategy: Strategy | undefined,
  tone: Tone,
  daysPastDue: number,
  state: CaseState,
  facts: Pick<CaseFacts, 'now'>,
): TemplateName | undefined {
  switch (strategy?.does) {
    case 'short_reminder':
      return daysPastDue > 0 && tone !== 'firm' ? 'reminder.short' : undefined;
    case 'hardship_inquiry':
      if (daysPastDue <= 0 || !mayInquire(state, facts, strategy.againAfterDays)) return undefined;
      return state.hardship ? 'hardship.check_again' : 'hardship.check_in';
    case 'early_handoff':
      return daysPastDue > 0 ? 'reminder.facts' : undefined;
    case 'fewest_contacts':
    case undefined:
      return undefined;
    default:
      return strategy satisfies never;
  }
}

/** Nobody who probably cannot pay is spoken to firmly. */
export function toneUnder(strategy: Strategy | undefined, tone: Tone): Tone {
  return strategy?.does === 'hardship_inquiry' && tone === 'firm' ? 'neutral' : tone;
}

function mayInquire({ inquiredAt }: CaseState, { now }: Pick<CaseFacts, 'now'>, days: number): boolean {
  return inquiredAt === undefined || !isBefore(now, shift(inquiredAt, `P${days}D`));
}
