import { expect, it } from 'vitest';
import { factsView } from '../../src/web/case-view.ts';
import { facts, NOW, policy, verifiedCase } from '../support/builders.ts';

it('the page shows a disputed account among what is held, and counts no day of it', () => {
  const state = verifiedCase({ disputed: { 'HL-40354': NOW } });
  const view = factsView(state, facts(), policy(), { language: 'en', country: 'US', today: '2026-11-24' });
  expect(view.holds).toEqual([{ name: 'dispute of HL-40354', since: NOW }]);
  expect(view.daysPastDue).toBeUndefined();
});
