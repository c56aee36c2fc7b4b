import { duesOf, type Dues } from '../domain/dues.ts';
import { dayIn, type Instant } from '../domain/time.ts';
import type { Policy } from '../dialogue/policy.ts';
import { packFor, type ConductPack } from '../policy/conduct-pack.ts';
import type { Creditor } from '../policy/creditor.ts';
import type { DialogueRules } from '../policy/dialogue-rules.ts';
import { ladderFor, type Ladder } from '../policy/ladder.ts';
import { boundsFor, type PlanBounds, type PlanPolicy } from '../policy/plan-bounds.ts';
import type { PromiseRules } from '../policy/promise-rules.ts';
import type { SilenceRules } from '../policy/silence-rules.ts';
import type { StoredCase } from '../ports/store.ts';

/** The policy part of the prompts. */
export type Prompted = {
  readonly creditor: Creditor;
  readonly ladders: readonly Ladder[];
  readonly plans: readonly PlanPolicy[];
  readonly conduct: readonly ConductPack[];
  readonly promises: PromiseRules;
  readonly dialogue: DialogueRules;
  readonly silence: SilenceRules;
};

/** The rules for one case: its ladder, its plan bounds, and the conduct pack of the place where the customer lives. */
export function policyFor(
  prompts: Prompted,
  {
    customer,
    accounts,
    state,
  }: Pick<StoredCase, 'customer' | 'accounts'> & {
    readonly state: Pick<StoredCase['state'], 'disputed'>;
  },
  now: Instant,
): Policy {
  const dues = duesOf(accounts, dayIn(now, customer.timezone), state.disputed);
  const asked = accounts.filter((account) => !(account.id in (state.disputed ?? {})));
  const bounds = planBoundsFor(prompts, dues);
  return {
    ladder: ladderFor(prompts.ladders, asked, customer.country),
    pack: packFor(prompts.conduct, prompts.creditor.conductPack, customer.country, customer.region),
    promises: prompts.promises,
    ...(bounds && { bounds }),
    dialogue: prompts.dialogue,
    silence: prompts.silence,
  };
}

/** The bounds of the longest overdue account, if every account that is due may have a plan at all. */
function planBoundsFor(prompts: Prompted, dues: Dues): PlanBounds | undefined {
  const each = dues.items.map(({ account, daysPastDue }) =>
    boundsFor(prompts.plans, { product: account.product, kind: account.kind, daysPastDue }),
  );
  return each.every((bounds) => bounds !== undefined) ? each[0] : undefined;
}
