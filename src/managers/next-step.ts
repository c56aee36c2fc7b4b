const STEPS: Readonly<Record<string, string>> = {
  self_harm: 'Reach out now, as a person; speak of nothing but how they are. Bring in the safeguarding lead.',
  emergency: 'Make sure that help is on its way. Nothing about the account.',
  domestic_abuse:
    'Ask on a safe channel how and when they may be written to. Put nothing about the account in this chat.',
  minor: 'Find another, safe way to the customer. Do not ask the child to pass anything on.',
  customer_deceased: 'Hand this to the bereavement team; deal with the estate’s representative only.',
  serious_illness: 'Thank them, ask what would help, and decide on forbearance. Ask for no proof here.',
  bereavement: 'Leave them in peace for now; decide when somebody may write.',
  stop_contact: 'Write no more. If a notice is lawful and needed, choose another route.',
  wrong_person: 'Take this address off the account and look for how it got there.',
  identity_theft: 'Freeze collection and tell the fraud team.',
  represented: 'Write to the representative; do not write to the customer about this debt.',
  insolvency: 'Ask for the court, the case and the trustee; keep everything stopped.',
  dispute: 'Find out what looks wrong, send the verification, and report the outcome.',
  account_disputed:
    'Find out what looks wrong with the account, send the verification, and resolve: that lifts the dispute.',
  already_paid: 'Match the payment; if it arrived, book it and apologise.',
  vulnerability: 'Offer help and time. Take no agreement before you are sure that it is understood.',
  refuse_to_pay: 'Do not ask again. Decide on the lawful next step away from this chat.',
  complaint: 'Log the complaint and answer it; nothing about payment until it was read.',
  asked_for_person: 'Claim the conversation and answer.',
  plan_outside_bounds: 'Look at what is affordable and decide whether to approve a plan.',
  plan_needs_person: 'Work out a plan that fits all accounts, and put it to the customer.',
  offers_refused_twice: 'Ask what would work and weigh a plan of your own.',
  nothing_affordable: 'Consider a pause or a token plan.',
  promise_broken_twice: 'Call, kindly, and ask what has changed.',
  reminders_unanswered: 'Choose another lawful route, or approve that reminders go on.',
  ladder_ends: 'Decide on the next step: a call, a visit or a formal notice are yours to take.',
  unreachable: 'Find another way to reach the customer.',
  identity_failed: 'Make sure who is in this chat before anything is said in it.',
  hold_stands: 'Finish what was begun and resolve: that lifts the hold.',
  promise_needs_manager: 'Confirm the promise with the customer, or agree on something safer, and resolve.',
  offers_unanswered: 'Ask which of the offers would suit, or what would; nothing was agreed to.',
  no_date_given: 'Ask, kindly, by when a payment would be possible.',
  promise_outside_policy: 'Decide whether that day is acceptable, and say so in your own words.',
  plan_missed_twice: 'Ask what has changed, and weigh a plan with smaller payments.',
  unclear_twice: 'Read the last words and answer them in your own.',
  abusive: 'Answer calmly or leave it for a while; nothing about payment while they are upset.',
  language_not_spoken: 'Find somebody who speaks their language.',
  place_barred: 'Find a private way to reach them; write nothing more in this chat.',
  message_rejected: 'Look at the log for what the channel objected to, and reach them in another way.',
  message_refused_by_gate:
    'Read why it was held back; write in your own words if something must be said now.',
  T13: 'Send the name of the original creditor and the validation of the debt; ask for nothing before that.',
  T14: 'Look at when the debt fell due, and ask legal whether it may be claimed at all.',
  T15: 'Look at which protections apply to members of the armed forces, and decide on them.',
  T28: 'Leave them in peace until they are back; decide when somebody may write.',
  T31: 'Send what they need in the form they asked for.',
  T36: 'Pass the request to whoever answers for data protection; it has a legal deadline.',
  times_asked: 'Note the times or the channel that were asked for, and resolve.',
};

/** After silence the reading says more than the reason does. */
const AFTER_SILENCE: Readonly<Record<string, string>> = {
  busy_or_forgot: 'Most likely an oversight: a short call, or approve that reminders go on.',
  pays_anyway: 'Most likely it is on its way: look at the ledger, and approve that reminders go on.',
  cannot_pay: 'Probably money is short: call, kindly, and have a plan or a pause ready.',
  will_not_pay: 'Find out in a call what they object to; then decide on the lawful next step.',
};

/** What a manager would best do next, one sentence; `reading` is that of the silence, where there is one. */
export function nextStepFor(reason: string, reading?: string): string {
  const known = reason === 'reminders_unanswered' && reading ? AFTER_SILENCE[reading] : undefined;
  if (known) return known;
  return Object.hasOwn(STEPS, reason) ? (STEPS[reason] ?? '') : 'Read the last words and take it from there.';
}
