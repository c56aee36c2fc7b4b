import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';
import { z } from 'zod';
import type { Templates } from '../content/template.ts';
import { languageOf, type Language } from '../domain/language.ts';
import type { Author, ChannelName, Purpose, Rendered } from '../domain/message.ts';
import { TONES } from '../domain/tone.ts';
import type { GateFacts } from '../gate/facts.ts';
import { judge } from '../gate/judge.ts';
import type { Reason } from '../gate/rule.ts';
import type { GatePolicy } from '../gate/policy.ts';
import { isProactive } from '../gate/purpose.ts';
import { wordsOfAnyTemplate, wordsOfTemplate } from './reworded-from.ts';

const AUTHORS = ['model', 'manager', 'template'] as const satisfies readonly Author[];
const CHANNELS = ['telegram', 'teams', 'web'] as const satisfies readonly ChannelName[];
const PURPOSES = [
  'reminder',
  'promise_reminder',
  'plan_reminder',
  'follow_up',
  'receipt',
  'reply',
  'relay',
  'transition',
  'crisis',
  'opt_out',
] as const satisfies readonly Purpose[];

const decimal = z.union([z.string(), z.number().transform(String)]);
const offer = z.union([
  z.object({ payments: z.array(z.object({ date: z.string(), amount: decimal })) }),
  z.array(z.object({ date: z.string(), amount: decimal })).transform((payments) => ({ payments })),
]);

/** Facts as they come in. What is missing is not known, and what is not known traces to nothing: the check fails closed. */
const Facts = z.object({
  today: z.string().optional(),
  currency: z.string().default(''),
  amount_due: decimal.optional(),
  balance: decimal.optional(),
  due_date: z.string().optional(),
  days_past_due: z.number().optional(),
  fees: decimal.optional(),
  instalments_paid: z.number().optional(),
  identity: z.enum(['verified', 'unverified']).default('unverified'),
  customer_name: z.string().default(''),
  creditor: z.string().default(''),
  offers: z.array(offer).default([]),
  plan: offer.optional(),
  next_step: z.string().optional(),
  links: z.array(z.string()).default([]),
  phones: z.array(z.string()).default([]),
  customer_said: z.array(z.string()).default([]),
  other_amounts: z.array(decimal).default([]),
  other_dates: z.array(z.string()).default([]),
  times: z.array(z.string()).default([]),
  holds: z.array(z.string()).default([]),
  ceased: z.boolean().default(false),
  consent: z.boolean().default(true),
  first_message: z.boolean().default(true),
});

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  locale: z.string().optional(),
  source: z.enum(AUTHORS),
  template: z.string().optional(),
  purpose: z.enum(PURPOSES).optional(),
  tone: z.enum(TONES).optional(),
  channel: z.enum(CHANNELS).default('web'),
  state: z.string().optional(),
  facts: Facts.prefault({}),
});
type Line = z.infer<typeof Line>;

/** Longest line that is read; a longer one is a bad line, not a full memory. */
const LONGEST_LINE = 1_000_000;

/**
 * `fairdue check --jsonl`: one verdict per line, in order.
 *
 * Returns the exit code: 0, 1 when something was rejected, 2 when a line could not be read.
 */
export async function checkJsonl(
  input: Readable,
  output: Writable,
  policy: GatePolicy,
  templates: Templates,
): Promise<number> {
  let rejected = false;
  let faulty = false;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answer = answerTo(line, policy, templates);
    rejected ||= 'verdict' in answer && answer.verdict === 'reject';
    faulty ||= 'error' in answer;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return faulty ? 2 : rejected ? 1 : 0;
}

type Answer =
  | { readonly id: unknown; readonly error: string }
  | {
      readonly id: string | number;
      readonly verdict: 'pass' | 'warn' | 'reject';
      readonly violations: readonly {
        readonly rule: string;
        readonly severity: 'warn' | 'reject';
        readonly span: readonly [number, number];
        readonly reason: string;
      }[];
    };

function answerTo(written: string, policy: GatePolicy, templates: Templates): Answer {
  if (written.length > LONGEST_LINE)
    return { id: null, error: `the line is longer than ${LONGEST_LINE} characters` };
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return { id: null, error: 'the line is no JSON' };
  }
  const parsed = Line.safeParse(value);
  if (!parsed.success) return { id: idOf(value), error: problemsOf(parsed.error) };
  const line = parsed.data;
  const reasons = policy.forbidEverything
    ? [
        {
          rule: 'S00.everything',
          severity: 'reject' as const,
          reason: 'Every message is stopped by the operator.',
        },
      ]
    : judge(renderedOf(line, templates), policy, factsOf(line));
  const violations = reasons.map((reason) => ({
    rule: reason.rule,
    severity: reason.severity,
    span: ('span' in reason ? reason.span : undefined) ?? ([0, line.text.length] as const),
    reason: explained(reason),
  }));
  // A template and a model answer for their warnings at once: nobody is there to read them.
  const refuses = reasons.some((reason) => reason.severity === 'reject' || line.source !== 'manager');
  return { id: line.id, verdict: refuses ? 'reject' : reasons.length > 0 ? 'warn' : 'pass', violations };
}

/** What is wrong, and what to write instead. */
function explained({ reason, suggestion }: Pick<Reason, 'reason' | 'suggestion'>): string {
  return suggestion === undefined ? reason : `${reason} ${suggestion}`;
}

function renderedOf(line: Line, templates: Templates): Rendered {
  const tone = line.tone ?? TONES.find((one) => line.template?.endsWith(`.${one}`));
  return {
    draftId: String(line.id),
    to: { channel: line.channel, conversation: 'check' },
    template: line.template ?? (line.source === 'manager' ? 'relay' : 'check'),
    purpose: line.purpose ?? (line.source === 'manager' ? 'relay' : 'reply'),
    author: line.source,
    language: languageFor(line),
    text: line.text,
    buttons: [],
    ...(tone && { tone }),
    ...(line.source === 'model' && { rewordedFrom: rewordedBy(line, templates) }),
  };
}

/** What a model may have reworded: the template that its line names, the words that it gives instead, or any template that ships. */
function rewordedBy(line: Line, templates: Templates): string {
  const words = templates[languageFor(line)];
  if (line.template === undefined) return wordsOfAnyTemplate(words, languageFor(line), factsOf(line));
  return wordsOfTemplate(words, line.template) ?? line.template;
}

function languageFor(line: Line): Language {
  return languageOf(line.locale) ?? (/\p{Script=Han}/u.test(line.text) ? 'zh' : 'en');
}

function factsOf(line: Line): GateFacts {
  const { facts } = line;
  return {
    today: facts.today ?? facts.due_date ?? '2000-01-01',
    currency: facts.currency,
    ...(facts.amount_due !== undefined && { amountDue: facts.amount_due }),
    ...(facts.balance !== undefined && { balance: facts.balance }),
    ...(facts.due_date !== undefined && { dueDate: facts.due_date }),
    ...(facts.days_past_due !== undefined && { daysPastDue: facts.days_past_due }),
    ...(facts.fees !== undefined && { fees: facts.fees }),
    ...(facts.instalments_paid !== undefined && { instalmentsPaid: facts.instalments_paid }),
    identity: facts.identity,
    customerName: facts.customer_name,
    creditor: facts.creditor,
    offers: facts.offers,
    ...(facts.plan !== undefined && { plan: facts.plan }),
    ...(facts.next_step !== undefined && { nextStep: facts.next_step }),
    links: facts.links,
    phones: facts.phones,
    customerSaid: facts.customer_said,
    otherAmounts: facts.other_amounts,
    otherDates: facts.other_dates,
    times: facts.times,
    ceased: facts.ceased,
    consent: facts.consent,
    holds: facts.holds,
    firstMessage: facts.first_message && isProactive(line.purpose ?? 'reply'),
    overridden: [],
  };
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
}

function problemsOf(error: z.ZodError): string {
  return error.issues
    .map((issue) => `${issue.path.map(String).join('.') || 'the line'}: ${issue.message}`)
    .join('; ');
}
