import type { Debtor } from '../../src/talk/debtor.ts';

/** Somebody in Texas who is twelve days late with one instalment, and what she answers when asked who she is. */
export const ADA: Debtor = {
  id: 'C-1',
  name: 'Ada Moreno',
  language: 'en',
  timezone: 'America/Chicago',
  country: 'US',
  region: 'TX',
  verifyKind: 'birth_date',
  verifyAnswer: '1990-05-14',
  owes: [{ daysLate: 12, amount: '120.00' }],
};
