import type { VerifyKind } from '../../domain/account.ts';
import type { Day } from '../../domain/time.ts';
import { birthDatesIn } from './birth-date.ts';
import { readDay, type DateOrder } from './dates.ts';

/** A verifying answer in the one spelling of which the store keeps a hash; undefined when it cannot be one. */
export function canonicalAnswer(kind: VerifyKind, text: string, order: DateOrder): string | undefined {
  const plain = text.normalize('NFKC').trim();
  switch (kind) {
    case 'birth_date': {
      const read = readDay(plain, order);
      return read.ok ? read.day : undefined;
    }
    case 'postcode': {
      const code = postcode(plain);
      return /^[\p{L}\d]{3,10}$/u.test(code) && /\d/.test(code) ? code : undefined;
    }
    case 'contract_last4':
      return /^[\p{L}\d]{4}$/u.test(bare(plain)) ? bare(plain) : undefined;
    default:
      return kind satisfies never;
  }
}

/**
 * The canonical answers that `text`, as a customer wrote it, can mean. Empty: it holds none, or so many that it is a guess.
 *
 * "3 May 1990", "3 de mayo de 1990", "1990年5月3日" and "born on 1990-05-03" are one date; "03/05/1990" is two, and either is
 * taken. A message that lists several dates, postcodes or numbers answers nothing: three tries are three tries.
 */
export function answersIn(kind: VerifyKind, text: string): readonly string[] {
  const plain = text.normalize('NFKC').trim().slice(0, 300);
  switch (kind) {
    case 'birth_date':
      return birthDatesIn(plain) satisfies readonly Day[];
    case 'postcode':
      return postcodesIn(plain);
    case 'contract_last4':
      return last4In(plain);
    default:
      return kind satisfies never;
  }
}

/** Either all of a short message, or the one stretch of a sentence in which there are digits: `SW1A 1AA`, `1234 AB`, `10001`. */
function postcodesIn(text: string): readonly string[] {
  const words = text.split(/[\s,;:!?()"'，。：；！？]+/).filter(Boolean);
  const stretches = text.match(/[A-Za-z\d]*\d[A-Za-z\d]*(?:[ -]?[A-Za-z\d]*\d[A-Za-z\d]*)?/g) ?? [];
  if (stretches.length > 1 || words.filter((word) => /\d/.test(word)).length > 2) return [];
  const found = [...(words.length <= 2 ? [text] : []), ...stretches].map(postcode);
  return [...new Set(found)].filter((code) => /^(?=.*\d).{3,10}$/u.test(code));
}

/** The nine digits of a United States ZIP+4 name the same place as their first five. */
function postcode(text: string): string {
  return bare(text.replace(/^(\d{5})-\d{4}$/, '$1'));
}

function last4In(text: string): readonly string[] {
  const whole = bare(text);
  if (/^[\p{L}\d]{4}$/u.test(whole) && /\d/.test(whole)) return [whole];
  const spaced = text.match(/(?<![\p{L}\d])\d(?:[ .-]?\d){3,}(?![\p{L}\d])|[\p{L}\d-]*\d[\p{L}\d-]*/gu) ?? [];
  const [only, ...more] = spaced.map(bare).filter((word) => word.length >= 4);
  return only === undefined || more.length > 0 ? [] : [only.slice(-4)];
}

/** Letters and digits alone, upper case. */
function bare(text: string): string {
  return text.toUpperCase().replaceAll(/[^\p{L}\d]/gu, '');
}
