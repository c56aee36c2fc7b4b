import { decide } from '../../../src/dialogue/decide.ts';
import type { Duty } from '../../../src/dialogue/duty.ts';
import { DUTIES } from '../../../src/dialogue/duty-rows.ts';
import type { Effect } from '../../../src/dialogue/effect.ts';
import { isTask } from '../../../src/dialogue/handoff.ts';
import type { Policy } from '../../../src/dialogue/policy.ts';
import { TABLE } from '../../../src/dialogue/table.ts';
import type { CaseState } from '../../../src/domain/case.ts';
import { facts, verifiedCase } from '../../support/builders.ts';
import { ALPHABET } from '../alphabet.ts';

/** What one of the customers' statements that bind us leads to, computed by the machine itself. */
export type Statement = {
  readonly id: string;
  readonly trigger: string;
  readonly hold: string;
  readonly contact: string;
  readonly said: string;
  readonly person: string;
  readonly lifted: string;
};

/** How a statement is heard where neither its duty nor its row tells: the letter of the explorer's alphabet. */
const HEARD_AS: Readonly<Record<string, string>> = {
  T03: 'only after six',
  T27: 'T27',
  T34: 'ask_identity',
  T33: 'ask_identity',
  T36: 'T36',
  T37: 'can do 80 a week',
  T38: 'promises tomorrow',
};

/** Every statement that a duty or a row meets, in the order of their numbers; T41 is silence, which nobody says. */
export function statements(policy: Policy): readonly Statement[] {
  const ids = [
    ...DUTIES.flatMap(({ id, also = [] }) => [id, ...also]),
    ...TABLE.flatMap(({ fulfils = [] }) => fulfils),
  ];
  return [...new Set(ids)].toSorted().map((id) => (id === 'T41' ? SILENCE : statement(id, policy)));
}

const SILENCE: Statement = {
  id: 'T41',
  trigger: 'as many delivered reminders unanswered as the policy allows',
  hold: '',
  contact: 'proactive messages rest',
  said: 'nothing',
  person: 'P3, a task: the bot goes on answering',
  lifted: 'a manager approves that reminders go on; or the customer answers',
};

function statement(id: string, policy: Policy): Statement {
  const duty = DUTIES.find((one) => one.id === id || one.also?.includes(id));
  const name = duty ? letterOf(duty) : (HEARD_AS[id] ?? rowLetter(id));
  const letter = ALPHABET.find((one) => one.name === name);
  if (!letter) throw new Error(`the alphabet of the explorer has no ${name}, by which ${id} is heard`);
  const before = verifiedCase();
  const [after, effects] = decide(before, letter.event('2026-11-24', 48_000), facts(), policy);
  return {
    id,
    trigger: duty ? triggerOf(duty) : name,
    hold: Object.keys(after.holds).join(', '),
    contact: contactOf(after, effects),
    said: saidIn(effects),
    person: personOf(after),
    lifted: liftedBy(after, effects),
  };
}

function letterOf({ on }: Duty): string {
  return on.safety?.[0] ?? on.rows?.[0] ?? on.heard?.[0] ?? '';
}

function rowLetter(id: string): string {
  return TABLE.find(({ fulfils }) => fulfils?.includes(id))?.heard?.[0] ?? '';
}

function triggerOf({ on }: Duty): string {
  return [...(on.safety ?? []), ...(on.heard ?? []), ...(on.rows ?? [])].join(', ');
}

function contactOf({ contact, askedTimes }: CaseState, effects: readonly Effect[]): string {
  const cancels = effects.some((effect) => effect.type === 'cancel' && effect.which === 'all');
  const waits = cancels ? ', all that waited is taken back' : '';
  if (contact.kind === 'ceased') return `ceased${waits}`;
  if (contact.kind === 'open') return `open${askedTimes ? ', in the hours asked for' : ''}${waits}`;
  return `${contact.until ? 'paused for a while' : 'paused until a person sets it'}${waits}`;
}

function saidIn(effects: readonly Effect[]): string {
  const said = effects.flatMap((effect) => (effect.type === 'say' ? [`\`${effect.template}\``] : []));
  return said.length > 0 ? said.join(', ') : 'nothing';
}

function personOf({ handoff }: CaseState): string {
  if (!handoff) return 'none';
  const how = isTask(handoff)
    ? 'a task: the bot goes on answering'
    : handoff.discreet
      ? 'nothing of it is said in the chat'
      : 'the bot is silent';
  return `${handoff.priority}, ${how}`;
}

/** Who may lift what now stands. */
function liftedBy({ holds, contact, handoff, askedTimes }: CaseState, effects: readonly Effect[]): string {
  const ledger = 'paid_claim' in holds ? ', or the ledger shows the payment' : '';
  return [
    ...(Object.keys(holds).length > 0 ? [`a manager resolves the handoff${ledger}`] : []),
    ...(contact.kind === 'ceased'
      ? ['the stop: nobody but the customer, who opens the conversation and agrees anew']
      : []),
    ...(contact.kind === 'paused'
      ? [
          contact.until
            ? 'the pause: its end, or a manager who resolves'
            : 'the pause: a manager who resolves',
        ]
      : []),
    ...(askedTimes ? ['the hours: the customer, who names others'] : []),
    ...(effects.some((effect) => effect.type === 'unbind') ? ['the chat: a new invitation'] : []),
    ...(handoff && Object.keys(holds).length === 0 && contact.kind === 'open'
      ? ['a manager gives back or resolves']
      : []),
  ].join('; ');
}
