import { createServer } from 'node:http';
import express from 'express';
import type { TeamsConfig } from '../../adapters/teams/index.ts';
import { createTeamsChannel } from '../../adapters/teams/index.ts';
import type { Bench } from '../contract/channel-bench.ts';
import type { TeamsEmulator } from '../emulators/teams/server.ts';
import { startTeamsEmulator } from '../emulators/teams/server.ts';

export const CUSTOMER = '4215001';

/** Real waits, only shorter: a call that takes 300 ms has timed out. */
export const QUICK = { callMs: 300 };

export type TeamsBench = Bench & { readonly teams: TeamsEmulator; readonly config: TeamsConfig };

/** What the channel needs to know to meet an emulator instead of Microsoft. */
export function configOf(teams: TeamsEmulator): TeamsConfig {
  return {
    appId: teams.appId,
    appPassword: teams.appPassword,
    tenantId: teams.tenantId,
    loginUrl: teams.loginUrl,
    openIdMetadataUrl: teams.openIdMetadataUrl,
    unsignedLoopback: false,
  };
}

/** The Teams channel on a real port, beside a login, keys and a connector of its own. */
export async function teamsBench(changes: Partial<TeamsConfig> = {}): Promise<TeamsBench> {
  const teams = await startTeamsEmulator();
  const { control } = teams;
  const config = { ...configOf(teams), ...changes };
  const log: unknown[] = [];
  const channel = createTeamsChannel(config, {
    pace: QUICK,
    log: { info: (...line) => log.push(line), warn: (...line) => log.push(line) },
  });
  const app = express();
  for (const route of channel.routes) app[route.method](route.path, route.handle);
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server is not listening');
  control.bot({ endpoint: `http://127.0.0.1:${address.port}/api/messages` });

  // The event that carries what was last done; an installation is told twice, and the first of the two counts.
  let last = '';
  const done = ({ id }: { readonly id: string }): void => void (last = id);

  return {
    teams,
    config,
    channel,
    customer: {
      say: async (text) => done(control.say({ user: CUSTOMER, text })),
      tap: async (action) => done(control.tap({ user: CUSTOMER, action })),
      start: async (token) =>
        done(
          token === undefined
            ? control.install({ user: CUSTOMER })
            : control.say({ user: CUSTOMER, text: `/start ${token}` }),
        ),
      media: async () => done(control.media({ user: CUSTOMER, contentType: 'image/*' })),
    },
    repeat: async () => control.repeat(),
    again: async () => control.again(),
    acknowledged: async () => control.isAcknowledged({ id: last }),
    async seen(atLeast) {
      const messages = await control.received({ user: CUSTOMER, atLeast });
      return messages.map(({ text, buttons }) => ({
        text,
        buttons: buttons.map(({ action, label }) => ({ action: String(action), label })),
      }));
    },
    tries: async () => control.calls({ place: 'send' }).length,
    sayInGroup: async (text) => done(control.sayInGroup({ user: CUSTOMER, group: '19:family', text })),
    echo: async () =>
      done(
        control.sayInGroup({ user: CUSTOMER, group: '19:family', text: 'I am a robot', bot: teams.appId }),
      ),
    strange: async () => done(control.event({ user: CUSTOMER, fields: { type: 'somethingOfNextYear' } })),
    post: async (body) => (await control.raw({ body })).status,
    async postUnsigned(signature) {
      const wrong = signature === 'missing' ? 'missing' : 'wrong_signature';
      return (
        await control.raw({ body: control.activity({ user: CUSTOMER, text: 'I am not Teams' }), wrong })
      ).status;
    },
    logged: () => JSON.stringify(log),
    secrets: [teams.appPassword, 'token.'],
    async close() {
      await teams.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
