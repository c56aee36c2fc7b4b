import { App, type Receiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { quietLogger } from './bolt-logger.ts';

type ReceiverEvent = Parameters<App['processEvent']>[0];

/**
 * Bolt's application, acknowledging last. Bolt acknowledges an event before its listeners run, and swallows what they throw;
 * here whoever listens has finished, or the event was never acknowledged and comes again.
 */
export class StoreFirstApp extends App {
  constructor(receiver: Receiver, logger: Logger) {
    super({
      receiver,
      logger: quietLogger(logger),
      // There is one workspace and it was checked at the start; our own client holds the token.
      authorize: async () => ({}),
      convoStore: false,
      ignoreSelf: false,
    });
    this.error(async (error) => {
      throw error;
    });
  }

  override async processEvent(event: ReceiverEvent): Promise<void> {
    let answer: unknown;
    await super.processEvent({
      ...event,
      ack: async (response?: unknown) => {
        answer = response;
      },
    });
    await event.ack(answer);
  }
}
