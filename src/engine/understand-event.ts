import { contextOf } from '../dialogue/context.ts';
import type { Event } from '../dialogue/event.ts';
import { isVerified } from '../dialogue/situation.ts';
import { understandTap } from '../dialogue/taps.ts';
import { duesOf, openAccounts } from '../domain/dues.ts';
import { languageOf, localeOf } from '../domain/language.ts';
import { dayIn, type Instant } from '../domain/time.ts';
import { heardIn, type Understanding } from '../domain/understanding.ts';
import type { Facts } from '../dialogue/facts.ts';
import type { StoredCase } from '../ports/store.ts';
import { namedAccounts } from '../understanding/named-accounts.ts';
import { timesIn } from '../understanding/asked-times.ts';
import type { World } from './world.ts';

/** What a customer did, as it was stored. */
export type Said =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tap'; readonly action: string }
  | { readonly kind: 'start'; readonly tokenHash?: string }
  | { readonly kind: 'media'; readonly media: string }
  | { readonly kind: 'left' };

/** Stored words to an event of the machine, and what they were as an answer to the identity question. */
export async function understandEvent(
  world: World,
  stored: StoredCase,
  said: Said,
  now: Instant,
): Promise<{ readonly event: Event; readonly identityAnswer: Facts['identityAnswer'] }> {
  switch (said.kind) {
    case 'text': {
      const unknown = !isVerified(stored.state, { now });
      const identityAnswer = unknown ? await world.store.checkAnswer(stored.customer, said.text) : 'none';
      const understanding = await world.understand({
        ...readingOf(stored, said.text, now),
        mask: [stored.customer.name],
        // Words that may be the answer to the identity question, or of somebody who asked us to stop, stay here.
        confidential: unknown || stored.state.contact.kind === 'ceased',
      });
      const times = heardIn(understanding).includes('change_channel_or_time')
        ? timesIn(said.text, languageOf(understanding.language) ?? stored.state.language)
        : undefined;
      const disputes =
        stored.state.question?.kind === 'which_account' || heardIn(understanding).includes('dispute');
      const accounts = disputes ? namedAccounts(said.text, accountsToName(stored)) : [];
      return {
        event: {
          type: 'said',
          understanding,
          ...(times && { times }),
          ...(accounts.length > 0 && { accounts }),
        },
        identityAnswer,
      };
    }
    case 'tap':
      return {
        event: {
          type: 'said',
          understanding: understandTap(said.action, stored.state),
          tapped: said.action,
          ...tappedAccounts(said.action, stored),
        },
        identityAnswer: 'none',
      };
    case 'start':
      return { event: { type: 'said', understanding: greeting(stored) }, identityAnswer: 'none' };
    case 'media':
      return { event: { type: 'media' }, identityAnswer: 'none' };
    case 'left':
      return { event: { type: 'left' }, identityAnswer: 'none' };
    default:
      return said satisfies never;
  }
}

/** Open accounts in the order in which a question lists them, then those that are disputed already. */
function accountsToName({ accounts, state }: StoredCase): StoredCase['accounts'] {
  const { disputed = {} } = state;
  return [...openAccounts(accounts, disputed), ...accounts.filter(({ id }) => id in disputed)];
}

function tappedAccounts(action: string, stored: StoredCase): { readonly accounts?: readonly string[] } {
  const accounts = accountsToName(stored).map(({ id }) => id);
  if (action === 'all_accounts') return { accounts };
  const [, number] = /^account_(\d)$/.exec(action) ?? [];
  // A number says something only of the list that stands open.
  const id = stored.state.question?.kind === 'which_account' ? accounts[Number(number) - 1] : undefined;
  return id === undefined ? {} : { accounts: [id] };
}

function readingOf(stored: StoredCase, text: string, now: Instant): Parameters<World['understand']>[0] {
  const { state, customer, accounts } = stored;
  const dues = duesOf(accounts, dayIn(now, customer.timezone), state.disputed);
  const currency = dues.amounts[0]?.currency ?? accounts[0]?.currency;
  return {
    text,
    language: state.language,
    locale: localeOf(state.language, customer.country),
    now,
    timezone: customer.timezone,
    state: state.state,
    context: contextOf(state, dues),
    offers: state.offers,
    ...(currency && { currency }),
    ...(customer.country && { country: customer.country }),
  };
}

/** The chat was opened anew without an invitation: a greeting. */
function greeting(stored: StoredCase): Understanding {
  return {
    language: stored.state.language,
    intents: [{ name: 'greeting', confidence: 1 }],
    slots: {},
    safety: [],
    duties: [],
  };
}
