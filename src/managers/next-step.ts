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
  times_asked: 'Note the times or the channel that were asked for, and resolve.',
};

/** What a manager would best do next, one sentence. */
export function nextStepFor(reason: string): string {
  return Object.hasOwn(STEPS, reason) ? (STEPS[reason] ?? '') : 'Read the last words and take it from there.';
}
