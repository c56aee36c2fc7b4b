import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { VerifyKind } from '../../src/domain/account.ts';
import { openSqlite } from '../../src/store/open.ts';
import {
  answerKey,
  answerMatches,
  hashAnswer,
  normaliseAnswer,
  ownerOf,
  withHash,
} from '../../src/store/answers.ts';

describe('a birth date', () => {
  it.each([
    '1990-05-03',
    'born on 1990-05-03',
    '1990/5/3',
    '1990.05.03',
    '19900503',
    '3 May 1990',
    '3rd of May, 1990',
    'the 3rd May 1990.',
    'May 3, 1990',
    'may 3rd 1990',
    'MAY 03 1990',
    '3-May-1990',
    '1990 May 3',
    'My birthday is May 3rd, 1990, thanks',
    '3 de mayo de 1990',
    '3 de mayo del 1990',
    'nací el 3 de Mayo de 1990',
    'mayo 3 de 1990',
    '3 may 1990',
    '3/mayo/1990',
    '1990年5月3日',
    '1990 年 05 月 03 日',
    '我是1990年5月3号出生的',
    '一九九〇年五月三日',
    '１９９０年５月３日',
    '3 May 1990 (03/05/1990)',
  ])('is heard in %s', (text) => {
    expect(normaliseAnswer('birth_date', text)).toEqual(['1990-05-03']);
  });

  it.each([
    ['03/05/1990', ['1990-05-03', '1990-03-05']],
    ['3.5.1990', ['1990-05-03', '1990-03-05']],
    ['03051990', ['1990-05-03', '1990-03-05']],
    ['25/12/1990', ['1990-12-25']],
    ['12/25/1990', ['1990-12-25']],
    ['3/5/90', ['1990-05-03', '2090-05-03', '1990-03-05', '2090-03-05']],
    ["3 May '90", ['1990-05-03', '2090-05-03']],
    ['05/05/1990', ['1990-05-05']],
    ['1 de enero de 1985', ['1985-01-01']],
    ['primero de enero de 1985', ['1985-01-01']],
    ['二〇〇一年十二月二十五日', ['2001-12-25']],
    ['1985年十月十日', ['1985-10-10']],
  ])('in %s is %j', (text, days) => {
    expect(normaliseAnswer('birth_date', text)).toEqual(days);
  });

  it.each([
    'hello',
    'why do you ask?',
    '1990',
    'May 1990',
    '31 February 1990',
    '99/99/1990',
    '3 May 1990 or 4 May 1990',
    '1990-05-03, 1991-05-03, 1992-05-03',
    '01/02/1990 03/04/1990',
    '',
  ])('is not heard in %j', (text) => {
    expect(normaliseAnswer('birth_date', text)).toEqual([]);
  });
});

describe('a postcode', () => {
  it.each([
    ['SW1A 1AA', 'SW1A1AA'],
    ['sw1a1aa', 'SW1A1AA'],
    ['It is SW1A 1AA.', 'SW1A1AA'],
    ['my postcode is m4 7qx', 'M47QX'],
    ['10001', '10001'],
    ['zip: 10001', '10001'],
    ['10001-1234', '10001'],
    ['mi código postal es 44190', '44190'],
    ['邮编是510030', '510030'],
    ['１００００１', '100001'],
    ['110 01', '11001'],
    ['K1A-0B1', 'K1A0B1'],
    ['1234 AB', '1234AB'],
    ['D02 X285', 'D02X285'],
  ])('is heard in %s', (text, code) => {
    expect(normaliseAnswer('postcode', text)).toContain(code);
  });

  it.each([
    'hello',
    '10001 10002 10003',
    '10001, 10002, 10003 or 10004',
    'I have 2 jobs and no time',
    'why do you want to know?',
    '',
  ])('is not guessed from %j', (text) => {
    expect(normaliseAnswer('postcode', text)).toEqual([]);
  });
});

describe('the last four of a contract', () => {
  it.each([
    ['4412', '4412'],
    ['44-12', '4412'],
    ['4 4 1 2', '4412'],
    ['it ends in 4412', '4412'],
    ['termina en 4412.', '4412'],
    ['尾号4412', '4412'],
    ['HL-404412', '4412'],
    ['the number is HL-404412', '4412'],
    ['ab12', 'AB12'],
  ])('are heard in %s', (text, last4) => {
    expect(normaliseAnswer('contract_last4', text)).toEqual([last4]);
  });

  it.each(['hello', '441', '4412 or 4413', 'I have no idea', 'word', ''])(
    'are not guessed from %j',
    (text) => {
      expect(normaliseAnswer('contract_last4', text)).toEqual([]);
    },
  );
});

describe('the kept hash', () => {
  const key = randomBytes(32);
  const stored = (kind: VerifyKind, owner: string, answer: string, before: string | null = null) =>
    withHash(before, ownerOf(kind, owner), hashAnswer(key, 'C-1', kind, answer));

  it('knows the right answer however it is written, and no other', () => {
    const hash = stored('birth_date', 'A-1', '1990-05-03');
    expect(answerMatches(key, 'C-1', 'birth_date', hash, '3 de mayo de 1990')).toBe(true);
    expect(answerMatches(key, 'C-1', 'birth_date', hash, '03/05/1990')).toBe(true);
    expect(answerMatches(key, 'C-1', 'birth_date', hash, '05/03/1990')).toBe(true);
    expect(answerMatches(key, 'C-1', 'birth_date', hash, '4 May 1990')).toBe(false);
    expect(answerMatches(key, 'C-1', 'birth_date', hash, 'it is me')).toBe(false);
  });

  it('is of one customer, one question and one installation', () => {
    const hash = stored('birth_date', 'A-1', '1990-05-03');
    expect(answerMatches(key, 'C-2', 'birth_date', hash, '1990-05-03')).toBe(false);
    expect(answerMatches(randomBytes(32), 'C-1', 'birth_date', hash, '1990-05-03')).toBe(false);
    expect(answerMatches(key, 'C-1', 'birth_date', null, '1990-05-03')).toBe(false);
  });

  it('of contracts takes the last four of any of them, and forgets one that was corrected', () => {
    const one = stored('contract_last4', 'A-1', '1111');
    const two = stored('contract_last4', 'A-2', '2222', one);
    expect(answerMatches(key, 'C-1', 'contract_last4', two, '2222')).toBe(true);
    expect(answerMatches(key, 'C-1', 'contract_last4', two, 'ends in 1111')).toBe(true);
    const corrected = stored('contract_last4', 'A-1', '3333', two);
    expect(answerMatches(key, 'C-1', 'contract_last4', corrected, '1111')).toBe(false);
  });

  it('uses a key that is made once', async () => {
    const db = await openSqlite(':memory:');
    const first = await answerKey(db);
    expect(first).toHaveLength(32);
    expect(await answerKey(db)).toEqual(first);
  });
});
