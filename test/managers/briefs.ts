import type { Brief } from '../../src/managers/brief.ts';

/** A brief as a test wants it: an ordinary dispute that waits, with what `change` says. */
export function aBrief(change: Partial<Brief> = {}): Brief {
  return {
    handoffId: 'h_1',
    status: 'waiting',
    priority: 'P1',
    reason: 'dispute',
    openedAt: '2026-11-24T15:00:00Z',
    dueBy: '2026-11-24T16:00:00Z',
    customer: {
      name: 'María Elena López',
      masked: 'M••• L•••',
      language: 'es',
      localTime: 'Tue 09:00',
      channel: 'telegram',
      verified: true,
    },
    accounts: [
      { what: 'Car loan', ending: '4412', owed: '$120.00', dueDate: '2026-11-12', daysPastDue: 12 },
      { what: 'Invoice', ending: '0071', owed: '$45.50', dueDate: '2026-11-25', daysPastDue: -1 },
    ],
    owed: '$165.50',
    since: '2026-11-12',
    holds: [{ hold: 'dispute', since: '2026-11-24T15:00:00Z' }],
    words: [{ at: '2026-11-24T14:59:00Z', text: 'Soy María López y eso no lo debo' }],
    history: { remindersDelivered: 2, promisesKept: 1, promisesBroken: 0 },
    nextStep: 'Ask what looks wrong, and send the statement of the account.',
    ...change,
  };
}

export const CLAIMED: Partial<Brief> = {
  status: 'claimed',
  claimedBy: { id: 'U01', name: 'Ana Ruiz' },
  claimedAt: '2026-11-24T15:04:00Z',
};

export const RESOLVED: Partial<Brief> = {
  ...CLAIMED,
  status: 'resolved',
  closed: { by: 'Ana Ruiz', at: '2026-11-24T15:30:00Z', note: 'statement sent' },
};
