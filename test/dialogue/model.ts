import type { Account, Payment } from '../../src/domain/account.ts';
import { newCase, type CaseState } from '../../src/domain/case.ts';
import { isSettled } from '../../src/domain/dues.ts';
import { minus, plus } from '../../src/domain/money.ts';
import { dayIn, isBefore, shift, type Instant } from '../../src/domain/time.ts';
import { decide } from '../../src/dialogue/decide.ts';
import type { Effect } from '../../src/dialogue/effect.ts';
import type { Event } from '../../src/dialogue/event.ts';
import type { Facts } from '../../src/dialogue/facts.ts';
import { isTask } from '../../src/dialogue/handoff.ts';
import { nextAction } from '../../src/dialogue/next-action.ts';
import type { Policy } from '../../src/dialogue/policy.ts';
import { isVerified } from '../../src/dialogue/situation.ts';
import { loan, unheard } from '../support/builders.ts';
import type { Letter } from './alphabet.ts';

/** A case and the world around it, as far as a decision can see it. */
export type Node = { readonly state: CaseState; readonly facts: Facts };

/** One thing that happened, and what was made of it. */
export type Step = {
  readonly before: Node;
  readonly event: Event;
  readonly effects: readonly Effect[];
  readonly row: string;
  /** The facts on which it was decided. */
  readonly facts: Facts;
  readonly after: Node;
};

/** Before anybody came in. */
export const BEGINNING: Node = {
  state: newCase('en'),
  facts: unheard(),
};

/** The same with a second account, which is due, too. */
export const WITH_TWO_ACCOUNTS: Node = {
  ...BEGINNING,
  facts: {
    ...BEGINNING.facts,
    accounts: [...BEGINNING.facts.accounts, loan({ id: 'HL-77120', minor: 8_000, daysLate: 2 })],
  },
};

/** Let `letter` happen: decided by the real machine, carried out by the simplest world there is, in which every message arrives at once. */
export function happen(node: Node, letter: Letter, policy: Policy): Step | undefined {
  const today = dayIn(node.facts.now, node.facts.customer.timezone);
  const event = letter.event(today, owedIn(node.facts));
  const world = arrangedFor(node, event, policy);
  if (!world) return undefined;
  const known = {
    ...world,
    accounts: letter.lowersTo === undefined ? world.accounts : lowered(world.accounts, letter.lowersTo),
    identityAnswer: letter.answer ?? ('none' as const),
    waiting: letter.waiting ? [letter.waiting] : [],
  };
  const [state, effects, row] = decide(node.state, event, known, policy);
  return {
    before: node,
    event,
    effects,
    row,
    facts: known,
    after: { state, facts: carriedOut(known, effects) },
  };
}

function owedIn({ accounts }: Facts): number {
  const open = accounts.flatMap((account) => account.instalments.map((one) => one.balance.minor));
  return open.reduce((sum, minor) => sum + Math.max(0, minor), 0) || 1000;
}

/** The facts as they are when `event` is decided. Undefined where it cannot happen. */
function arrangedFor({ state, facts: was }: Node, event: Event, policy: Policy): Facts | undefined {
  switch (event.type) {
    case 'arrived':
      return heard({ ...was, chat: 'no_consent' });
    case 'said':
    case 'media':
      return was.chat === 'none' ? undefined : heard(was);
    case 'left':
    case 'delivery':
      return was.chat === 'none' ? undefined : was;
    case 'time_came': {
      const next = nextAction(state, was, policy);
      return next && { ...was, now: isBefore(was.now, next.at) ? next.at : was.now };
    }
    case 'payment': {
      const payment = { ...event.payment, paidAt: was.now };
      const accounts = booked(was.accounts, payment);
      return accounts && { ...was, accounts, payments: [...was.payments, payment] };
    }
    case 'ledger_changed':
    case 'manager_acted':
      return was;
    default:
      return event satisfies never;
  }
}

function heard(was: Facts): Facts {
  return {
    ...was,
    lastHeardAt: was.now,
    remindersSince: [],
    history: { ...was.history, heard: [...recent(was.history.heard, was.now), was.now] },
  };
}

/** The lender takes back a part of what is open, or all of it. */
function lowered(accounts: readonly Account[], share: number): readonly Account[] {
  return accounts.map((account) => ({
    ...account,
    instalments: account.instalments.map((one) => {
      const minor = Math.floor(Math.max(0, one.balance.minor) * share);
      const balance = { ...one.balance, minor };
      return { ...one, balance, amount: plus(one.paid, balance) };
    }),
  }));
}

function recent(moments: readonly Instant[], now: Instant): readonly Instant[] {
  const since = shift(now, '-P30D');
  return moments.filter((at) => isBefore(since, at)).slice(-8);
}

function booked(accounts: readonly Account[], { amount }: Payment): readonly Account[] | undefined {
  const [account, ...others] = accounts;
  const [instalment] = account?.instalments ?? [];
  if (!account || !instalment) return undefined;
  const paid = plus(instalment.paid, amount);
  if (paid.minor < 0) return undefined;
  const balance = minus(instalment.amount, paid);
  return [{ ...account, instalments: [{ ...instalment, paid, balance }] }, ...others];
}

function carriedOut(was: Facts, effects: readonly Effect[]): Facts {
  const { now } = was;
  const said = effects.flatMap((effect) => (effect.type === 'say' ? [effect.purpose] : []));
  const sent = said.map((purpose) => ({ at: now, purpose, author: 'template' as const }));
  const since = shift(now, '-P30D');
  const done = (type: Effect['type']): boolean => effects.some((effect) => effect.type === type);
  return {
    ...was,
    identityAnswer: 'none',
    waiting: [],
    history: {
      ...was.history,
      sent: [...was.history.sent.filter((one) => isBefore(since, one.at)), ...sent].slice(-12),
    },
    remindersSince: said.includes('reminder') ? [...was.remindersSince, now] : was.remindersSince,
    chat: done('unbind') ? 'none' : done('consent') ? 'open' : was.chat,
  };
}

/**
 * Where a node stands: the state, the question and every flag that a row looks at. Two nodes with one key are one state of the
 * machine; counters, sums, days and texts are left out, and holds that every row treats alike are one.
 */
export function keyOf({ state, facts: known }: Node): string {
  const { promise, plan, question, contact, holds, disputed } = state;
  const owed = isSettled(known.accounts) ? 'paid' : 'owed';
  return [
    state.state,
    state.status,
    owed,
    isVerified(state, known) ? 'verified' : 'unknown',
    contact.kind,
    Object.keys(holds).some((hold) => hold !== 'unreachable' && hold !== 'refusal') ? 'held' : '',
    disputed ? 'disputed' : '',
    question?.kind ?? '',
    promise ? 'promise' : '',
    plan ? 'plan' : '',
    handoffIn(state),
  ].join(' ');
}

function handoffIn({ handoff }: CaseState): string {
  if (!handoff) return '';
  if (handoff.status === 'claimed') return 'claimed';
  return isTask(handoff) ? 'task' : handoff.discreet ? 'discreet' : 'waiting';
}
