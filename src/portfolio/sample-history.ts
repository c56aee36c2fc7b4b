import { z } from 'zod';
import { newCase, type CaseState, type Hold } from '../domain/case.ts';
import type { Language } from '../domain/language.ts';
import { parseMoney, type Money } from '../domain/money.ts';
import type { PlanPayment } from '../domain/plan.ts';
import { REASONS } from '../domain/understanding.ts';
import { shift } from '../domain/time.ts';

const Day = z.iso.date();
const Instant = z.iso.datetime();
const Sum = z.string().regex(/^\d+(\.\d+)?$/);
const Part = z.strictObject({ date: Day, amount: Sum });

const Message = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('bot'),
    at: Instant,
    template: z.string(),
    tone: z.enum(['warm', 'neutral', 'firm']).optional(),
    purpose: z.enum(['reminder', 'reply', 'follow_up', 'receipt', 'opt_out']),
    text: z.string(),
  }),
  z.strictObject({ from: z.literal('customer'), at: Instant, text: z.string() }),
]);

const HOLDS = [
  'dispute',
  'paid_claim',
  'represented',
  'insolvency',
  'vulnerability',
] as const satisfies Hold[];

const Case = z.strictObject({
  state: z.enum(['acknowledgement', 'hardship_inquiry']).optional(),
  question: z
    .strictObject({ kind: z.enum(['identity', 'reason', 'affordable']), asked_at: Instant })
    .optional(),
  wrong_answers: z.int().optional(),
  broken_promises: z.int().optional(),
  hardship: z.strictObject({ reason: z.enum(REASONS) }).optional(),
  holds: z.partialRecord(z.enum(HOLDS), Instant).optional(),
  contact: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('ceased'), at: Instant }),
      z.strictObject({ kind: z.literal('paused'), until: Instant, why: z.string() }),
    ])
    .optional(),
  promise: z
    .strictObject({ made_at: Instant, parts: z.array(Part).min(1), reminded_of: z.array(Day).default([]) })
    .optional(),
  plan: z
    .strictObject({
      agreed_at: Instant,
      every: z.enum(['week', 'fortnight', 'month']),
      payments: z.array(Part).min(1),
      reminded_of: z.array(Day),
    })
    .optional(),
});

/** One line of `sample/history.jsonl`: what has already happened between one sample customer and the bot. */
export const SampleHistory = z.strictObject({
  customer: z.string(),
  /** Absent: this customer has no chat yet and must be invited. */
  chat: z.enum(['verified', 'unverified']).optional(),
  verified_at: Instant.optional(),
  consent: z.strictObject({ at: Instant, words: z.string() }).optional(),
  messages: z.array(Message).default([]),
  payments: z
    .array(z.strictObject({ id: z.string(), account: z.string(), amount: Sum, paid_at: Instant }))
    .default([]),
  case: Case.default({}),
});

export type SampleHistory = z.output<typeof SampleHistory>;

const VERIFICATION_HOLDS = 'P90D';

/** The case as this history leaves it. */
export function sampleCase(history: SampleHistory, language: Language, currency: string): CaseState {
  const { case: told } = history;
  const sum = (amount: string): Money => {
    const money = parseMoney(amount, currency);
    if (!money) throw new Error(`sample/history.jsonl: ${amount} is not a sum in ${currency}`);
    return money;
  };
  const parts = (list: readonly z.output<typeof Part>[]): readonly PlanPayment[] =>
    list.map((part) => ({ date: part.date, amount: sum(part.amount) }));
  return {
    ...newCase(language),
    ...(history.verified_at && {
      identity: 'verified',
      verifiedUntil: shift(history.verified_at, VERIFICATION_HOLDS),
    }),
    ...(told.state && { state: told.state }),
    ...(told.question && {
      question: { kind: told.question.kind, askedAt: told.question.asked_at },
      asked: { [told.question.kind]: 1 },
    }),
    ...(told.wrong_answers && { wrongAnswers: told.wrong_answers }),
    ...(told.broken_promises && { brokenPromises: told.broken_promises }),
    ...(told.hardship && { hardship: told.hardship }),
    ...(told.holds && { holds: presentOnly(told.holds) }),
    ...(told.contact && { contact: told.contact }),
    ...(told.promise && {
      promise: {
        madeAt: told.promise.made_at,
        parts: parts(told.promise.parts),
        remindedOf: told.promise.reminded_of,
      },
    }),
    ...(told.plan && {
      plan: {
        id: '1',
        every: told.plan.every,
        payments: parts(told.plan.payments),
        agreedAt: told.plan.agreed_at,
        remindedOf: told.plan.reminded_of,
        missed: [],
      },
    }),
  };
}

/** Without the keys that zod types as possibly undefined. */
function presentOnly(holds: Readonly<Partial<Record<Hold, string | undefined>>>): CaseState['holds'] {
  const present: Partial<Record<Hold, string>> = {};
  for (const hold of HOLDS) {
    const since = holds[hold];
    if (since !== undefined) present[hold] = since;
  }
  return present;
}
