import { hasChannel, hasPlayground } from '../config.ts';
import type { Ground } from '../assemble.ts';
import { addMonths, dayIn, isBefore, momentOf, type Instant } from '../domain/time.ts';
import { packFor } from '../policy/conduct-pack.ts';
import { unconfirmedContacts } from '../policy/creditor.ts';
import { dormantSince } from '../store/old-evidence.ts';
import { verifyRecords } from '../store/records.ts';

type Out = Pick<NodeJS.WriteStream, 'write'>;

type Finding = {
  readonly level: 'ok' | 'note' | 'fault';
  readonly what: string;
  /** The line of a file of `prompts/` that awaits confirmation, and where it comes from. */
  readonly file?: string;
  readonly pack?: string;
  readonly line?: string;
  readonly source?: string;
  /** The customers of whom it speaks. */
  readonly customers?: readonly string[];
};

/** `fairdue doctor`: what is set up, what awaits a person's confirmation, what is broken. Exit code 1 when something is. */
export async function doctor(ground: Ground, options: { readonly json: boolean }, out: Out): Promise<number> {
  const findings = await examine(ground);
  if (options.json) out.write(`${JSON.stringify({ findings })}\n`);
  else for (const { level, what } of findings) out.write(`${level.padEnd(5)} ${what}\n`);
  return findings.some((finding) => finding.level === 'fault') ? 1 : 0;
}

async function examine(ground: Ground): Promise<readonly Finding[]> {
  const { config, db, prompts, store } = ground;
  const customers = await db
    .selectFrom('customers')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  const unanswerable = await db
    .selectFrom('customers')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('verify_hash', 'is', null)
    .executeTakeFirstOrThrow();
  const chain = await verifyRecords(db);
  return [
    {
      level: 'ok',
      what: `node ${process.versions.node}, database ${config.DATABASE_URL}, ${Number(customers.n)} customers`,
    },
    { level: 'ok', what: `the prompts are complete in ${Object.keys(prompts.templates).join(', ')}` },
    chain.ok
      ? { level: 'ok', what: `the record is whole: ${chain.records} entries` }
      : { level: 'fault', what: `the record is broken: ${chain.fault ?? ''}` },
    ...(Number(unanswerable.n) > 0
      ? [
          {
            level: 'note',
            what: `${Number(unanswerable.n)} customers have no verify_answer and cannot be invited`,
          } as const,
        ]
      : []),
    ...(hasChannel(config)
      ? []
      : [{ level: 'note', what: 'no channel is configured; only the playground can be talked to' } as const]),
    ...(config.SLACK_BOT_TOKEN
      ? []
      : [
          {
            level: 'note',
            what: 'Slack is not configured; handoffs are shown in the playground only',
          } as const,
        ]),
    ...(hasPlayground(config)
      ? [{ level: 'note', what: 'the playground is on; it answers this machine only' } as const]
      : []),
    { level: 'ok', what: modelLine(config, prompts.dialogue.reword) },
    ...((await store.setting('paused')) === 'yes'
      ? [{ level: 'note', what: 'everything proactive is stopped; "fairdue resume" lets it go on' } as const]
      : []),
    ...(await oldEvidence(ground)),
    ...unconfirmed(prompts),
  ];
}

/** Every line of the packs and of the creditor that awaits a person, in the file in which it stands. */
function unconfirmed({ conduct, creditor }: Ground['prompts']): readonly Finding[] {
  const lines = [
    ...conduct.flatMap((pack) =>
      pack.unconfirmed.map((one) => ({ file: `conduct/${pack.name}.yaml`, pack: pack.name, ...one })),
    ),
    ...unconfirmedContacts(creditor).map((one) => ({ file: 'creditor.yaml', ...one })),
  ];
  return lines.map((one) => ({
    level: 'note',
    what: `${one.file}: ${one.line} awaits confirmation (${one.source})`,
    ...one,
  }));
}

/** Whose evidence the pack of their place need not keep any longer. Nothing is deleted: that is a person's decision. */
async function oldEvidence({ clock, db, prompts }: Ground): Promise<readonly Finding[]> {
  const now = clock.now();
  const shortest = Math.min(...prompts.conduct.map((pack) => pack.retention.years));
  const dormant = await dormantSince(db, yearsBefore(now, shortest));
  const customers = dormant
    .filter(({ country, region, last }) => {
      const { retention } = packFor(prompts.conduct, prompts.creditor.conductPack, country, region);
      return isBefore(last, yearsBefore(now, retention.years));
    })
    .map(({ customerId }) => customerId);
  if (customers.length === 0) return [];
  const named = customers.slice(0, MOST_NAMED).join(', ');
  const more = customers.length > MOST_NAMED ? ' and others (--json names all)' : '';
  const what = `the evidence of ${customers.length} ${customers.length === 1 ? 'customer' : 'customers'} is older than their conduct pack keeps it (retention): ${named}${more}`;
  return [{ level: 'note', what, customers }];
}

const MOST_NAMED = 10;

function yearsBefore(now: Instant, years: number): Instant {
  return momentOf(addMonths(dayIn(now, 'UTC'), -12 * years), '00:00', 'UTC');
}

/** What a model may do here. */
function modelLine(
  { OPENAI_API_KEY: key, OPENAI_MODEL: model }: Ground['config'],
  reword: readonly string[],
): string {
  if (!key || !model)
    return 'no language model is configured: messages are read offline, templates go out as they stand';
  const rewords = reword.length === 0 ? 'rewords nothing' : `may reword ${reword.join(', ')}`;
  return `the model ${model} is asked where the offline reading is unsure, and ${rewords}`;
}
