import { expect, it } from 'vitest';
import { loadPrompts } from '../../src/content/load.ts';
import { render } from '../../src/content/render.ts';
import { sampleBlanks } from '../../src/content/sample.ts';
import { tracedIn } from '../../src/content/traced.ts';
import { judge } from '../../src/gate/gate.ts';
import { FACTS } from './example.ts';

const prompts = loadPrompts('prompts');

it.each(['en', 'es', 'zh'] as const)('offers whose last payment is smaller pass in %s', (language) => {
  const usd = (minor: number): { minor: number; currency: string } => ({ minor, currency: 'USD' });
  const payments = [
    { date: '2026-12-01', amount: usd(6000) },
    { date: '2027-01-04', amount: usd(6000) },
    { date: '2027-02-01', amount: usd(5120) },
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
      otherAmounts: traced.amounts,
      otherDates: traced.dates,
      offers: [
        { payments: payments.map(({ date, amount }) => ({ date, amount: (amount.minor / 100).toFixed(2) })) },
      ],
    },
  );
  expect(reasons.map((reason) => `${reason.rule}: ${reason.reason}`).join('\n')).toBe('');
});
