import type { Instant } from '../../domain/time.ts';
import type { Delivery } from '../event.ts';
import { handOver } from '../handoff.ts';
import { both, record } from '../say.ts';
import { NOTHING, type Move, type Situation } from '../situation.ts';

/** What became of a message: delivered changes nothing but the clock; anything else is somebody's business. */
export function hearOfDelivery(s: Situation): Move {
  if (s.event.type !== 'delivery') return NOTHING;
  const { delivery } = s.event;
  switch (delivery.outcome) {
    case 'delivered':
      return NOTHING;
    case 'held':
      return tellManager(s, delivery.contact);
    case 'refused':
      return delivery.contact ? tellManager(s, delivery.contact) : refused(s);
    case 'blocked':
      return lose(s);
    case 'rejected':
      return tellPerson(s, 'message_rejected');
    case 'unconfirmed':
      return {
        change: {},
        effects: [
          {
            type: 'note',
            note: {
              kind: 'line',
              text: `Nobody knows whether a message (${delivery.template}) arrived; it was not repeated.`,
            },
          },
        ],
      };
    default:
      return delivery.outcome satisfies never;
  }
}

/** Whoever wrote words that a contact rule keeps back is told so, and until when, in the customer's own time. */
function tellManager(s: Situation, contact: Delivery['contact']): Move {
  if (!contact) return NOTHING;
  const { rule, why, until } = contact;
  const zone = s.facts.customer.timezone;
  const text =
    until === undefined
      ? `Not sent. ${why}`
      : `Not sent yet. ${why} It goes out at ${clockIn(until, zone)} (${zone}).`;
  return {
    change: {},
    effects: [
      { type: 'note', note: { kind: 'line', text } },
      record('reply_held', { rule, until: until ?? null }),
    ],
  };
}

/** `2026-11-25 08:00`. */
function clockIn(at: Instant, zone: string): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

function refused(s: Situation): Move {
  if (s.event.type !== 'delivery') return NOTHING;
  const { delivery } = s.event;
  if (delivery.author !== 'manager') return tellPerson(s, 'message_refused_by_gate');
  return {
    change: {},
    effects: [
      {
        type: 'note',
        note: { kind: 'refused_reply', draftId: delivery.draftId, reasons: delivery.reasons ?? [] },
      },
      record('reply_refused', { rules: (delivery.reasons ?? []).map((reason) => reason.rule) }),
    ],
  };
}

/** The chat is gone: nothing can be said in it, and a person looks for another way. */
export function lose(s: Situation): Move {
  return both(
    {
      change: { holds: { ...s.state.holds, unreachable: s.facts.now } },
      effects: [{ type: 'cancel', which: 'all', why: 'the chat is gone' }],
    },
    handOver(s, 'unreachable', 'P3', { announce: 'later' }),
  );
}

/** A person reads what could not be said. Who waits for an answer hears that one will come. */
function tellPerson(s: Situation, reason: string): Move {
  if (s.state.handoff) return { change: {}, effects: [record(reason)] };
  const owed =
    s.event.type === 'delivery' && s.event.delivery.purpose === 'reply' && s.state.contact.kind !== 'ceased';
  return handOver(s, reason, 'P2', { announce: owed && reason !== 'message_rejected' ? 'now' : 'later' });
}
