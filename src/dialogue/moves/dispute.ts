import { endingOf, type Account } from '../../domain/account.ts';
import { openAccounts } from '../../domain/dues.ts';
import { dutiesIn } from '../duties.ts';
import { handOver, isWithPerson } from '../handoff.ts';
import { lastReminderAt } from '../history.ts';
import { both, answered, ask, record, say } from '../say.ts';
import { apply, type Move, type Situation } from '../situation.ts';

/**
 * Whether a dispute may be about one account of several. What was agreed covers every account, and beside another duty or hold,
 * or with a person, the whole case rests.
 */
export function mayBeOneAccount(s: Situation): boolean {
  const { holds, contact, promise, plan } = s.state;
  const asked = s.state.question?.kind === 'which_account';
  return (
    dutiesIn(s).every((duty) => duty.id === 'T05') &&
    s.verified &&
    contact.kind !== 'ceased' &&
    !promise &&
    !plan &&
    !isWithPerson(s.state) &&
    Object.keys(holds).every((hold) => hold === 'dispute' && asked) &&
    (disputedSaid(s).length > 0 || (!asked && candidates(s).length > 1 && !saysAll(s)))
  );
}

/** Record the dispute on the account that it is about, or ask once which one that is; meanwhile everything rests. */
export function disputeAccounts(s: Situation): Move {
  const accounts = disputedSaid(s);
  return accounts.length > 0 ? narrow(s, accounts) : askWhich(s);
}

/** Nobody could say which: the whole case rests. */
export function disputeAll(s: Situation): Move {
  return both(
    { change: {}, effects: [say('duty.dispute')] },
    handOver(s, 'dispute', 'P1', { announce: 'said' }),
  );
}

function narrow(s: Situation, accounts: readonly Account[]): Move {
  const since = Object.fromEntries(accounts.map(({ id }) => [id, s.facts.now]));
  const { dispute: _, ...holds } = s.state.holds;
  const called = handOver(s, 'account_disputed', 'P1', { announce: 'later' });
  return both(
    {
      change: answered(s.state),
      effects: [
        { type: 'cancel', which: 'all', why: 'the customer disputes an account' },
        say('dispute.noted', 'reply', naming(accounts)),
        record('duty', { duty: 'T05', reason: 'account_disputed', accounts: Object.keys(since) }),
      ],
    },
    {
      change: {
        ...called.change,
        holds,
        disputed: { ...since, ...s.state.disputed },
        // What was offered may be for sums that are no longer asked for.
        offers: [],
        stated: undefined,
      },
      effects: called.effects,
    },
  );
}

function askWhich(s: Situation): Move {
  const called = handOver(s, 'account_disputed', 'P1', { announce: 'later' });
  const held: Move = {
    change: {
      ...called.change,
      holds: { ...s.state.holds, dispute: s.facts.now },
      asked: { ...s.state.asked, which_account: 0 },
      offers: [],
      stated: undefined,
    },
    effects: [
      { type: 'cancel', which: 'all', why: 'the customer disputes an account' },
      record('duty', { duty: 'T05', reason: 'dispute' }),
      ...called.effects,
    ],
  };
  return both(
    held,
    ask({ ...s, state: apply(s.state, held.change) }, 'dispute.which', 'reply', naming(candidates(s))),
  );
}

/** The accounts that the dispute is about, where they are known and others are left: those that were named, or the only one of the last reminder. */
function disputedSaid(s: Situation): readonly Account[] {
  const named = s.event.type === 'said' ? (s.event.accounts ?? []) : [];
  if (named.length > 0) {
    const accounts = s.facts.accounts.filter(({ id }) => named.includes(id));
    return candidates(s).every(({ id }) => named.includes(id)) && !isAgain(s, named) ? [] : accounts;
  }
  const [item, other] = s.dues.items;
  const reminded = lastReminderAt(s.facts) !== undefined && s.tapped === undefined;
  return item && !other && reminded && candidates(s).length > 1 ? [item.account] : [];
}

/** Only what is disputed already. */
function isAgain(s: Situation, named: readonly string[]): boolean {
  return named.every((id) => id in (s.state.disputed ?? {}));
}

function saysAll(s: Situation): boolean {
  return s.event.type === 'said' && (s.event.accounts ?? []).length > 0;
}

function candidates(s: Situation): readonly Account[] {
  return openAccounts(s.facts.accounts, s.state.disputed);
}

function naming(accounts: readonly Account[]): Parameters<typeof say>[2] {
  return {
    accounts: {
      kind: 'accounts',
      accounts: accounts.map(({ product, kind, id }) => ({ product, kind, ending: endingOf(id) })),
    },
  };
}
