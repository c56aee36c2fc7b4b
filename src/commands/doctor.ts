import { hasChannel, hasPlayground } from '../config.ts';
import type { Ground } from '../assemble.ts';
import { unconfirmedContacts } from '../policy/creditor.ts';
import { unconfirmedLines } from '../policy/conduct-pack.ts';
import { verifyRecords } from '../store/records.ts';

type Out = Pick<NodeJS.WriteStream, 'write'>;

type Finding = { readonly level: 'ok' | 'note' | 'fault'; readonly what: string };

/** `fairdue doctor`: what is set up, what awaits a person's confirmation, what is broken. Exit code 1 when something is. */
export async function doctor(ground: Ground, options: { readonly json: boolean }, out: Out): Promise<number> {
  const findings = await examine(ground);
  if (options.json) out.write(`${JSON.stringify({ findings })}\n`);
  else for (const { level, what } of findings) out.write(`${level.padEnd(5)} ${what}\n`);
  return findings.some((finding) => finding.level === 'fault') ? 1 : 0;
}

async function examine({ config, db, prompts, store }: Ground): Promise<readonly Finding[]> {
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
  const notes = prompts.conduct.flatMap((pack) =>
    unconfirmedLines(pack).map(
      ({ line, source }) => `conduct/${pack.name}: ${line} awaits confirmation (${source})`,
    ),
  );
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
    ...[
      ...notes,
      ...unconfirmedContacts(prompts.creditor).map(
        ({ line, source }) => `creditor.yaml: ${line} awaits confirmation (${source})`,
      ),
    ].map((what) => ({ level: 'note', what }) as const),
  ];
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
