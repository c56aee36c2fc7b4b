import { instantOf, isBefore, type Instant } from '../domain/time.ts';
import type { Stage } from './stage.ts';

/** How often a quiet case may wake in a day; more is a loop. */
const MOST_WAKES_A_DAY = 24;

/** Let time pass until `end`; everything that falls due meanwhile is done at its own moment. */
export async function passUntil(stage: Stage, end: Instant): Promise<void> {
  const { clock, engine } = stage;
  const days = Math.ceil(
    Temporal.Instant.from(clock.now()).until(Temporal.Instant.from(end)).total('hours') / 24,
  );
  const most = MOST_WAKES_A_DAY * (days + 1) * (await casesIn(stage));
  for (let wakes = 0; ; wakes += 1) {
    const due = await nextWake(stage);
    if (due === undefined || isBefore(end, due)) break;
    if (wakes > most) throw new Error(`a case wakes again and again: now ${clock.now()}, then ${due}`);
    clock.moveTo(isBefore(clock.now(), due) ? due : secondAfter(clock.now()));
    await engine.tick();
  }
  if (isBefore(clock.now(), end)) clock.moveTo(end);
  await engine.tick();
}

/** The end of an ISO 8601 duration from now, on the wall clock of `timezone`. */
export function endOf(now: Instant, duration: string, timezone: string): Instant {
  return instantOf(Temporal.Instant.from(now).toZonedDateTimeISO(timezone).add(duration).toInstant());
}

/** When something falls due next: a case, or a message that waits; of everybody, or of one customer. */
export async function nextWake({ db }: Stage, customerId?: string): Promise<Instant | undefined> {
  const rows = await Promise.all([
    db
      .selectFrom('cases')
      .select((eb) => eb.fn.min('next_action_at').as('at'))
      .$if(customerId !== undefined, (query) => query.where('customer_id', '=', customerId ?? ''))
      .executeTakeFirst(),
    db
      .selectFrom('drafts')
      .select((eb) => eb.fn.min('due_at').as('at'))
      .where('status', '=', 'queued')
      .$if(customerId !== undefined, (query) => query.where('customer_id', '=', customerId ?? ''))
      .executeTakeFirst(),
  ]);
  return rows
    .flatMap((row) => row?.at ?? [])
    .toSorted()
    .at(0);
}

function secondAfter(now: Instant): Instant {
  return instantOf(Temporal.Instant.from(now).add({ seconds: 1 }));
}

async function casesIn({ db }: Stage): Promise<number> {
  const row = await db
    .selectFrom('cases')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Math.max(1, Number(row.n));
}
