import type { Intent, SafetyFlag } from '../domain/understanding.ts';

/** Why a person is needed, in the managers' language. A code that is not here is shown as it is, so that no alert is lost. */
export function reasonSentence(code: string): string {
  const sentences: Readonly<Record<string, string>> = { ...SAFETY, ...SAID, ...HAPPENED, ...DUTIES };
  return Object.hasOwn(sentences, code)
    ? (sentences[code] ?? code)
    : `A person is needed: ${code.replaceAll('_', ' ')}.`;
}

const SAFETY: Readonly<Record<SafetyFlag, string>> = {
  self_harm: 'May be thinking of suicide or self-harm.',
  emergency: 'Speaks of an emergency or of danger to somebody.',
  bereavement: 'Somebody close has died.',
  serious_illness: 'Speaks of a serious illness.',
  domestic_abuse: 'May be living with abuse; somebody else may be reading the chat.',
  minor: 'A child may be answering.',
  customer_deceased: 'Somebody says that the customer has died.',
  injection: 'The message tries to give the bot orders.',
};

const SAID: Readonly<Record<Intent, string>> = {
  greeting: 'Said hello.',
  thanks: 'Said thank you.',
  acknowledge: 'Acknowledged the reminder.',
  promise_to_pay: 'Promises to pay.',
  already_paid: 'Says that it is already paid.',
  hardship: 'Cannot pay in full now.',
  request_plan: 'Asks for a payment plan.',
  accept_offer: 'Accepts an offer.',
  decline_offer: 'Declines what was offered.',
  counter_offer: 'Proposes another plan.',
  dispute: 'Disputes the debt or its amount.',
  wrong_person: 'Says that we have the wrong person.',
  stop_contact: 'Asks us to stop all contact.',
  request_human: 'Asks for a person.',
  ask_amount: 'Asks how much is owed.',
  ask_due_date: 'Asks when payment is due.',
  ask_how_to_pay: 'Asks how to pay.',
  ask_identity: 'Asks who we are and whether this is genuine.',
  ask_consequences: 'Asks what happens if it is not paid.',
  callback_request: 'Asks to be called back.',
  change_channel_or_time: 'Asks for another channel or another time.',
  language_switch: 'Asks for another language.',
  vulnerability: 'Speaks of circumstances that call for special care.',
  represented: 'Has a lawyer or a debt adviser.',
  insolvency: 'Speaks of bankruptcy, insolvency or a debt moratorium.',
  identity_theft: 'Says that somebody used their name.',
  complaint: 'Makes a complaint.',
  abusive: 'Writes in an abusive way.',
  refuse_to_pay: 'Refuses to pay.',
  off_topic: 'Writes about something else.',
  unclear: 'Was not understood.',
};

const HAPPENED: Readonly<Record<string, string>> = {
  account_disputed: 'Disputes one of several accounts; nothing of it is asked for, and the others go on.',
  asked_for_person: 'Asks for a person.',
  promise_broken: 'A promise to pay was not kept.',
  promise_broken_twice: 'Two promises to pay were not kept.',
  promise_outside_policy: 'Promises to pay on a day or in a way that the policy does not allow.',
  no_date_given: 'Means to pay, but named no day when asked twice.',
  plan_outside_bounds: 'Proposes a plan outside the bounds; it needs approval.',
  plan_needs_person: 'Needs an arrangement that the bot has no bounds for.',
  plan_missed: 'A payment of the plan was missed.',
  plan_missed_twice: 'Two payments of the plan were missed.',
  nothing_affordable: 'Says that nothing is affordable now.',
  offers_refused_twice: 'Refused the offers twice.',
  offers_unanswered: 'Did not choose among the offers, though asked twice.',
  unclear_twice: 'Was not understood twice in a row.',
  unanswered_question: 'Left a question open.',
  identity_failed: 'Could not be verified.',
  reminders_unanswered: 'Has not answered the reminders; they are paused.',
  ladder_ends: 'The reminders have come to an end; the next step is a person’s.',
  hold_stands: 'Something still holds this case, and nobody is working on it.',
  promise_needs_manager: 'Promises a sum so large that a person should confirm it.',
  times_asked: 'Named times, or another channel, for being written to.',
  language_not_spoken: 'Asks for a language that the bot does not speak.',
  message_refused_by_gate: 'A message was held back by the conduct rules.',
  message_rejected: 'The channel refused a message.',
  unconfirmed: 'Nobody knows whether a message arrived; it will not be repeated by itself.',
  unreachable: 'Cannot be reached in this chat any more.',
  chat_left: 'Has left the chat or blocked the bot.',
  place_barred: 'Somebody at work, or elsewhere, can read this chat.',
  media: 'Sent something that is not text.',
};

/** Rows of the table of statements that trigger a duty, by number, for those that have no name of their own. */
const DUTIES: Readonly<Record<string, string>> = {
  T03: 'Named hours or places in which not to write.',
  T08: 'Somebody else acts for the customer: an adviser, a carer, a power of attorney.',
  T10: 'Speaks of a moratorium or breathing space.',
  T13: 'Asks who the original creditor is, or for the debt to be validated.',
  T14: 'Says that the debt is too old to be claimed.',
  T15: 'Serves in the armed forces.',
  T19: 'May not be able to understand or decide now.',
  T24: 'Somebody other than the customer is answering.',
  T26: 'Speaks of gambling or addiction.',
  T27: 'A festival, a family event or a disaster is going on.',
  T28: 'Is in prison, in hospital or otherwise away for long.',
  T31: 'Needs another way of reading: larger print, plainer words.',
  T34: 'Asks for proof that this is genuine.',
  T36: 'Asks about their data, or objects to automatic decisions.',
  T39: 'Somebody at work can read this chat.',
  T41: 'Has not answered the reminders.',
};
