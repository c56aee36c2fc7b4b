import { sayMoney } from '../content/format-money.ts';
import { sayDay, type Place } from '../content/place.ts';
import type { Purpose } from '../domain/message.ts';
import type { Offer, PlanPayment } from '../domain/plan.ts';
import type { DossierEntry } from '../ports/store.ts';

/** Which records of a case a person reads who takes the next step. */
export const TOLD_OF: readonly string[] = [
  'promise',
  'promise_kept',
  'promise_partly_kept',
  'promise_broken',
  'promise_withdrawn',
  'hardship',
  'offered',
  'offer_refused',
  'plan_agreed',
  'plan_payment_missed',
  'plan_completed',
  'plan_lapsed',
  'duty',
];

/** Entries of each sort that are looked at; an alert has room for fewer. */
export const MOST_ENTRIES = 30;

/** Every contact, promise and offer in one line each, the latest last; what the customer wrote on one day is one line. */
export function dossierLines(
  entries: readonly DossierEntry[],
  place: Place,
): readonly { readonly at: string; readonly what: string }[] {
  const lines = entries.map((entry) => ({ at: entry.at, what: whatHappened(entry, place) }));
  return lines
    .filter((line, at) => {
      const before = lines[at - 1];
      return before?.what !== line.what || before.at.slice(0, 10) !== line.at.slice(0, 10);
    })
    .slice(-MOST_ENTRIES);
}

const SENT: Readonly<Partial<Record<Purpose, string>>> = {
  reminder: 'A reminder was delivered',
  promise_reminder: 'They were reminded of their promise',
  plan_reminder: 'They were reminded of the plan',
  follow_up: 'A question or a note was delivered',
  relay: 'A manager wrote to them',
};

const RECORDED: Readonly<Record<string, string>> = {
  promise_kept: 'The promise was kept',
  promise_partly_kept: 'The promise was kept in part',
  promise_broken: 'The promise was not kept',
  promise_withdrawn: 'The promise was withdrawn',
  hardship: 'Said that they cannot pay in full now',
  offer_refused: 'Refused the offers',
  plan_payment_missed: 'A payment of the plan was missed',
  plan_completed: 'The plan was paid in full',
  plan_lapsed: 'The plan is over, and not all of it was paid',
};

function whatHappened(entry: DossierEntry, place: Place): string {
  switch (entry.kind) {
    case 'wrote':
      return 'Wrote to us';
    case 'sent':
      return entry.template.startsWith('hardship.')
        ? 'They were asked gently whether something is in the way'
        : (SENT[entry.purpose] ?? 'A message was delivered');
    case 'record':
      return recordInWords(entry, place);
    default:
      return entry satisfies never;
  }
}

function recordInWords(entry: Extract<DossierEntry, { kind: 'record' }>, place: Place): string {
  // Records are written by the dialogue only, each kind with one body.
  const body = entry.body as {
    readonly parts?: readonly PlanPayment[];
    readonly offers?: readonly Offer[];
    readonly plan?: Offer;
    readonly reason?: string;
  };
  switch (entry.name) {
    case 'promise':
      return `Promised ${(body.parts ?? []).map((part) => payment(part, place)).join(', ')}`;
    case 'offered':
      return `Was offered ${body.offers?.length ?? 0} ${body.offers?.length === 1 ? 'plan' : 'plans'}`;
    case 'plan_agreed':
      return `Agreed to a plan of ${body.plan?.payments.length ?? 0} payments`;
    case 'duty':
      return `A duty to stop or to take care: ${(body.reason ?? '').replaceAll('_', ' ')}`;
    default:
      return RECORDED[entry.name] ?? entry.name.replaceAll('_', ' ');
  }
}

function payment({ amount, date }: PlanPayment, place: Place): string {
  return `${sayMoney(amount, place)} on ${sayDay(date, place)}`;
}
