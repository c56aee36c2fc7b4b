import { LogLevel, type Logger as BoltLogger } from '@slack/bolt';
import type { Logger } from 'pino';

/** Bolt and its clients log bodies and headers at their lower levels; only what went wrong is passed on, without its objects. */
export function quietLogger(logger: Logger): BoltLogger {
  const pass = (...said: unknown[]): void => {
    if (typeof said[0] === 'string') logger.warn({ slack: said[0].slice(0, 300) }, 'Slack client');
  };
  return {
    debug: () => {},
    info: () => {},
    warn: pass,
    error: pass,
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
