import { expect, it } from 'vitest';
import { decimalOf } from '../../src/domain/money.ts';
import { loadPrompts } from '../../src/content/load.ts';
import { render } from '../../src/content/render.ts';
import { sampleBlanks } from '../../src/content/sample.ts';
import { tracedIn } from '../../src/content/traced.ts';
import { judge } from '../../src/gate/gate.ts';
import { FACTS } from './example.ts';

const prompts = loadPrompts('prompts');

it.each([
  ['en', 'USD'],
  ['es', 'USD'],
  ['zh', 'USD'],
  ['en', 'JPY'],
  ['es', 'JPY'],
  ['zh', 'KWD'],
  ['en', 'KWD'],
] as const)('offers whose last payment is smaller pass in %s, in %s', (language, currency) => {
  const sum = (minor: number): { minor: number; currency: string } => ({ minor, currency });
  const payments = [
    { date: '2026-12-01', amount: sum(6000) },
    { date: '2027-01-04', amount: sum(6000) },
    { date: '2027-02-01', amount: sum(5120) },
  ];
  const blanks = {
    ...sampleBlanks({ creditor: prompts.creditor, language, country: 'US', name: 'plan.offers' }),
    options: { kind: 'options', offers: [{ id: '1', every: 'month', payments }] } as const,
  };
  const { text, buttons } = render(prompts.templates, {
    name: 'plan.offers',
    language,
    country: 'US',
    today: '2026-11-24',
    blanks,
    purpose: 'reply',
    identity: 'verified',
  });
  const traced = tracedIn(blanks);
  const reasons = judge(
    {
      draftId: 'D',
      to: { channel: 'web', conversation: 'c' },
      template: 'plan.offers',
      purpose: 'reply',
      author: 'template',
      language,
      text,
      buttons,
    },
    prompts.gate,
    {
      ...FACTS,
      currency,
      otherAmounts: traced.amounts,
      otherDates: traced.dates,
      offers: [{ payments: payments.map(({ date, amount }) => ({ date, amount: decimalOf(amount) })) }],
    },
  );
  expect(reasons.map((reason) => `${reason.rule}: ${reason.reason}`).join('\n')).toBe('');
});
