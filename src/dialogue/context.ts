import type { CaseState, Question } from '../domain/case.ts';
import type { Dues } from '../domain/dues.ts';
import type { Context } from '../domain/understanding.ts';

const ASKED: Readonly<Record<Question, Context>> = {
  identity: 'identity_check',
  when: 'asked_when',
  confirm_promise: 'confirm_promise',
  reason: 'asked_reason',
  affordable: 'asked_affordable',
  which_offer: 'offer_installments',
  confirm_plan: 'confirm_plan',
  which_account: 'none',
  resume_contact: 'none',
};

/** What the bot last said, as far as it changes the reading of an answer. */
export function contextOf(state: CaseState, dues: Dues): Context {
  if (state.question) return ASKED[state.question.kind];
  if (state.state !== 'reminder' || dues.daysPastDue === undefined) return 'none';
  return dues.daysPastDue > 0 ? 'reminder_overdue' : 'reminder_upcoming';
}
