import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig, type Config } from '../src/config.ts';

export type Environment = Readonly<Record<string, string>>;

const NO_FILE = join(import.meta.dirname, 'absent.env');

export function config(environment: Environment = {}, file?: string): Config {
  if (file === undefined) return readConfig(environment, NO_FILE);
  const folder = mkdtempSync(join(tmpdir(), 'fairdue-config-'));
  try {
    const path = join(folder, '.env');
    writeFileSync(path, file);
    return readConfig(environment, path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function faults(environment: Environment, file?: string): readonly string[] {
  try {
    config(environment, file);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

export const TELEGRAM = { TELEGRAM_BOT_TOKEN: '123456:hunter2-hunter2' };
export const TEAMS = { MICROSOFT_APP_ID: 'app', MICROSOFT_APP_PASSWORD: 'hunter2' };
export const SLACK = {
  SLACK_BOT_TOKEN: 'xoxb-hunter2',
  SLACK_HANDOFF_CHANNEL: 'C0123ABCD',
  SLACK_APP_TOKEN: 'xapp-hunter2',
};
export const PRODUCTION = { NODE_ENV: 'production' };
