import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { shippedPrompts } from '../support/shipped-prompts.ts';
import type { Rendered } from '../../src/domain/message.ts';
import { NOTHING_KNOWN, type GateFacts } from '../../src/gate/facts.ts';
import type { GatePolicy } from '../../src/gate/policy.ts';

const FOLDER = new URL('../../prompts/gate/', import.meta.url);

/** The shipped files of `prompts/gate/`, parsed but not checked. */
export function shippedFiles(): Record<string, unknown> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(
    names.map((name) => [name, parse(readFileSync(new URL(name, FOLDER), 'utf8')) as unknown]),
  );
}

/** The policy that ships. */
export function shippedPolicy(): GatePolicy {
  return shippedPrompts().gate;
}

/** A verified customer, four days late with 120.00 of 960.00. */
export const FACTS: GateFacts = {
  ...NOTHING_KNOWN,
  today: '2026-05-09',
  currency: 'USD',
  amountDue: '120.00',
  balance: '960.00',
  dueDate: '2026-05-05',
  daysPastDue: 4,
  fees: '0.00',
  instalmentsPaid: 2,
  identity: 'verified',
  customerName: 'Maria Lopez',
  creditor: 'Harbour Bank',
  links: ['https://pay.harbour.example/m'],
  phones: ['+1 555 010 4477'],
  consent: true,
};

/** A manager's message in a claimed conversation. */
export function message(text: string, change: Partial<Rendered> = {}): Rendered {
  return {
    draftId: 'd1',
    to: { channel: 'web', conversation: 'c1' },
    template: 'relay',
    purpose: 'relay',
    author: 'manager',
    language: 'en',
    text,
    buttons: [],
    ...change,
  };
}
