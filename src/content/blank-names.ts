/** Blanks that the ledger and the creditor's file fill in at the moment of sending. */
export const LEDGER_BLANKS = [
  'name', // the customer's name
  'creditor',
  'assistant', // the bot's name for itself in this language: "automated assistant"
  'items', // a line per account: what, how much, since when
  'amount', // the sum(s) asked for, all currencies
  'balance',
  'due', // the due date of the oldest item
  'days_late',
  'pay', // where to pay: the link(s), or the creditor's routes
  'phone', // the creditor's official telephone
  'site', // the creditor's official site
  'privacy', // link to the privacy notice
  'office', // when a person is there next: "today until 18:00", "on Monday from 9:00"
  'crisis_line', // the crisis line of the customer's country
  'emergency_number',
] as const;

/** Blanks that the decision fills in; they travel with the draft as data, never as words. */
export const DRAFT_BLANKS = [
  'promise', // "120.00 on Friday 27 November"; several parts as a list
  'remaining', // what is still open of a promise or a payment
  'received', // money that arrived: a sum, or payments with their days
  'affordable', // "80.00 a week"
  'options', // the numbered offers, a line each
  'schedule', // every payment of one offer or plan, a line each, and their sum
  'payment', // the next payment of a plan: amount and date
  'accounts', // accounts by product and ending, numbered when there are several
  'latest', // the last date that a promise may name
  'times', // when the customer wants to be written to: "after 6:00 PM"
  'manager', // the first name of the manager
  'words', // a manager's own words; in `relay` only
] as const;

/** Blanks that hold a place to go to. */
export const LINK_BLANKS: readonly BlankName[] = ['pay', 'site', 'privacy'];

export type BlankName = (typeof LEDGER_BLANKS)[number] | (typeof DRAFT_BLANKS)[number];
