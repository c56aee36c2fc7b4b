import type { Facts } from '../dialogue/facts.ts';
import { dayIn, type Instant } from '../domain/time.ts';
import { officeAt, type OfficeStanding } from '../policy/office-hours.ts';
import type { StoredCase } from '../ports/store.ts';
import type { World } from './world.ts';

export const PAUSED = 'paused';

/** The facts of a case at one moment, `now` among them. */
export async function factsOf(
  world: World,
  stored: StoredCase,
  now: Instant,
  identityAnswer: Facts['identityAnswer'],
): Promise<Facts> {
  const { customer, conversation } = stored;
  return {
    now,
    customer,
    accounts: stored.accounts,
    payments: stored.payments,
    history: stored.history,
    ...(stored.lastHeardAt && { lastHeardAt: stored.lastHeardAt }),
    remindersSince: stored.remindersSince,
    promisesKept: stored.promisesKept,
    waiting: stored.drafts.map((draft) => draft.purpose),
    chat: conversation ? (conversation.consent ? 'open' : 'no_consent') : 'none',
    identityAnswer,
    holidays: world.holidays(customer.country, customer.region, dayIn(now, customer.timezone)),
    onDuty: office(world, now).open,
    paused: (await world.store.setting(PAUSED)) === 'yes',
    newHandoffId: world.newId('H'),
  };
}

/** Whether a manager is there at `now`, by the creditor's own hours and holidays. */
export function office(world: Pick<World, 'prompts' | 'holidays'>, now: Instant): OfficeStanding {
  const { creditor } = world.prompts;
  const { country, region } = creditor.office.holidays;
  return officeAt(creditor, now, world.holidays(country, region, dayIn(now, creditor.office.timezone)));
}
