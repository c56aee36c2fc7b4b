import type { Prompts } from '../content/load.ts';
import { loadSample, readSampleAnswers, SAMPLE_CLOCK } from '../portfolio/sample.ts';
import { viewOf } from '../web/view-of.ts';
import type { CaseView, CustomerLine, View } from '../web/view.ts';
import { openStage, type Stage } from './stage.ts';
import { talkWith, type Talk } from './talk.ts';

/** The sample portfolio on a stage of its own, and one of its customers to be. */
export type Visit = {
  readonly stage: Stage;
  readonly customers: readonly CustomerLine[];
  /** Undefined when there is no such customer. */
  readonly be: (customerId: string) => Promise<Guise | undefined>;
};

/** One customer whom somebody plays. */
export type Guise = {
  readonly id: string;
  readonly timezone: string;
  readonly talk: Talk;
  readonly view: () => Promise<{ readonly chosen: CaseView; readonly alerts: View['alerts'] }>;
};

export async function openVisit(prompts: Prompts): Promise<Visit> {
  const stage = await openStage({ prompts, start: SAMPLE_CLOCK });
  await loadSample(stage.db, SAMPLE_CLOCK);
  await stage.engine.tick();
  const seen = { world: stage.world, db: stage.db, sampleAnswers: readSampleAnswers() };
  const all = await viewOf(seen, {});
  return {
    stage,
    customers: all?.customers ?? [],
    be: async (customerId) => {
      const account = await stage.db
        .selectFrom('accounts')
        .innerJoin('customers', 'customers.id', 'accounts.customer_id')
        .select(['accounts.id', 'accounts.currency', 'customers.timezone'])
        .where('accounts.customer_id', '=', customerId)
        .orderBy('accounts.id')
        .executeTakeFirst();
      if (!account) return undefined;
      const { timezone } = account;
      const talk = talkWith(stage, {
        customerId,
        timezone,
        chat: customerId,
        account: account.id,
        currency: account.currency,
      });
      return {
        id: customerId,
        timezone,
        talk,
        view: async () => {
          const view = await viewOf(seen, { customer: customerId });
          if (!view?.chosen) throw new Error(`there is nothing to show of ${customerId}`);
          const alerts = view.alerts.filter((alert) => alert.customerId === customerId);
          return { chosen: view.chosen, alerts };
        },
      };
    },
  };
}
