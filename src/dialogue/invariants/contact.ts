import type { Account } from '../../domain/account.ts';
import type { Hold, Priority } from '../../domain/case.ts';
import { isSettled } from '../../domain/dues.ts';
import type { Intent, SafetyFlag } from '../../domain/understanding.ts';
import type { Event } from '../event.ts';
import { isMoreUrgent } from '../handoff.ts';
import { isProactive } from '../next-action.ts';
import { cancels, isFromCustomer, speaksUnasked, type Invariant } from './move-made.ts';

/** After a stop nothing goes out unasked until the customer opens the conversation anew and agrees. */
export const stopped: Invariant = ({ event, tapped, before, after, effects, says, next }) => {
  if (before.contact.kind !== 'ceased' && after.contact.kind !== 'ceased') return [];
  const broken = speaksUnasked(after, next, 'ceased');
  if (before.contact.kind !== 'ceased') return broken;
  const agreed =
    event.type === 'said' &&
    effects.some((effect) => effect.type === 'consent') &&
    (tapped === 'resume' || before.question?.kind === 'resume_contact');
  return [
    ...broken,
    ...(after.contact.kind !== 'ceased' && !agreed ? ['contact was resumed without a yes'] : []),
    ...(isFromCustomer(event) ? [] : says.map((one) => `${one.template} is said unasked after a stop`)),
    ...says.filter((one) => isProactive(one.purpose)).map((one) => `${one.template} goes out after a stop`),
  ];
};

const PRIORITIES: Readonly<Record<Exclude<SafetyFlag, 'injection'>, Priority>> = {
  self_harm: 'P0',
  emergency: 'P0',
  domestic_abuse: 'P1',
  minor: 'P1',
  customer_deceased: 'P1',
  serious_illness: 'P1',
  bereavement: 'P2',
};

/** After a life-safety flag no payment is asked for, a manager is alerted in time, and what is proactive rests. */
export const lifeFirst: Invariant = ({ safety, after, effects, says, next }) => {
  const flags = safety.filter((flag) => flag !== 'injection');
  if (flags.length === 0) return [];
  const late = flags.filter(
    (flag) => !after.handoff || isMoreUrgent(PRIORITIES[flag], after.handoff.priority),
  );
  return [
    ...says
      .filter((one) => !/^(?:duty\.|handoff\.|stop\.confirmed$)/.test(one.template))
      .map((one) => `${one.template} answers ${flags.join(' and ')}`),
    ...late.map((flag) => `${flag} calls nobody in time`),
    ...(effects.some((effect) => effect.type === 'alert') ? [] : ['the desk is not alerted']),
    ...(cancels(effects, 'all') ? [] : ['what waited to be sent is not taken back']),
    ...speaksUnasked(after, next, 'flagged'),
  ];
};

const HELD_BY: readonly (readonly [Intent, Hold])[] = [
  ['dispute', 'dispute'],
  ['represented', 'represented'],
  ['insolvency', 'insolvency'],
  ['already_paid', 'paid_claim'],
];

/** A dispute, a lawyer, an insolvency or "I have paid" holds reminders at once, until a manager or the ledger lifts it. */
export const held: Invariant = ({ event, heard, facts, dues, before, after, effects, says, next }) => {
  const [was, now] = [Object.keys(before.disputed ?? {}), Object.keys(after.disputed ?? {})];
  const narrowed = now.some((account) => !was.includes(account));
  const settled = was.some((account) => !now.includes(account));
  const unset = HELD_BY.filter(
    ([intent, hold]) =>
      heard.has(intent) &&
      !(hold in after.holds) &&
      !(intent === 'dispute' && rests(event, facts.accounts, now)) &&
      !(intent === 'already_paid' && dues().items.length === 0),
  );
  const named = HELD_BY.filter(([intent]) => heard.has(intent) && !unset.some(([one]) => one === intent));
  const uncancelled =
    (narrowed || named.some(([, hold]) => !(hold in before.holds) && hold in after.holds)) &&
    !cancels(effects, 'all');
  const lifted = Object.keys(before.holds).filter(
    (hold) => !(hold in after.holds) && !mayLift(event, hold) && !(hold === 'dispute' && narrowed),
  );
  return [
    ...unset.map(([intent]) => `${intent} does not hold the case`),
    ...(uncancelled ? ['what waited to be sent is not taken back'] : []),
    ...(settled && !mayLift(event, 'dispute')
      ? [`the dispute of an account is lifted by ${event.type}`]
      : []),
    ...lifted.map((hold) => `${hold} is lifted by ${event.type}`),
    ...(Object.keys(after.holds).length > 0
      ? says.filter((one) => isProactive(one.purpose)).map((one) => `${one.template} goes out under a hold`)
      : []),
    ...(Object.keys(after.holds).length > 0 ? speaksUnasked(after, next, 'held') : []),
  ];
};

/** Whether every account that was named is disputed, or, where none was, one that there is. */
function rests(event: Event, accounts: readonly Account[], disputed: readonly string[]): boolean {
  const named = event.type === 'said' ? (event.accounts ?? []) : [];
  return named.length > 0
    ? named.every((id) => disputed.includes(id))
    : accounts.some(({ id }) => disputed.includes(id));
}

function mayLift(event: Event, hold: string): boolean {
  if (event.type === 'manager_acted') return event.act.kind === 'resolve';
  if (hold === 'unreachable') return isFromCustomer(event);
  return hold === 'paid_claim' && (event.type === 'payment' || event.type === 'ledger_changed');
}

/** What is settled is reminded of no more, not even by a message that was queued already. */
export const settledIsOver: Invariant = ({ event, facts, before, after, effects, says, next }) => {
  const settles = (event.type === 'payment' || event.type === 'ledger_changed') && isSettled(facts.accounts);
  const unsettled = settles && after.status === 'open';
  const queued = settles && before.status === 'open' && !cancels(effects, 'proactive');
  if (after.status !== 'settled') return unsettled ? ['everything is paid and the case is still open'] : [];
  return [
    ...(queued ? ['what was queued is not taken back'] : []),
    ...says
      .filter((one) => isProactive(one.purpose))
      .map((one) => `${one.template} goes out though all is paid`),
    ...speaksUnasked(after, next, 'settled'),
  ];
};

/** While the operator has stopped everything proactive, nothing of it is said. */
export const pausedByOperator: Invariant = ({ facts, says }) =>
  facts.paused
    ? says.filter((one) => isProactive(one.purpose)).map((one) => `${one.template} goes out during the pause`)
    : [];
