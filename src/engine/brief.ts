import { sayDay, type Place } from '../content/place.ts';
import { sayMoney } from '../content/format-money.ts';
import { saySums } from '../content/format-lists.ts';
import type { Approval, CaseState, Handoff, Hold } from '../domain/case.ts';
import { endingOf } from '../domain/account.ts';
import { duesOf, type Disputed } from '../domain/dues.ts';
import { dayIn, shift, type Instant } from '../domain/time.ts';
import type { PlanPayment } from '../domain/plan.ts';
import { isVerified } from '../dialogue/situation.ts';
import { abilityOf, goalOf } from '../dialogue/goal.ts';
import { silenceOf } from '../dialogue/silence.ts';
import { maskName, type Brief } from '../managers/brief.ts';
import { abilityInWords, goalInWords, silenceInWords } from './case-words.ts';
import { nextStepFor } from '../managers/next-step.ts';
import type { DossierEntry, StoredCase } from '../ports/store.ts';
import { dossierLines } from './dossier.ts';
import { policyFor } from './policy-for.ts';
import { endsTheLadder, preparedTasks } from './prepared-tasks.ts';
import type { World } from './world.ts';

/** A case that waits for a person, with what happened before. */
export type BriefedCase = {
  readonly stored: StoredCase;
  readonly state: CaseState;
  readonly handoff: Handoff;
  readonly dossier: readonly DossierEntry[];
};

/** What the alert shows of a case, as it stands at `now`. */
export function briefOf(
  world: World,
  { stored, state, handoff, dossier }: BriefedCase,
  now: Instant,
  closed?: { readonly status: 'given_back' | 'resolved'; readonly by: string; readonly note: string },
): Brief {
  const { customer, accounts } = stored;
  const today = dayIn(now, customer.timezone);
  const dues = duesOf(accounts, today, state.disputed);
  const place: Place = { language: 'en', country: 'US', today };
  const policy = policyFor(world.prompts, { ...stored, state }, now);
  const facts = { ...stored, now };
  const goal = goalOf(state, facts, policy);
  const read = silenceOf(state, facts, policy);
  const ends = endsTheLadder(handoff.reason);
  return {
    handoffId: handoff.id,
    status: closed?.status ?? handoff.status,
    priority: handoff.priority,
    reason: handoff.reason,
    openedAt: handoff.openedAt,
    dueBy: shift(handoff.openedAt, world.prompts.dialogue.claimWithin[handoff.priority]),
    ...(handoff.remindedAt && { remindedAt: handoff.remindedAt }),
    ...(handoff.claimedBy && { claimedBy: handoff.claimedBy }),
    ...(handoff.claimedAt && { claimedAt: handoff.claimedAt }),
    ...(closed && { closed: { by: closed.by, at: now, ...(closed.note && { note: closed.note }) } }),
    customer: {
      name: customer.name,
      masked: maskName(customer.name),
      language: state.language,
      localTime: localTime(now, customer.timezone),
      ...(stored.conversation && { channel: stored.conversation.channel as 'telegram' | 'teams' | 'web' }), // written from this union only
      verified: isVerified(state, { now }),
    },
    accounts: dues.items.map((due) => ({
      what: due.account.product,
      ending: endingOf(due.account.id),
      owed: sayMoney(due.amount, place),
      dueDate: due.dueDate,
      daysPastDue: due.daysPastDue,
    })),
    ...(state.disputed && { disputed: disputedOf(stored, state.disputed, place) }),
    owed: dues.balances.length > 0 ? saySums(dues.balances, place) : 'nothing',
    ...(dues.dueDate && { since: dues.dueDate }),
    holds: Object.entries(state.holds).map(([hold, since]) => ({ hold: hold as Hold, since })), // keys of holds are holds
    words: stored.words.slice(-3).map(({ at, text }) => ({ at, text })),
    history: {
      remindersDelivered: stored.remindersDelivered,
      promisesKept: stored.promisesKept,
      promisesBroken: state.brokenPromises,
      ...(state.plan && { plan: planLine(state.plan.payments, place) }),
    },
    ...(goal && {
      goal: goalInWords(goal, place),
      ability: abilityInWords(abilityOf(state, facts, policy), place),
    }),
    ...(ends && goal && { silence: silenceInWords(read, policy.silence) }),
    ...(ends &&
      goal && {
        tasks: preparedTasks({ stored, state, dues, reading: read.reading }, policy, place),
        dossier: dossierLines(dossier, place),
      }),
    nextStep: nextStepFor(handoff.reason, read.reading),
    ...(handoff.approval && { approval: approvalOf(handoff.approval, place) }),
  };
}

/** Accounts of which nothing is asked for until a manager has settled the dispute. */
function disputedOf(
  { accounts }: StoredCase,
  disputed: Disputed,
  place: Place,
): NonNullable<Brief['disputed']> {
  return Object.entries(disputed).flatMap(([id, since]) => {
    const account = accounts.find((one) => one.id === id);
    if (!account) return [];
    const owed = saySums(duesOf([account], place.today).balances, place);
    return [{ what: account.product, ending: endingOf(id), owed: owed || 'nothing open', since }];
  });
}

function approvalOf(approval: Approval, place: Place): NonNullable<Brief['approval']> {
  switch (approval.kind) {
    case 'plan':
      return {
        what: 'this plan, outside the bounds',
        lines: approval.offer.payments.map((one) => paymentLine(one, place)),
      };
    case 'reminders':
      return { what: 'that reminders go on', lines: [] };
    default:
      return approval satisfies never;
  }
}

function planLine(payments: readonly PlanPayment[], place: Place): string {
  const [first] = payments;
  return first ? `${payments.length} payments, the first ${paymentLine(first, place)}` : 'no payments';
}

function paymentLine(payment: PlanPayment, place: Place): string {
  return `${sayMoney(payment.amount, place)} on ${sayDay(payment.date, place)}`;
}

/** The customer's own wall clock: `Tue 10:00`. */
export function localTime(now: Instant, timezone: string): string {
  const there = Temporal.Instant.from(now).toZonedDateTimeISO(timezone);
  const weekday = there.toLocaleString('en', { weekday: 'short' });
  return `${weekday} ${there.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}
