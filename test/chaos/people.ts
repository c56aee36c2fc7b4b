import { COLUMNS } from '../../src/portfolio/rows/columns.ts';
import { addDays } from '../../src/domain/time.ts';
import type { Random } from './random.ts';

/** Somebody who owes something; `user` is their id in Telegram. */
export type Person = {
  readonly user: number;
  readonly account: string;
  readonly customer: string;
  readonly answer: string;
  readonly owes: string;
};

/** Late morning to early morning in every zone below: the hours of the pack are open in all of them. */
export const BEGIN = '2026-11-24T16:00:00Z';

const ZONES = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'] as const;

/** A portfolio as a lender would export it; every sum and name is its owner's alone, so that no message is taken for another. */
export function portfolioOf(count: number, random: Random): { people: readonly Person[]; csv: string } {
  const people: Person[] = [];
  const lines = [COLUMNS.join(',')];
  for (let at = 0; at < count; at += 1) {
    const no = String(at).padStart(4, '0');
    const owes = `${120 + at}.${String((at * 7) % 100).padStart(2, '0')}`;
    const answer = `19${60 + (at % 40)}-0${1 + (at % 9)}-1${at % 10}`;
    const person = { user: 5_000_001 + at, account: `HL-${no}`, customer: `C-${no}`, answer, owes };
    people.push(person);
    const row: Readonly<Record<string, string>> = {
      account_id: person.account,
      customer_id: person.customer,
      customer_name: `Robin Example ${nameOf(at)}`,
      language: 'en',
      timezone: random.pick(ZONES),
      country: 'US',
      region: 'IL',
      product: 'Personal loan',
      kind: 'loan',
      instalment_no: '1',
      due_date: addDays('2026-11-24', 3 - random.below(18)),
      amount: owes,
      paid: '0.00',
      balance: owes,
      currency: 'USD',
      pay_url: `https://pay.harbour.example/${person.account.toLowerCase()}`,
      verify_kind: 'birth_date',
      verify_answer: answer,
      phone_last4: no,
    };
    lines.push(COLUMNS.map((column) => row[column] ?? '').join(','));
  }
  return { people, csv: `${lines.join('\n')}\n` };
}

/** A surname of letters only. */
function nameOf(at: number): string {
  const letters = String(at).replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
  return `K${letters}`;
}
