import type { Question, StateName } from '../domain/case.ts';
import type { Intent } from '../domain/understanding.ts';
import { dutiesIn, fulfil } from './duties.ts';
import { admitUnclear, answer, asksSomething, stayCalm } from './moves/answers.ts';
import { hearOfDelivery, lose } from './moves/delivery.ts';
import { inquire, takeAffordable, takeReason, affordableSaid } from './moves/hardship.ts';
import { arrive, doubt, insist, recognise } from './moves/identity.ts';
import { bookPayment, reread } from './moves/ledger.ts';
import { actAsManager } from './moves/manager.ts';
import { agree, choose, offerPlans, refuse, state as stateInFull, weigh } from './moves/plan.ts';
import { askWhen, changePromise, confirmPromise, daysSaid, takePromise } from './moves/promise.ts';
import {
  acknowledge,
  askToResume,
  callPerson,
  noteTimes,
  passOn,
  resume,
  stayStopped,
  switchLanguage,
} from './moves/talk.ts';
import { timeCame } from './moves/time.ts';
import type { Event } from './event.ts';
import { say } from './say.ts';
import type { Move, Situation } from './situation.ts';

/** One line of the machine: where the case stands, what happened, on which condition, and what follows. */
export type Row = {
  readonly name: string;
  readonly on: Event['type'];
  /** The states in which it applies; absent: every state. */
  readonly in?: readonly StateName[];
  /** The question that must stand open. */
  readonly open?: Question;
  /** One of these intents must have been heard. */
  readonly heard?: readonly Intent[];
  readonly when?: (s: Situation) => boolean;
  readonly then: (s: Situation) => Move;
};

const saysYes = (s: Situation): boolean =>
  s.tapped === 'yes' ||
  (s.tapped === undefined &&
    (s.heard.has('acknowledge') || s.heard.has('accept_offer') || s.heard.has('promise_to_pay')));
const saysNo = (s: Situation): boolean => s.tapped === 'no' || s.heard.has('decline_offer');
const ceased = (s: Situation): boolean => s.state.contact.kind === 'ceased';
const withPerson = (s: Situation): boolean => s.state.handoff !== undefined;
const namesChoice = (s: Situation): boolean =>
  s.slots.choice !== undefined || s.tapped?.startsWith('offer_') === true;

/**
 * The machine. Rows are read from the top; the first that fits decides.
 *
 * What binds us comes before everything, then who holds the conversation, then whether the right person is there, then the
 * answer to the open question, then what was said of its own accord.
 */
export const TABLE: readonly Row[] = [
  { name: 'came in by an invitation', on: 'arrived', then: arrive },
  { name: 'left the chat', on: 'left', then: lose },
  { name: 'a moment came', on: 'time_came', then: timeCame },
  {
    name: 'a payment was booked',
    on: 'payment',
    then: (s) => (s.event.type === 'payment' ? bookPayment(s, s.event.payment.amount) : reread(s)),
  },
  { name: 'the ledger changed', on: 'ledger_changed', then: reread },
  { name: 'a manager acted', on: 'manager_acted', then: actAsManager },
  { name: 'a message met its fate', on: 'delivery', then: hearOfDelivery },

  { name: 'a duty', on: 'said', when: (s) => dutiesIn(s).length > 0, then: (s) => fulfil(s, dutiesIn(s)) },

  {
    name: 'resume after a stop',
    on: 'said',
    open: 'resume_contact',
    when: (s) => s.verified && (s.tapped === 'resume' || saysYes(s)),
    then: resume,
  },
  { name: 'stay stopped', on: 'said', open: 'resume_contact', when: saysNo, then: stayStopped },
  {
    name: 'a person holds the conversation',
    on: 'said',
    when: (s) => withPerson(s) && !ceased(s),
    then: passOn,
  },
  { name: 'something that is no text, to a person', on: 'media', when: withPerson, then: passOn },

  {
    name: 'the right answer',
    on: 'said',
    when: (s) => !s.verified && s.facts.identityAnswer === 'right',
    then: recognise,
  },
  {
    name: 'a wrong answer',
    on: 'said',
    open: 'identity',
    when: (s) => !s.verified && s.facts.identityAnswer === 'wrong',
    then: doubt,
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
  { name: 'nobody known is there', on: 'said', when: (s) => !s.verified, then: insist },
  { name: 'nobody known sent something', on: 'media', when: (s) => !s.verified, then: insist },
  { name: 'writes after a stop', on: 'said', when: ceased, then: askToResume },
  {
    name: 'something that is no text',
    on: 'media',
    then: () => ({ change: {}, effects: [say('answer.media')] }),
  },

  { name: 'wants a person', on: 'said', heard: ['request_human', 'callback_request'], then: callPerson },
  { name: 'wants another time or channel', on: 'said', heard: ['change_channel_or_time'], then: noteTimes },
  { name: 'wants another language', on: 'said', heard: ['language_switch'], then: switchLanguage },
  { name: 'an insult', on: 'said', heard: ['abusive'], then: stayCalm },

  {
    name: 'yes to a plan that they have not seen yet',
    on: 'said',
    open: 'confirm_plan',
    when: (s) => saysYes(s) && !saysNo(s) && s.facts.waiting.includes('reply'),
    then: (s) => (s.state.stated ? stateInFull(s, s.state.stated) : offerPlans(s)),
  },
  {
    name: 'yes to the plan as stated',
    on: 'said',
    open: 'confirm_plan',
    when: (s) => saysYes(s) && !saysNo(s),
    then: agree,
  },
  {
    name: 'another proposal',
    on: 'said',
    in: ['plan_offer'],
    heard: ['counter_offer'],
    when: (s) => !namesChoice(s),
    then: weigh,
  },
  { name: 'a choice among offers', on: 'said', in: ['plan_offer'], when: namesChoice, then: choose },
  { name: 'yes to the offers', on: 'said', open: 'which_offer', heard: ['accept_offer'], then: choose },
  {
    name: 'no to the offers',
    on: 'said',
    in: ['plan_offer'],
    when: (s) => saysNo(s) || s.tapped === 'other_offer',
    then: refuse,
  },
  {
    name: 'another proposal, in a sum',
    on: 'said',
    in: ['plan_offer'],
    when: (s) => affordableSaid(s) !== undefined,
    then: weigh,
  },
  {
    name: 'cannot pay, once more',
    on: 'said',
    in: ['plan_offer'],
    heard: ['hardship', 'request_plan'],
    then: offerPlans,
  },

  {
    name: 'another date',
    on: 'said',
    open: 'confirm_promise',
    when: (s) => s.tapped === 'change' || (saysNo(s) && daysSaid(s).length === 0),
    then: changePromise,
  },
  {
    name: 'the promise is right',
    on: 'said',
    open: 'confirm_promise',
    when: (s) => saysYes(s) && daysSaid(s).length === 0,
    then: confirmPromise,
  },
  {
    name: 'a day, when one was asked for',
    on: 'said',
    in: ['acknowledgement'],
    when: (s) => daysSaid(s).length > 0 && !s.heard.has('hardship'),
    then: takePromise,
  },

  {
    name: 'what is affordable',
    on: 'said',
    open: 'affordable',
    when: (s) => s.tapped === 'skip' || saysNo(s) || (s.slots.amount ?? s.slots.amounts) !== undefined,
    then: takeAffordable,
  },
  {
    name: 'the reason',
    on: 'said',
    open: 'reason',
    when: (s) => !asksSomething(s) && !s.heard.has('promise_to_pay') && s.tapped !== 'will_pay',
    then: takeReason,
  },
  {
    name: 'what is affordable, not said',
    on: 'said',
    open: 'affordable',
    when: (s) => !asksSomething(s) && !s.heard.has('promise_to_pay') && s.tapped !== 'will_pay',
    then: takeAffordable,
  },

  {
    name: 'cannot pay',
    on: 'said',
    heard: ['hardship', 'request_plan', 'counter_offer', 'vulnerability'],
    then: inquire,
  },
  { name: 'means to pay', on: 'said', heard: ['promise_to_pay'], then: takePromise },
  { name: 'a question', on: 'said', when: asksSomething, then: answer },
  {
    name: 'got it',
    on: 'said',
    heard: ['acknowledge', 'accept_offer'],
    then: (s) => acknowledge(s, askWhen),
  },
  { name: 'does not want', on: 'said', heard: ['decline_offer'], then: admitUnclear },
  {
    name: 'a greeting',
    on: 'said',
    heard: ['greeting'],
    then: () => ({ change: { unclear: 0 }, effects: [say('answer.greeting')] }),
  },
  {
    name: 'thanks',
    on: 'said',
    heard: ['thanks'],
    then: () => ({ change: { unclear: 0 }, effects: [say('answer.thanks')] }),
  },
  {
    name: 'something else altogether',
    on: 'said',
    heard: ['off_topic'],
    then: () => ({ change: {}, effects: [say('answer.off_topic')] }),
  },
  { name: 'not understood', on: 'said', then: admitUnclear },
];

/** Whether a row fits; every named condition must. */
export function fits(row: Row, s: Situation): boolean {
  return (
    row.on === s.event.type &&
    (row.in === undefined || row.in.includes(s.state.state)) &&
    (row.open === undefined || s.state.question?.kind === row.open) &&
    (row.heard === undefined || row.heard.some((intent) => s.heard.has(intent))) &&
    (row.when === undefined || row.when(s))
  );
}
