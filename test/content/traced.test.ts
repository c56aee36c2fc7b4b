import { expect, it } from 'vitest';
import { sampleBlanks } from '../../src/content/sample.ts';
import { tracedIn } from '../../src/content/traced.ts';
import { shippedCreditor } from './prompts.ts';

const creditor = shippedCreditor();

it('finds every sum, date and link of a draft, and the totals that its lists end with', () => {
  const usd = (minor: number): { minor: number; currency: string } => ({ minor, currency: 'USD' });
  const payments = [
    { date: '2026-12-01', amount: usd(12_000) },
    { date: '2027-01-04', amount: usd(8_050) },
  ];
  expect(
    tracedIn({
      schedule: { kind: 'schedule', payments },
      latest: { kind: 'day', day: '2026-12-24' },
      pay: { kind: 'links', links: ['https://pay.harbour.example/1'] },
      name: { kind: 'text', text: 'Maria 99.00' },
    }),
  ).toEqual({
    amounts: ['120.00', '80.50', '200.50'],
    dates: ['2026-12-01', '2027-01-04', '2026-12-24'],
    links: ['https://pay.harbour.example/1'],
  });
});

it('finds the total of each offer', () => {
  const { options } = sampleBlanks({ creditor, language: 'en', country: 'US', name: 'plan.offers' });
  expect(tracedIn({ options }).amounts).toEqual(expect.arrayContaining(['120.00', '180.00', '360.00']));
});
