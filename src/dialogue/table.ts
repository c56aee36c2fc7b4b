import { dutiesIn, fulfil } from './duties.ts';
import { handOver } from './handoff.ts';
import {
  hears,
  isHeld,
  isPoliteOnly,
  namesChoice,
  owesNothing,
  saysNo,
  saysYes,
  speaksOfPaying,
  tapsOffer,
} from './hearing.ts';
import { admitUnclear, answer, asksSomething, nothingIsDue, stayCalm } from './moves/answers.ts';
import { hearOfDelivery, lose } from './moves/delivery.ts';
import { disputeAccounts, disputeAll, mayBeOneAccount } from './moves/dispute.ts';
import { affordableSaid, inquire, saysZero, takeAffordable, takeReason } from './moves/hardship.ts';
import { arrive } from './moves/identity.ts';
import { bookPayment, reread } from './moves/ledger.ts';
import { actAsManager } from './moves/manager.ts';
import { agree, choose, offerPlans, refuse, state as stateInFull, weigh } from './moves/plan.ts';
import {
  askWhen,
  changePromise,
  confirmPromise,
  daysSaid,
  differsFromPromise,
  takePromise,
} from './moves/promise.ts';
import { proposalSaid } from './moves/proposal.ts';
import { acknowledge, keepQuiet, noteTimes, switchLanguage } from './moves/talk.ts';
import { timeCame } from './moves/time.ts';
import { say } from './say.ts';
import { PRESENCE } from './presence-rows.ts';
import type { Row } from './row.ts';

/**
 * The machine. Rows are read from the top; the first that fits decides.
 *
 * What binds us comes before everything, then who holds the conversation, then whether the right person is there, then the
 * answer to the open question, then what was said of its own accord.
 */
export const TABLE: readonly Row[] = [
  { name: 'came in by an invitation', on: 'arrived', then: arrive },
  { name: 'left the chat', on: 'left', then: lose },
  { name: 'a moment came', fulfils: ['T41'], on: 'time_came', then: timeCame },
  {
    name: 'a payment was booked',
    on: 'payment',
    then: (s) => (s.event.type === 'payment' ? bookPayment(s, s.event.payment.amount) : reread(s)),
  },
  { name: 'the ledger changed', on: 'ledger_changed', then: reread },
  { name: 'a manager acted', on: 'manager_acted', then: actAsManager },
  { name: 'a message met its fate', on: 'delivery', then: hearOfDelivery },

  {
    name: 'disputes one account of several',
    on: 'said',
    heard: ['dispute'],
    when: mayBeOneAccount,
    then: disputeAccounts,
  },
  { name: 'a duty', on: 'said', when: (s) => dutiesIn(s).length > 0, then: (s) => fulfil(s, dutiesIn(s)) },

  ...PRESENCE,

  {
    name: 'which account is disputed',
    on: 'said',
    open: 'which_account',
    when: (s) => !asksSomething(s) && !isPoliteOnly(s),
    then: (s) => (mayBeOneAccount(s) ? disputeAccounts(s) : disputeAll(s)),
  },

  {
    name: 'speaks of paying what a person must look at first',
    on: 'said',
    when: (s) => isHeld(s) && speaksOfPaying(s),
    then: (s) => handOver(s, 'hold_stands', 'P2', { announce: 'now' }),
  },
  {
    name: 'something comes first for the customer now',
    fulfils: ['T27'],
    on: 'said',
    when: (s) => s.duties.has('T27') && !speaksOfPaying(s),
    then: keepQuiet,
  },
  {
    name: 'wants another time or channel',
    fulfils: ['T03', 'T30'],
    on: 'said',
    heard: ['change_channel_or_time'],
    then: noteTimes,
  },
  {
    name: 'wants another language',
    fulfils: ['T29'],
    on: 'said',
    heard: ['language_switch'],
    then: switchLanguage,
  },
  { name: 'an insult', fulfils: ['T40'], on: 'said', heard: ['abusive'], then: stayCalm },
  {
    name: 'speaks of paying, and owes nothing',
    on: 'said',
    when: (s) => owesNothing(s) && (speaksOfPaying(s) || hears(s, 'already_paid')),
    then: nothingIsDue,
  },

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
    when: (s) =>
      saysYes(s) &&
      !saysNo(s) &&
      !asksSomething(s) &&
      !hears(s, 'counter_offer') &&
      !namesChoice(s) &&
      daysSaid(s).length === 0,
    then: agree,
  },
  {
    name: 'another proposal',
    fulfils: ['T37'],
    on: 'said',
    in: ['plan_offer'],
    when: (s) =>
      !namesChoice(s) &&
      (hears(s, 'counter_offer') || (proposalSaid(s) !== undefined && !hears(s, 'promise_to_pay'))),
    then: weigh,
  },
  { name: 'a choice among offers', on: 'said', in: ['plan_offer'], when: namesChoice, then: choose },
  { name: 'a choice among offers of before', on: 'said', when: tapsOffer, then: choose },
  { name: 'yes to the offers', on: 'said', open: 'which_offer', heard: ['accept_offer'], then: choose },
  {
    name: 'no to the offers',
    on: 'said',
    in: ['plan_offer'],
    when: (s) => saysNo(s) || s.tapped === 'other_offer',
    then: refuse,
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
    when: (s) => saysYes(s) && !differsFromPromise(s) && !hears(s, 'hardship'),
    then: confirmPromise,
  },
  {
    name: 'a day, when one was asked for',
    on: 'said',
    in: ['acknowledgement'],
    when: (s) =>
      daysSaid(s).length > 0 &&
      !hears(s, 'hardship', 'request_plan') &&
      (hears(s, 'promise_to_pay') || !asksSomething(s)),
    then: takePromise,
  },
  {
    name: 'no day, when one was asked for',
    on: 'said',
    open: 'when',
    when: (s) => saysNo(s) || (hears(s, 'unclear') && s.tapped === undefined),
    then: askWhen,
  },

  {
    name: 'what is affordable',
    on: 'said',
    open: 'affordable',
    when: (s) => s.tapped === 'skip' || saysNo(s) || affordableSaid(s) !== undefined || saysZero(s),
    then: takeAffordable,
  },
  {
    name: 'the reason',
    on: 'said',
    open: 'reason',
    when: (s) =>
      !asksSomething(s) && !isPoliteOnly(s) && !s.heard.has('promise_to_pay') && s.tapped !== 'will_pay',
    then: takeReason,
  },
  {
    name: 'what is affordable, not said',
    on: 'said',
    open: 'affordable',
    when: (s) =>
      !asksSomething(s) && !isPoliteOnly(s) && !s.heard.has('promise_to_pay') && s.tapped !== 'will_pay',
    then: takeAffordable,
  },

  {
    name: 'asks about the plan in force',
    on: 'said',
    when: (s) =>
      s.state.plan !== undefined &&
      asksSomething(s) &&
      !hears(s, 'hardship', 'counter_offer', 'vulnerability', 'promise_to_pay'),
    then: answer,
  },
  {
    name: 'cannot pay',
    fulfils: ['T25'],
    on: 'said',
    heard: ['hardship', 'request_plan', 'counter_offer', 'vulnerability'],
    then: inquire,
  },
  { name: 'means to pay', fulfils: ['T38'], on: 'said', heard: ['promise_to_pay'], then: takePromise },
  { name: 'a question', fulfils: ['T33', 'T34'], on: 'said', when: asksSomething, then: answer },
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
