import { languageOf } from '../../domain/language.ts';
import { handOver } from '../handoff.ts';
import { answered, ask, both, record, say } from '../say.ts';
import { NOTHING, type Move, type Situation } from '../situation.ts';

/** While a person is called or holds the conversation the bot is silent: the words go to the desk. */
export function passOn(s: Situation): Move {
  const { handoff } = s.state;
  if (!handoff) return NOTHING;
  const note = { type: 'note', note: { kind: 'customer_words' } } as const;
  const mayTell = handoff.status === 'waiting' && !handoff.discreet && !handoff.toldAt;
  if (!mayTell) return { change: {}, effects: [note] };
  return {
    change: { handoff: { ...handoff, toldAt: s.facts.now } },
    effects: [note, say('handoff.nobody_yet', 'transition')],
  };
}

/** After a stop the customer writes of their own accord: nothing is assumed, they are asked once whether we may write again. */
export function askToResume(s: Situation): Move {
  if ((s.state.asked.resume_contact ?? 0) >= 2) return NOTHING;
  return ask(s, 'stop.ask_resume');
}

/** "Write to me again": consent is recorded anew. */
export function resume(s: Situation): Move {
  const { handoff } = s.state;
  const ofTheStop = handoff?.reason === 'stop_contact' && handoff.status === 'waiting';
  return {
    change: {
      ...answered(s.state),
      contact: { kind: 'open' },
      ...(ofTheStop && { handoff: undefined, state: 'reminder' as const }),
    },
    effects: [
      { type: 'consent' },
      record('contact_resumed'),
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
      say('stop.resumed'),
    ],
  };
}

/** "No" to being written to again. */
export function stayStopped(s: Situation): Move {
  return { change: answered(s.state), effects: [record('stop_upheld')] };
}

/** "I want a person." */
export function callPerson(s: Situation): Move {
  return handOver(s, 'asked_for_person', 'P2', { announce: true });
}

/** Another time or another channel: noted, proactive contact rests, and a person sets it. */
export function noteTimes(s: Situation): Move {
  return both(
    {
      change: {
        contact: s.state.contact.kind === 'ceased' ? s.state.contact : { kind: 'paused', why: 'times_asked' },
      },
      effects: [say('duty.times')],
    },
    handOver(s, 'times_asked', 'P3', { announce: false, discreet: true }),
  );
}

/** The customer's language changes with what they write; a request for one we do not speak is for a person. */
export function switchLanguage(s: Situation): Move {
  if (s.event.type !== 'said') return NOTHING;
  const language = languageOf(s.event.understanding.language);
  if (!language) return handOver(s, 'language_not_spoken', 'P3', { announce: true });
  return {
    change: { language, unclear: 0 },
    effects: [record('language', { language }), say('answer.language')],
  };
}

/** "Ok": nothing more is needed before the due date; after it, when? is the next question. */
export function acknowledge(s: Situation, askWhen: (s: Situation) => Move): Move {
  const overdue = (s.dues.daysPastDue ?? -1) >= 0;
  if (overdue && !s.state.promise && !s.state.plan && s.state.state === 'reminder') return askWhen(s);
  return { change: { unclear: 0 }, effects: [say('answer.acknowledged')] };
}
