import { VERIFY_KINDS } from '../../domain/account.ts';
import { languageOf, LANGUAGES } from '../../domain/language.ts';
import { canonicalAnswer } from './answer.ts';
import type { Cells, Column, RowFault } from './columns.ts';
import { readDay, type DateOrder } from './dates.ts';
import type { LedgerRow } from './ledger-row.ts';
import type { DecimalSign } from './numbers.ts';
import { countryOf, currencyOf, regionOf, zonesOf } from './places.ts';
import { readSums } from './sums.ts';

/** How the cells are to be read, and which payment links are the creditor's own. */
export type RowFormat = {
  readonly dates: DateOrder;
  /** What the map says, or what the other rows of that column prove. */
  readonly signs: Readonly<Partial<Record<Column, DecimalSign>>>;
  /** The map said so: any other sign is a fault then. */
  readonly signIsFixed: boolean;
  readonly isPayLink: (url: string) => boolean;
};

export type CheckedRow =
  | { readonly ok: true; readonly row: LedgerRow }
  | { readonly ok: false; readonly faults: readonly RowFault[] };

const LONGEST: Readonly<Partial<Record<Column, number>>> = {
  account_id: 64,
  customer_id: 64,
  customer_name: 200,
  timezone: 140,
  product: 120,
  pay_url: 500,
  verify_answer: 64,
};
const LONGEST_CELL = 64;

/** Check one row by itself; everything that is wrong with it comes back at once, and no personal data with it. */
export function checkRow(cells: Cells, format: RowFormat): CheckedRow {
  const faults: RowFault[] = [];
  /** The first thing that is wrong with a cell explains the others. */
  const fault = (column: Column, reason: string): undefined => {
    if (!faults.some((one) => one.column === column)) faults.push({ column, reason });
    return undefined;
  };
  const text = (column: Column): string => cells[column] ?? '';
  for (const column of keysOf(cells)) checkText(column, text(column), fault);
  const needed = (column: Column): string => {
    if (text(column) === '') fault(column, 'is empty');
    return text(column);
  };
  /** A cell that must be there and must mean something. */
  const read = <T>(
    column: Column,
    meaning: (value: string) => T | undefined,
    otherwise: string,
  ): T | undefined => {
    const value = needed(column);
    return value === '' ? undefined : (meaning(value) ?? fault(column, `${quoted(value)} ${otherwise}`));
  };

  const accountId = idOf('account_id', needed('account_id'), fault);
  const customerId = idOf('customer_id', needed('customer_id'), fault);
  const name = oneLine(needed('customer_name'));
  const product = oneLine(needed('product'));
  const language = read(
    'language',
    languageOf,
    `is not a language of this installation; it speaks ${LANGUAGES.join(', ')}`,
  );
  const zones = read(
    'timezone',
    zonesOf,
    'is not an IANA time zone such as America/Mexico_City, or several of them',
  );
  const [timezone, ...otherZones] = zones ?? [];
  const kind = read('kind', kindOf, 'is neither loan nor invoice');
  const currency = read('currency', currencyOf, 'is not an ISO 4217 currency such as USD');
  const dueDate = dayOf(needed('due_date'), format, fault);
  const country =
    text('country') === ''
      ? ''
      : (countryOf(text('country')) ??
        fault('country', `${quoted(text('country'))} is not a two-letter country code such as MX`));
  const region =
    text('region') === ''
      ? ''
      : (regionOf(text('region'), country ?? '') ??
        fault('region', `${quoted(text('region'))} is not a subdivision code such as NY`));
  const no = instalmentNo(text('instalment_no'), kind, fault);
  const sums = currency === undefined ? undefined : readSums(cells, currency, format, fault);
  const payUrl = payUrlOf(text('pay_url'), format, fault);
  const phoneLast4 = /^(?:\d{4})?$/.test(text('phone_last4'))
    ? text('phone_last4')
    : fault('phone_last4', 'is not four digits');
  const verify = verifyOf(text('verify_kind'), text('verify_answer'), format, fault);

  if (
    faults.length > 0 ||
    accountId === undefined ||
    customerId === undefined ||
    language === undefined ||
    timezone === undefined ||
    kind === undefined ||
    currency === undefined ||
    dueDate === undefined ||
    country === undefined ||
    region === undefined ||
    no === undefined ||
    sums === undefined ||
    payUrl === undefined ||
    phoneLast4 === undefined
  ) {
    return { ok: false, faults };
  }
  const row: LedgerRow = {
    customer: { id: customerId, name, language, timezone, otherZones, country, region, phoneLast4 },
    ...(verify ? { verify } : {}),
    account: { id: accountId, product, kind, currency, payUrl },
    instalment: { no, dueDate, ...sums },
  };
  return { ok: true, row };
}

export type AddFault = (column: Column, reason: string) => undefined;

function checkText(column: Column, value: string, fault: AddFault): void {
  if (value.length > (LONGEST[column] ?? LONGEST_CELL)) {
    fault(column, `is longer than ${LONGEST[column] ?? LONGEST_CELL} characters`);
  }
  if (value.includes('\u{fffd}')) {
    fault(
      column,
      'holds bytes that are not in the encoding of the file; name it in the map (encoding: windows-1252)',
    );
  }
  // Line breaks inside quotation marks are let pass in what people read; nothing else invisible is, bidi overrides included.
  const hidden = /[\p{Cc}\p{Cs}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}]/u;
  const prose = column === 'customer_name' || column === 'product';
  if (hidden.test(prose ? value.replaceAll(/[\r\n\t]/g, ' ') : value))
    fault(column, 'holds a control character');
}

function idOf(column: 'account_id' | 'customer_id', value: string, fault: AddFault): string | undefined {
  if (value === '') return undefined;
  if (/^\d(?:[.,]\d+)?E\+\d+$/i.test(value)) {
    return fault(
      column,
      `${quoted(value)} is what a spreadsheet makes of a long number; export the column as text`,
    );
  }
  if (/\s/.test(value)) return fault(column, 'holds a space; an id is one word');
  return value;
}

function kindOf(value: string): 'loan' | 'invoice' | undefined {
  const word = value.toLowerCase();
  return word === 'loan' || word === 'invoice' ? word : undefined;
}

function dayOf(value: string, format: RowFormat, fault: AddFault): string | undefined {
  if (value === '') return undefined;
  const read = readDay(value, format.dates);
  return read.ok ? read.day : fault('due_date', read.reason);
}

function instalmentNo(value: string, kind: string | undefined, fault: AddFault): number | undefined {
  if (value === '') {
    return kind === 'loan' ? fault('instalment_no', 'is empty; only an invoice may leave it out') : 1;
  }
  return /^0*[1-9]\d{0,3}$/.test(value)
    ? Number(value)
    : fault('instalment_no', `${quoted(value)} is not a whole number from 1 to 9999`);
}

function payUrlOf(value: string, format: RowFormat, fault: AddFault): string | undefined {
  if (value === '') return '';
  const url = URL.parse(value);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') {
    return fault('pay_url', 'is not an https address');
  }
  return format.isPayLink(url.href)
    ? url.href
    : fault('pay_url', `${url.host} is not one of the creditor's payment routes (prompts/creditor.yaml)`);
}

function verifyOf(kindText: string, answer: string, format: RowFormat, fault: AddFault): LedgerRow['verify'] {
  const kind = VERIFY_KINDS.find((one) => one === kindText.toLowerCase());
  if (kindText !== '' && kind === undefined) {
    return fault('verify_kind', `${quoted(kindText)} is none of ${VERIFY_KINDS.join(', ')}`);
  }
  if (answer === '') return undefined;
  if (kind === undefined) return fault('verify_kind', 'is empty, but there is a verify_answer');
  const canonical = canonicalAnswer(kind, answer, format.dates);
  return canonical === undefined
    ? fault('verify_answer', `cannot be read as a ${kind}`)
    : { kind, answer: canonical };
}

function oneLine(value: string): string {
  return value.replaceAll(/\s+/g, ' ').normalize('NFC');
}

/** A value, as far as a report needs it; only cells that hold no personal data are ever quoted. */
function quoted(value: string): string {
  return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
}

function keysOf(cells: Cells): readonly Column[] {
  // `Object.keys` widens to string; `Cells` has no other keys than columns.
  return Object.keys(cells) as Column[];
}
