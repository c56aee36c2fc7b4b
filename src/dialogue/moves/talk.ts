import type { Handoff } from '../../domain/case.ts';
import { languageOf } from '../../domain/language.ts';
import { checkedDays, type Plan } from '../../domain/plan.ts';
import { isBefore, shift, type Day } from '../../domain/time.ts';
import { leavesTime } from '../../policy/contact-hours.ts';
import type { Effect } from '../effect.ts';
import { handOver, isTask, tellOfHandoff } from '../handoff.ts';
import { isHeld } from '../hearing.ts';
import { answered, ask, both, record, say, timesAsked } from '../say.ts';
import { apply, NOTHING, type Move, type Situation } from '../situation.ts';
import { sayPlan } from './answers.ts';
import { daysSaid, takePromise } from './promise.ts';

/** While a person is called or holds the conversation the bot is silent: the words go to the desk. */
export function passOn(s: Situation): Move {
  const { handoff } = s.state;
  if (!handoff) return NOTHING;
  const heard: Move = { change: {}, effects: [toTheDesk(s)] };
  return both(heard, notice(s, handoff));
}

/** What the customer did, for the thread of the case. */
function toTheDesk(s: Situation): Effect {
  if (s.event.type === 'media')
    return { type: 'note', note: { kind: 'line', text: 'The customer sent something that is not text.' } };
  if (s.tapped !== undefined)
    return {
      type: 'note',
      note: { kind: 'line', text: `The customer tapped “${s.tapped.replaceAll('_', ' ')}”.` },
    };
  return { type: 'note', note: { kind: 'customer_words' } };
}

/** The notices of a handoff, each once: that a person was called, who has come, or that nobody has been free for too long. Who may be in danger waits for no time to pass. */
function notice(s: Situation, handoff: Handoff): Move {
  const { now } = s.facts;
  const told = (change: Partial<Handoff>, ...effects: readonly Effect[]): Move => ({
    change: { handoff: { ...handoff, ...change } },
    effects,
  });
  if (handoff.discreet || s.state.contact.kind === 'ceased') return NOTHING;
  if (!handoff.announcedAt) {
    const joined = handoff.claimedBy && sayJoined(handoff.claimedBy.name);
    return told({ announcedAt: now }, joined ?? tellOfHandoff(s));
  }
  const lateFrom = shift(handoff.openedAt, s.policy.dialogue.claimWithin[handoff.priority]);
  const tooSoon = handoff.priority !== 'P0' && isBefore(now, lateFrom);
  if (handoff.status === 'claimed' || handoff.toldAt || tooSoon) return NOTHING;
  return told({ toldAt: now }, ...nobodyYet(handoff));
}

/** Nobody has been free to answer yet; who may be in danger hears once more where help is now. */
export function nobodyYet(handoff: Handoff): readonly Effect[] {
  const honest = say('handoff.nobody_yet', 'transition');
  if (handoff.priority !== 'P0') return [honest];
  return [honest, say(handoff.reason === 'emergency' ? 'duty.emergency' : 'duty.crisis', 'crisis')];
}

/** "Priya from … has joined." */
export function sayJoined(name: string): Effect {
  return say('handoff.claimed', 'transition', { manager: { kind: 'text', text: firstNameOf(name) } });
}

export function firstNameOf(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}

/** After a stop the customer writes of their own accord: nothing is assumed, they are asked whether we may write again; then a person reads. */
export function askToResume(s: Situation): Move {
  const heard: Move = { change: {}, effects: s.state.handoff ? [toTheDesk(s)] : [] };
  if (timesAsked(s.state, 'resume_contact') < 2) return both(heard, ask(s, 'stop.ask_resume'));
  if (s.state.handoff?.announcedAt) return heard;
  return handOver(s, 'asked_for_person', 'P3', { announce: 'now' });
}

/**
 * "Write to me again": consent is recorded anew. A plan in force is shown as it stands; nothing is asked about the days of silence,
 * and a plan whose last day was one of them is over.
 */
export function resume(s: Situation): Move {
  const { handoff, promise } = s.state;
  const plan = s.state.plan && afterSilence(s.state.plan, s.today);
  const goesOn = plan || promise ? ('acknowledgement' as const) : ('reminder' as const);
  const ofTheStop = handoff?.reason === 'stop_contact' && handoff.status === 'waiting';
  const lapsed = s.state.plan !== undefined && plan === undefined;
  return {
    change: {
      ...answered(s.state),
      asked: { ...s.state.asked, resume_contact: 0 },
      contact: { kind: 'open' },
      plan,
      ...((ofTheStop || !handoff) && { handoff: undefined, state: goesOn }),
    },
    effects: [
      { type: 'consent' },
      record('contact_resumed'),
      ...(lapsed ? [record('plan_lapsed')] : []),
      ...(ofTheStop
        ? [
            {
              type: 'close_handoff',
              status: 'resolved',
              by: 'customer',
              note: 'The customer asked to be written to again.',
            } as const,
          ]
        : []),
      ...(handoff?.status === 'claimed' ? [] : [say('stop.resumed'), ...(plan ? [sayPlan(s, plan)] : [])]),
    ],
  };
}

function afterSilence(plan: Plan, today: Day): Plan | undefined {
  const silent = plan.payments.map((payment) => payment.date).filter((date) => date <= today);
  if (silent.length === plan.payments.length) return undefined;
  return { ...plan, checked: [...new Set([...checkedDays(plan), ...silent])] };
}

/** "No" to being written to again. */
export function stayStopped(s: Situation): Move {
  return { change: answered(s.state), effects: [record('stop_upheld')] };
}

/** "I want a person." */
export function callPerson(s: Situation): Move {
  return handOver(s, 'asked_for_person', 'P2', { announce: 'now' });
}

/** Another time or another channel: hours that are named are kept at once; anything else rests what is proactive until a person sets it. A promise in the same breath is taken. */
export function noteTimes(s: Situation): Move {
  const noted = setTimes(s) ?? passTimesOn(s);
  const promises = s.heard.has('promise_to_pay') && daysSaid(s).length > 0 && s.dues.items.length > 0;
  if (!promises) return noted;
  return both(noted, takePromise({ ...s, state: apply(s.state, noted.change) }));
}

/** Hours that the words name are kept from now on, and said back once. Hours in which nobody may be written to anyway are for a person. */
function setTimes(s: Situation): Move | undefined {
  const times = s.event.type === 'said' ? s.event.times : undefined;
  if (!times || !leavesTime(s.policy.pack.hours.week, times)) return undefined;
  const { contact } = s.state;
  const rested = contact.kind === 'paused' && contact.why === 'times_asked';
  const task = s.state.handoff?.reason === 'times_asked' && isTask(s.state.handoff);
  return {
    change: {
      askedTimes: { ...times, at: s.facts.now },
      unclear: 0,
      ...(rested && { contact: { kind: 'open' } as const }),
      ...(task && {
        handoff: undefined,
        state: s.state.promise || s.state.plan ? ('acknowledgement' as const) : ('reminder' as const),
      }),
    },
    effects: [
      ...(task
        ? [
            {
              type: 'close_handoff',
              status: 'resolved',
              by: 'customer',
              note: 'The customer has named the hours.',
            } as const,
          ]
        : []),
      say('duty.times_set', 'reply', { times: { kind: 'times', times } }),
      record('times_set', { ...times }),
    ],
  };
}

function passTimesOn(s: Situation): Move {
  return both(
    {
      change: {
        contact: s.state.contact.kind === 'ceased' ? s.state.contact : { kind: 'paused', why: 'times_asked' },
      },
      effects: [say('duty.times')],
    },
    handOver(s, 'times_asked', 'P3', { announce: 'later' }),
  );
}

/** How long a feast, a family event or a disaster keeps us quiet. */
const EVENT_DAYS = 7;

/** A wedding, a festival, a flood: we keep out of the way for a while. */
export function keepQuiet(s: Situation): Move {
  const until = shift(s.facts.now, `P${EVENT_DAYS}D`);
  const { contact } = s.state;
  return {
    change: { contact: contact.kind === 'open' ? { kind: 'paused', until, why: 'event' } : contact },
    effects: [
      { type: 'cancel', which: 'proactive', why: 'something else comes first for the customer now' },
      say('duty.times'),
      record('event_pause', { until }),
    ],
  };
}

/** The customer's language changes with what they write; a request for one we do not speak is for a person. */
export function switchLanguage(s: Situation): Move {
  if (s.event.type !== 'said') return NOTHING;
  const language = languageOf(s.event.understanding.language);
  if (!language) return handOver(s, 'language_not_spoken', 'P3', { announce: 'now' });
  return {
    change: { language, unclear: 0 },
    effects: [record('language', { language }), say('answer.language')],
  };
}

/** "Ok": nothing more is needed before the due date; after it, when? is the next question. What is agreed already, or held, needs no day. */
export function acknowledge(s: Situation, askWhen: (s: Situation) => Move): Move {
  const settled = s.state.promise !== undefined || s.state.plan !== undefined || s.dues.items.length === 0;
  if (settled || isHeld(s)) return { change: { unclear: 0 }, effects: [say('answer.thanks')] };
  const overdue = (s.dues.daysPastDue ?? -1) >= 0;
  if (overdue && s.state.state === 'reminder') return askWhen(s);
  return { change: { unclear: 0 }, effects: [say('answer.acknowledged')] };
}
