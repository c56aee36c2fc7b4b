import { MUST_NOT_MISS, type Context, type Intent } from '../domain/understanding.ts';
import { hearingOf, type Draft, type Hearing } from './draft.ts';
import { choiceIn, daysIn, isArranging, slotsOf, sumsIn, type Settled } from './slots.ts';

const OFFERED: readonly Context[] = ['offer_installments', 'confirm_plan'];

/** What stops or holds something: a plain yes beside it answers no question. */
const GRAVE: readonly Intent[] = [
  ...MUST_NOT_MISS.filter((intent) => intent !== 'vulnerability'),
  'refuse_to_pay',
];

/** What an order to a machine may not bring about: it is nobody's word that they pay, have paid or agree. */
const BINDING: readonly Intent[] = [
  'promise_to_pay',
  'already_paid',
  'request_plan',
  'accept_offer',
  'decline_offer',
  'counter_offer',
];

/** The same "yes", "80" and "the second one" mean different things after each thing the bot may have said. */
export function inContext(draft: Draft): Settled {
  const hearing = hearingOf(draft.labels);
  const { context, state } = draft.input;
  const offered = OFFERED.includes(context) || state === 'plan_offer';
  const grave = hearing.anyHeard(GRAVE);
  const choice = choiceIn(draft, offered);
  const days = daysIn(draft, choice !== undefined, offered);
  const sums = sumsIn(draft, days, choice !== undefined);
  const dated = days.some((day) => !day.paid);

  if (days.some((day) => day.paid)) hearing.raise('already_paid', 0.7);
  if (!grave) {
    answerQuestion(draft, hearing, offered, dated);
    if (choice !== undefined) hearing.raise('accept_offer', 0.95);
    const proposed = speaksOfPaying(draft) || days.some(({ payday }) => payday === true);
    if (dated && !hearing.heard('hardship') && proposed)
      hearing.raise('promise_to_pay', offered ? 0.6 : 0.85);
    if (dated) nameStart(draft, hearing, offered);
    if (sums.length > 0) proposeSum(draft, hearing, offered, dated);
  }
  weighPromise(draft, hearing, dated);
  if (dated && !offered && hearing.heard('promise_to_pay')) hearing.lower('counter_offer', 0.45);
  weighOffer(draft, hearing, offered, choice !== undefined);
  if (grave) hearing.lower('acknowledge', 0.4);
  if (hearing.heard('flag:injection')) for (const intent of BINDING) hearing.lower(intent, 0.45);
  fillIn(draft, hearing);
  return { labels: hearing.labels, slots: slotsOf(draft, days, sums, choice) };
}

/** Beside a day, what is said may be about anything: below this likelihood of any proposal, the day is no promise. */
const PROMISES_FROM = 0.03;

/** Nor is it where something else altogether is so many times likelier. */
const FAR = 5;

function speaksOfPaying({ likely }: Draft): boolean {
  const of = (intent: Intent) => likely.get(intent) ?? 0;
  const proposal = Math.max(of('promise_to_pay'), of('counter_offer'), of('request_plan'));
  return likely.size === 0 || (proposal >= PROMISES_FROM && of('off_topic') < FAR * proposal);
}

/** What a plain yes or no, or one that begins the message, answers. */
function answerQuestion(draft: Draft, hearing: Hearing, offered: boolean, dated: boolean): void {
  const { answer, input } = draft;
  const asked = offered || input.context === 'confirm_promise';
  if (answer.bareNo || answer.startsNo) {
    if (asked) hearing.raise('decline_offer', answer.bareNo ? 0.9 : 0.6);
    else if (answer.bareNo) hearing.raise('decline_offer', 0.6);
    if (answer.bareNo) hearing.lower('acknowledge', 0.3);
    return;
  }
  if (!answer.bareYes && !answer.startsYes) return;
  const weight = answer.bareYes ? 0.95 : 0.7;
  switch (input.context) {
    case 'confirm_promise':
      if (dated) return;
      hearing.raise('promise_to_pay', weight);
      hearing.raise('acknowledge', weight);
      return;
    case 'confirm_plan':
    case 'offer_installments':
      if (!hearing.anyHeard(['hardship', 'decline_offer'])) hearing.raise('accept_offer', weight);
      return;
    case 'asked_when':
    case 'asked_reason':
    case 'asked_affordable':
    case 'identity_check':
    case 'reminder_upcoming':
    case 'reminder_overdue':
    case 'none':
      if (answer.bareYes) hearing.raise('acknowledge', 0.9);
      return;
    default:
      input.context satisfies never;
  }
}

/** A sum that the customer can pay now and then is a proposal, not a promise; so is any other sum where offers are on the table. */
function proposeSum(draft: Draft, hearing: Hearing, offered: boolean, dated: boolean): void {
  const { context } = draft.input;
  const regular = draft.period !== undefined;
  if (!dated && (regular || offered || context === 'asked_affordable')) hearing.lower('promise_to_pay', 0.45);
  if (context === 'asked_affordable') hearing.raise('counter_offer', 0.95);
  else if (offered) hearing.raise('counter_offer', 0.85);
  else if (regular) {
    hearing.raise('request_plan', 0.95);
    hearing.raise('counter_offer', 0.7);
    hearing.lower('counter_offer', 0.9);
  } else if (hearing.heard('hardship') && !dated) hearing.raise('counter_offer', 0.8);
  else if (!dated && !hearing.heard('promise_to_pay') && draft.answer.words <= 4) {
    hearing.raise('counter_offer', 0.6);
  }
}

/** Where an arrangement is being looked for, the day on which somebody gets paid, or could start, is when it may begin, and no promise of everything. */
function nameStart(draft: Draft, hearing: Hearing, offered: boolean): void {
  if (!isArranging(draft.input.context, offered) || !draft.namesStart) return;
  hearing.lower('promise_to_pay', 0.45);
  hearing.raise(offered ? 'counter_offer' : 'hardship', 0.8);
}

/** A promise is heard where somebody commits to something, not where they wish, ask or refuse. */
function weighPromise(draft: Draft, hearing: Hearing, dated: boolean): void {
  const proposes = draft.period !== undefined && draft.amounts.length > 0;
  if (dated) {
    if (hearing.heard('promise_to_pay') && !proposes) hearing.lower('request_plan', 0.45);
    if (hearing.heard('hardship') && hearing.heard('promise_to_pay')) hearing.raise('promise_to_pay', 0.99);
    return;
  }
  if (hearing.anyHeard(['refuse_to_pay', 'ask_how_to_pay'])) hearing.lower('promise_to_pay', 0.4);
  if (hearing.anyHeard(['hardship', 'already_paid']) && !draft.vague) hearing.lower('promise_to_pay', 0.4);
  if (draft.asksLeave && hearing.heard('promise_to_pay')) {
    hearing.raise('request_plan', 0.85);
    hearing.lower('promise_to_pay', 0.45);
  }
}

/** Offers are accepted and declined only where there are some; what is asked for instead is another proposal. */
function weighOffer(draft: Draft, hearing: Hearing, offered: boolean, chosen: boolean): void {
  if (!offered) {
    hearing.lower(
      'decline_offer',
      draft.input.context === 'confirm_promise' || draft.answer.bareNo ? 0.7 : 0.4,
    );
    if (hearing.heard('accept_offer') && !chosen) {
      hearing.lower('accept_offer', 0.45);
      if (!hearing.anyHeard(GRAVE)) hearing.raise('acknowledge', 0.65);
    }
    return;
  }
  if (hearing.heard('accept_offer') && hearing.heard('decline_offer')) hearing.lower('accept_offer', 0.4);
  if (hearing.heard('accept_offer') && !draft.asksLeave) hearing.lower('request_plan', 0.45);
  else if (hearing.heard('request_plan')) {
    hearing.raise('counter_offer', 0.9);
    hearing.lower('request_plan', 0.6);
  }
}

/** What follows from the rest: whoever answers for a child is not the customer, and illness that costs money is hardship. */
function fillIn(draft: Draft, hearing: Hearing): void {
  if (hearing.heard('flag:minor')) hearing.raise('wrong_person', 0.8);
  if (hearing.heard('vulnerability') && draft.speaksOfMoney) hearing.raise('hardship', 0.6);
  if (hearing.heard('flag:injection') && hearing.nothingHeard()) hearing.raise('off_topic', 0.7);
  if (draft.input.context === 'asked_reason' && draft.answer.words >= 2 && hearing.nothingHeard()) {
    hearing.raise('hardship', 0.55);
  }
}
