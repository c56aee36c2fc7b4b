import type { TemplateName } from '../content/signatures.ts';
import type { Hold, Priority } from '../domain/case.ts';
import type { Purpose } from '../domain/message.ts';
import { shift } from '../domain/time.ts';
import { handOver } from './handoff.ts';
import { both, record, say } from './say.ts';
import type { Move, Situation } from './situation.ts';

/**
 * What a customer may say that binds us, whatever else the message says: the hold it puts on the case, the one thing the bot
 * says, and how soon a person must look. The first that applies speaks; the holds of all that apply are set.
 *
 * The rows follow the table of customers' statements that trigger a duty (T01 and on): 15 USC 1692c, 12 CFR 1006.14(h) and
 * 1006.38, CONC 7.9 to 7.14, FCA FG21/1, SI 2020/1311.
 */
export type Duty = {
  readonly id: string;
  readonly applies: (s: Situation) => boolean;
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
  /** No person is called when this is all that was said. */
  readonly noHandoff?: true;
};

export const DUTIES: readonly Duty[] = [
  {
    id: 'T16',
    applies: (s) => s.safety.has('self_harm'),
    reason: 'self_harm',
    priority: 'P0',
    says: 'duty.crisis',
    purpose: 'crisis',
    hold: 'crisis',
    safeUnverified: true,
  },
  {
    id: 'T17',
    applies: (s) => s.safety.has('emergency'),
    reason: 'emergency',
    priority: 'P0',
    says: 'duty.emergency',
    purpose: 'crisis',
    hold: 'crisis',
    safeUnverified: true,
  },
  {
    id: 'T22',
    applies: (s) => s.safety.has('domestic_abuse'),
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
    applies: (s) => s.safety.has('minor'),
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
    applies: (s) => s.safety.has('customer_deceased'),
    reason: 'customer_deceased',
    priority: 'P1',
    says: 'duty.deceased',
    purpose: 'reply',
    hold: 'deceased',
    doubtsIdentity: true,
  },
  {
    id: 'T01',
    applies: (s) => s.heard.has('stop_contact'),
    reason: 'stop_contact',
    priority: 'P2',
    says: 'stop.confirmed',
    purpose: 'opt_out',
    contact: 'cease',
    discreet: true,
    safeUnverified: true,
  },
  {
    id: 'T06',
    applies: (s) => s.heard.has('wrong_person'),
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
    applies: (s) => s.safety.has('serious_illness'),
    reason: 'serious_illness',
    priority: 'P1',
    says: 'duty.illness',
    purpose: 'reply',
    hold: 'vulnerability',
    safeUnverified: true,
  },
  {
    id: 'T20',
    applies: (s) => s.safety.has('bereavement'),
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
    applies: (s) => s.heard.has('identity_theft'),
    reason: 'identity_theft',
    priority: 'P1',
    says: 'duty.identity_theft',
    purpose: 'reply',
    hold: 'identity_theft',
  },
  {
    id: 'T07',
    applies: (s) => s.heard.has('represented'),
    reason: 'represented',
    priority: 'P1',
    says: 'duty.represented',
    purpose: 'reply',
    hold: 'represented',
  },
  {
    id: 'T09',
    applies: (s) => s.heard.has('insolvency'),
    reason: 'insolvency',
    priority: 'P1',
    says: 'duty.insolvency',
    purpose: 'reply',
    hold: 'insolvency',
  },
  {
    id: 'T05',
    applies: (s) => s.heard.has('dispute'),
    reason: 'dispute',
    priority: 'P1',
    says: 'duty.dispute',
    purpose: 'reply',
    hold: 'dispute',
  },
  {
    id: 'T12',
    applies: (s) => s.heard.has('already_paid'),
    reason: 'already_paid',
    priority: 'P2',
    says: 'paid.claim',
    purpose: 'reply',
    hold: 'paid_claim',
  },
  {
    id: 'T19',
    applies: (s) =>
      s.duties.has('T19') || s.duties.has('T26') || (s.heard.has('vulnerability') && !speaksOfMoney(s)),
    reason: 'vulnerability',
    priority: 'P1',
    says: 'duty.vulnerability',
    purpose: 'reply',
    hold: 'vulnerability',
    safeUnverified: true,
  },
  {
    id: 'T39',
    applies: (s) => s.duties.has('T39'),
    reason: 'place_barred',
    priority: 'P1',
    says: 'stop.confirmed',
    purpose: 'opt_out',
    contact: 'cease',
    discreet: true,
    safeUnverified: true,
  },
  {
    id: 'T04',
    applies: (s) => s.heard.has('refuse_to_pay'),
    reason: 'refuse_to_pay',
    priority: 'P2',
    says: 'duty.refusal',
    purpose: 'reply',
    hold: 'refusal',
  },
  {
    id: 'T35',
    applies: (s) => s.heard.has('complaint'),
    reason: 'complaint',
    priority: 'P2',
    says: 'duty.complaint',
    purpose: 'reply',
    hold: 'dispute',
    safeUnverified: true,
  },
];

/** Losing a job is hardship and a vulnerability; the inquiry goes on (T25), unless something graver was said. */
function speaksOfMoney(s: Situation): boolean {
  return s.heard.has('hardship') || s.heard.has('request_plan') || s.heard.has('counter_offer');
}

/** The duties that this message triggers, the gravest first. */
export function dutiesIn(s: Situation): readonly Duty[] {
  return DUTIES.filter((duty) => duty.applies(s));
}

/** Do what the duties ask: cancel what waits, set every hold, say one thing, call a person. */
export function fulfil(s: Situation, duties: readonly Duty[]): Move {
  const [first] = duties;
  if (!first) throw new Error('fulfil needs at least one duty');
  const gravest = duties.reduce((a, b) => (b.priority < a.priority ? b : a));
  const ceases = duties.some((duty) => duty.contact === 'cease') || refusesInWriting(s, duties);
  const holds = Object.fromEntries(duties.flatMap((duty) => (duty.hold ? [[duty.hold, s.facts.now]] : [])));
  const discreet = duties.some((duty) => duty.discreet) || ceases;
  const doubted = duties.some((duty) => duty.doubtsIdentity);
  const called = handOver(s, gravest.reason, gravest.priority, { announce: false, discreet });
  const change = {
    ...called.change,
    holds: { ...s.state.holds, ...holds },
    ...(doubted && { identity: 'unverified' as const, verifiedUntil: undefined }),
    contact: contactAfter(s, duties, ceases),
  };
  return both(
    {
      change: {},
      effects: [
        { type: 'cancel', which: 'all', why: `the customer said: ${first.reason}` },
        ...spoken(s, first),
      ],
    },
    {
      change,
      effects: [
        ...(duties.some((duty) => duty.unbinds) ? [{ type: 'unbind' } as const] : []),
        ...duties.map((duty) => record('duty', { duty: duty.id, reason: duty.reason })),
        ...called.effects,
      ],
    },
  );
}

function spoken(s: Situation, duty: Duty): Move['effects'] {
  const claimed = s.state.handoff?.status === 'claimed';
  if (claimed && duty.purpose !== 'crisis' && duty.purpose !== 'opt_out') return [];
  if (duty.purpose === 'opt_out' && s.state.contact.kind === 'ceased') return [];
  if (!s.verified && !duty.safeUnverified) {
    return [say(s.facts.onDuty ? 'handoff.told' : 'handoff.told_closed', 'transition')];
  }
  return [say(duty.says, duty.purpose)];
}

function contactAfter(s: Situation, duties: readonly Duty[], ceases: boolean): Situation['state']['contact'] {
  if (ceases)
    return s.state.contact.kind === 'ceased' ? s.state.contact : { kind: 'ceased', at: s.facts.now };
  const pause = duties.find((duty) => typeof duty.contact === 'object');
  if (!pause || typeof pause.contact !== 'object' || s.state.contact.kind === 'ceased')
    return s.state.contact;
  const days = pause.contact.pauseDays(s);
  return { kind: 'paused', until: shift(s.facts.now, `P${days}D`), why: pause.reason };
}

/** In the United States a written refusal to pay ends contact like a request to stop (15 USC 1692c(c)). */
function refusesInWriting(s: Situation, duties: readonly Duty[]): boolean {
  return s.facts.customer.country === 'US' && duties.some((duty) => duty.hold === 'refusal');
}
