import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { connector, refused } from './connector.ts';
import type { Call, Control } from './control.ts';
import { createControl } from './control.ts';
import { answerControl } from './control-http.ts';
import { createDelivery } from './delivery.ts';
import type { Place } from './faults.ts';
import { createFaults, takesEffect } from './faults.ts';
import { answer, goWrong, portOf, readBody } from './http.ts';
import type { Reply } from './login.ts';
import { giveToken, keys, openIdMetadata } from './login.ts';
import { createTenant } from './tenant.ts';

export type TeamsEmulator = {
  readonly url: string;
  readonly loginUrl: string;
  readonly openIdMetadataUrl: string;
  readonly serviceUrl: string;
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
  readonly control: Control;
  close(): Promise<void>;
};

export type TeamsEmulatorOptions = {
  readonly port?: number;
  readonly appId?: string;
  readonly appPassword?: string;
  readonly tenantId?: string;
  /** Where the bot listens; it can be told later. */
  readonly botEndpoint?: string;
  readonly now?: () => number;
  /** How long a token counts. */
  readonly tokenSeconds?: number;
};

/** Microsoft Teams for one bot on 127.0.0.1: the login, the keys and the connector, strict where the real ones are. */
export async function startTeamsEmulator(options: TeamsEmulatorOptions = {}): Promise<TeamsEmulator> {
  const {
    port = 0,
    appId = '11111111-1111-4111-8111-111111111111',
    appPassword = 'EmulatorSecretThatIsNoSecret~0000',
    tenantId = '22222222-2222-4222-8222-222222222222',
    now = Date.now,
    tokenSeconds = 3600,
  } = options;
  const tenant = createTenant({ appId, tenantId }, now);
  const faults = createFaults();
  const calls: Call[] = [];
  let endpoint = options.botEndpoint;
  const serviceUrl = (): string => `${origin()}/`;
  const delivery = createDelivery(tenant, { endpoint: () => endpoint, serviceUrl });
  const control = createControl(tenant, delivery, faults, calls, {
    serviceUrl,
    bot: () => endpoint,
    moveBot: (moved) => void (endpoint = moved),
  });

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) =>
      answer(response, refused(500, 'ServiceError', `the emulator failed: ${String(error)}`)),
    );
  });
  const origin = (): string => `http://127.0.0.1:${portOf(server)}`;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://emulator');
    if (url.pathname.startsWith('/control/')) return answerControl(control, request, response, url);
    const body = await readBody(request);
    const found = routeOf(request, url.pathname, body);
    if (!found) return answer(response, refused(404, 'NotFound', 'There is no such address.'));
    const call: Call = { place: found.place, path: url.pathname };
    calls.push(call);
    const fault = faults.take(found.place);
    if (fault && !takesEffect(fault)) {
      call.status = goWrong(fault, request, response);
      return;
    }
    const reply = found.reply() ?? refused(404, 'NotFound', 'There is no such address.');
    call.status = fault ? goWrong(fault, request, response) : reply.status;
    if (!fault) answer(response, reply);
  }

  function routeOf(
    request: IncomingMessage,
    path: string,
    body: string,
  ): { readonly place: Place; readonly reply: () => Reply | undefined } | undefined {
    const { method = '', headers } = request;
    const contentType = headers['content-type'] ?? '';
    const [, directory] = /^\/([^/]+)\/oauth2\/v2\.0\/token$/u.exec(path) ?? [];
    if (directory !== undefined && method === 'POST') {
      const asked = { tenant: decodeURIComponent(directory), contentType, body, seconds: tokenSeconds };
      return { place: 'token', reply: () => giveToken(tenant, appPassword, asked) };
    }
    if (path === '/v1/.well-known/openidconfiguration')
      return { place: 'keys', reply: () => openIdMetadata(origin()) };
    if (path === '/v1/.well-known/keys') return { place: 'keys', reply: keys };
    if (!path.startsWith('/v3/')) return undefined;
    const { authorization } = headers;
    return {
      place: 'send',
      reply: () => connector(tenant, { method, path, authorization, contentType, body }),
    };
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const url = origin();

  return {
    url,
    loginUrl: url,
    openIdMetadataUrl: `${url}/v1/.well-known/openidconfiguration`,
    serviceUrl: `${url}/`,
    appId,
    appPassword,
    tenantId,
    control,
    async close() {
      await delivery.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
