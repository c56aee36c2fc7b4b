import { SIGNATURES, signatureOf, type TemplateName } from '../../content/signatures.ts';
import type { CaseState } from '../../domain/case.ts';
import { decide } from '../decide.ts';
import type { Event } from '../event.ts';
import type { Facts } from '../facts.ts';
import { isWithPerson } from '../handoff.ts';
import type { Policy } from '../policy.ts';
import type { Invariant } from './move-made.ts';

/** What may be said to somebody who is not, or not yet, known to be the customer. */
const BEFORE_VERIFICATION: ReadonlySet<TemplateName> = new Set(
  (Object.keys(SIGNATURES) as readonly TemplateName[]).filter((name) =>
    // keys of the record are its names
    /^(?:identity\.(?!confirmed)|handoff\.|stop\.|answer\.(?:identity|language)$|reminder\.nudge$|duty\.(?:crisis|emergency|domestic_abuse|minor|wrong_person|illness|bereavement|vulnerability|complaint|times)$)/.test(
      name,
    ),
  ),
);

/** Before the right person is known nothing leaves that lets a stranger guess at a debt. */
export const nothingToStrangers: Invariant = ({ says, verified }) =>
  verified
    ? []
    : says
        .filter((one) => !BEFORE_VERIFICATION.has(one.template))
        .map((one) => `${one.template} is said to somebody who is not verified`);

/** Messages in which no way to a person needs to stand: the bare confirmation of a stop, the discreet answers, and those that say a person comes. */
const WITHOUT_PERSON =
  /^(?:stop\.confirmed|duty\.(?:wrong_person|domestic_abuse|minor)|identity\.unknown|handoff\.(?!given_back).*|relay)$/;

/** From every state one event reaches a person, and a person is one tap away in every message. */
export const personNear: Invariant = ({ facts, policy, after, says }) => {
  const reached = isWithPerson(after) || isWithPerson(askForPerson(after, facts, policy));
  return [
    ...(reached ? [] : ['asking for a person reaches nobody']),
    ...says
      .filter((one) => !WITHOUT_PERSON.test(one.template) && !hasPersonButton(one.template))
      .map((one) => `${one.template} has no way to a person`),
  ];
};

function askForPerson(after: CaseState, facts: Facts, policy: Policy): CaseState {
  const asks: Event = {
    type: 'said',
    understanding: {
      language: after.language,
      intents: [{ name: 'request_human', confidence: 1 }],
      slots: {},
      safety: [],
      duties: [],
    },
    tapped: 'person',
  };
  const [then] = decide(after, asks, { ...facts, identityAnswer: 'none' }, policy);
  return then;
}

function hasPersonButton(name: TemplateName): boolean {
  return signatureOf(name).buttons.includes('person');
}

/** No question is put more than twice; who somebody is, as often as wrong and other answers are taken. One question at a time. */
export const askedTwice: Invariant = ({ policy, before, after, says }) => {
  const most = (kind: string): number => (kind === 'identity' ? policy.dialogue.wrongAnswers * 2 : 2);
  const asking = says.filter((one) => signatureOf(one.template).asks !== undefined);
  const uncounted = asking.filter((one) => {
    const kind = signatureOf(one.template).asks;
    return kind !== undefined && (after.asked[kind] ?? 0) < 1;
  });
  return [
    ...Object.entries(after.asked)
      .filter(([kind, times]) => times > most(kind) && times > (before.asked[kind as 'when'] ?? 0)) // keys of asked are questions
      .map(([kind, times]) => `${kind} is asked ${times} times`),
    ...uncounted.map((one) => `${one.template} is not counted as asked`),
    ...(asking.length > 1 ? [`${asking.map((one) => one.template).join(' and ')} are asked at once`] : []),
  ];
};

/** While a manager holds the conversation the bot says nothing but what a life, a stop or the handoff itself asks for. */
export const silentWithPerson: Invariant = ({ before, after, says }) =>
  before.handoff?.status !== 'claimed' || after.handoff?.status !== 'claimed'
    ? []
    : says
        .filter(
          (one) =>
            one.purpose !== 'crisis' && one.purpose !== 'opt_out' && !one.template.startsWith('handoff.'),
        )
        .map((one) => `${one.template} is said while a manager has the conversation`);
