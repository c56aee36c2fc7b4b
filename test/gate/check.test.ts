import { PassThrough, Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { checkJsonl } from '../../src/commands/check.ts';
import { loadPrompts } from '../../src/content/load.ts';
import { PROMPTS_DIR } from '../content/prompts.ts';
import { shippedPolicy } from './example.ts';

const facts = {
  today: '2026-05-09',
  currency: 'USD',
  amount_due: '120.00',
  balance: '960.00',
  due_date: '2026-05-05',
  days_past_due: 4,
  fees: '0.00',
  instalments_paid: 2,
  identity: 'verified',
  customer_name: 'Maria Lopez',
  creditor: 'Harbour Bank',
};

async function check(
  lines: readonly (object | string)[],
): Promise<{ code: number; answers: Record<string, unknown>[] }> {
  const output = new PassThrough();
  const written = textOf(output);
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { templates } = loadPrompts(PROMPTS_DIR);
  const code = await checkJsonl(Readable.from([input]), output, shippedPolicy(), templates);
  output.end();
  const answers = (await written).split('\n').filter(Boolean);
  return { code, answers: answers.map((answer) => JSON.parse(answer) as Record<string, unknown>) };
}

type Violation = { rule: string; severity: string; span: [number, number] };

function violationsOf(answer: Record<string, unknown> | undefined): Violation[] {
  return (answer?.['violations'] ?? []) as Violation[];
}

describe('fairdue check --jsonl', () => {
  it('passes a kind message and ends with 0', async () => {
    const { code, answers } = await check([
      { id: 'a', text: 'Your instalment is 120.00.', source: 'manager', facts },
    ]);
    expect(answers).toEqual([{ id: 'a', verdict: 'pass', violations: [] }]);
    expect(code).toBe(0);
  });

  it('rejects an untraced sum with the place in the text as given, and ends with 1', async () => {
    const text = '💬 You owe 1,200.00 today.';
    const { code, answers } = await check([{ id: 'a', text, source: 'manager', facts }]);
    const violation = violationsOf(answers[0]).find(({ rule }) => rule === 'F10.amount');
    expect(violation).toMatchObject({ severity: 'reject' });
    expect(text.slice(...(violation?.span ?? [0, 0]))).toBe('1,200.00');
    expect(answers[0]).toMatchObject({ id: 'a', verdict: 'reject' });
    expect(code).toBe(1);
  });

  it('warns a manager about an odd number and passes with 0, but rejects it in a template', async () => {
    const line = { id: 'a', text: 'Your reference is 2026-118.', facts };
    const { code, answers } = await check([{ ...line, source: 'manager' }]);
    expect(answers[0]).toMatchObject({ verdict: 'warn' });
    expect(code).toBe(0);
    const template = await check([{ ...line, source: 'template' }]);
    expect(template.answers[0]).toMatchObject({ verdict: 'reject' });
  });

  it('answers a bad line in its place, reads on, and ends with 2', async () => {
    const { code, answers } = await check([
      '{"id":"a","text":"Thank you."',
      { id: 'b', text: 'Thank you.', source: 'robot' },
      { id: 'c', text: 'Thank you.', source: 'manager', facts },
      { id: 'd', text: 'You will be arrested.', source: 'manager', facts },
    ]);
    expect(answers).toEqual([
      { id: null, error: 'the line is no JSON' },
      { id: 'b', error: expect.stringContaining('source') as string },
      { id: 'c', verdict: 'pass', violations: [] },
      expect.objectContaining({ id: 'd', verdict: 'reject' }),
    ]);
    expect(code).toBe(2);
  });

  it('knows nothing when no facts come along: every sum is untraced, the customer unverified', async () => {
    const { answers } = await check([
      { id: 'a', text: 'Your loan instalment of 120.00 is due.', source: 'manager' },
    ]);
    const rules = violationsOf(answers[0]).map((violation) => violation.rule);
    expect(rules).toContain('S01.identity');
    expect(rules).toContain('F10.amount');
  });

  it('asks for what must be said only when a proactive purpose is named', async () => {
    const line = {
      id: 'a',
      text: 'Hello Maria, your payment of 120.00 was due on 5 May.',
      source: 'template',
      facts,
    };
    const said = `This is the automated assistant of Harbour Bank. ${line.text} Reply STOP to end these messages.`;
    expect((await check([{ ...line, purpose: 'reply' }])).answers[0]).toMatchObject({ verdict: 'pass' });
    expect((await check([{ ...line, purpose: 'reminder' }])).answers[0]).toMatchObject({ verdict: 'reject' });
    expect((await check([{ ...line, purpose: 'reminder', text: said }])).answers[0]).toMatchObject({
      verdict: 'pass',
    });
  });

  it('holds a model to the template that it reworded, by its name or by its words', async () => {
    const line = { id: 'a', text: 'Thank you. Rough figures by the week or the month are enough.', facts };
    const model = { ...line, source: 'model' };
    const verdict = async (template?: string) =>
      (await check([{ ...model, ...(template && { template }) }])).answers[0]?.['verdict'];
    expect(await verdict('hardship.ask_affordable')).toBe('pass');
    expect(await verdict('promise.ask_when')).toBe('reject');
    expect(await verdict('A figure for a week or a month is enough.')).toBe('pass');
  });

  it('lets a model that names no template use the words of any, and what would fill their blanks', async () => {
    const rulesOf = async (text: string, locale: string) =>
      violationsOf((await check([{ id: 'a', source: 'model', text, locale, facts }])).answers[0]).map(
        ({ rule }) => rule,
      );
    expect(await rulesOf('Rough figures by the week or the month are enough.', 'en')).toEqual([]);
    expect(await rulesOf("This is the bank's automated assistant. 120.00 was due on 5 May.", 'en')).toEqual(
      [],
    );
    expect(
      await rulesOf('Asistente automático del banco: la cuota de 120,00 venció el 5 de mayo.', 'es'),
    ).toEqual([]);
    expect(await rulesOf('Your yacht is lovely.', 'en')).toContain('D01.vocabulary');
  });
});
