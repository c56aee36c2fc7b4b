import { z } from 'zod';
import { isCurrency, parseMoney, type Money } from '../domain/money.ts';
import type { AppliesTo } from './ladder.ts';

/** A whole number between two bounds that a policy file may hold. */
export function wholeNumber(from: number, to: number): z.ZodType<number> {
  const message = `is not a whole number from ${from} to ${to}`;
  return z.number({ error: message }).int(message).min(from, message).max(to, message);
}

/** A phrase that is there. */
export const phrase = z
  .string({ error: 'is missing; write it in words' })
  .trim()
  .min(1, 'is empty; write it in words');

/** Why a rule is as it is; every rule says so. */
export const because = z
  .string({ error: 'is missing; say why this rule is as it is' })
  .trim()
  .min(1, 'is empty; say why this rule is as it is');

/** A sum per currency: `{ USD: '25.00', JPY: '2500' }`. */
export const sums: z.ZodType<Readonly<Record<string, Money>>> = z
  .record(z.string(), z.string({ error: "is not a sum; write it in quotes, like '25.00'" }))
  .transform((decimals, context) => {
    const read: Record<string, Money> = {};
    for (const [currency, decimal] of Object.entries(decimals)) {
      const money = isCurrency(currency) ? parseMoney(decimal, currency) : undefined;
      if (money && money.minor > 0) read[currency] = money;
      else context.addIssue({ code: 'custom', path: [currency], message: faultOf(currency) });
    }
    return read;
  });

/** The keys of `applies_to` that name accounts. */
export const ACCOUNT_CONDITIONS = {
  product: z.array(phrase).min(1, 'is empty; leave it out if every product is meant').optional(),
  kind: z
    .array(z.enum(['loan', 'invoice'], { error: 'is neither loan nor invoice' }))
    .min(1, 'is empty; leave it out if both kinds are meant')
    .optional(),
};

/** Which accounts a policy is for; nothing makes it the default. */
export const appliesTo: z.ZodType<AppliesTo> = z
  .strictObject(ACCOUNT_CONDITIONS)
  .optional()
  .transform((file) => ({
    ...(file?.product && { product: file.product }),
    ...(file?.kind && { kind: file.kind }),
  }));

function faultOf(currency: string): string {
  return isCurrency(currency)
    ? `is not a sum above zero in ${currency}; write a plain decimal with no more places than the currency has`
    : 'is not a currency; write its ISO 4217 code, like USD';
}
