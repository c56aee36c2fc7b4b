import type { Ground } from '../assemble.ts';
import { openOutside } from '../outside.ts';
import type { Config } from '../config.ts';
import type { ChannelName } from '../domain/message.ts';
import { createLog } from '../log.ts';
import { invite } from '../store/invites.ts';
import { Fault } from './fault.ts';

type Out = Pick<NodeJS.WriteStream, 'write'>;

const QUESTIONS = {
  birth_date: 'date of birth',
  postcode: 'postcode',
  contract_last4: 'last four characters of the contract number',
} as const;

export type InviteOptions = { readonly json: boolean; readonly channel?: string | undefined };

/** `fairdue invite ACCOUNT`: a one-time link by which the customer of an account comes in. Exit code 1 when nobody could be verified. */
export async function inviteCommand(
  ground: Ground,
  account: string,
  options: InviteOptions,
  out: Out,
  err: Out,
): Promise<number> {
  const { channel, linkOf } = await doorOf(ground.config, options.channel);
  const made = await invite(ground.db, account, ground.clock.now());
  if (!made.ok) {
    err.write(`${made.why}\n`);
    return 1;
  }
  const { customer, token, expiresAt } = made;
  const question = QUESTIONS[made.question];
  const link = linkOf(token);
  if (options.json) {
    out.write(
      `${JSON.stringify({ account, customer, channel, link: link ?? null, token, expires_at: expiresAt, question })}\n`,
    );
    return 0;
  }
  const send = link
    ? `Send this link to customer ${customer}, and to nobody else:\n${link}`
    : `Send this to customer ${customer}, and to nobody else; it is their first message to the bot:\n${token}`;
  out.write(`${send}\nIt works once, until ${expiresAt}. They will be asked for their ${question}.\n`);
  return 0;
}

/** The channel by which they come in, and how its links are made; Telegram's carry the bot's name, which Telegram is asked for. */
async function doorOf(
  config: Config,
  wanted: string | undefined,
): Promise<{ readonly channel: ChannelName; readonly linkOf: (token: string) => string | undefined }> {
  const { pino } = createLog(config.LOG_LEVEL);
  const { channels } = await openOutside(
    config,
    pino,
    () => `http://localhost:${config.PORT}`,
    () => {},
  );
  const channel =
    wanted === undefined
      ? [...channels.values()][0]
      : [...channels.values()].find((one) => one.name === wanted);
  if (!channel)
    throw new Fault(`There is no channel ${wanted ?? ''}; there is ${[...channels.keys()].join(', ')}.`);
  if (channel.name !== 'telegram' || !config.TELEGRAM_BOT_TOKEN)
    return { channel: channel.name, linkOf: (token) => channel.inviteLink(token) };
  const { identifyTelegramBot } = await import('../../adapters/telegram/index.ts');
  const found = await identifyTelegramBot({
    token: config.TELEGRAM_BOT_TOKEN.reveal(),
    apiRoot: config.TELEGRAM_API_ROOT,
  });
  if (!found.ok) throw new Fault(found.sentence);
  return { channel: channel.name, linkOf: found.inviteLink };
}
