import { expect, it } from 'vitest';
import { tasksFor, type TaskCase } from '../../src/policy/person-tasks.ts';
import { shippedPrompts } from '../support/shipped-prompts.ts';

const [ladder] = shippedPrompts().ladders.filter(({ name }) => name === 'default');

const IT: TaskCase = {
  daysPastDue: 120,
  balances: [{ minor: 90_000, currency: 'USD' }],
  products: ['Car loan'],
  reading: undefined,
  holds: [],
  ceased: false,
};

it.each<{ name: string; it: Partial<TaskCase>; tasks: string }>([
  { name: 'everything applies', it: {}, tasks: 'call formal_notice visit collateral_review legal_steps' },
  { name: 'early', it: { daysPastDue: 30 }, tasks: 'call' },
  { name: 'at the end of the ladder', it: { daysPastDue: 60 }, tasks: 'call formal_notice' },
  {
    name: 'without collateral',
    it: { products: ['Personal loan'] },
    tasks: 'call formal_notice visit legal_steps',
  },
  {
    name: 'a small sum',
    it: { balances: [{ minor: 9_000, currency: 'USD' }] },
    tasks: 'call formal_notice collateral_review',
  },
  {
    name: 'a currency that nobody set a sum for',
    it: { balances: [{ minor: 9_000_000, currency: 'SEK' }] },
    tasks: 'call formal_notice collateral_review',
  },
  {
    name: 'who cannot pay is neither visited nor sued',
    it: { reading: 'cannot_pay' },
    tasks: 'call formal_notice collateral_review',
  },
  {
    name: 'who stopped all contact is neither called nor visited',
    it: { ceased: true },
    tasks: 'formal_notice collateral_review legal_steps',
  },
  {
    name: 'a refusal is no obstacle',
    it: { holds: ['refusal'] },
    tasks: 'call formal_notice visit collateral_review legal_steps',
  },
  { name: 'under a dispute there is none', it: { holds: ['dispute'] }, tasks: '' },
  { name: 'nor for somebody vulnerable', it: { holds: ['refusal', 'vulnerability'] }, tasks: '' },
])('$name: $tasks', ({ it: changes, tasks }) => {
  const applying = tasksFor(ladder?.tasks ?? [], { ...IT, ...changes });
  expect(applying.map(({ task }) => task).join(' ')).toBe(tasks);
});
