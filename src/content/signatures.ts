import type { Question } from '../domain/case.ts';
import type { BlankName } from './blank-names.ts';

/**
 * Every template by name: which blanks it gets, and which one-tap answers stand below it.
 *
 * Names and blanks live here, words in `prompts/templates/<language>/`. A programmer cannot change a word by accident, a
 * writer cannot invent a blank. A name that `toned` marks exists once per tone (`reminder.overdue.firm`).
 */
export type Signature = {
  readonly blanks: readonly BlankName[];
  readonly buttons: readonly ButtonName[];
  /** Blanks that the words may not leave out: without them the message would mislead or lack what must be said. */
  readonly needs?: readonly BlankName[];
  /** Its own words say that an automated assistant writes, and for whom, so no line above has to. */
  readonly discloses?: true;
  /** The question it asks, if it asks one. */
  readonly asks?: Question;
  readonly toned?: true;
};

export const BUTTONS = [
  'will_pay', // "I'll pay on a date"
  'paid',
  'cannot_pay',
  'dispute',
  'how_to_pay',
  'person',
  'yes',
  'no',
  'change', // "another date"
  'skip',
  'offer_1',
  'offer_2',
  'offer_3',
  'account_1',
  'account_2',
  'account_3',
  'all_accounts', // "all of them"
  'other_offer', // "something else"
  'resume', // after a stop: "write to me again"
] as const;

/** A one-tap answer; the name is the `action` that comes back. */
export type ButtonName = (typeof BUTTONS)[number];

const REMINDER: readonly ButtonName[] = ['will_pay', 'paid', 'cannot_pay', 'person'];

export const SIGNATURES = {
  // Before anything of substance: who writes, and is it you?
  'identity.ask.birth_date': {
    blanks: ['creditor', 'phone', 'privacy'],
    needs: ['creditor', 'privacy'],
    buttons: ['person'],
    asks: 'identity',
    discloses: true,
  },
  'identity.ask.postcode': {
    blanks: ['creditor', 'phone', 'privacy'],
    needs: ['creditor', 'privacy'],
    buttons: ['person'],
    asks: 'identity',
    discloses: true,
  },
  'identity.ask.contract_last4': {
    blanks: ['creditor', 'phone', 'privacy'],
    needs: ['creditor', 'privacy'],
    buttons: ['person'],
    asks: 'identity',
    discloses: true,
  },
  'identity.again': { blanks: [], buttons: ['person'], asks: 'identity' },
  'identity.confirmed': { blanks: ['name'], buttons: ['person'] },
  'identity.failed': { blanks: ['phone', 'office'], buttons: ['person'] },
  'identity.unknown': {
    blanks: ['creditor', 'phone', 'site'],
    needs: ['creditor'],
    buttons: [],
    discloses: true,
  },

  // Reminders.
  'reminder.upcoming': {
    blanks: ['name', 'creditor', 'items', 'pay'],
    needs: ['creditor', 'items'],
    buttons: REMINDER,
  },
  'reminder.due_today': {
    blanks: ['name', 'creditor', 'items', 'pay'],
    needs: ['creditor', 'items'],
    buttons: REMINDER,
  },
  'reminder.overdue': {
    blanks: ['name', 'creditor', 'items', 'pay', 'due', 'days_late'],
    needs: ['creditor', 'items'],
    buttons: REMINDER,
    toned: true,
  },
  // What the reading of a silence chooses in place of the ladder's words.
  'reminder.short': {
    blanks: ['name', 'creditor', 'items', 'pay'],
    needs: ['creditor', 'items'],
    buttons: REMINDER,
  },
  'reminder.facts': {
    blanks: ['name', 'creditor', 'items', 'pay', 'due', 'days_late'],
    needs: ['creditor', 'items'],
    buttons: REMINDER,
  },
  'reminder.nudge': {
    blanks: ['name', 'creditor'],
    buttons: ['will_pay', 'cannot_pay', 'person'],
    discloses: true,
  },
  'reminder.nothing_due': { blanks: [], buttons: ['person'] },

  // Acknowledgement and promises.
  'promise.ask_when': { blanks: [], buttons: ['cannot_pay', 'person'], asks: 'when' },
  'promise.ask_date': { blanks: [], buttons: ['cannot_pay', 'person'], asks: 'when' },
  'promise.noted': {
    blanks: ['promise', 'pay'],
    needs: ['promise'],
    buttons: ['yes', 'change', 'person'],
    asks: 'confirm_promise',
  },
  'promise.confirmed': { blanks: ['promise'], needs: ['promise'], buttons: ['person'] },
  'promise.too_late': {
    blanks: ['latest'],
    needs: ['latest'],
    buttons: ['cannot_pay', 'person'],
    asks: 'when',
  },
  'promise.past': { blanks: [], buttons: ['paid', 'person'], asks: 'when' },
  'promise.reminder': {
    blanks: ['name', 'creditor', 'promise', 'pay'],
    needs: ['promise'],
    buttons: ['paid', 'change', 'person'],
  },
  'promise.kept': { blanks: ['name'], buttons: ['person'] },
  'promise.partly_kept': {
    blanks: ['received', 'remaining'],
    buttons: ['will_pay', 'cannot_pay', 'person'],
    asks: 'when',
  },
  'promise.broken': {
    blanks: ['name', 'creditor', 'promise'],
    buttons: ['paid', 'will_pay', 'cannot_pay', 'person'],
  },
  'paid.claim': { blanks: [], buttons: ['person'] },
  'payment.received': { blanks: ['received', 'balance'], buttons: ['person'] },
  'payment.settled': { blanks: ['name', 'received'], buttons: ['person'] },
  'payment.reversed': { blanks: ['received', 'balance'], buttons: ['person'] },

  // Hardship and plans.
  'hardship.check_in': {
    blanks: ['name', 'creditor', 'items', 'pay'],
    needs: ['creditor', 'items'],
    buttons: ['cannot_pay', 'will_pay', 'paid', 'person'],
  },
  'hardship.check_again': {
    blanks: ['name', 'creditor', 'items', 'pay'],
    needs: ['creditor', 'items'],
    buttons: ['cannot_pay', 'will_pay', 'paid', 'person'],
  },
  'hardship.ask_reason': { blanks: [], buttons: ['skip', 'person'], asks: 'reason' },
  'hardship.ask_affordable': { blanks: [], buttons: ['skip', 'person'], asks: 'affordable' },
  'plan.offers': {
    blanks: ['options'],
    needs: ['options'],
    buttons: ['offer_1', 'offer_2', 'offer_3', 'other_offer', 'person'],
    asks: 'which_offer',
  },
  'plan.nearest': {
    blanks: ['options'],
    needs: ['options'],
    buttons: ['offer_1', 'offer_2', 'offer_3', 'person'],
    asks: 'which_offer',
  },
  'plan.ask_affordable': { blanks: [], buttons: ['person'], asks: 'affordable' },
  'plan.state': {
    blanks: ['schedule'],
    needs: ['schedule'],
    buttons: ['yes', 'no', 'person'],
    asks: 'confirm_plan',
  },
  'plan.agreed': { blanks: ['schedule', 'pay'], needs: ['schedule'], buttons: ['person'] },
  'plan.reminder': {
    blanks: ['name', 'creditor', 'payment', 'pay'],
    needs: ['payment'],
    buttons: ['paid', 'cannot_pay', 'person'],
  },
  'plan.missed': {
    blanks: ['name', 'creditor', 'payment'],
    needs: ['payment'],
    buttons: ['paid', 'will_pay', 'cannot_pay', 'person'],
  },
  'plan.partly_paid': {
    blanks: ['name', 'creditor', 'received', 'payment'],
    needs: ['received', 'payment'],
    buttons: ['paid', 'will_pay', 'cannot_pay', 'person'],
  },
  'plan.shorter': { blanks: ['schedule'], needs: ['schedule'], buttons: ['person'] },
  'plan.completed': { blanks: ['name'], buttons: ['person'] },

  // What a customer may say that ends, holds or turns the talk. Said once.
  'stop.confirmed': { blanks: [], buttons: [] },
  'stop.ask_resume': {
    blanks: ['creditor'],
    buttons: ['resume', 'no', 'person'],
    asks: 'resume_contact',
    discloses: true,
  },
  'stop.resumed': { blanks: [], buttons: ['person'] },
  'duty.dispute': { blanks: ['office'], buttons: ['person'] },
  'dispute.which': {
    blanks: ['accounts'],
    needs: ['accounts'],
    buttons: ['account_1', 'account_2', 'account_3', 'all_accounts', 'person'],
    asks: 'which_account',
  },
  'dispute.noted': {
    blanks: ['accounts', 'office'],
    needs: ['accounts'],
    buttons: ['all_accounts', 'person'],
  },
  'duty.wrong_person': { blanks: [], buttons: [] },
  'duty.represented': { blanks: [], buttons: ['person'] },
  'duty.insolvency': { blanks: ['office'], buttons: ['person'] },
  'duty.identity_theft': { blanks: ['office'], buttons: ['person'] },
  'duty.deceased': { blanks: ['office'], buttons: ['person'] },
  'duty.bereavement': { blanks: [], buttons: ['person'] },
  'duty.illness': { blanks: [], buttons: ['person'] },
  'duty.vulnerability': { blanks: [], buttons: ['person'] },
  'duty.domestic_abuse': { blanks: [], buttons: [] },
  'duty.minor': { blanks: [], buttons: [] },
  'duty.crisis': { blanks: ['crisis_line'], needs: ['crisis_line'], buttons: ['person'] },
  'duty.emergency': { blanks: ['emergency_number'], needs: ['emergency_number'], buttons: ['person'] },
  'duty.refusal': { blanks: ['office'], buttons: ['person'] },
  'duty.complaint': { blanks: ['office'], buttons: ['person'] },
  'duty.times': { blanks: [], buttons: ['person'] },
  'duty.times_set': { blanks: ['times'], needs: ['times'], buttons: ['person'] },

  // Questions answered and small talk; the open question stays open.
  'answer.amount': { blanks: ['items'], needs: ['items'], buttons: REMINDER },
  'answer.due_date': { blanks: ['items'], needs: ['items'], buttons: REMINDER },
  'answer.how_to_pay': { blanks: ['pay'], needs: ['pay'], buttons: ['will_pay', 'paid', 'person'] },
  'answer.identity': {
    blanks: ['creditor', 'phone', 'site'],
    needs: ['creditor'],
    buttons: ['person'],
    discloses: true,
  },
  'answer.consequences': { blanks: ['creditor', 'office'], buttons: ['will_pay', 'cannot_pay', 'person'] },
  'answer.amount_paid': {
    blanks: ['items', 'received'],
    needs: ['items', 'received'],
    buttons: REMINDER,
  },
  'answer.receipt': { blanks: ['received'], needs: ['received'], buttons: ['person'] },
  'answer.plan_paid': {
    blanks: ['schedule', 'received', 'remaining'],
    needs: ['schedule', 'received', 'remaining'],
    buttons: ['person'],
  },
  'answer.plan': { blanks: ['schedule'], needs: ['schedule'], buttons: ['person'] },
  'answer.language': { blanks: [], buttons: ['person'] },
  'answer.off_topic': { blanks: [], buttons: REMINDER },
  'answer.media': { blanks: [], buttons: REMINDER },
  'answer.greeting': { blanks: ['name', 'creditor'], buttons: REMINDER, discloses: true },
  'answer.acknowledged': { blanks: [], buttons: ['will_pay', 'person'] },
  'answer.thanks': { blanks: [], buttons: ['person'] },
  'answer.abusive': { blanks: [], buttons: ['person'] },
  'answer.unclear': { blanks: [], buttons: REMINDER },

  // A person takes over.
  'handoff.told': { blanks: ['office'], buttons: [] },
  'handoff.told_closed': { blanks: ['office'], needs: ['office'], buttons: [] },
  'handoff.claimed': { blanks: ['manager', 'creditor'], needs: ['manager'], buttons: [] },
  'handoff.nobody_yet': { blanks: ['office'], buttons: [] },
  'handoff.given_back': { blanks: [], buttons: ['person'] },
  relay: { blanks: ['manager', 'creditor', 'words'], needs: ['manager', 'creditor', 'words'], buttons: [] },

  // Lines that must stand in some messages; the renderer puts them there.
  'line.disclosure': { blanks: ['creditor'], needs: ['creditor'], buttons: [] },
  // Below a reminder, where its rung speaks of them.
  'line.plan_offer': { blanks: [], buttons: [] },
  'line.consequences': { blanks: [], buttons: [] },
  'line.opt_out': { blanks: [], buttons: [] },
  'line.privacy': { blanks: ['privacy'], needs: ['privacy'], buttons: [] },
  // Only where a third party collects for the creditor, and only to a verified customer.
  'line.debt_collector': { blanks: ['creditor'], needs: ['creditor'], buttons: [] },
} as const satisfies Readonly<Record<string, Signature>>;

export type TemplateName = keyof typeof SIGNATURES;

export function signatureOf(name: TemplateName): Signature {
  return SIGNATURES[name];
}
