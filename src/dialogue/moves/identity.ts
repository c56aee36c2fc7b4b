import type { TemplateName } from '../../content/signatures.ts';
import type { VerifyKind } from '../../domain/account.ts';
import { shift } from '../../domain/time.ts';
import { handOver } from '../handoff.ts';
import { ask, both, record, say, timesAsked } from '../say.ts';
import { apply, type Move, type Situation } from '../situation.ts';
import { remind } from './reminder.ts';

const QUESTIONS: Readonly<Record<VerifyKind, TemplateName>> = {
  birth_date: 'identity.ask.birth_date',
  postcode: 'identity.ask.postcode',
  contract_last4: 'identity.ask.contract_last4',
};

/** Somebody came in by an invitation: a new chat, and nobody in it is known yet. */
export function arrive(s: Situation): Move {
  const { handoff } = s.state;
  const fresh = {
    identity: 'unverified' as const,
    verifiedUntil: undefined,
    wrongAnswers: 0,
    asked: { ...s.state.asked, identity: 0 },
  };
  const came: Move = { change: fresh, effects: [record('arrived')] };
  if (handoff?.status === 'claimed')
    return both(came, {
      change: { question: undefined },
      effects: [
        {
          type: 'note',
          note: {
            kind: 'line',
            text: 'Somebody came in by a new invitation. Nobody is recognised in that chat yet.',
          },
        },
      ],
    });
  return both(came, askWhoItIs({ ...s, state: apply(s.state, fresh) }));
}

/** Say who writes and for whom, and ask the one question that only the right person can answer. */
export function askWhoItIs(s: Situation, purpose: 'reply' | 'follow_up' = 'reply'): Move {
  const kind = s.facts.customer.verifyKind;
  if (!kind) return handOver(s, 'identity_failed', 'P3', { announce: 'now' });
  return ask(s, QUESTIONS[kind], purpose);
}

/** The right answer: the chat is theirs, the agreement is on record, and what waited may be said. */
export function recognise(s: Situation): Move {
  const verifiedUntil = shift(s.facts.now, `P${s.policy.pack.verification.holdsDays}D`);
  const change = {
    identity: 'verified' as const,
    verifiedUntil,
    wrongAnswers: 0,
    question: undefined,
    asked: {},
    unclear: 0,
    nudgedAt: undefined,
  };
  const known: Move = {
    change,
    effects: [
      { type: 'cancel', which: 'all', why: 'the customer was recognised' },
      { type: 'consent' },
      record('verified', { until: verifiedUntil }),
    ],
  };
  const then = { ...s, state: apply(s.state, change), verified: true };
  if (s.state.contact.kind === 'ceased') return both(known, ask(then, 'stop.ask_resume'));
  const name = { name: { kind: 'text', text: s.facts.customer.name } } as const;
  return both(
    known,
    both({ change: {}, effects: [say('identity.confirmed', 'reply', name)] }, whatWaited(then)),
  );
}

function whatWaited(s: Situation): Move {
  if (s.state.state !== 'reminder' || Object.keys(s.state.holds).length > 0)
    return { change: {}, effects: [] };
  return remind(s, 'reply');
}

/** A wrong answer: ask again while the policy allows it, then a person takes over and everything proactive rests. */
export function doubt(s: Situation): Move {
  const wrongAnswers = s.state.wrongAnswers + 1;
  if (wrongAnswers < s.policy.dialogue.wrongAnswers) {
    return both(
      { change: { wrongAnswers }, effects: [record('identity_wrong', { wrongAnswers })] },
      ask(s, 'identity.again'),
    );
  }
  const failed = handOver(s, 'identity_failed', 'P2', { announce: 'said' });
  return both(failed, {
    change: {
      wrongAnswers,
      contact:
        s.state.contact.kind === 'ceased' ? s.state.contact : { kind: 'paused', why: 'identity_failed' },
    },
    effects: [say('identity.failed'), record('identity_wrong', { wrongAnswers })],
  });
}

/**
 * Neither right nor wrong: somebody said something else. The question is put anew as it was, because nothing was answered yet;
 * at most as often as wrong answers are taken.
 */
export function insist(s: Situation): Move {
  if (timesAsked(s.state, 'identity') < s.policy.dialogue.wrongAnswers + 1) return askWhoItIs(s);
  return handOver(s, 'identity_failed', 'P3', { announce: 'now' });
}
