import { describe, expect, it } from 'vitest';
import type { Cells } from '../../src/portfolio/rows/columns.ts';
import { openSqlite } from '../../src/store/open.ts';
import { csvOf, run } from './files.ts';

/** What one row by itself can have wrong with it. */
const FAULTS: readonly (readonly [string, Cells, string, RegExp])[] = [
  ['no account', { account_id: '' }, 'account_id', /is empty/],
  ['no name', { customer_name: '  ' }, 'customer_name', /is empty/],
  ['no product', { product: '' }, 'product', /is empty/],
  [
    'an id that a spreadsheet has ruined',
    { account_id: '4,02E+12' },
    'account_id',
    /export the column as text/,
  ],
  ['an id of two words', { customer_id: 'C 1' }, 'customer_id', /one word/],
  ['an endless id', { account_id: 'A'.repeat(65) }, 'account_id', /longer than 64/],
  ['an endless name', { customer_name: 'x'.repeat(201) }, 'customer_name', /longer than 200/],
  ['a control character', { customer_name: 'Ana\u0007' }, 'customer_name', /control character/],
  ['a reversing character', { product: 'Loan \u202e001' }, 'product', /control character/],
  ['a zero byte', { account_id: 'A\u0000B' }, 'account_id', /control character/],
  ['a line break in an id', { account_id: 'A\n1' }, 'account_id', /control character/],
  ['an unknown language', { language: 'tlh' }, 'language', /"tlh" is not a language of this installation/],
  ['no language', { language: '' }, 'language', /is empty/],
  ['an unknown zone', { timezone: 'Mexico City' }, 'timezone', /IANA time zone/],
  ['an offset for a zone', { timezone: '-06:00' }, 'timezone', /IANA time zone/],
  ['a second zone that is none', { timezone: 'America/Denver; PST' }, 'timezone', /IANA time zone/],
  ['an abbreviation for a zone', { timezone: 'EST' }, 'timezone', /IANA time zone/],
  ['a country by name', { country: 'Mexico' }, 'country', /two-letter/],
  ['a country that is none', { country: 'QX' }, 'country', /two-letter/],
  ['a region by name', { region: 'Jalisco' }, 'region', /subdivision code/],
  ['an unknown kind', { kind: 'lease' }, 'kind', /neither loan nor invoice/],
  ['an instalment that is no number', { instalment_no: '1a' }, 'instalment_no', /whole number/],
  ['instalment zero', { instalment_no: '0' }, 'instalment_no', /whole number/],
  ['a loan without an instalment number', { instalment_no: '' }, 'instalment_no', /only an invoice/],
  ['a date that is none', { due_date: '2026-02-30' }, 'due_date', /not in the calendar/],
  ['a date without a map', { due_date: '20/11/2026' }, 'due_date', /put "dates: d\/m\/y"/],
  ['an unknown currency', { currency: 'XXZ' }, 'currency', /ISO 4217/],
  ['a sum that is none', { amount: 'lots' }, 'amount', /is not a sum in MXN/],
  ['another currency beside the sum', { amount: '€120.00' }, 'amount', /is not a sum in MXN/],
  ['a negative sum', { paid: '-20.00' }, 'paid', /negative/],
  ['a negative balance', { amount: '100', paid: '120', balance: '(20.00)' }, 'balance', /negative/],
  [
    'more places than the currency has',
    { amount: '120.0051', balance: '' },
    'amount',
    /more decimal places than MXN, which has 2/,
  ],
  [
    'places in a currency without any',
    { currency: 'JPY', amount: '120.50' },
    'amount',
    /more decimal places than JPY/,
  ],
  ['a sum beyond exactness', { amount: '99999999999999999', paid: '0', balance: '' }, 'amount', /too large/],
  [
    'sums that do not add up',
    { balance: '99.00' },
    'balance',
    /paid 20.00 and balance 99.00 do not make the amount 120.00/,
  ],
  ['more paid than owed', { paid: '130', balance: '' }, 'paid', /more than the amount of 120.00/],
  ['more open than owed', { paid: '', balance: '130' }, 'balance', /more than the amount of 120.00/],
  ['one sum alone', { paid: '', balance: '' }, 'paid', /two of amount, paid and balance/],
  ['nothing to pay', { amount: '0', paid: '0', balance: '0' }, 'amount', /is zero/],
  ['a link that is none', { pay_url: 'pay here' }, 'pay_url', /not an https address/],
  ['an open link', { pay_url: 'http://pay.lender.example/1' }, 'pay_url', /not an https address/],
  [
    'a link with a password',
    { pay_url: 'https://a:b@pay.lender.example/1' },
    'pay_url',
    /not an https address/,
  ],
  [
    'somebody else’s link',
    { pay_url: 'https://pay.lender.example.evil.example/1' },
    'pay_url',
    /not one of the creditor's payment routes/,
  ],
  ['an unknown question', { verify_kind: 'pet_name' }, 'verify_kind', /none of birth_date/],
  ['an answer without a question', { verify_kind: '' }, 'verify_kind', /there is a verify_answer/],
  [
    'an answer that does not fit',
    { verify_answer: 'in spring' },
    'verify_answer',
    /cannot be read as a birth_date/,
  ],
  [
    'three last characters',
    { verify_kind: 'contract_last4', verify_answer: '123' },
    'verify_answer',
    /cannot be read/,
  ],
  ['a whole telephone number', { phone_last4: '2025550142' }, 'phone_last4', /four digits/],
];

describe('a row', () => {
  it.each(FAULTS)('with %s is left out, and the report says why', async (_, cells, column, reason) => {
    const db = await openSqlite(':memory:');
    const good = { account_id: 'A-9', customer_id: 'C-9' };
    const report = await run(csvOf([good, cells]), { db });
    expect(report).toMatchObject({ rows: 2, new: 1, faulty: [{ line: 3, column }] });
    expect(report.faulty[0]?.reason).toMatch(reason);
    expect(await db.selectFrom('customers').select('id').execute()).toEqual([{ id: 'C-9' }]);
  });

  it('with a sum that reads in two ways is a fault while no other row of the column decides, and the map does', async () => {
    const content = csvOf([{ amount: '1.234', paid: '0', balance: '' }]);
    expect((await run(content)).faulty).toMatchObject([
      {
        line: 2,
        column: 'amount',
        reason: expect.stringMatching(/put decimal: "." or decimal: "," into the map/),
      },
    ]);
    expect(await run(content, { map: { decimal: ',' } })).toMatchObject({ new: 1, faulty: [] });
  });

  it('that does not fit the decimal sign of the map is a fault', async () => {
    const { faulty } = await run(csvOf([{}]), { map: { decimal: ',' } });
    expect(faulty.map(({ column }) => column)).toEqual(['amount', 'paid', 'balance']);
    expect(faulty[0]?.reason).toBe('120.00 does not fit decimal: "," of the map');
  });

  it('has all its faults reported at once', async () => {
    const { faulty } = await run(
      csvOf([{ kind: 'gift', currency: 'XXZ', timezone: 'Mars/Base', due_date: '' }]),
    );
    expect(faulty.map((fault) => fault.column)).toEqual(['timezone', 'kind', 'currency', 'due_date']);
  });

  it('never has its name, its answer or its telephone repeated in a reason', async () => {
    const secret = { customer_name: 'Zed\u0007', verify_answer: '12 Oct', phone_last4: '01 42' };
    const { faulty } = await run(csvOf([secret]));
    expect(faulty).toHaveLength(3);
    expect(JSON.stringify(faulty)).not.toMatch(/Zed|12 Oct|01 42/);
  });

  it('is named by the line on which it begins, whatever stands above it', async () => {
    const rows = [{ customer_name: 'A\nB\nC' }, { account_id: 'A-2', customer_id: 'C-2', currency: '?' }];
    const content = csvOf(rows).replace('\n', '\n\n\n');
    expect((await run(content)).faulty).toMatchObject([{ line: 7 }]);
    expect((await run(`sep=,\n${content}`)).faulty).toMatchObject([{ line: 8 }]);
    expect((await run(content.replaceAll('\n', '\r\n'))).faulty).toMatchObject([{ line: 7 }]);
  });

  it('with too few or too many cells is a fault, not shifted', async () => {
    const content = `${csvOf([{}])}A-2,C-2\n${'x,'.repeat(19)}x\n`;
    const { faulty, new: added } = await run(content);
    expect(added).toBe(1);
    expect(faulty).toMatchObject([
      { line: 3, column: '', reason: expect.stringMatching(/2 cells where the header has 19/) },
      { line: 4, column: '', reason: expect.stringMatching(/20 cells/) },
    ]);
  });

  it('with a quotation mark that never closes ends the reading there, and says so', async () => {
    const { faulty, new: added } = await run(`${csvOf([{}])}A-2,"C-2,Ana,es\nA-3,C-3\n`);
    expect(added).toBe(1);
    expect(faulty).toMatchObject([{ line: 3, reason: expect.stringMatching(/never closed/) }]);
  });

  it('with a quotation mark inside is read as it stands', async () => {
    const content = csvOf([{ product: 'TV PLACE' }]).replace('TV PLACE', 'TV 55" wide');
    expect(await run(content)).toMatchObject({ new: 1, faulty: [] });
  });

  it('with one broken byte in a UTF-8 file is a fault, and the others keep their accents', async () => {
    const bytes = Buffer.from(csvOf([{}, { account_id: 'A-2', customer_id: 'C-2', customer_name: 'Zo@' }]));
    bytes[bytes.indexOf('@')] = 0xeb;
    const db = await openSqlite(':memory:');
    expect((await run(bytes, { db })).faulty).toMatchObject([{ line: 3, column: 'customer_name' }]);
    expect(await db.selectFrom('customers').select('name').execute()).toEqual([{ name: 'Ana Pérez' }]);
  });
});

describe('rows that contradict each other', () => {
  it.each<[string, Cells, string, RegExp]>([
    ['the same instalment', {}, 'instalment_no', /line 2 has this instalment/],
    [
      'another customer of the account',
      { instalment_no: '2', customer_id: 'C-2' },
      'customer_id',
      /differs from line 2 for the same account/,
    ],
    ['another currency of the account', { instalment_no: '2', currency: 'USD' }, 'currency', /same account/],
    ['another kind of the account', { instalment_no: '2', kind: 'invoice' }, 'kind', /same account/],
    [
      'another zone of the customer',
      { account_id: 'A-2', timezone: 'Europe/Madrid' },
      'timezone',
      /differs from line 2 for the same customer/,
    ],
    ['another language of the customer', { account_id: 'A-2', language: 'en' }, 'language', /same customer/],
    [
      'another name of the customer',
      { account_id: 'A-2', customer_name: 'Eva' },
      'customer_name',
      /same customer/,
    ],
    [
      'another birth date of the customer',
      { account_id: 'A-2', verify_answer: '1991-05-03' },
      'verify_answer',
      /same customer/,
    ],
  ])('by naming %s: the later one is the fault', async (_, cells, column, reason) => {
    const { faulty, new: added } = await run(csvOf([{}, cells]));
    expect(added).toBe(1);
    expect(faulty).toMatchObject([{ line: 3, column, reason: expect.stringMatching(reason) }]);
  });

  it('are seen however far apart they stand', async () => {
    const between = Array.from({ length: 1200 }, (_, at) => ({
      account_id: `B-${at}`,
      customer_id: `D-${at}`,
    }));
    const { faulty } = await run(csvOf([{}, ...between, {}]));
    expect(faulty).toMatchObject([{ line: 1203, column: 'instalment_no' }]);
  });

  it('do not, when one says more than the other', async () => {
    const silent = {
      account_id: 'A-2',
      country: '',
      region: '',
      phone_last4: '',
      verify_answer: '',
      verify_kind: '',
    };
    expect(await run(csvOf([silent, {}, silent]))).toMatchObject({
      new: 2,
      faulty: [{ column: 'instalment_no' }],
    });
  });

  it('do not, when each contract has its own last four', async () => {
    const last4 = (account_id: string, verify_answer: string) => ({
      account_id,
      verify_kind: 'contract_last4',
      verify_answer,
    });
    const content = csvOf([last4('A-1', '1111'), last4('A-2', '2222')]);
    const db = await openSqlite(':memory:');
    expect(await run(content, { db })).toMatchObject({ new: 2, faulty: [] });
    expect(await run(content, { db })).toMatchObject({ unchanged: 2 });
  });
});

describe('rows that contradict the ledger', () => {
  it.each<[string, Cells, string]>([
    ['another customer', { customer_id: 'C-2' }, 'customer_id'],
    ['another currency', { currency: 'USD' }, 'currency'],
  ])('by naming %s are faults', async (_, cells, column) => {
    const db = await openSqlite(':memory:');
    await run(csvOf([{}]), { db });
    expect(await run(csvOf([cells]), { db })).toMatchObject({ changed: 0, faulty: [{ line: 2, column }] });
    expect(await db.selectFrom('accounts').select(['customer_id', 'currency']).execute()).toEqual([
      { customer_id: 'C-1', currency: 'MXN' },
    ]);
  });
});
