import type { Blanks, BlankValue } from '../../src/content/blanks.ts';
import type { Creditor } from '../../src/policy/creditor.ts';
import { SAMPLE_TODAY } from '../../src/content/sample.ts';
import { tracedIn } from '../../src/content/traced.ts';
import type { Purpose } from '../../src/domain/message.ts';
import { NOTHING_KNOWN, type GateFacts } from '../../src/gate/facts.ts';

/** For what a template goes out. */
export function purposeOf(name: string): Purpose {
  if (name === 'stop.confirmed') return 'opt_out';
  if (/crisis|emergency|domestic/.test(name)) return 'crisis';
  if (/^reminder\.(upcoming|due_today|overdue)/.test(name)) return 'reminder';
  if (name === 'promise.reminder') return 'promise_reminder';
  if (name === 'plan.reminder') return 'plan_reminder';
  if (/nudge|missed|broken|partly/.test(name)) return 'follow_up';
  if (name.startsWith('payment.')) return 'receipt';
  return name.startsWith('handoff.') ? 'transition' : 'reply';
}

/** What holds on a case when a template is said. */
export function holdsUnder(name: string): readonly string[] {
  if (/crisis|emergency/.test(name)) return ['crisis'];
  if (/domestic|illness|bereavement|vulnerability/.test(name)) return ['vulnerability'];
  if (/dispute|complaint/.test(name)) return ['dispute'];
  return /^duty\.(\w+)$/.exec(name)?.slice(1) ?? [];
}

/** What the gate knows when a template is said with these blanks. */
export function factsFor(
  name: string,
  blanks: Blanks,
  creditor: Creditor,
  known: Pick<GateFacts, 'currency' | 'identity' | 'customerName' | 'creditor' | 'products'>,
): GateFacts {
  const traced = tracedIn(blanks);
  return {
    ...NOTHING_KNOWN,
    ...known,
    today: SAMPLE_TODAY,
    daysPastDue: name === 'reminder.upcoming' ? -3 : name === 'reminder.due_today' ? 0 : 4,
    links: [...traced.links, creditor.site, creditor.privacy],
    phones: [creditor.telephone, ...numbersIn(blanks.crisis_line), ...numbersIn(blanks.emergency_number)],
    otherAmounts: [...traced.amounts, '4821'],
    otherDates: [...traced.dates, '2026-11-24', '2026-11-25'],
    // The office opens at 9:00 and closes at 18:00 in its own zone.
    times: ['09:00', '18:00'],
    ceased: name === 'stop.confirmed' || name === 'stop.ask_resume',
    consent: true,
    holds: holdsUnder(name),
    firstMessage: name.startsWith('identity.ask'),
  };
}

/** The telephone numbers in a blank. */
export function numbersIn(blank: BlankValue | undefined): readonly string[] {
  return blank?.kind === 'text' ? (blank.text.match(/\d[\d\s-]*\d/g) ?? []) : [];
}
