import { describe, expect, it } from 'vitest';
import type { AttemptRow, DraftRow, Evidence } from './evidence.ts';
import { prove, type Faults } from './proof.ts';
import type { Told } from './talk.ts';

// The proof of the kill test must itself be able to fail: each row is a good run with one thing wrong in it.

const CHAT = 'telegram:1';

const draft = (id: string, more: Partial<DraftRow> = {}): DraftRow => ({
  id,
  customer_id: 'C-1',
  conversation_id: CHAT,
  template: 'answer.amount',
  purpose: 'reply',
  status: 'sent',
  due_at: '2026-11-24T16:00:00Z',
  cause: 'telegram:10',
  why: null,
  ...more,
});

const attempt = (id: number, draftId: string, more: Partial<AttemptRow> = {}): AttemptRow => ({
  id,
  draft_id: draftId,
  customer_id: 'C-1',
  conversation_id: CHAT,
  purpose: 'reply',
  text: `words of ${draftId}`,
  repeat: 0,
  started_at: '2026-11-24T16:00:01Z',
  outcome: 'delivered',
  provider_id: String(id),
  ...more,
});

const reminding = { purpose: 'reminder', template: 'reminder.overdue' } as const;
const unknown = { outcome: 'unconfirmed', provider_id: null } as const;
const heardAt = { heard_at: '2026-11-24T16:00:00Z', turned_at: '2026-11-24T16:00:00Z' } as const;

/** One answer that went out once, one that was repeated, one reminder that nobody knows of, and one that arrived. */
const GOOD: Evidence = {
  inbox: ['telegram:10', 'telegram:11'].map((id) => ({
    id,
    kind: 'customer',
    customer_id: 'C-1',
    ...heardAt,
  })),
  decided: ['telegram:10', 'telegram:11', 'time'],
  drafts: [
    draft('once'),
    draft('again', { cause: 'telegram:11' }),
    draft('open', { ...reminding, status: 'unconfirmed', cause: 'time' }),
    draft('reminder', { ...reminding, cause: 'time' }),
  ],
  attempts: [
    attempt(1, 'once'),
    attempt(2, 'again', unknown),
    attempt(3, 'again', { repeat: 1 }),
    attempt(4, 'open', { ...unknown, purpose: 'reminder' }),
    attempt(5, 'reminder', { purpose: 'reminder' }),
  ],
  seen: new Map([
    [
      CHAT,
      [
        { message_id: 1, text: 'words of once' },
        { message_id: 2, text: 'words of again' },
        { message_id: 3, text: 'words of again' },
        { message_id: 4, text: 'words of open' },
        { message_id: 5, text: 'words of reminder' },
      ],
    ],
  ]),
  deskJobsWaiting: 0,
  bookings: [],
};

const TOLD: readonly Told[] = [
  {
    person: { user: 1, account: 'A-1', customer: 'C-1', answer: '', owes: '1.00' },
    talk: 'question',
    updates: [10, 11],
    stoppedBy: [],
    payments: [],
  },
];

const changed = <T extends { readonly id: string | number }>(
  rows: readonly T[],
  id: T['id'],
  more: Partial<T>,
): readonly T[] => rows.map((row) => (row.id === id ? { ...row, ...more } : row));

const without = (evidence: Evidence, message: number): Evidence['seen'] =>
  new Map([...evidence.seen].map(([chat, seen]) => [chat, seen.filter((one) => one.message_id !== message)]));

const seenToo = (text: string): Evidence['seen'] =>
  new Map([[CHAT, [...(GOOD.seen.get(CHAT) ?? []), { message_id: 9, text }]]]);

describe('the proof', () => {
  it('finds nothing wrong with a good run, and counts what happened in it', () => {
    const { faults, figures } = prove(GOOD, TOLD);
    expect(Object.values(faults).flat()).toEqual([]);
    expect(figures).toMatchObject({
      seenTwice: 1,
      repeats: 1,
      unconfirmed: 2,
      betweenWireAndReceipt: 2,
      proactiveSeen: 2,
      proactiveUnconfirmed: 1,
    });
  });

  it('lets be what could not be repeated because it was no longer true', () => {
    const why = JSON.stringify({ why: 'It was not said again: F10.time: No fact holds the time.' });
    const evidence = {
      ...GOOD,
      attempts: GOOD.attempts.filter((one) => one.id !== 3),
      seen: without(GOOD, 3),
      drafts: changed(GOOD.drafts, 'again', { status: 'unconfirmed', why }),
    };
    const { faults, figures } = prove(evidence, TOLD);
    expect(Object.values(faults).flat()).toEqual([]);
    expect(figures.outdated).toBe(1);
  });

  it.each<[string, keyof Faults, Partial<Evidence>]>([
    ['an inbound that was never heard', 'inbound', { inbox: GOOD.inbox.slice(1) }],
    [
      'an inbound without a turn',
      'inbound',
      { inbox: changed(GOOD.inbox, 'telegram:10', { turned_at: null }) },
    ],
    ['an inbound that was not decided', 'inbound', { decided: ['telegram:11'] }],
    ['two turns for one inbound', 'inbound', { decided: [...GOOD.decided, 'telegram:10'] }],
    ['a turn for what nobody said', 'inbound', { decided: [...GOOD.decided, 'telegram:99'] }],
    [
      'an answer that was never sent',
      'owed',
      { attempts: GOOD.attempts.slice(1), drafts: changed(GOOD.drafts, 'once', { status: 'queued' }) },
    ],
    ['an answer that counts as sent and was not seen', 'sightings', { seen: without(GOOD, 1) }],
    [
      'an answer that nobody knows of and that was not repeated',
      'owed',
      { attempts: GOOD.attempts.filter((one) => one.id !== 3), seen: without(GOOD, 3) },
    ],
    ['a repeat that is not recorded as one', 'owed', { attempts: changed(GOOD.attempts, 3, { repeat: 0 }) }],
    [
      'an answer that was not repeated for a reason that is none',
      'owed',
      {
        attempts: GOOD.attempts.filter((one) => one.id !== 3),
        seen: without(GOOD, 3),
        drafts: changed(GOOD.drafts, 'again', { status: 'unconfirmed', why: 'It was not said again: fault' }),
      },
    ],
    [
      'a repeat of what had arrived',
      'owed',
      { attempts: changed(GOOD.attempts, 2, { outcome: 'delivered', provider_id: '2' }) },
    ],
    ['a repeat in other words', 'owed', { attempts: changed(GOOD.attempts, 2, { text: 'other words' }) }],
    ['a third try', 'owed', { attempts: [...GOOD.attempts, attempt(6, 'again', { ...unknown, repeat: 1 })] }],
    [
      'a second reminder',
      'atMostOnce',
      { attempts: [...GOOD.attempts, attempt(6, 'reminder', { ...unknown, repeat: 1 })] },
    ],
    [
      'a reminder that is not listed as unconfirmed',
      'atMostOnce',
      { drafts: changed(GOOD.drafts, 'open', { status: 'sent' }) },
    ],
    ['a reminder that was seen twice', 'sightings', { seen: seenToo('words of reminder') }],
    ['words of which there is no record', 'sightings', { seen: seenToo('words of nobody') }],
    ['a try without an end', 'unfinished', { attempts: changed(GOOD.attempts, 4, { outcome: null }) }],
    ['a refused message', 'unfinished', { drafts: changed(GOOD.drafts, 'reminder', { status: 'refused' }) }],
    ['a desk that was not told', 'unfinished', { deskJobsWaiting: 1 }],
  ])('finds %s', (_, kind, wrong) => {
    expect(prove({ ...GOOD, ...wrong }, TOLD).faults[kind]).not.toEqual([]);
  });

  it('finds a payment that was lost, and a reminder after a stop', () => {
    const [person] = TOLD;
    if (!person) throw new Error('somebody must have talked');
    expect(prove(GOOD, [{ ...person, payments: ['PAY-1'] }]).faults.inbound).not.toEqual([]);
    expect(prove(GOOD, [{ ...person, stoppedBy: [10] }]).faults.afterStop).not.toEqual([]);
  });
});
