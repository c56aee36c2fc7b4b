import { handOver } from './handoff.ts';
import { agrees, ceased, claimed, saysNo, withPerson } from './hearing.ts';
import { answer, asksSomething } from './moves/answers.ts';
import { doubt, insist, recognise } from './moves/identity.ts';
import { askToResume, callPerson, passOn, resume, stayStopped } from './moves/talk.ts';
import { say } from './say.ts';
import type { Row } from './row.ts';

/** The part of the table that asks who is there: whether they want to be written to, who holds the conversation, and whether it is the right person. */
export const PRESENCE: readonly Row[] = [
  {
    name: 'resume after a stop',
    on: 'said',
    when: (s) =>
      s.verified &&
      ceased(s) &&
      (s.tapped === 'resume' || (s.state.question?.kind === 'resume_contact' && agrees(s))),
    then: resume,
  },
  {
    name: 'stay stopped',
    on: 'said',
    open: 'resume_contact',
    when: (s) => saysNo(s) && !claimed(s),
    then: stayStopped,
  },
  { name: 'a person holds the conversation', on: 'said', when: withPerson, then: passOn },
  { name: 'something that is no text, to a person', on: 'media', when: withPerson, then: passOn },

  {
    name: 'the right answer',
    on: 'said',
    when: (s) => !s.verified && s.facts.identityAnswer === 'right',
    then: recognise,
  },
  {
    name: 'wants a person before saying who',
    on: 'said',
    heard: ['request_human', 'callback_request'],
    when: (s) => !s.verified,
    then: callPerson,
  },
  {
    name: 'asks who we are before saying who',
    on: 'said',
    heard: ['ask_identity'],
    when: (s) => !s.verified,
    then: () => ({ change: {}, effects: [say('answer.identity')] }),
  },
  {
    name: 'a wrong answer',
    on: 'said',
    open: 'identity',
    when: (s) => !s.verified && s.facts.identityAnswer === 'wrong',
    then: doubt,
  },
  { name: 'nobody known is there', on: 'said', when: (s) => !s.verified, then: insist },
  { name: 'nobody known sent something', on: 'media', when: (s) => !s.verified, then: insist },
  {
    name: 'a right that a person answers',
    fulfils: ['T36'],
    on: 'said',
    when: (s) => s.duties.has('T36'),
    then: (s) => handOver(s, 'T36', 'P2', { announce: 'now' }),
  },
  {
    name: 'wants a person',
    fulfils: ['T32'],
    on: 'said',
    heard: ['request_human', 'callback_request'],
    then: callPerson,
  },
  { name: 'a question after a stop', on: 'said', when: (s) => ceased(s) && asksSomething(s), then: answer },
  { name: 'writes after a stop', on: 'said', when: ceased, then: askToResume },
  { name: 'something that is no text, after a stop', on: 'media', when: ceased, then: askToResume },
  {
    name: 'something that is no text',
    on: 'media',
    then: () => ({ change: {}, effects: [say('answer.media')] }),
  },
];
