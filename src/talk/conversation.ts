import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { SIGNATURES } from '../content/signatures.ts';
import { STATE_NAMES } from '../domain/case.ts';

/** Every key is checked, so that a misspelt one fails instead of testing nothing. */
const template = z.enum([...Object.keys(SIGNATURES), 'relay']);

const Owed = z.strictObject({
  /** How many days ago it fell due; negative: in so many days. */
  days_late: z.int(),
  amount: z.string(),
  paid: z.string().optional(),
  account: z.string().optional(),
  instalment: z.int().optional(),
  product: z.string().optional(),
  kind: z.enum(['loan', 'invoice']).optional(),
  currency: z.string().optional(),
});

const Expected = z.strictObject({
  /** The templates that reached the customer in this step, in order; an empty list: nothing did. */
  said: z.array(template).optional(),
  /** Words that must, or must not, stand in what was said in this step. */
  words: z.array(z.string()).optional(),
  not_words: z.array(z.string()).optional(),
  state: z.enum(STATE_NAMES).optional(),
  status: z.enum(['open', 'settled', 'closed']).optional(),
  identity: z.enum(['unverified', 'verified']).optional(),
  contact: z.enum(['open', 'paused', 'ceased']).optional(),
  holds: z.array(z.string()).optional(),
  question: z.string().optional(),
  language: z.enum(['en', 'es', 'zh']).optional(),
  /** `none`, or why and how soon a person is needed. */
  handoff: z
    .union([
      z.literal('none'),
      z.strictObject({
        reason: z.string().optional(),
        priority: z.enum(['P0', 'P1', 'P2', 'P3']).optional(),
        status: z.enum(['waiting', 'claimed']).optional(),
        approval: z.enum(['plan', 'reminders']).optional(),
      }),
    ])
    .optional(),
  /** `none`, or the parts: `2026-11-27 480.00`. */
  promise: z.union([z.literal('none'), z.array(z.string())]).optional(),
  /** `none`, or the payments. */
  plan: z.union([z.literal('none'), z.array(z.string())]).optional(),
  /** Rules that kept a message of this step back for good. */
  refused: z.array(z.string()).optional(),
  /** What time will do next, or `none`. */
  next: z.string().optional(),
  /** Words that must stand in the case's thread on the desk. */
  notes: z.array(z.string()).optional(),
});

const Manager = z.union([
  z.enum(['claim', 'approve', 'give_back', 'resolve', 'send_anyway']),
  z.strictObject({ reply: z.string(), by: z.string().optional() }),
  z.strictObject({
    act: z.enum(['claim', 'approve', 'give_back', 'resolve', 'send_anyway']),
    by: z.string(),
  }),
]);

const ACTIONS = ['says', 'taps', 'sends', 'wait', 'pays', 'imports', 'manager'] as const;

const Step = z
  .strictObject({
    /** Words; several texts are written in one second, before anything is answered. */
    says: z.union([z.string(), z.array(z.string()).min(2)]).optional(),
    taps: z.string().optional(),
    /** Something without words: comes in by an invitation, leaves the chat, sends a photo, a voice note or a sticker. */
    sends: z.enum(['invitation', 'goodbye', 'photo', 'voice', 'sticker']).optional(),
    /** An ISO 8601 duration. */
    wait: z.string().optional(),
    /** A sum, negative when money goes back; or the sum and the account. */
    pays: z.union([z.string(), z.strictObject({ amount: z.string(), account: z.string() })]).optional(),
    /** The lender sends the ledger anew. */
    imports: z.array(Owed).optional(),
    manager: Manager.optional(),
    expect: Expected.optional(),
  })
  .refine((step) => ACTIONS.filter((action) => step[action] !== undefined).length === 1, {
    message: `a step does exactly one of ${ACTIONS.join(', ')}`,
  });

const Conversation = z.strictObject({
  name: z.string(),
  /** When it begins; a Tuesday morning in New York if left out. */
  starts: z.string().default('2026-11-24T15:00:00Z'),
  customer: z
    .strictObject({
      language: z.enum(['en', 'es', 'zh']).default('en'),
      country: z.string().default('US'),
      region: z.string().default(''),
      timezone: z.string().default('America/New_York'),
      verify: z.enum(['birth_date', 'postcode', 'contract_last4']).default('birth_date'),
      answer: z.string().default('1988-03-14'),
    })
    .prefault({}),
  /** One loan of 300 dollars, five days late, if left out. */
  owes: z
    .array(Owed)
    .min(1)
    .default([{ days_late: 5, amount: '300.00' }]),
  /** Whether the customer has come in and answered right before the first step. */
  verified: z.boolean().default(true),
  steps: z.array(Step).min(1),
});

export type Conversation = z.infer<typeof Conversation>;
export type Step = z.infer<typeof Step>;
export type Expected = z.infer<typeof Expected>;

/** Every conversation of this folder, by file. Throws one line for each thing that is wrong in a file. */
export function readConversations(folder: string): ReadonlyMap<string, readonly Conversation[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(files.toSorted().map((name) => [name, readConversation(join(folder, name))]));
}

/** The conversations of one file. Throws one line for each thing that is wrong in it. */
export function readConversation(path: string): readonly Conversation[] {
  const read = z
    .array(Conversation, 'a list of conversations is expected, each beginning with "- name:"')
    .min(1)
    .safeParse(yamlIn(path));
  if (read.success) return read.data;
  const problems = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`${basename(path)} is not right:\n${problems.join('\n')}`);
}

function yamlIn(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  try {
    return parse(text);
  } catch (error) {
    throw new Error(
      `${basename(path)} is not YAML: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}
