import { expect, it } from 'vitest';
import { namedAccounts } from '../../src/understanding/named-accounts.ts';
import { loan } from '../support/builders.ts';

const LOAN = { ...loan({ minor: 12_000, daysLate: 5, id: 'HL-40354' }), product: 'Personal loan' };
const CAR = { ...loan({ minor: 12_000, daysLate: 5, id: 'HL-40999' }), product: 'Car loan' };
const INVOICE = {
  ...loan({ minor: 8_000, daysLate: 2, id: 'IN-77120' }),
  product: 'Factura de luz',
  kind: 'invoice' as const,
};
const CREDIT = { ...loan({ minor: 8_000, daysLate: 2, id: 'CC-55001' }), product: '信用卡' };
const LOAN_ZH = { ...LOAN, product: '个人贷款' };

it.each([
  ['the one ending in 0354 is wrong', [LOAN, INVOICE], ['HL-40354']],
  ['I dispute in-77120', [LOAN, INVOICE], ['IN-77120']],
  ['0354 and 7120 are both wrong', [LOAN, INVOICE], ['HL-40354', 'IN-77120']],
  ['the invoice 0354', [LOAN, INVOICE], ['HL-40354']],
  ['103549 dollars is not right', [LOAN, INVOICE], []],
  ['the car one', [LOAN, CAR], ['HL-40999']],
  ['I do not care about that', [LOAN, CAR], []],
  ['the loan is wrong', [LOAN, CAR], []],
  ['the loan is wrong', [LOAN, INVOICE], ['HL-40354']],
  ['that bill is wrong', [LOAN, INVOICE], ['IN-77120']],
  ['la factura está mal', [LOAN, INVOICE], ['IN-77120']],
  ['el préstamo no es mío', [LOAN, INVOICE], ['HL-40354']],
  ['ninguna es mía', [LOAN, INVOICE], ['HL-40354', 'IN-77120']],
  ['las dos', [LOAN, INVOICE], ['HL-40354', 'IN-77120']],
  ['none of these', [LOAN, INVOICE], ['HL-40354', 'IN-77120']],
  ['the loan is all wrong', [LOAN, INVOICE], ['HL-40354', 'IN-77120']],
  ['信用卡的金额不对', [LOAN_ZH, CREDIT], ['CC-55001']],
  ['全部', [LOAN_ZH, CREDIT], ['HL-40354', 'CC-55001']],
  ['尾号0354的不对', [LOAN_ZH, CREDIT], ['HL-40354']],
  ['2', [LOAN, INVOICE], ['IN-77120']],
  ['2.', [LOAN, INVOICE], ['IN-77120']],
  ['3', [LOAN, INVOICE], []],
  ['this is wrong', [LOAN, INVOICE], []],
])('%s', (text, accounts, named) => {
  expect(namedAccounts(text, accounts)).toEqual(named);
});
