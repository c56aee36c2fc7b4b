import { Readable } from 'node:stream';
import { dayIn, addDays, type Instant } from '../domain/time.ts';
import { isPaymentLink, type Creditor } from '../policy/creditor.ts';
import { importPortfolio } from '../portfolio/import.ts';
import { COLUMNS, type Column } from '../portfolio/rows/columns.ts';
import type { Database } from '../store/open.ts';

/** One instalment of one account, as a conversation needs it told. */
export type Owed = {
  readonly account?: string;
  readonly product?: string;
  readonly kind?: 'loan' | 'invoice';
  readonly currency?: string;
  readonly instalment?: number;
  /** How many days ago it fell due; negative: in so many days. */
  readonly daysLate: number;
  readonly amount: string;
  readonly paid?: string;
};

/** Somebody who owes, with everything that an import says of them. */
export type Debtor = {
  readonly id: string;
  readonly name: string;
  readonly language: 'en' | 'es' | 'zh';
  readonly timezone: string;
  readonly country: string;
  readonly region: string;
  readonly verifyKind: 'birth_date' | 'postcode' | 'contract_last4';
  readonly verifyAnswer: string;
  readonly owes: readonly Owed[];
};

/** Brings a debtor in as a lender does: by a CSV file. */
export async function importDebtor(
  db: Database,
  creditor: Creditor,
  debtor: Debtor,
  now: Instant,
): Promise<void> {
  const csv = [COLUMNS.join(','), ...debtor.owes.map((owed) => rowOf(debtor, owed, now))].join('\n');
  const report = await importPortfolio({
    db,
    source: { open: () => Readable.from([Buffer.from(`${csv}\n`)]) },
    strict: true,
    now,
    payLinks: (url) => isPaymentLink(creditor, url),
  });
  const [fault] = report.faulty;
  if (fault) throw new Error(`the debtor cannot be imported: ${fault.column} ${fault.reason}`);
}

export function accountOf(owed: Owed): string {
  return owed.account ?? 'HL-40354';
}

function rowOf(debtor: Debtor, owed: Owed, now: Instant): string {
  const paid = owed.paid ?? '0';
  const cells: Readonly<Record<Column, string>> = {
    account_id: accountOf(owed),
    customer_id: debtor.id,
    customer_name: debtor.name,
    language: debtor.language,
    timezone: debtor.timezone,
    country: debtor.country,
    region: debtor.region,
    product: owed.product ?? 'Personal loan',
    kind: owed.kind ?? 'loan',
    instalment_no: String(owed.instalment ?? 1),
    due_date: addDays(dayIn(now, debtor.timezone), -owed.daysLate),
    amount: owed.amount,
    paid,
    balance: '',
    currency: owed.currency ?? 'USD',
    pay_url: '',
    verify_kind: debtor.verifyKind,
    verify_answer: debtor.verifyAnswer,
    phone_last4: '0104',
  };
  return COLUMNS.map((column) => cells[column]).join(',');
}
