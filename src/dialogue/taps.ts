import type { CaseState } from '../domain/case.ts';
import type { Intent, Understanding } from '../domain/understanding.ts';

const MEANING: Readonly<Record<string, readonly Intent[]>> = {
  will_pay: ['promise_to_pay'],
  paid: ['already_paid'],
  cannot_pay: ['hardship'],
  dispute: ['dispute'],
  how_to_pay: ['ask_how_to_pay'],
  person: ['request_human'],
  account_1: ['dispute'],
  account_2: ['dispute'],
  account_3: ['dispute'],
  all_accounts: ['dispute'],
  change: ['promise_to_pay'],
  offer_1: ['accept_offer'],
  offer_2: ['accept_offer'],
  offer_3: ['accept_offer'],
  other_offer: ['counter_offer'],
  resume: ['acknowledge'],
  yes: ['acknowledge'],
  no: ['decline_offer'],
  skip: ['unclear'],
};

/** What a tapped answer means: without doubt, in the language of the conversation. An action that is not ours means nothing. */
export function understandTap(action: string, state: CaseState): Understanding {
  const intents = MEANING[action] ?? ['unclear'];
  return {
    language: state.language,
    intents: intents.map((name) => ({ name, confidence: 1 })),
    slots: action.startsWith('offer_') ? { choice: Number(action.slice('offer_'.length)) } : {},
    safety: [],
    duties: [],
  };
}
