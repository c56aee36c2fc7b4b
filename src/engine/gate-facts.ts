import type { Blanks } from '../content/blanks.ts';
import { tracedIn } from '../content/traced.ts';
import type { AskedTimes } from '../domain/asked-times.ts';
import { endingOf, type Account } from '../domain/account.ts';
import { duesOf, instalmentsPaid } from '../domain/dues.ts';
import type { Author } from '../domain/message.ts';
import { decimalOf, type Money } from '../domain/money.ts';
import type { PlanPayment } from '../domain/plan.ts';
import { dayIn, type Instant } from '../domain/time.ts';
import { isVerified } from '../dialogue/situation.ts';
import { NOTHING_KNOWN, type GateFacts, type GateOffer } from '../gate/facts.ts';
import type { StoredCase } from '../ports/store.ts';
import { payLinks } from './ledger-blanks.ts';
import type { World } from './world.ts';

/** Neither the ledger nor any policy knows a fee: what is owed is what the ledger holds, and words that add one are not true. */
const NO_FEES = '0';

/** What the gate may believe of a case at `now`: the ledger, what was offered and agreed, and what the customer said. */
export function gateFactsOf(
  world: World,
  stored: StoredCase,
  now: Instant,
  draft: {
    readonly blanks: Blanks;
    readonly overridden: readonly string[];
    readonly author: Author;
  },
): GateFacts {
  const { state, customer, accounts } = stored;
  const known = draft.author === 'manager' ? accounts : askedOf(stored);
  const { creditor } = world.prompts;
  const today = dayIn(now, customer.timezone);
  const dues = duesOf(accounts, today, state.disputed);
  const [due] = dues.amounts;
  const offers = [...state.offers, ...(state.stated ? [state.stated] : [])];
  return {
    today,
    currency: due?.currency ?? accounts[0]?.currency ?? '',
    otherCurrencies: accounts.map((account) => account.currency),
    ...(due && { amountDue: decimalOf(due) }),
    ...(dues.balances[0] && { balance: decimalOf(dues.balances[0]) }),
    fees: NO_FEES,
    ...(dues.dueDate && { dueDate: dues.dueDate }),
    ...(dues.daysPastDue !== undefined && { daysPastDue: dues.daysPastDue }),
    instalmentsPaid: accounts.reduce((paid, account) => paid + instalmentsPaid(account), 0),
    identity: isVerified(state, { now }) ? 'verified' : 'unverified',
    customerName: customer.name,
    creditor: creditor.name[state.language],
    products: accounts.map((account) => account.product).filter(Boolean),
    offers: offers.map((offer) => gateOffer(offer.payments)),
    ...(state.plan && { plan: gateOffer(state.plan.payments) }),
    links: [
      ...payLinks(world, dues),
      ...accounts.map((account) => account.payUrl).filter(Boolean),
      creditor.site,
      creditor.privacy,
    ],
    phones: [creditor.telephone, ...crisisNumbers(draft.blanks)],
    customerSaid: stored.words.map((words) => words.text),
    otherAmounts: sumsIn(stored, known, draft.blanks),
    otherDates: datesIn(stored, known, draft.blanks),
    times: [...officeTimes(draft.blanks), ...timesOf(state.askedTimes)],
    ceased: state.contact.kind === 'ceased',
    consent: stored.conversation?.consent !== undefined,
    holds: Object.keys(state.holds),
    firstMessage: !stored.spokenTo,
    overridden: draft.overridden,
  };
}

/** What the gate may believe of somebody of whom nothing is known. */
export function strangerFacts(world: World, now: Instant): GateFacts {
  const { creditor } = world.prompts;
  return {
    ...NOTHING_KNOWN,
    today: dayIn(now, 'UTC'),
    creditor: creditor.name.en,
    links: [creditor.site, creditor.privacy],
    phones: [creditor.telephone],
    firstMessage: true,
  };
}

function gateOffer(payments: readonly PlanPayment[]): GateOffer {
  return { payments: payments.map(({ date, amount }) => ({ date, amount: decimalOf(amount) })) };
}

/** The numbers of the country's crisis line or emergency service, when this message names them. */
function crisisNumbers(blanks: Blanks): readonly string[] {
  const lines = [blanks.crisis_line, blanks.emergency_number];
  return lines.flatMap((line) => (line?.kind === 'text' ? (line.text.match(/\d[\d\s-]*\d/g) ?? []) : []));
}

/** Of a disputed account only a manager, who answers the dispute, may say a sum or a day. */
function askedOf({ accounts, state }: StoredCase): StoredCase['accounts'] {
  return accounts.filter(({ id }) => !(id in (state.disputed ?? {})));
}

/** Sums and references that the ledger and the case hold, and those that this message's blanks bring along. */
function sumsIn(stored: StoredCase, accounts: readonly Account[], blanks: Blanks): readonly string[] {
  const { state } = stored;
  const affordable = state.hardship?.affordable?.amount;
  const sums: readonly Money[] = [
    ...accounts.flatMap((account) =>
      account.instalments.flatMap((one) => [one.amount, one.paid, one.balance]),
    ),
    ...stored.payments.map((payment) => payment.amount),
    ...(state.promise?.parts.map((part) => part.amount) ?? []),
    ...(affordable ? [affordable] : []),
  ];
  return [
    ...sums.map(decimalOf),
    ...tracedIn(blanks).amounts,
    ...stored.accounts.map((account) => endingOf(account.id)),
  ];
}

function datesIn(stored: StoredCase, accounts: readonly Account[], blanks: Blanks): readonly string[] {
  return [
    ...accounts.flatMap((account) => account.instalments.map((one) => one.dueDate)),
    ...(stored.state.promise?.parts.map((part) => part.date) ?? []),
    ...stored.payments.map((payment) => dayIn(payment.paidAt, stored.customer.timezone)),
    ...tracedIn(blanks).dates,
    ...officeDays(blanks),
  ];
}

/** The days on which a person is there next, when the message names them. */
function officeDays(blanks: Blanks): readonly string[] {
  const { office } = blanks;
  if (office?.kind !== 'office') return [];
  return [office.opens, office.closes].flatMap((at) => (at ? [dayIn(at, office.timezone)] : []));
}

function officeTimes(blanks: Blanks): readonly string[] {
  const { office } = blanks;
  if (office?.kind !== 'office') return [];
  return [office.opens, office.closes].flatMap((at) => (at ? [clockOf(at, office.timezone)] : []));
}

/** The hours that the customer asked for are a fact, for a manager's words too. */
function timesOf(asked: AskedTimes | undefined): readonly string[] {
  return asked ? [asked.from, asked.until] : [];
}

function clockOf(at: Instant, timezone: string): string {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(timezone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}
