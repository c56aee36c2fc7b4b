import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { addDays, type Day, type Instant } from '../../src/domain/time.ts';
import { COLUMNS } from '../../src/portfolio/rows/columns.ts';
import { invite as makeInvitation } from '../../src/store/invites.ts';
import { openSqlite } from '../../src/store/open.ts';
import type { Installation } from '../support/installation.ts';

/** Somebody who owes one instalment, as a lender's file tells it. */
export type Person = {
  readonly account: string;
  readonly customer: string;
  readonly name: string;
  readonly birthDate: string;
  readonly owes: string;
  readonly due: Day;
};

/** A Tuesday, 11:00 in New York: the office is open, and customers there may be written to. */
export const BEGIN = '2026-11-24T16:00:00Z';
const TODAY = '2026-11-24';

/** Sums are of one person each, so that no message is taken for another's. */
export function person(no: number, name: string, owes: string, daysLate: number): Person {
  return {
    account: `HL-${7000 + no}`,
    customer: `C-${no}`,
    name,
    birthDate: `19${70 + no}-03-1${no}`,
    owes,
    due: addDays(TODAY, -daysLate),
  };
}

export function rowOf(one: Person): Readonly<Record<string, string>> {
  return {
    account_id: one.account,
    customer_id: one.customer,
    customer_name: one.name,
    language: 'en',
    timezone: 'America/New_York',
    country: 'US',
    region: 'IL',
    product: 'Personal loan',
    kind: 'loan',
    instalment_no: '1',
    due_date: one.due,
    amount: one.owes,
    paid: '0.00',
    balance: one.owes,
    currency: 'USD',
    pay_url: `https://pay.harbour.example/${one.account.toLowerCase()}`,
    verify_kind: 'birth_date',
    verify_answer: one.birthDate,
    phone_last4: '0142',
  };
}

const report = z.object({
  rows: z.number(),
  new: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  missing: z.number(),
  faulty: z.array(z.object({ line: z.number(), column: z.string(), reason: z.string() })),
});

/** `fairdue import` of a file that a lender might send. */
export async function importPeople(
  fairdue: Installation,
  people: readonly Person[],
): Promise<z.infer<typeof report>> {
  const file = join(fairdue.folder, 'portfolio.csv');
  const lines = people.map((one) => COLUMNS.map((column) => rowOf(one)[column]).join(','));
  await writeFile(file, [COLUMNS.join(','), ...lines, ''].join('\n'));
  const { code, out, err } = await fairdue.run(['import', file, '--json']);
  if (code !== 0) throw new Error(`fairdue import ended with ${code}: ${out}${err}`);
  return report.parse(JSON.parse(out));
}

const invitation = z.strictObject({
  account: z.string(),
  customer: z.string(),
  channel: z.string(),
  link: z.string().nullable(),
  token: z.string(),
  expires_at: z.string(),
  question: z.string(),
});

/** `fairdue invite ACCOUNT --json`. */
export async function invite(
  fairdue: Installation,
  one: Person,
  channel?: string,
): Promise<z.infer<typeof invitation>> {
  const by = channel === undefined ? [] : ['--channel', channel];
  const { code, out, err } = await fairdue.run(['invite', one.account, '--json', ...by]);
  if (code !== 0) throw new Error(`fairdue invite ended with ${code}: ${out}${err}`);
  return invitation.parse(JSON.parse(out));
}

/** An invitation without the command line, which takes a second to start. */
export async function tokenFor(fairdue: Installation, one: Person, now: Instant = BEGIN): Promise<string> {
  const db = await openSqlite(fairdue.database);
  try {
    const made = await makeInvitation(db, one.account, now);
    if (!made.ok) throw new Error(made.why);
    return made.token;
  } finally {
    await db.destroy();
  }
}
