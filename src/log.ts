import { pino, type Logger } from 'pino';
import type { Config } from './config.ts';
import type { Log } from './engine/world.ts';

/** Logs go to standard error, as JSON lines: ids and plain sentences, never words of a conversation. */
export function createLog(level: Config['LOG_LEVEL']): { readonly pino: Logger; readonly log: Log } {
  const logger = pino(
    { level, base: null, timestamp: () => `,"time":"${Temporal.Now.instant().toString()}"` },
    pino.destination(2),
  );
  return {
    pino: logger,
    log: {
      info: (fields, sentence) => logger.info(fields, sentence),
      warn: (fields, sentence) => logger.warn(fields, sentence),
      error: (fields, sentence) => logger.error(fields, sentence),
    },
  };
}
