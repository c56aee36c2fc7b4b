import { describe, expect, it } from 'vitest';
import type { Payment } from '../../src/domain/account.ts';
import { arrivedFor, lastDayOf, outcomeOf, type PromiseToPay } from '../../src/domain/promise.ts';

const MADE = '2026-11-24T15:00:00Z';

const promise: PromiseToPay = {
  parts: [
    { date: '2026-12-01', amount: { minor: 8000, currency: 'USD' } },
    { date: '2026-11-27', amount: { minor: 12_000, currency: 'USD' } },
  ],
  madeAt: MADE,
  remindedOf: [],
};

function paid(minor: number, paidAt = '2026-11-27T10:00:00Z', currency = 'USD'): Payment {
  return { id: `${minor} ${paidAt}`, accountId: 'A1', amount: { minor, currency }, paidAt };
}

describe('a promise', () => {
  it.each<[string, readonly Payment[], string]>([
    ['kept by the exact sum', [paid(20_000)], 'kept'],
    ['kept in parts', [paid(12_000), paid(8000)], 'kept'],
    ['kept by more than was promised', [paid(30_000)], 'kept'],
    ['partly kept, one cent short', [paid(19_999)], 'partly_kept'],
    ['broken when nothing came', [], 'broken'],
    ['broken when what came went back', [paid(20_000), paid(-20_000)], 'broken'],
    ['partly kept when a part of it went back', [paid(20_000), paid(-5000)], 'partly_kept'],
    ['not kept by money that came before it', [paid(20_000, '2026-11-24T14:59:59Z')], 'broken'],
    ['kept by money that came as it was made', [paid(20_000, MADE)], 'kept'],
    ['not kept by another currency', [paid(20_000, '2026-11-27T10:00:00Z', 'EUR')], 'broken'],
  ])('is %s', (_, payments, outcome) => {
    expect(outcomeOf(promise, { accounts: [], payments })).toBe(outcome);
  });

  it('ends with the last of its days, in whatever order they were said', () => {
    expect(lastDayOf(promise)).toBe('2026-12-01');
  });

  it('is measured against what arrived since it was made, and nothing else', () => {
    const payments = [paid(100, '2026-11-01T00:00:00Z'), paid(200), paid(-50)];
    expect(arrivedFor(promise, { accounts: [], payments })).toEqual({
      minor: 150,
      currency: 'USD',
    });
  });
});
