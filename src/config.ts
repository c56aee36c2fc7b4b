import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A value that is never printed: in a log, an error or JSON it is `[secret]`. */
export class Secret {
  readonly #value: string;
  constructor(value: string) {
    this.#value = value;
  }
  reveal(): string {
    return this.#value;
  }
  toString(): string {
    return '[secret]';
  }
  toJSON(): string {
    return '[secret]';
  }
}

const url = z.url({ protocol: /^https?$/, error: 'is not an http or https address' });
const secret = z
  .string()
  .min(1, 'is empty')
  .transform((value) => new Secret(value));
const onOff = z.enum(['on', 'off'], { error: 'is neither on nor off' });

/** Every variable of Fairdue, by its name in the environment. `.env.example` has a line for each. */
const variables = {
  DATABASE_URL: z
    .string()
    .regex(/^sqlite:.+/, 'is not sqlite:PATH')
    .default('sqlite:data/fairdue.db'),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'is not a redis:// address' }).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'is not a number' })
    .int('is not a whole number')
    .min(0, 'is below 0')
    .max(65535, 'is above 65535')
    .default(3978),
  PUBLIC_URL: url.optional(),
  PLAYGROUND: onOff.optional(),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, 'is not a bot token (123456:ABC…)')
    .transform((value) => new Secret(value))
    .optional(),
  TELEGRAM_API_ROOT: url.default('https://api.telegram.org'),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, 'is not 16 to 256 of A-Z a-z 0-9 _ -')
    .transform((value) => new Secret(value))
    .optional(),
  MICROSOFT_APP_ID: z.string().min(1).optional(),
  MICROSOFT_APP_PASSWORD: secret.optional(),
  MICROSOFT_APP_TENANT_ID: z.string().min(1).optional(),
  MICROSOFT_LOGIN_URL: url.optional(),
  MICROSOFT_OPENID_METADATA_URL: url.optional(),
  TEAMS_UNSIGNED_LOOPBACK: onOff.optional(),
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-/, 'is not a bot token (xoxb-…)')
    .transform((value) => new Secret(value))
    .optional(),
  SLACK_SIGNING_SECRET: secret.optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-/, 'is not an app token (xapp-…)')
    .transform((value) => new Secret(value))
    .optional(),
  SLACK_API_URL: url.default('https://slack.com/api/'),
  SLACK_HANDOFF_CHANNEL: z
    .string()
    .regex(/^[CG][A-Z0-9]+$/, 'is not a channel id (C0123ABCD)')
    .optional(),
  OPENAI_API_KEY: secret.optional(),
  OPENAI_BASE_URL: url.optional(),
  OPENAI_MODEL: z.string().min(1).optional(),
  API_TOKEN: z
    .string()
    .min(16, 'is shorter than 16 characters')
    .transform((value) => new Secret(value))
    .optional(),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], {
      error: 'is none of silent, error, warn, info, debug',
    })
    .default('warn'),
  FAIRDUE_CLOCK: z.string().refine(isInstant, 'is not a moment such as 2026-11-24T15:00:00Z').optional(),
} as const;

export const VARIABLES = Object.keys(variables);

const schema = z.object(variables);

export type Config = Readonly<z.infer<typeof schema>> & { readonly production: boolean };

/** The environment or `.env` is not right: every fault of both, together. Values are never named. */
export class ConfigError extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** Prefixes under which a misspelt variable would be ours. */
const OURS = /^(?:FAIRDUE|TELEGRAM|TEAMS|SLACK|MICROSOFT|OPENAI)_/;

/** Variables of that kind that other programs set. */
const NOT_OURS = /^(?:OPENAI_(?:ORG_ID|PROJECT_ID|LOG|WEBHOOK_SECRET|ADMIN_KEY)|TEAMS_FX.*)$/;

/** Read the environment, and `.env` below it, once. Throws a `ConfigError` that names all faults at once. */
export function readConfig(environment: NodeJS.ProcessEnv, envFile: string): Config {
  const file = readEnvFile(envFile);
  const given: Record<string, string | undefined> = { ...file.values, ...environment };
  const wanted = Object.fromEntries(VARIABLES.map((name) => [name, blankToAbsent(given[name])]));
  const parsed = schema.safeParse(wanted);
  const faults = [
    ...file.faults,
    ...Object.keys(environment)
      .filter((name) => OURS.test(name) && !NOT_OURS.test(name) && !VARIABLES.includes(name))
      .map(unknown),
    ...(parsed.success
      ? []
      : parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`)),
  ];
  const production = given['NODE_ENV'] === 'production';
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  const together = faultsTogether(parsed.data, production);
  if (together.length > 0) throw new ConfigError(together);
  return Object.freeze({ ...parsed.data, production });
}

/** Whether an address leads to this machine. */
export function isLoopback(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}

/** Every channel whose far end is somewhere else than on this machine. */
export function isConnectedOutside(config: Config): boolean {
  const telegram = config.TELEGRAM_BOT_TOKEN !== undefined && !isLoopback(config.TELEGRAM_API_ROOT);
  const teams =
    config.MICROSOFT_APP_ID !== undefined &&
    !(config.MICROSOFT_LOGIN_URL && isLoopback(config.MICROSOFT_LOGIN_URL));
  return telegram || teams;
}

export function hasChannel(config: Config): boolean {
  return (
    config.TELEGRAM_BOT_TOKEN !== undefined ||
    config.MICROSOFT_APP_ID !== undefined ||
    config.TEAMS_UNSIGNED_LOOPBACK === 'on'
  );
}

/** On by itself only where nobody but the newcomer can see it. */
export function hasPlayground(config: Config): boolean {
  if (config.PLAYGROUND) return config.PLAYGROUND === 'on';
  return !config.production && config.PUBLIC_URL === undefined && !hasChannel(config);
}

function faultsTogether(config: z.infer<typeof schema>, production: boolean): readonly string[] {
  const faults: string[] = [];
  const withProduction = { ...config, production };
  const needs = (name: keyof typeof config, others: readonly (keyof typeof config)[]): void => {
    for (const other of others) {
      if (config[name] !== undefined && config[other] === undefined)
        faults.push(`${name} is set, and ${other} is not; set both or neither`);
    }
  };
  needs('MICROSOFT_APP_ID', ['MICROSOFT_APP_PASSWORD']);
  needs('MICROSOFT_APP_PASSWORD', ['MICROSOFT_APP_ID']);
  needs('SLACK_BOT_TOKEN', ['SLACK_HANDOFF_CHANNEL']);
  needs('TELEGRAM_WEBHOOK_SECRET', ['PUBLIC_URL']);
  if (config.SLACK_BOT_TOKEN && !config.SLACK_SIGNING_SECRET && !config.SLACK_APP_TOKEN) {
    faults.push(
      'SLACK_BOT_TOKEN is set; set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) with it, so that senders can be verified',
    );
  }
  if (config.OPENAI_API_KEY && !config.OPENAI_MODEL)
    faults.push('OPENAI_API_KEY is set, and OPENAI_MODEL is not; name the model');
  if (config.TEAMS_UNSIGNED_LOOPBACK === 'on') {
    if (production)
      faults.push('TEAMS_UNSIGNED_LOOPBACK is on; in production every sender is verified, take it away');
    if (!['127.0.0.1', 'localhost', '::1'].includes(config.HOST))
      faults.push('TEAMS_UNSIGNED_LOOPBACK is on, and HOST is not this machine alone; set HOST=127.0.0.1');
    if (config.MICROSOFT_APP_ID)
      faults.push('TEAMS_UNSIGNED_LOOPBACK is on, and MICROSOFT_APP_ID is set; choose one');
  }
  if (config.FAIRDUE_CLOCK && (production || isConnectedOutside(withProduction))) {
    faults.push(
      'FAIRDUE_CLOCK is set; with a real channel or in production the clock is the real one, take it away',
    );
  }
  if (config.PLAYGROUND === 'on' && !['127.0.0.1', 'localhost', '::1'].includes(config.HOST)) {
    faults.push(
      'PLAYGROUND is on, and HOST is not this machine alone; the playground is for this machine only, set HOST=127.0.0.1',
    );
  }
  return faults;
}

function readEnvFile(path: string): { values: Record<string, string>; faults: string[] } {
  const values: Record<string, string> = {};
  const faults: string[] = [];
  for (const [at, raw] of linesOf(path, faults).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const match = /^(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)$/.exec(line);
    const value = match && unquoted(match[2] ?? '');
    const name = match?.[1];
    if (!name || value === undefined || value === null) {
      faults.push(`.env line ${at + 1} is not KEY=VALUE (or a quotation mark is not closed)`);
    } else if (!VARIABLES.includes(name) && name !== 'NODE_ENV') {
      faults.push(`.env line ${at + 1}: ${unknown(name)}`);
    } else if (name in values) {
      faults.push(`.env line ${at + 1}: ${name} stands there twice`);
    } else {
      values[name] = value;
    }
  }
  return { values, faults };
}

function linesOf(path: string, faults: string[]): readonly string[] {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
      faults.push('.env cannot be read');
    return [];
  }
}

/** The value without its quotation marks or trailing comment; undefined when a mark is not closed. */
function unquoted(value: string): string | undefined {
  const quote = value[0];
  if (quote === '"' || quote === "'") {
    const match = quote === '"' ? /^"([^"]*)"\s*(?:#.*)?$/.exec(value) : /^'([^']*)'\s*(?:#.*)?$/.exec(value);
    return match?.[1];
  }
  return value.replace(/\s+#.*$/, '').trim();
}

function blankToAbsent(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

function unknown(name: string): string {
  return `${name} is no variable of Fairdue; .env.example lists them`;
}

function isInstant(value: string): boolean {
  try {
    Temporal.Instant.from(value);
    return true;
  } catch {
    return false;
  }
}
