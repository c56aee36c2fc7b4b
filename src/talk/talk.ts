import type { Prompts } from '../content/load.ts';
import type { NextAction } from '../dialogue/next-action.ts';
import type { CaseState } from '../domain/case.ts';
import type { ManagerAct } from '../domain/manager-act.ts';
import { parseMoney } from '../domain/money.ts';
import type { Instant } from '../domain/time.ts';
import type { GatePolicy } from '../gate/policy.ts';
import type { InboundContent } from '../ports/channel.ts';
import { invite } from '../store/invites.ts';
import { bookPayment } from '../store/payments.ts';
import { accountOf, importDebtor, type Debtor, type Owed } from './debtor.ts';
import { endOf, passUntil } from './passing.ts';
import { deskNotes, refusedReply, rulesOfRefusals, spokenTo, type DeskLine, type Spoken } from './seen.ts';
import { openStage, type Stage } from './stage.ts';

/** One conversation with one customer, held through the real program. */
export type Talk = {
  readonly stage: Stage;
  readonly comesIn: () => Promise<void>;
  /** Several texts are written in one second, before anything is answered. */
  readonly says: (...texts: readonly string[]) => Promise<void>;
  readonly taps: (action: string) => Promise<void>;
  readonly sendsMedia: (media: string) => Promise<void>;
  readonly leaves: () => Promise<void>;
  /** Let time pass; everything that falls due meanwhile is done at its own moment. */
  readonly waits: (duration: string) => Promise<void>;
  readonly pays: (amount: string, account?: string) => Promise<void>;
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
  readonly notes: () => Promise<readonly DeskLine[]>;
  readonly handoffs: () => Promise<readonly { readonly id: string; readonly status: string }[]>;
};

/** With whom, and where they write. */
export type Partner = {
  readonly customerId: string;
  readonly timezone: string;
  readonly chat: string;
  readonly account: string;
  readonly currency: string;
};

/** Hold a conversation on a stage where this customer is known already. */
export function talkWith(stage: Stage, partner: Partner): Talk {
  const { clock, db, engine, channel, desk } = stage;
  const { customerId } = partner;
  const seen = { customerId, conversation: `web:${partner.chat}` };
  let events = 0;
  let lastHandoff: string | undefined;

  const receive = async (...contents: readonly InboundContent[]): Promise<void> => {
    for (const content of contents) {
      events += 1;
      await channel.receive({
        id: `web:${customerId}:${events}`,
        from: { channel: 'web', conversation: partner.chat },
        sentAt: clock.now(),
        content,
      });
    }
    await engine.tick();
  };

  const state = async (): Promise<CaseState> => {
    const stored = await stage.world.store.loadCase(customerId, clock.now());
    if (!stored) throw new Error(`there is no case of ${customerId}`);
    lastHandoff = stored.state.handoff?.id ?? lastHandoff;
    return stored.state;
  };

  return {
    stage,
    comesIn: async () => {
      const invitation = await invite(db, partner.account, clock.now());
      if (!invitation.ok) throw new Error(invitation.why);
      await receive({ kind: 'start', token: invitation.token });
    },
    says: (...texts) => receive(...texts.map((text) => ({ kind: 'text', text }) as const)),
    taps: (action) => receive({ kind: 'tap', action }),
    sendsMedia: (media) => receive({ kind: 'media', media }),
    leaves: () => receive({ kind: 'left' }),
    waits: (duration) => passUntil(stage, endOf(clock.now(), duration, partner.timezone)),
    pays: async (amount, account) => {
      const sum = parseMoney(amount.replace(/^-/, ''), partner.currency);
      if (!sum) throw new Error(`${amount} is not a sum in ${partner.currency}`);
      events += 1;
      const booking = await bookPayment(
        db,
        {
          id: `P-${customerId}-${events}`,
          accountId: account ?? partner.account,
          amount: amount.startsWith('-') ? { ...sum, minor: -sum.minor } : sum,
          paidAt: clock.now(),
        },
        clock.now(),
      );
      if (booking.outcome !== 'booked')
        throw new Error(`the payment was not booked: ${JSON.stringify(booking)}`);
      await engine.tick();
    },
    manager: async (act, name = 'Priya Nair') => {
      await state();
      if (!lastHandoff) throw new Error('no handoff was ever opened, so no manager can act');
      events += 1;
      await desk.receive({
        id: `web-desk:${customerId}:${events}`,
        at: clock.now(),
        by: { id: name.toLowerCase().replaceAll(' ', '.'), name },
        target: { handoffId: lastHandoff },
        act,
      });
      await engine.tick();
    },
    state,
    next: async () => {
      const row = await db
        .selectFrom('cases')
        .select('next_action')
        .where('customer_id', '=', customerId)
        .executeTakeFirst();
      return row?.next_action ? JSON.parse(row.next_action) : undefined;
    },
    spoken: () => spokenTo(db, seen),
    refusedReply: () => refusedReply(db, seen),
    refused: () => rulesOfRefusals(db, seen),
    notes: () => deskNotes(db),
    handoffs: () =>
      db
        .selectFrom('handoffs')
        .select(['id', 'status'])
        .where('customer_id', '=', customerId)
        .orderBy('opened_at')
        .execute(),
  };
}

/** A conversation on a stage of its own, where nobody else is. */
export type TalkAlone = Talk & {
  /** The lender sends the ledger anew. */
  readonly imports: (owes: readonly Owed[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function openTalk({
  prompts,
  debtor,
  start,
  gate,
}: {
  readonly prompts: Prompts;
  readonly debtor: Debtor;
  readonly start: Instant;
  readonly gate?: Partial<GatePolicy> | undefined;
}): Promise<TalkAlone> {
  const stage = await openStage({ prompts, start, gate });
  await importDebtor(stage.db, prompts.creditor, debtor, start);
  await stage.engine.tick();
  const [first] = debtor.owes;
  const talk = talkWith(stage, {
    customerId: debtor.id,
    timezone: debtor.timezone,
    chat: 'chat-1',
    account: first ? accountOf(first) : '',
    currency: first?.currency ?? 'USD',
  });
  return {
    ...talk,
    imports: async (owes) => {
      await importDebtor(stage.db, prompts.creditor, { ...debtor, owes }, stage.clock.now());
      await stage.engine.tick();
    },
    close: stage.close,
  };
}
