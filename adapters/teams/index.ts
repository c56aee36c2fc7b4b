import type { Channel, Hear, Inbound } from '../../src/ports/channel.ts';
import { createBotFramework } from './bot-framework.ts';
import { createTokens, NoToken } from './credentials.ts';
import { LIMITS, sendApproved } from './send.ts';
import type { TeamsConfig, Tools } from './setup.ts';
import { PACE, settle, SILENT } from './setup.ts';
import { verify } from './verify.ts';
import { webhookRoute } from './webhook.ts';
import { readActivity } from './wire.ts';

export type { Log, TeamsConfig, Tools } from './setup.ts';

/** Microsoft Teams, called at `/api/messages`. Throws one plain sentence for a configuration that would not be safe. */
export function createTeamsChannel(config: TeamsConfig, tools: Tools = {}): Channel {
  const { log = SILENT, now = () => Temporal.Now.instant().toString() } = tools;
  const { callMs } = { ...PACE, ...tools.pace };
  const setup = settle(config);
  const tokens = setup.identity && createTokens(setup.identity, setup.cloud.api, callMs);
  const framework = createBotFramework(setup, tokens, callMs);

  let heard: Hear<Inbound> | undefined;
  const underway = new Set<Promise<unknown>>();

  function track<T>(work: Promise<T>): Promise<T> {
    underway.add(work);
    const over = (): boolean => underway.delete(work);
    void work.then(over, over);
    return work;
  }

  return {
    name: 'teams',
    limits: LIMITS,
    routes: [
      webhookRoute({
        log,
        isUnsigned: setup.identity === undefined,
        isOpen: () => heard !== undefined,
        verify: (request, activity) => verify(setup, framework, request, activity, callMs),
        async take(activity) {
          if (!heard) throw new Error('the Teams channel has not been started');
          const inbound = readActivity(activity, now());
          if (inbound) await track(heard(inbound));
        },
      }),
    ],

    async start(hear) {
      try {
        await tokens?.token();
      } catch (error) {
        if (!(error instanceof NoToken)) throw error;
        if (error.isRefused) throw new Error(REFUSED, { cause: error });
        log.warn({ reason: error.message }, UNREACHABLE);
      }
      heard = hear;
      if (setup.identity) log.info({}, 'Teams is heard at /api/messages.');
      else
        log.warn(
          {},
          'Teams is heard from this machine alone, and nothing is verified; never do this in production.',
        );
    },

    async stop() {
      heard = undefined;
      await Promise.allSettled(underway);
    },

    send: (message, reference) => track(sendApproved({ setup, framework, tokens }, message, reference)),

    inviteLink: () => undefined,
  };
}

const REFUSED =
  'Microsoft does not accept MICROSOFT_APP_ID and MICROSOFT_APP_PASSWORD (and MICROSOFT_APP_TENANT_ID, for a single-tenant bot). Copy the id from the Azure bot, make a new client secret under "Manage password", and start again.';
const UNREACHABLE =
  'Microsoft gives no token just now, so nothing can be sent to Teams yet; customers are heard, and sending is tried again.';
