import type { AttemptRow, DraftRow, Evidence } from './evidence.ts';
import type { Told } from './talk.ts';

/** Everything that must not be: each list says in words what was found, and is empty when the promise was kept. */
export type Faults = {
  readonly inbound: readonly string[];
  readonly owed: readonly string[];
  readonly atMostOnce: readonly string[];
  readonly sightings: readonly string[];
  readonly unfinished: readonly string[];
  readonly afterStop: readonly string[];
};

/** What really happened, so that a run in which nothing happened proves nothing. */
export type Figures = {
  readonly inbound: number;
  readonly drafts: number;
  readonly messagesSeen: number;
  /** Messages of ours that nobody had to ask for. */
  readonly proactiveSeen: number;
  /** Owed messages of which both tries left no receipt and neither arrived: they are listed, and nobody saw them. */
  readonly unseenAndListed: number;
  /** Owed messages that may have arrived, and whose words were no longer true when they could have been repeated: listed. */
  readonly outdated: number;
  readonly seenTwice: number;
  /** Owed messages that never left because a newer answer or a stop took their place. */
  readonly takenBack: number;
  readonly repeats: number;
  readonly unconfirmed: number;
  /** Attempts without a receipt whose message was seen all the same: the kill fell between the wire and the receipt. */
  readonly betweenWireAndReceipt: number;
  readonly proactiveUnconfirmed: number;
};

const PROACTIVE: ReadonlySet<string> = new Set([
  'reminder',
  'promise_reminder',
  'plan_reminder',
  'follow_up',
]);
const AT_MOST_ONCE: ReadonlySet<string> = new Set([...PROACTIVE, 'receipt']);

/** Compare what was written down with what was seen. */
export function prove(evidence: Evidence, told: readonly Told[]): { faults: Faults; figures: Figures } {
  const { drafts, attempts } = evidence;
  const tries = Map.groupBy(
    attempts.filter((one) => one.outcome !== 'lost'),
    (one) => one.draft_id,
  );
  const { seenBy, faults: sightings } = attribute(evidence);
  const timesSeen = (draft: DraftRow): number =>
    (tries.get(draft.id) ?? []).filter((one) => seenBy.has(one.id)).length;
  const owed = drafts.filter((draft) => !AT_MOST_ONCE.has(draft.purpose));
  const once = drafts.filter((draft) => AT_MOST_ONCE.has(draft.purpose));
  const seenWithoutReceipt = attempts.filter((one) => one.outcome === 'unconfirmed' && seenBy.has(one.id));
  return {
    faults: {
      inbound: inboundFaults(evidence, told),
      owed: owed.flatMap((draft) => owedFaults(draft, tries.get(draft.id) ?? [], timesSeen(draft))),
      atMostOnce: once.flatMap((draft) => onceFaults(draft, tries.get(draft.id) ?? [])),
      sightings,
      unfinished: unfinished(evidence),
      afterStop: afterStop(evidence, told),
    },
    figures: {
      inbound: told.reduce((sum, one) => sum + one.updates.length, 0),
      drafts: drafts.length,
      messagesSeen: [...evidence.seen.values()].reduce((sum, messages) => sum + messages.length, 0),
      proactiveSeen: once.filter((draft) => PROACTIVE.has(draft.purpose) && timesSeen(draft) > 0).length,
      unseenAndListed: owed.filter((draft) => draft.status === 'unconfirmed' && timesSeen(draft) === 0)
        .length,
      outdated: owed.filter((draft) => tries.get(draft.id)?.length === 1 && isOutdated(draft)).length,
      takenBack: owed.filter((draft) => draft.status === 'cancelled').length,
      seenTwice: drafts.filter((draft) => timesSeen(draft) === 2).length,
      repeats: attempts.filter((one) => one.repeat === 1).length,
      unconfirmed: attempts.filter((one) => one.outcome === 'unconfirmed').length,
      betweenWireAndReceipt: seenWithoutReceipt.length,
      proactiveUnconfirmed: once.filter(
        (draft) => PROACTIVE.has(draft.purpose) && draft.status === 'unconfirmed',
      ).length,
    },
  };
}

/** Every inbound was heard, and has exactly one turn; nothing has a turn that was not heard. */
function inboundFaults({ inbox, decided, bookings }: Evidence, told: readonly Told[]): readonly string[] {
  const heard = new Map(inbox.map((row) => [row.id, row]));
  const turns = Map.groupBy(decided, (cause) => cause);
  const expected = told.flatMap(({ updates, payments }) => [
    ...updates.map((update) => `telegram:${update}`),
    ...payments.map((id) => `ledger:payment:${id}`),
  ]);
  const booked = told.flatMap((one) => one.payments).filter((id) => !bookings.includes(id));
  return [
    ...expected.filter((id) => !heard.has(id)).map((id) => `${id} was never heard`),
    ...inbox.filter((row) => row.turned_at === null).map((row) => `${row.id} was heard and got no turn`),
    ...inbox.flatMap((row) => {
      const count = turns.get(row.id)?.length ?? 0;
      return count === 1 ? [] : [`${row.id} was decided ${count} times`];
    }),
    ...[...turns.keys()]
      .filter((cause) => cause !== 'time' && !heard.has(cause))
      .map((cause) => `${cause} was decided and never heard`),
    ...booked.map((id) => `${id} was never booked`),
  ];
}

/** An owed message is seen once; twice only where a first try has no receipt, and then the second is recorded as a repeat. */
function owedFaults(draft: DraftRow, tries: readonly AttemptRow[], seen: number): readonly string[] {
  const name = `${draft.template} (${draft.id})`;
  // A stop, or a newer answer, took its place before it left.
  if (draft.status === 'cancelled') return tries.length === 0 ? [] : [`${name} was cancelled and sent`];
  const [first, second, ...more] = tries;
  if (!first) return [`${name} is ${draft.status} and was never sent`];
  const last = second ?? first;
  return [
    ...(more.length > 0 ? [`${name} was sent ${tries.length} times`] : []),
    ...(first.repeat !== 0 ? [`the first try of ${name} is recorded as a repeat`] : []),
    ...(second && first.outcome !== 'unconfirmed' ? [`${name} was repeated after ${first.outcome}`] : []),
    ...(second && second.repeat !== 1 ? [`the second try of ${name} is not recorded as a repeat`] : []),
    ...(second && second.text !== first.text ? [`${name} was repeated in other words`] : []),
    ...(!second && first.outcome === 'unconfirmed' && !isOutdated(draft)
      ? [`${name} was owed and never repeated: ${draft.why ?? ''}`]
      : []),
    ...(last.outcome === 'delivered' && draft.status === 'sent'
      ? []
      : last.outcome === 'unconfirmed' && draft.status === 'unconfirmed'
        ? []
        : [`${name} is ${draft.status} after ${last.outcome}`]),
    ...(seen === 0 && draft.status === 'sent' ? [`${name} counts as sent and was never seen`] : []),
  ];
}

/** The gate did not let the same words out again, because a fact in them is not one any more. */
function isOutdated({ why }: DraftRow): boolean {
  return why?.includes('It was not said again: F10.') ?? false;
}

/** What nobody waits for goes on the wire once. Without a receipt it is listed as unconfirmed, and left alone. */
function onceFaults(draft: DraftRow, tries: readonly AttemptRow[]): readonly string[] {
  const name = `${draft.purpose} ${draft.template} (${draft.id})`;
  const [only] = tries;
  if (tries.length > 1) return [`${name} was sent ${tries.length} times`];
  if (!only) return draft.status === 'sent' ? [`${name} counts as sent and was not`] : [];
  if (only.repeat !== 0) return [`${name} is recorded as a repeat`];
  const listed = only.outcome === 'delivered' ? 'sent' : 'unconfirmed';
  return draft.status === listed ? [] : [`${name} is ${draft.status} after ${only.outcome}`];
}

/** Each message that was seen belongs to one try: by the receipt, or else to one without a receipt, word for word. */
function attribute({ attempts, seen }: Evidence): {
  seenBy: ReadonlySet<number>;
  faults: readonly string[];
} {
  const seenBy = new Set<number>();
  const faults: string[] = [];
  const receipts = new Map(
    attempts.flatMap((one) => (one.provider_id === null ? [] : [[one.provider_id, one] as const])),
  );
  for (const [chat, messages] of seen) {
    for (const message of messages) {
      const receipt = receipts.get(String(message.message_id));
      const mine = (one: AttemptRow): boolean =>
        one.conversation_id === chat && one.text.trim() === message.text && !seenBy.has(one.id);
      const origin = receipt ?? attempts.find((one) => one.outcome === 'unconfirmed' && mine(one));
      if (origin && mine(origin)) seenBy.add(origin.id);
      else faults.push(`${chat} was sent message ${message.message_id}, of which there is no record`);
    }
  }
  for (const one of attempts) {
    if (one.outcome === 'delivered' && !seenBy.has(one.id))
      faults.push(`attempt ${one.id} counts as delivered and was never seen`);
  }
  return { seenBy, faults };
}

/** After the last start nothing is left lying about. */
function unfinished({ attempts, drafts, deskJobsWaiting }: Evidence): readonly string[] {
  return [
    ...attempts.filter((one) => one.outcome === null).map((one) => `attempt ${one.id} has no receipt`),
    ...drafts
      .filter(
        (draft) => draft.status === 'sending' || draft.status === 'refused' || draft.status === 'failed',
      )
      .map((draft) => `${draft.template} (${draft.id}) is ${draft.status}: ${draft.why ?? ''}`),
    ...(deskJobsWaiting > 0 ? [`${deskJobsWaiting} desk jobs wait`] : []),
  ];
}

/** Who said stop is not written to first again. */
function afterStop({ inbox, attempts }: Evidence, told: readonly Told[]): readonly string[] {
  const heard = new Map(inbox.map((row) => [row.id, row]));
  return told.flatMap(({ person, stoppedBy }) => {
    const stopped = stoppedBy.map((update) => heard.get(`telegram:${update}`)?.turned_at ?? '').at(-1);
    return attempts
      .filter((one) => stopped && one.customer_id === person.customer && PROACTIVE.has(one.purpose))
      .filter((one) => stopped && one.started_at > stopped)
      .map((one) => `${person.customer} said stop and was sent a ${one.purpose} (attempt ${one.id})`);
  });
}
