import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import type { GateFacts } from '../../src/gate/facts.ts';
import { judge } from '../../src/gate/gate.ts';
import { FACTS, message, shippedPolicy } from './example.ts';

const policy = shippedPolicy();

const KNOWN: GateFacts = {
  ...FACTS,
  otherDates: ['2026-06-02', '2026-03'],
  times: ['09:00', '18:00'],
  offers: [
    {
      payments: [
        { date: '2026-05-15', amount: '60.00' },
        { date: '2026-06-15', amount: '60.00' },
      ],
    },
  ],
};

/** What the fact rules say, by severity and rule. */
function found(text: string, change: Partial<GateFacts> = {}, language: Language = 'en'): readonly string[] {
  return judge(message(text, { language }), policy, { ...KNOWN, ...change })
    .filter((reason) => /^F10\.(?!status)|^F23\.(link|phone|account)/.test(reason.rule))
    .map((reason) => `${reason.severity} ${reason.rule}`);
}

describe('a sum that the facts hold', () => {
  it.each([
    ['en', 'Your instalment is 120.00.'],
    ['en', 'Your instalment is $120.'],
    ['en', 'Your instalment is USD 120.00 of 960.00.'],
    ['en', 'You still owe nine hundred and sixty dollars.'],
    ['en', 'Two payments of 60.00, 120.00 in all.'],
    ['es', 'Su cuota es de 120,00.'],
    ['es', 'Su saldo es de novecientos sesenta dólares.'],
    ['es', 'Su saldo es de US$960.'],
  ] as const)('passes in %s: %s', (language, text) => {
    expect(found(text, {}, language)).toEqual([]);
  });

  it.each(['您的欠款是960元。', '您的余额是九百六十元。', '本期金额120.00元。', '本期金额¥120。'])(
    'passes in zh: %s',
    (text) => {
      expect(found(text, { currency: 'CNY' }, 'zh')).toEqual([]);
    },
  );

  it.each([
    ['en', 'Your agreement has a total of 6 pages.'],
    ['es', 'El contrato tiene un total de 6 páginas.'],
    ['zh', '合同副本一共6页。'],
  ] as const)('is none when things are counted (%s): %s', (language, text) => {
    expect(found(text, {}, language)).toEqual([]);
  });

  it('passes with fourteen digits and without decimals', () => {
    const facts = { currency: 'JPY', amountDue: '12345678901234', balance: '500' };
    expect(found('You owe ¥12,345,678,901,234 or 500 yen.', facts)).toEqual([]);
  });
});

describe('a sum that no fact holds', () => {
  it.each([
    ['en', 'You owe 1,200.00 today.'],
    ['en', 'You owe 1200.'],
    ['en', 'You owe twelve hundred dollars.'],
    ['en', 'You owe a hundred and twenty-one dollars.'],
    ['en', 'Pay £120.'],
    ['en', 'It is 1.2k in all.'],
    ['en', 'That makes $1,410.'],
    ['es', 'Hoy debe 1.200,00.'],
    ['es', 'Debe mil doscientos dólares.'],
    ['es', 'Son R$ 1.200.'],
    ['zh', '您今天需要还款1200元。'],
    ['zh', '您欠一千二。'],
    ['zh', '应还1500本金。'],
    ['zh', '先还1500行吗？'],
    ['zh', '您欠1.2万。'],
    ['zh', '一共是壹仟贰佰元。'],
  ] as const)('is refused in %s: %s', (language, text) => {
    expect(found(text, {}, language)).toContain('reject F10.amount');
  });

  it('counts as the customer’s only when the customer said it', () => {
    const text = 'You wrote that you can pay 45 a month.';
    expect(found(text, { customerSaid: ['i can pay 45 a month'] })).toEqual([]);
    expect(found(text, { customerSaid: ['i can pay a little'] })).not.toEqual([]);
    expect(found('You can pay 45 a month.', { customerSaid: ['i can pay 45 a month'] })).not.toEqual([]);
  });
});

describe('a date', () => {
  it.each([
    ['en', 'It was due on 5 May.'],
    ['en', 'It was due on May 5th, 2026.'],
    ['en', 'It was due on 2026-05-05.'],
    ['en', 'It was due on 05/05/2026.'],
    ['en', 'You overpaid in March 2026.'],
    ['en', 'The notice gives you until 2 June.'],
    ['es', 'Venció el 5 de mayo de 2026.'],
    ['zh', '还款日是2026年5月5日。'],
    ['zh', '还款日是5月5号。'],
  ] as const)('that the facts hold passes in %s: %s', (language, text) => {
    expect(found(text, {}, language)).toEqual([]);
  });

  it.each([
    ['en', 'It is due on 6 May.'],
    ['en', 'Pay by May 20.'],
    ['es', 'Vence el 6 de mayo.'],
    ['zh', '到期日是5月6日。'],
  ] as const)('that is called due and is in no fact is refused in %s: %s', (language, text) => {
    expect(found(text, {}, language)).toContain('reject F10.due_date');
  });

  it('that is only mentioned is a warning', () => {
    expect(found('I am away until 9 July.')).toEqual(['warn F10.date']);
  });
});

describe('a count', () => {
  it('of days late must be the ledger’s', () => {
    expect(found('You are 4 days late.')).toEqual([]);
    expect(found('Su cuota tiene 4 días de atraso.', {}, 'es')).toEqual([]);
    expect(found('已逾期4天。', {}, 'zh')).toEqual([]);
    expect(found('You are 40 days late.')).toEqual(['reject F10.days_late']);
    expect(found('Lleva 40 días de atraso.', {}, 'es')).toContain('reject F10.days_late');
    expect(found('已逾期40天。', {}, 'zh')).toContain('reject F10.days_late');
  });

  it('that nothing holds is a warning, and a choice or a small word is none', () => {
    expect(found('Your file has 37 pages.')).toEqual(['warn F10.number']);
    expect(found('Reply 1 for yes.')).toEqual([]);
    expect(found('We send at most two reminders a week.')).toEqual([]);
    expect(found('It is 17 percent.')).toEqual(['warn F10.percentage']);
  });

  it('of hours on the clock must be an office hour', () => {
    expect(found('We are here from 9:00 to 6 pm.')).toEqual([]);
    expect(found('同事上午9点到下午6点在线。', {}, 'zh')).toEqual([]);
    expect(found('I will call at 7:30.')).toEqual(['warn F10.time']);
  });
});

describe('a link, a telephone and an account', () => {
  it.each([
    'Pay at https://pay.harbour.example/m.',
    'Pay at pay.harbour.example.',
    'Call +1 555 010 4477.',
    'Call (555) 010-4477.',
    'In the US call or text 988.',
  ])('of the creditor’s own, or a crisis line, passes: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Pay at https://pay.harbour.example.evil.com/m.', 'reject F23.link'],
    ['Pay at https://pаy.harbour.example/m.', 'reject F23.link'],
    ['Pay at https://pay.harbour.example/other.', 'reject F23.link'],
    ['Write to payments@harbour-bank.com.', 'reject F23.link'],
    ['Write to @harbour_pay_bot.', 'reject F23.link'],
    ['Call +1 555 010 9999.', 'reject F23.phone'],
    ['Call 5550109999.', 'reject F23.phone'],
    ['Transfer it to 4000 1234 5678 9010.', 'reject F23.account'],
    ['Our account number is 12345678.', 'reject F23.account'],
    ['Use DE89 3704 0044 0532 0130 00.', 'reject F23.account'],
  ])('of somebody else is refused: %s', (text, rule) => {
    expect(found(text)).toContain(rule);
  });
});
