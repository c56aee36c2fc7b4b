import type { TemplateName } from '../content/signatures.ts';
import type { Hold, Priority } from '../domain/case.ts';
import type { Purpose } from '../domain/message.ts';
import type { Intent, SafetyFlag } from '../domain/understanding.ts';
import type { Situation } from './situation.ts';

/**
 * What a customer may say that binds us, whatever else the message says: the hold it puts on the case, the one thing the bot
 * says, and how soon a person must look. The first that applies speaks; the holds of all that apply are set.
 *
 * The rows follow the table of customers' statements that trigger a duty (T01 and on): 15 USC 1692c, 12 CFR 1006.14(h) and
 * 1006.38, CONC 7.9 to 7.14, FCA FG21/1, SI 2020/1311.
 */
export type Duty = {
  readonly id: string;
  /** Rows of that table which are met in the same way. */
  readonly also?: readonly string[];
  /** What triggers it: any one of these. */
  readonly on: {
    readonly heard?: readonly Intent[];
    readonly safety?: readonly SafetyFlag[];
    /** Rows that the understanding names itself, where no intent or flag can. */
    readonly rows?: readonly string[];
  };
  /** On what else it depends. */
  readonly when?: (s: Situation) => boolean;
  readonly reason: string;
  readonly priority: Priority;
  readonly says: TemplateName;
  readonly purpose: Purpose;
  readonly hold?: Hold;
  /** `cease`: never written to first again. `pause`: not before so many days. */
  readonly contact?: 'cease' | { readonly pauseDays: (s: Situation) => number };
  /** The chat may be watched, or is not the customer's: nothing about the account or the handoff is said. */
  readonly discreet?: true;
  /** The chat is not, or no longer, known to be the customer's. */
  readonly doubtsIdentity?: true;
  /** Nobody is to be written to in this chat any more. */
  readonly unbinds?: true;
  /** May be said to somebody who is not verified: it speaks of no account. */
  readonly safeUnverified?: true;
};

export const DUTIES: readonly Duty[] = [
  {
    id: 'T16',
    on: { safety: ['self_harm'] },
    reason: 'self_harm',
    priority: 'P0',
    says: 'duty.crisis',
    purpose: 'crisis',
    hold: 'crisis',
    safeUnverified: true,
  },
  {
    id: 'T17',
    on: { safety: ['emergency'] },
    reason: 'emergency',
    priority: 'P0',
    says: 'duty.emergency',
    purpose: 'crisis',
    hold: 'crisis',
    safeUnverified: true,
  },
  {
    id: 'T22',
    on: { safety: ['domestic_abuse'] },
    reason: 'domestic_abuse',
    priority: 'P1',
    says: 'duty.domestic_abuse',
    purpose: 'crisis',
    hold: 'vulnerability',
    discreet: true,
    safeUnverified: true,
  },
  {
    id: 'T23',
    on: { safety: ['minor'] },
    reason: 'minor',
    priority: 'P1',
    says: 'duty.minor',
    purpose: 'reply',
    hold: 'wrong_person',
    discreet: true,
    doubtsIdentity: true,
    safeUnverified: true,
  },
  {
    id: 'T21',
    on: { safety: ['customer_deceased'] },
    reason: 'customer_deceased',
    priority: 'P1',
    says: 'duty.deceased',
    purpose: 'reply',
    hold: 'deceased',
    doubtsIdentity: true,
  },
  {
    id: 'T01',
    also: ['T02'],
    on: { heard: ['stop_contact'] },
    reason: 'stop_contact',
    priority: 'P2',
    says: 'stop.confirmed',
    purpose: 'opt_out',
    contact: 'cease',
    safeUnverified: true,
  },
  {
    id: 'T06',
    also: ['T24'],
    on: { heard: ['wrong_person'], rows: ['T24'] },
    reason: 'wrong_person',
    priority: 'P1',
    says: 'duty.wrong_person',
    purpose: 'reply',
    hold: 'wrong_person',
    discreet: true,
    doubtsIdentity: true,
    unbinds: true,
    safeUnverified: true,
  },
  {
    id: 'T18',
    on: { safety: ['serious_illness'] },
    reason: 'serious_illness',
    priority: 'P1',
    says: 'duty.illness',
    purpose: 'reply',
    hold: 'vulnerability',
    safeUnverified: true,
  },
  {
    id: 'T20',
    on: { safety: ['bereavement'] },
    reason: 'bereavement',
    priority: 'P2',
    says: 'duty.bereavement',
    purpose: 'reply',
    hold: 'vulnerability',
    contact: { pauseDays: (s) => s.policy.dialogue.bereavementDays },
    safeUnverified: true,
  },
  {
    id: 'T11',
    on: { heard: ['identity_theft'] },
    reason: 'identity_theft',
    priority: 'P1',
    says: 'duty.identity_theft',
    purpose: 'reply',
    hold: 'identity_theft',
  },
  {
    id: 'T07',
    also: ['T08'],
    on: { heard: ['represented'] },
    reason: 'represented',
    priority: 'P1',
    says: 'duty.represented',
    purpose: 'reply',
    hold: 'represented',
  },
  {
    id: 'T09',
    also: ['T10'],
    on: { heard: ['insolvency'] },
    reason: 'insolvency',
    priority: 'P1',
    says: 'duty.insolvency',
    purpose: 'reply',
    hold: 'insolvency',
  },
  {
    id: 'T14',
    on: { rows: ['T14'] },
    reason: 'T14',
    priority: 'P1',
    says: 'duty.dispute',
    purpose: 'reply',
    hold: 'dispute',
  },
  {
    id: 'T05',
    on: { heard: ['dispute'] },
    reason: 'dispute',
    priority: 'P1',
    says: 'duty.dispute',
    purpose: 'reply',
    hold: 'dispute',
  },
  {
    id: 'T12',
    on: { heard: ['already_paid'] },
    // Where nothing is owed the ledger agrees with the customer already.
    when: (s) => s.dues.items.length > 0,
    reason: 'already_paid',
    priority: 'P2',
    says: 'paid.claim',
    purpose: 'reply',
    hold: 'paid_claim',
  },
  {
    id: 'T13',
    on: { rows: ['T13'] },
    reason: 'T13',
    priority: 'P2',
    says: 'duty.dispute',
    purpose: 'reply',
    hold: 'dispute',
  },
  {
    id: 'T15',
    on: { rows: ['T15'] },
    reason: 'T15',
    priority: 'P1',
    says: 'duty.vulnerability',
    purpose: 'reply',
    hold: 'vulnerability',
    safeUnverified: true,
  },
  {
    id: 'T28',
    on: { rows: ['T28'] },
    reason: 'T28',
    priority: 'P2',
    says: 'duty.vulnerability',
    purpose: 'reply',
    hold: 'vulnerability',
    safeUnverified: true,
  },
  {
    id: 'T31',
    on: { rows: ['T31'] },
    reason: 'T31',
    priority: 'P3',
    says: 'duty.vulnerability',
    purpose: 'reply',
    hold: 'vulnerability',
    safeUnverified: true,
  },
  {
    id: 'T19',
    also: ['T26'],
    on: { heard: ['vulnerability'], rows: ['T19', 'T26'] },
    when: (s) => s.duties.has('T19') || s.duties.has('T26') || (!speaksOfMoney(s) && !isFlagged(s)),
    reason: 'vulnerability',
    priority: 'P1',
    says: 'duty.vulnerability',
    purpose: 'reply',
    hold: 'vulnerability',
    safeUnverified: true,
  },
  {
    id: 'T39',
    on: { rows: ['T39'] },
    reason: 'place_barred',
    priority: 'P1',
    says: 'stop.confirmed',
    purpose: 'opt_out',
    contact: 'cease',
    safeUnverified: true,
  },
  {
    id: 'T04',
    on: { heard: ['refuse_to_pay'] },
    reason: 'refuse_to_pay',
    priority: 'P2',
    says: 'duty.refusal',
    purpose: 'reply',
    hold: 'refusal',
  },
  {
    id: 'T35',
    on: { heard: ['complaint'] },
    reason: 'complaint',
    priority: 'P2',
    says: 'duty.complaint',
    purpose: 'reply',
    hold: 'dispute',
    safeUnverified: true,
  },
];

/** Whether what was said triggers a duty. */
export function applies({ on, when }: Duty, s: Situation): boolean {
  const triggered =
    on.heard?.some((intent) => s.heard.has(intent)) === true ||
    on.safety?.some((flag) => s.safety.has(flag)) === true ||
    on.rows?.some((row) => s.duties.has(row)) === true;
  return triggered && (when === undefined || when(s));
}

/** What a life-safety flag says already needs no second name. */
function isFlagged(s: Situation): boolean {
  return [...s.safety].some((flag) => flag !== 'injection');
}

/** Losing a job is hardship and a vulnerability; the inquiry goes on (T25), unless something graver was said. */
function speaksOfMoney(s: Situation): boolean {
  return s.heard.has('hardship') || s.heard.has('request_plan') || s.heard.has('counter_offer');
}
