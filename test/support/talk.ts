import { parseMoney } from '../../src/domain/money.ts';
import type { CaseState } from '../../src/domain/case.ts';
import type { ManagerAct } from '../../src/domain/manager-act.ts';
import { instantOf, isBefore, type Instant } from '../../src/domain/time.ts';
import type { NextAction } from '../../src/dialogue/next-action.ts';
import type { GatePolicy } from '../../src/gate/policy.ts';
import type { InboundContent } from '../../src/ports/channel.ts';
import { bookPayment } from '../../src/store/payments.ts';
import { invite } from '../../src/store/invites.ts';
import { accountOf, importDebtor, type Debtor, type Owed } from './portfolio.ts';
import { openWorld, type TestWorld } from './world.ts';

/** One message that reached the customer. */
export type Spoken = {
  readonly at: Instant;
  readonly template: string;
  readonly purpose: string;
  readonly text: string;
  readonly buttons: readonly string[];
};

/** One conversation with one customer, held through the real program. */
export type Talk = {
  readonly world: TestWorld;
  readonly comesIn: () => Promise<void>;
  readonly says: (text: string) => Promise<void>;
  readonly taps: (action: string) => Promise<void>;
  readonly sendsMedia: () => Promise<void>;
  readonly leaves: () => Promise<void>;
  /** Let time pass; everything that falls due meanwhile is done at its own moment. */
  readonly waits: (duration: string) => Promise<void>;
  readonly pays: (amount: string, account?: string) => Promise<void>;
  /** The lender sends the ledger anew. */
  readonly imports: (owes: readonly Owed[]) => Promise<void>;
  readonly manager: (act: ManagerAct, name?: string) => Promise<void>;
  readonly state: () => Promise<CaseState>;
  readonly next: () => Promise<NextAction | undefined>;
  /** Everything that reached the customer so far. */
  readonly spoken: () => Promise<readonly Spoken[]>;
  /** The draft of the last manager's reply that was kept back. */
  readonly refusedReply: () => Promise<string | undefined>;
  /** Every rule that the gate or the contact rules refused a message by, oldest first. */
  readonly refused: () => Promise<readonly string[]>;
  /** Lines that stand in the case's thread on the desk. */
  readonly notes: () => Promise<readonly { readonly kind: string; readonly text: string }[]>;
  readonly handoffs: () => Promise<readonly { readonly id: string; readonly status: string }[]>;
  readonly close: () => Promise<void>;
};

const CHAT = 'chat-1';

/** How often a quiet case may wake in a day; more is a loop. */
const MOST_WAKES_A_DAY = 24;

export async function openTalk(debtor: Debtor, start: Instant, gate?: Partial<GatePolicy>): Promise<Talk> {
  const there = await openWorld(start, gate);
  const { clock, db, engine, channel, desk } = there;
  await importDebtor(db, debtor, start);
  await engine.tick();
  const [first] = debtor.owes;
  let events = 0;
  let lastHandoff: string | undefined;

  const receive = async (content: InboundContent): Promise<void> => {
    events += 1;
    await channel.receive({
      id: `web:${events}`,
      from: { channel: 'web', conversation: CHAT },
      sentAt: clock.now(),
      content,
    });
    await engine.tick();
  };

  const state = async (): Promise<CaseState> => {
    const stored = await there.world.store.loadCase(debtor.id, clock.now());
    if (!stored) throw new Error(`there is no case of ${debtor.id}`);
    lastHandoff = stored.state.handoff?.id ?? lastHandoff;
    return stored.state;
  };

  const waits = async (duration: string): Promise<void> => {
    const start = Temporal.Instant.from(clock.now()).toZonedDateTimeISO(debtor.timezone);
    const end = instantOf(start.add(duration).toInstant());
    const days = Math.ceil(start.until(start.add(duration)).total({ unit: 'days', relativeTo: start }));
    for (let wakes = 0; ; wakes += 1) {
      const due = await nextWake(there);
      if (due === undefined || isBefore(end, due)) break;
      if (wakes > MOST_WAKES_A_DAY * (days + 1)) {
        throw new Error(`the case wakes again and again: now ${clock.now()}, then ${due}`);
      }
      clock.moveTo(
        isBefore(clock.now(), due) ? due : instantOf(Temporal.Instant.from(clock.now()).add({ seconds: 1 })),
      );
      await engine.tick();
    }
    if (isBefore(clock.now(), end)) clock.moveTo(end);
    await engine.tick();
  };

  return {
    world: there,
    comesIn: async () => {
      const invitation = await invite(db, first ? accountOf(first) : '', clock.now());
      if (!invitation.ok) throw new Error(invitation.why);
      await receive({ kind: 'start', token: invitation.token });
    },
    says: (text) => receive({ kind: 'text', text }),
    taps: (action) => receive({ kind: 'tap', action }),
    sendsMedia: () => receive({ kind: 'media', media: 'photo' }),
    leaves: () => receive({ kind: 'left' }),
    waits,
    pays: async (amount, account) => {
      const currency = first?.currency ?? 'USD';
      const sum = parseMoney(amount.replace(/^-/, ''), currency);
      if (!sum) throw new Error(`${amount} is not a sum in ${currency}`);
      events += 1;
      const booking = await bookPayment(
        db,
        {
          id: `P-${events}`,
          accountId: account ?? (first ? accountOf(first) : ''),
          amount: amount.startsWith('-') ? { ...sum, minor: -sum.minor } : sum,
          paidAt: clock.now(),
        },
        clock.now(),
      );
      if (booking.outcome !== 'booked')
        throw new Error(`the payment was not booked: ${JSON.stringify(booking)}`);
      await engine.tick();
    },
    imports: async (owes) => {
      await importDebtor(db, { ...debtor, owes }, clock.now());
      await engine.tick();
    },
    manager: async (act, name = 'Priya Nair') => {
      await state();
      if (!lastHandoff) throw new Error('no handoff was ever opened, so no manager can act');
      events += 1;
      await desk.receive({
        id: `web-desk:${events}`,
        at: clock.now(),
        by: { id: name.toLowerCase().replaceAll(' ', '.'), name },
        target: { handoffId: lastHandoff },
        act,
      });
      await engine.tick();
    },
    state,
    next: async () => {
      const row = await db.selectFrom('cases').select('next_action').executeTakeFirst();
      return row?.next_action ? JSON.parse(row.next_action) : undefined;
    },
    spoken: async () => {
      const rows = await db
        .selectFrom('attempts')
        .innerJoin('drafts', 'drafts.id', 'attempts.draft_id')
        .select([
          'attempts.started_at',
          'attempts.text',
          'attempts.buttons',
          'attempts.purpose',
          'drafts.template',
        ])
        .where('attempts.outcome', '=', 'delivered')
        .orderBy('attempts.id')
        .execute();
      return rows.map((row) => ({
        at: row.started_at,
        template: row.template,
        purpose: row.purpose,
        text: row.text,
        buttons: JSON.parse(row.buttons).map((button: { action: string }) => button.action),
      }));
    },
    refusedReply: async () => {
      const row = await db
        .selectFrom('drafts')
        .select('id')
        .where('status', '=', 'refused')
        .where('author', '=', 'manager')
        .orderBy('seq', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.id;
    },
    refused: async () => {
      const rows = await db
        .selectFrom('drafts')
        .select('why')
        .where('status', '=', 'refused')
        .orderBy('seq')
        .execute();
      return rows.flatMap((row) => rulesIn(JSON.parse(row.why ?? '{}')));
    },
    notes: async () => {
      const rows = await db
        .selectFrom('desk_jobs')
        .select('body')
        .where('kind', '=', 'note')
        .orderBy('id')
        .execute();
      return rows.map((row) => ({ text: '', ...JSON.parse(row.body) }));
    },
    handoffs: () => db.selectFrom('handoffs').select(['id', 'status']).orderBy('opened_at').execute(),
    close: there.close,
  };
}

function rulesIn(why: { rule?: string; reasons?: readonly { rule: string }[] }): readonly string[] {
  return why.reasons ? why.reasons.map((reason) => reason.rule) : [why.rule ?? ''];
}

/** When something falls due next: a case, a message that waits, or a line for the desk. */
async function nextWake({ db }: TestWorld): Promise<Instant | undefined> {
  const rows = await Promise.all([
    db
      .selectFrom('cases')
      .select((eb) => eb.fn.min('next_action_at').as('at'))
      .executeTakeFirst(),
    db
      .selectFrom('drafts')
      .select((eb) => eb.fn.min('due_at').as('at'))
      .where('status', '=', 'queued')
      .executeTakeFirst(),
  ]);
  return rows
    .flatMap((row) => row?.at ?? [])
    .toSorted()
    .at(0);
}
