import type { Instant } from '../domain/time.ts';
import { localMoment } from '../web/case-lines.ts';
import type { CaseView } from '../web/view.ts';
import type { Spoken } from './seen.ts';

/** One message as it stands in the terminal: who speaks, the words, and the buttons with their numbers. */
export function messageLines(message: Spoken): readonly string[] {
  const speaker = message.author === 'manager' ? 'Manager' : 'Fairdue';
  const buttons = message.buttons.map(({ label }, at) => `[${at + 1}] ${label}`);
  return [
    ...message.text.split('\n').map((line, at) => (at === 0 ? `${speaker}: ${line}` : `  ${line}`)),
    ...(buttons.length > 0 ? [`  ${buttons.join('  ')}`] : []),
  ];
}

export function whoLine({ customer }: CaseView): string {
  const owed = customer.owed ? `${customer.owed} open, ${customer.standing}` : 'nothing due';
  return `${customer.name} (${customer.id}, ${customer.language}, ${customer.country}); there it is ${customer.localTime}; ${owed}`;
}

/** The case as the machine sees it, a line a fact. */
export function caseLines(view: CaseView): readonly string[] {
  const { facts, next, quiet, customer } = view;
  const fact = (name: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [`  ${name.padEnd(12)}${value}`];
  return [
    ...fact('state', `${facts.state}, ${facts.status}`),
    ...fact('identity', facts.identity),
    ...fact('contact', facts.contact),
    ...fact(
      'holds',
      facts.holds.length > 0 ? facts.holds.map(({ name }) => name.replaceAll('_', ' ')).join(', ') : 'none',
    ),
    ...fact('rung', facts.rung && `${facts.rung.name} (${facts.rung.tone})`),
    ...fact('waits for', facts.waitingFor),
    ...fact('promise', facts.promise),
    ...fact('goal', facts.goal),
    ...fact('ability', facts.ability),
    ...fact('silence', facts.silence && `${facts.silence.reading}: ${facts.silence.strategy}`),
    ...fact('plan', facts.plan),
    ...fact('person', customer.handoff),
    ...fact('next', next ? `${next.what}, ${next.local}` : quiet),
    ...view.held.slice(0, 5).flatMap((one) => fact(one.status, `${one.what}: ${one.why}${untilIn(one)}`)),
  ];
}

/** Why nothing was said just now, as far as the case tells. */
export function silenceLine(view: CaseView, since: Instant): string {
  const held = view.held.find((one) => one.id !== 'planned' && one.at >= since && one.status !== 'cancelled');
  const person = view.customer.handoff && 'A person was called; what is written goes to the desk.';
  const planned = view.next && `Next: ${view.next.what.toLowerCase()}, ${view.next.local}.`;
  const why = held
    ? `${held.what}: ${held.status}. ${held.why}${untilIn(held)}`
    : (view.quiet ?? person ?? planned);
  return why ? `(Nothing is said. ${why})` : '(Nothing is said.)';
}

export function clockLine(now: Instant, timezone: string): string {
  return `It is ${localMoment(now, timezone)} where the customer lives.`;
}

function untilIn({ until }: { readonly until?: string }): string {
  return until ? ` Until ${until}.` : '';
}
