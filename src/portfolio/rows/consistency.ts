import type { Column, RowFault } from './columns.ts';
import type { LedgerRow } from './ledger-row.ts';

/**
 * Remembers what a file has said so far, and finds where it contradicts itself.
 *
 * The first row that says something stands; the later one is the fault, and names the line of the first. A cell that is left
 * empty says nothing. Only ids and short words are kept, so that a hundred thousand rows fit into some twenty megabytes.
 */
export type Consistency = {
  readonly check: (line: number, row: LedgerRow) => readonly RowFault[];
};

/** What was said of one customer or account, in the order of its columns, and on which lines. */
type Said = { readonly values: string[]; readonly lines: number[] };

const CUSTOMER = [
  'customer_name',
  'language',
  'timezone',
  'country',
  'region',
  'phone_last4',
  'verify_kind',
  'verify_answer',
] as const satisfies readonly Column[];

const ACCOUNT = [
  'customer_id',
  'product',
  'kind',
  'currency',
  'pay_url',
] as const satisfies readonly Column[];

export function createConsistency(): Consistency {
  const customers = new Map<string, Said>();
  const accounts = new Map<string, Said>();
  const instalments = new Map<string, number>();
  const words = new Map<string, string>();
  /** One copy of each zone, currency and product, not one for each row. */
  const shared = (word: string): string => {
    const known = words.get(word);
    if (known !== undefined || words.size > 5000) return known ?? word;
    words.set(word, word);
    return word;
  };
  return {
    check(line, row) {
      const key = `${row.account.id}\n${row.instalment.no}`;
      const before = instalments.get(key);
      if (before !== undefined) {
        return [
          { column: 'instalment_no', reason: `line ${before} has this instalment of this account already` },
        ];
      }
      const customer = customers.get(row.customer.id) ?? { values: [], lines: [] };
      const account = accounts.get(row.account.id) ?? { values: [], lines: [] };
      const ofCustomer = customerWords(row);
      const ofAccount = accountWords(row);
      const faults = [
        ...contradictions('customer', CUSTOMER, customer, ofCustomer),
        ...contradictions('account', ACCOUNT, account, ofAccount),
      ];
      if (faults.length > 0) return faults;
      note(customer, ofCustomer, line, shared);
      note(account, ofAccount, line, shared);
      customers.set(row.customer.id, customer);
      accounts.set(row.account.id, account);
      instalments.set(key, line);
      return [];
    },
  };
}

function contradictions(
  who: 'customer' | 'account',
  columns: readonly Column[],
  said: Said,
  words: readonly string[],
): readonly RowFault[] {
  const faults: RowFault[] = [];
  for (const [at, column] of columns.entries()) {
    const first = said.values[at] ?? '';
    const now = words[at] ?? '';
    if (now === '' || first === '' || first === now) continue;
    faults.push({ column, reason: `differs from line ${said.lines[at] ?? 0} for the same ${who}` });
  }
  return faults;
}

function note(said: Said, words: readonly string[], line: number, shared: (word: string) => string): void {
  for (const [at, word] of words.entries()) {
    if ((said.values[at] ?? '') !== '') continue;
    said.values[at] = shared(word);
    said.lines[at] = line;
  }
}

function customerWords(row: LedgerRow): readonly string[] {
  const { name, language, timezone, otherZones, country, region, phoneLast4 } = row.customer;
  // Every contract has its own last four; a birth date and a postcode are one person's.
  const answer = row.verify && row.verify.kind !== 'contract_last4' ? row.verify.answer : '';
  const zones = [timezone, ...otherZones].join(' ');
  return [name, language, zones, country, region, phoneLast4, row.verify?.kind ?? '', answer];
}

function accountWords(row: LedgerRow): readonly string[] {
  const { product, kind, currency, payUrl } = row.account;
  return [row.customer.id, product, kind, currency, payUrl];
}
