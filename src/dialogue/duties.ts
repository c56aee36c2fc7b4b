import { shift } from '../domain/time.ts';
import { applies, type Duty } from './duty.ts';
import { DUTIES } from './duty-rows.ts';
import { handOver } from './handoff.ts';
import { both, record, say } from './say.ts';
import type { Move, Situation } from './situation.ts';

/** The duties that this message triggers, the gravest first. */
export function dutiesIn(s: Situation): readonly Duty[] {
  return DUTIES.filter((duty) => applies(duty, s));
}

/** Do what the duties ask: cancel what waits, set every hold, say one thing, call a person. */
export function fulfil(s: Situation, duties: readonly Duty[]): Move {
  const [first] = duties;
  if (!first) throw new Error('fulfil needs at least one duty');
  const gravest = duties.reduce((a, b) => (b.priority < a.priority ? b : a));
  const ceases = duties.some((duty) => duty.contact === 'cease') || refusesInWriting(s, duties);
  const holds = Object.fromEntries(duties.flatMap((duty) => (duty.hold ? [[duty.hold, s.facts.now]] : [])));
  const discreet = duties.some((duty) => duty.discreet);
  const doubted = duties.some((duty) => duty.doubtsIdentity);
  const words = spoken(s, first);
  const called = handOver(s, gravest.reason, gravest.priority, {
    announce: words.length > 0 && first.purpose !== 'opt_out' ? 'said' : 'later',
    discreet,
  });
  const change = {
    ...called.change,
    holds: { ...s.state.holds, ...holds },
    ...(doubted && { identity: 'unverified' as const, verifiedUntil: undefined }),
    contact: contactAfter(s, duties, ceases),
  };
  return both(
    {
      change: {},
      effects: [{ type: 'cancel', which: 'all', why: `the customer said: ${first.reason}` }, ...words],
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
  if (duty.purpose === 'opt_out' && s.state.contact.kind === 'ceased' && !s.facts.waiting.includes('opt_out'))
    return [];
  if (duty.purpose === 'reply' && isKnown(s, duty)) return [];
  if (!s.verified && !duty.safeUnverified) {
    return [say(s.facts.onDuty ? 'handoff.told' : 'handoff.told_closed', 'transition')];
  }
  return [say(duty.says, duty.purpose)];
}

/** Said once: what somebody adds to it goes to the desk. What still waits to be sent has not been said, and is taken back here. */
function isKnown({ state, facts }: Situation, duty: Duty): boolean {
  if (facts.waiting.includes('reply')) return false;
  return state.handoff?.announcedAt !== undefined && duty.hold !== undefined && duty.hold in state.holds;
}

function contactAfter(s: Situation, duties: readonly Duty[], ceases: boolean): Situation['state']['contact'] {
  // A second "stop" is a stop anew: what was written in between opens nothing.
  if (ceases) return { kind: 'ceased', at: s.facts.now };
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
