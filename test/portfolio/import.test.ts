import { describe, expect, it } from 'vitest';
import type { Cells } from '../../src/portfolio/rows/columns.ts';
import type { ColumnMap } from '../../src/portfolio/rows/map.ts';
import { openSqlite } from '../../src/store/open.ts';
import { readAccounts, readCustomer } from '../../src/store/portfolio.ts';
import { csvOf, GOOD, NOW, run } from './files.ts';

const CLEAN = { rows: 1, new: 1, changed: 0, unchanged: 0, missing: 0, faulty: [] };

describe('a good file', () => {
  it('becomes customers, accounts, instalments and cases that are planned at once', async () => {
    const db = await openSqlite(':memory:');
    const rows = [{}, { instalment_no: '2', due_date: '2026-12-20', paid: '0', balance: '' }];
    expect(await run(csvOf(rows), { db })).toEqual({
      ...CLEAN,
      rows: 2,
      new: 2,
      missing_accounts: [],
      not_invitable: 0,
    });
    expect(await readCustomer(db, 'C-1')).toEqual({
      id: 'C-1',
      name: 'Ana Pérez',
      language: 'es',
      timezone: 'America/Mexico_City',
      country: 'MX',
      region: 'JAL',
      verifyKind: 'birth_date',
      phoneLast4: '0142',
    });
    const mxn = (minor: number) => ({ minor, currency: 'MXN' });
    expect(await readAccounts(db, 'C-1')).toEqual([
      {
        id: 'A-1',
        customerId: 'C-1',
        product: 'Préstamo personal',
        kind: 'loan',
        currency: 'MXN',
        payUrl: 'https://pay.lender.example/a-1',
        instalments: [
          { no: 1, dueDate: '2026-11-20', amount: mxn(12000), paid: mxn(2000), balance: mxn(10000) },
          { no: 2, dueDate: '2026-12-20', amount: mxn(12000), paid: mxn(0), balance: mxn(12000) },
        ],
      },
    ]);
    const cases = await db.selectFrom('cases').selectAll().execute();
    expect(cases).toMatchObject([{ customer_id: 'C-1', version: 0, status: 'open', next_action_at: NOW }]);
    expect(await db.selectFrom('inbox').selectAll().execute()).toEqual([]);
  });

  it.each<[string, string | Buffer]>([
    ['a UTF-8 byte order mark', `\u{feff}${csvOf([{}])}`],
    ['semicolons', csvOf([{}], ';')],
    ['tabs', csvOf([{}], '\t')],
    ['bars', csvOf([{}], '|')],
    ['Windows line ends', csvOf([{}]).replaceAll('\n', '\r\n')],
    ['old Macintosh line ends', csvOf([{}]).replaceAll('\n', '\r')],
    ['UTF-16 little endian with its mark', Buffer.from(`\u{feff}${csvOf([{}], ';')}`, 'utf16le')],
    ['UTF-16 big endian with its mark', Buffer.from(`\u{feff}${csvOf([{}])}`, 'utf16le').swap16()],
    ['UTF-16 little endian without a mark', Buffer.from(csvOf([{}]), 'utf16le')],
    ['UTF-16 big endian without a mark', Buffer.from(csvOf([{}]), 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(csvOf([{}]), 'latin1')],
    ['sep= above the header', `sep=;\r\n${csvOf([{}], ';')}`],
    ['empty lines and rows without a cell filled', `\n\n${csvOf([{}])}\n,,,,,,,,,,,,,,,,,,\n`],
    ['headers in another case and with spaces', csvOf([{}]).replace('account_id', ' Account ID ')],
    ['a delimiter at the end of each line', csvOf([{}]).replaceAll(/(?<=\w)$/gm, ',')],
    ['digits held by a formula', csvOf([{}]).replace('A-1', '"=""A-1"""')],
    ['no line end at the end', csvOf([{}]).trimEnd()],
    [
      'a column that nobody reads',
      csvOf([{}]).replace('phone_last4', 'phone_last4,notes').trimEnd() + ',x\n',
    ],
  ])('is read with %s', async (_, content) => {
    const db = await openSqlite(':memory:');
    expect(await run(content, { db })).toMatchObject(CLEAN);
    expect(await readCustomer(db, 'C-1')).toMatchObject({ name: 'Ana Pérez', phoneLast4: '0142' });
    expect(await readAccounts(db, 'C-1')).toMatchObject([{ id: 'A-1', product: 'Préstamo personal' }]);
  });

  it('keeps quotes, commas and line breaks inside a name, as one line', async () => {
    const db = await openSqlite(':memory:');
    await run(csvOf([{ customer_name: 'Taller "El\r\nÁguila",  S.A.' }]), { db });
    expect(await readCustomer(db, 'C-1')).toMatchObject({ name: 'Taller "El Águila", S.A.' });
  });

  it.each<[string, Cells, Partial<ColumnMap>, object]>([
    ['a decimal comma', { amount: '1.234,56', paid: '0,00', balance: '1 234,56' }, {}, { amount: 123456 }],
    ['apostrophes', { amount: "1'234.56", paid: '', balance: '1,234.56' }, {}, { amount: 123456 }],
    [
      'its own currency beside it',
      { amount: 'MXN 120.00', paid: '$20', balance: '100.00 mxn' },
      {},
      { amount: 12000 },
    ],
    ['the amount left out', { amount: '', paid: '20', balance: '100' }, {}, { amount: 12000 }],
    ['paid left out', { amount: '120', paid: '', balance: '100' }, {}, { paid: 2000 }],
    [
      'the map naming a comma',
      { amount: '1.234', paid: '', balance: '1.234' },
      { decimal: ',' },
      { amount: 123400 },
    ],
    [
      'no decimal places in yen',
      { currency: 'JPY', amount: '12000', paid: '0', balance: '12000' },
      {},
      { amount: 12000 },
    ],
  ])('may write sums with %s', async (_, cells, map, instalment) => {
    const db = await openSqlite(':memory:');
    expect(await run(csvOf([cells]), { db, map })).toMatchObject(CLEAN);
    expect(await db.selectFrom('instalments').selectAll().execute()).toMatchObject([instalment]);
  });

  it('settles what 1.234 means by the other rows of its column, also by later ones', async () => {
    const db = await openSqlite(':memory:');
    const rows = [
      { amount: '1.234', paid: '0', balance: '' },
      { instalment_no: '2', amount: '99,50', paid: '0', balance: '' },
    ];
    expect(await run(csvOf(rows), { db })).toMatchObject({ new: 2, faulty: [] });
    const stored = await db.selectFrom('instalments').select('amount').orderBy('no').execute();
    expect(stored).toEqual([{ amount: 123400 }, { amount: 9950 }]);
  });

  it('is read by a map of another file’s columns, dates, sums and defaults', async () => {
    const db = await openSqlite(':memory:');
    const content = [
      'Vertrag;Kunde;Name;Fällig;Rate;Offen;Zeitzone',
      'V-7;K-1;"Müller, Jörg";03.05.2026;1.200,00;1.200,00;Europe/Berlin',
      '',
    ].join('\n');
    const map: Partial<ColumnMap> = {
      columns: {
        account_id: 'Vertrag',
        customer_id: 'Kunde',
        customer_name: 'Name',
        due_date: 'Fällig',
        amount: 'Rate',
        balance: 'Offen',
        timezone: 'Zeitzone',
      },
      dates: 'd/m/y',
      decimal: ',',
      defaults: { language: 'en', currency: 'EUR', kind: 'invoice', product: 'Loan', country: 'DE' },
    };
    expect(await run(Buffer.from(content, 'latin1'), { db, map })).toMatchObject({
      ...CLEAN,
      not_invitable: 1,
    });
    expect(await readAccounts(db, 'K-1')).toMatchObject([
      { id: 'V-7', instalments: [{ no: 1, dueDate: '2026-05-03', amount: { minor: 120000 } }] },
    ]);
    const customer = await readCustomer(db, 'K-1');
    expect(customer).toMatchObject({ name: 'Müller, Jörg', country: 'DE' });
    expect(customer).not.toHaveProperty('verifyKind');
  });

  it('stores no answer in the clear', async () => {
    const db = await openSqlite(':memory:');
    await run(csvOf([{ verify_kind: 'postcode', verify_answer: 'QZ8 4TT' }]), { db });
    expect(JSON.stringify(await db.selectFrom('customers').selectAll().execute())).not.toMatch(/QZ8|4TT/);
  });
});

describe('the same file again', () => {
  it('changes nothing and moves no case', async () => {
    const db = await openSqlite(':memory:');
    const content = csvOf([{}, { account_id: 'A-2', product: 'Auto', instalment_no: '1' }]);
    await run(content, { db });
    const before = await db.selectFrom('customers').selectAll().execute();
    expect(await run(content, { db })).toMatchObject({
      rows: 2,
      new: 0,
      changed: 0,
      unchanged: 2,
      missing: 0,
    });
    expect(await db.selectFrom('customers').selectAll().execute()).toEqual(before);
    expect(await db.selectFrom('inbox').selectAll().execute()).toEqual([]);
  });

  it('with a changed row updates it and moves that case once, in its lane', async () => {
    const db = await openSqlite(':memory:');
    const other = { account_id: 'A-2', customer_id: 'C-2' };
    await run(csvOf([{}, { instalment_no: '2' }, other]), { db });
    const changed = [
      { paid: '120.00', balance: '0' },
      { instalment_no: '2', paid: '120', balance: '' },
      other,
    ];
    expect(await run(csvOf(changed), { db })).toMatchObject({ new: 0, changed: 2, unchanged: 1 });
    expect(await db.selectFrom('inbox').selectAll().execute()).toMatchObject([
      {
        kind: 'ledger',
        customer_id: 'C-1',
        lane: 'case:C-1',
        body: '{"type":"ledger_changed"}',
        turned_at: null,
      },
    ]);
    await run(csvOf([{}, { instalment_no: '2' }, other]), { db });
    await run(csvOf(changed), { db });
    expect(await db.selectFrom('inbox').select('id').execute()).toHaveLength(3);
  });

  it('without an account reports it and keeps it', async () => {
    const db = await openSqlite(':memory:');
    await run(csvOf([{}, { account_id: 'A-2' }]), { db });
    expect(await run(csvOf([{}]), { db })).toMatchObject({ missing: 1, missing_accounts: ['A-2'] });
    expect(await readAccounts(db, 'C-1')).toHaveLength(2);
  });

  it('with cells left empty keeps what is known', async () => {
    const db = await openSqlite(':memory:');
    await run(csvOf([{}]), { db });
    const empty = {
      country: '',
      region: '',
      phone_last4: '',
      verify_kind: '',
      verify_answer: '',
      pay_url: '',
    };
    expect(await run(csvOf([empty]), { db })).toMatchObject({ unchanged: 1, not_invitable: 0 });
    expect(await readCustomer(db, 'C-1')).toMatchObject({ country: 'MX', verifyKind: 'birth_date' });
  });
});

describe('--strict', () => {
  it('stores nothing when any row is faulty, and still lists every fault', async () => {
    const db = await openSqlite(':memory:');
    const rows = [{}, { account_id: 'A-2', currency: 'XXZ' }, { account_id: 'A-3', due_date: 'soon' }];
    const report = await run(csvOf(rows), { db, strict: true });
    expect(report).toMatchObject({ rows: 3, new: 0, changed: 0, unchanged: 0 });
    expect(report.faulty.map(({ line, column }) => [line, column])).toEqual([
      [3, 'currency'],
      [4, 'due_date'],
    ]);
    expect(await db.selectFrom('customers').selectAll().execute()).toEqual([]);
  });

  it('stores a clean file', async () => {
    expect(await run(csvOf([{}]), { strict: true })).toMatchObject(CLEAN);
  });

  it('sees what contradicts the ledger before anything is stored', async () => {
    const db = await openSqlite(':memory:');
    await run(csvOf([{}]), { db });
    const rows = [{ account_id: 'A-9' }, { customer_id: 'C-2' }];
    const report = await run(csvOf(rows), { db, strict: true });
    expect(report.faulty).toMatchObject([{ line: 3, column: 'customer_id' }]);
    expect(await readAccounts(db, 'C-1')).toHaveLength(1);
  });
});

describe('a file as a whole', () => {
  it.each<[string, string | Buffer, RegExp]>([
    ['empty', '', /is empty/],
    ['only line ends', '\n\n\n', /no header line/],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004rest', 'latin1'), /save it as CSV/],
    [
      'without needed columns',
      'account_id,amount\nA-1,5\n',
      /no column customer_id, .*it has "account_id", "amount".*--map/,
    ],
    ['with a column twice', `${Object.keys(GOOD).join(',')},amount\n`, /two columns are called "amount"/],
    [
      'in an unnamed alphabet',
      Buffer.from([...Buffer.from('a,b\n'), 0xcd, 0xf5, 0xd0, 0xa1, 0xd1, 0xe0]),
      /encoding: gb18030/,
    ],
  ])('is refused when it is %s', async (_, content, reason) => {
    await expect(run(content)).rejects.toThrow(reason);
  });

  it('is refused with the map’s own column names when they are not there', async () => {
    const map = { columns: { due_date: 'Due on' } } as const;
    await expect(run(csvOf([{}]), { map })).rejects.toThrow(/"Due on" \(the map's due_date\)/);
  });

  it('is read in an encoding that the map names', async () => {
    const db = await openSqlite(':memory:');
    const [before, after] = csvOf([{ customer_name: '@' }]).split('@');
    const content = Buffer.concat([
      Buffer.from(before ?? '', 'latin1'),
      Buffer.from([0xcd, 0xf5, 0xd0, 0xa1, 0xd1, 0xe0]), // 王小燕 in GB 18030
      Buffer.from((after ?? '').replace('é', 'e'), 'latin1'),
    ]);
    expect(await run(content, { db, map: { encoding: 'gb18030' } })).toMatchObject(CLEAN);
    expect(await readCustomer(db, 'C-1')).toMatchObject({ name: '王小燕' });
  });

  it('of a header alone has no rows, and everything is missing', async () => {
    const db = await openSqlite(':memory:');
    await run(csvOf([{}]), { db });
    expect(await run(csvOf([]), { db })).toMatchObject({ rows: 0, missing: 1, faulty: [] });
  });
});
