import type { Blanks, Item } from '../content/blanks.ts';
import { endingOf } from '../domain/account.ts';
import { duesOf, type Dues } from '../domain/dues.ts';
import { dayIn, type Instant } from '../domain/time.ts';
import { crisisLineFor, emergencyNumberFor } from '../policy/creditor.ts';
import type { StoredCase } from '../ports/store.ts';
import { office } from './facts.ts';
import type { World } from './world.ts';

/** The blanks that the ledger and the creditor's file fill in, as they are at `now`. */
export function ledgerBlanks(world: World, stored: StoredCase, now: Instant): Blanks {
  const { creditor } = world.prompts;
  const { customer, state } = stored;
  const dues = duesOf(stored.accounts, dayIn(now, customer.timezone), state.disputed);
  const text = (words: string): { kind: 'text'; text: string } => ({ kind: 'text', text: words });
  return {
    name: text(customer.name),
    ...creditorBlanks(world, state.language),
    items: { kind: 'items', items: itemsOf(dues) },
    amount: { kind: 'sums', sums: dues.amounts },
    balance: { kind: 'sums', sums: dues.balances },
    ...(dues.dueDate && { due: { kind: 'day', day: dues.dueDate } }),
    ...(dues.daysPastDue !== undefined && {
      days_late: { kind: 'days', days: Math.max(0, dues.daysPastDue) },
    }),
    pay: { kind: 'links', links: payLinks(world, dues) },
    office: { kind: 'office', now, ...office(world, now), timezone: creditor.office.timezone },
    crisis_line: text(crisisLineFor(creditor, customer.country, state.language)),
    emergency_number: text(emergencyNumberFor(creditor, customer.country, state.language)),
  };
}

/** What can be said of the creditor to anybody, a stranger included. */
export function creditorBlanks(world: World, language: StoredCase['state']['language']): Blanks {
  const { creditor } = world.prompts;
  return {
    creditor: { kind: 'text', text: creditor.name[language] },
    phone: { kind: 'text', text: creditor.telephone },
    site: { kind: 'links', links: [creditor.site] },
    privacy: { kind: 'links', links: [creditor.privacy] },
  };
}

export function itemsOf(dues: Dues): readonly Item[] {
  return dues.items.map((due) => ({
    product: due.account.product,
    kind: due.account.kind,
    ending: endingOf(due.account.id),
    amount: due.amount,
    dueDate: due.dueDate,
    daysPastDue: due.daysPastDue,
  }));
}

/** The links of the accounts that are due, or the creditor's general route when they have none, or not the same one. */
export function payLinks(world: World, dues: Dues): readonly string[] {
  const own = [...new Set(dues.items.map((due) => due.account.payUrl).filter((url) => url !== ''))];
  const [general] = world.prompts.creditor.paymentRoutes;
  return own.length === 1 ? own : general ? [general.link] : own.slice(0, 1);
}
