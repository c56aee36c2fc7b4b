import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import { post, postRaw, push, type Acknowledgement, type Forgery } from './delivery.ts';
import { pressed, submitted, wrote, type Payload, type Where, type Written } from './payloads.ts';
import { callMethod, type Answer } from './web-api.ts';
import {
  createWorkspace,
  messageAt,
  type OpenView,
  type SlackMessage,
  type SlackUser,
  type Workspace,
  type WorkspaceOptions,
} from './workspace.ts';

/** What goes wrong with the next call of a method. `reset` with `arrived` is the one that nobody can know. */
export type Fault =
  | { readonly kind: 'rate_limited'; readonly retryAfterS: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'error'; readonly error: string; readonly [field: string]: unknown }
  | { readonly kind: 'html' }
  | { readonly kind: 'reset'; readonly arrived: boolean }
  | { readonly kind: 'hang' };

export type SlackEmulator = {
  /** Ends in a slash, as `SLACK_API_URL` does. */
  readonly apiUrl: string;
  readonly workspace: Workspace;
  readonly signingSecret: string;
  /** The methods that were called, in order. */
  readonly calls: readonly { readonly method: string; readonly args: Readonly<Record<string, string>> }[];
  /** Where requests go from now on, unless a socket is open. */
  deliverTo(requestUrl: string): void;
  fail(method: string, fault: Fault): void;
  message(where: Where): SlackMessage | undefined;
  thread(where: Where): readonly SlackMessage[];
  lastView(): OpenView | undefined;
  press(where: Where, actionId: string, by?: string): Promise<Acknowledgement>;
  submit(viewId: string, typed: Readonly<Record<string, string>>, by?: string): Promise<Acknowledgement>;
  write(written: Written, by?: string): Promise<Acknowledgement>;
  /** Any payload, as Slack would send it or forged. */
  deliver(payload: Payload, forgery?: Forgery): Promise<Acknowledgement>;
  /** Any body, signed. */
  deliverRaw(body: string, contentType: string, forgery?: Forgery): Promise<Acknowledgement>;
  /** The last payload again, as a retry. */
  repeat(): Promise<Acknowledgement>;
  user(id?: string): SlackUser;
  /** How many sockets are open; Slack refreshes one now and then. */
  readonly sockets: ReadonlySet<WebSocket>;
  refreshSockets(): void;
  /** Wait no longer for the envelope that is under way, but for an acknowledgement that is on its way already. */
  giveUp(): void;
  /** Resolves when a socket is opened. */
  connected(): Promise<void>;
  close(): Promise<void>;
};

export type EmulatorOptions = WorkspaceOptions & {
  readonly port?: number;
  readonly signingSecret?: string;
  /** How long an envelope waits for its acknowledgement; Slack: three seconds. */
  readonly patienceMs?: number;
};

const ON_ITS_WAY_MS = 100;

/** A Slack of our own on 127.0.0.1: the Web API, the Events API, interactivity and Socket Mode for one app in one workspace. */
export async function startSlackEmulator(options: EmulatorOptions = {}): Promise<SlackEmulator> {
  const workspace = createWorkspace(options);
  const signingSecret = options.signingSecret ?? 'emulated-signing-secret';
  const calls: { method: string; args: Readonly<Record<string, string>> }[] = [];
  const faults = new Map<string, Fault[]>();
  const sockets = new Set<WebSocket>();
  let requestUrl: string | undefined;
  let last: Payload | undefined;
  let patience = new AbortController();

  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  const links = new WebSocketServer({ server, path: '/link' });
  links.on('connection', (socket, request) => {
    const ticket = new URL(request.url ?? '', 'http://link').searchParams.get('ticket') ?? '';
    if (!workspace.tickets.delete(ticket)) return socket.close(4001, 'no such ticket');
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: sockets.size, connection_info: { app_id: 'A0APP' } }),
    );
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo; // a TCP server that listens has this kind of address
  const origin = `http://127.0.0.1:${address.port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = new URL(request.url ?? '', origin).pathname.replace(/^\/api\//, '');
    const args = await argumentsOf(request);
    calls.push({ method, args });
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const fault = faults.get(method)?.shift();
    const run = (): Answer => callMethod(workspace, method, token, args, origin);
    if (fault) return failWith(fault, request, response, run);
    response
      .writeHead(200, { 'content-type': 'application/json', 'x-oauth-scopes': workspace.scopes.join(',') })
      .end(JSON.stringify(run()));
  }

  async function deliver(payload: Payload, forgery: Forgery = {}): Promise<Acknowledgement> {
    last = payload;
    const socket = [...sockets].at(-1);
    if (socket) return push(socket, payload, options.patienceMs ?? 3000, forgery.retry, patience.signal);
    if (!requestUrl) throw new Error('nobody listens: call deliverTo() or open a socket first');
    return post(requestUrl, payload, signingSecret, forgery);
  }

  function user(id = 'U0ANA'): SlackUser {
    return workspace.users.get(id) ?? { id, team_id: workspace.teamId, name: id.toLowerCase() };
  }

  return {
    apiUrl: `${origin}/api/`,
    workspace,
    signingSecret,
    calls,
    sockets,
    deliverTo: (url) => {
      requestUrl = url;
    },
    fail: (method, fault) => {
      faults.set(method, [...(faults.get(method) ?? []), fault]);
    },
    message: ({ channel, ts }) => messageAt(workspace, channel, ts),
    thread: ({ channel, ts }) =>
      workspace.channels.get(channel)?.filter((message) => message.thread_ts === ts) ?? [],
    lastView: () => [...workspace.views.values()].at(-1),
    press: (where, actionId, by) => deliver(pressed(workspace, where, actionId, user(by))),
    submit: (viewId, typed, by) => {
      const view = workspace.views.get(viewId);
      if (!view) throw new Error(`no view '${viewId}' is open`);
      return deliver(submitted(workspace, view, typed, user(by)));
    },
    write: (written, by) => deliver(wrote(workspace, written, user(by))),
    deliver,
    deliverRaw: (body, contentType, forgery = {}) =>
      postRaw(requestUrl ?? '', body, contentType, signingSecret, forgery),
    repeat: () => {
      if (!last) throw new Error('nothing was delivered yet');
      return deliver(last, { retry: 1 });
    },
    user,
    giveUp: () => {
      setTimeout(() => {
        patience.abort();
        patience = new AbortController();
      }, ON_ITS_WAY_MS);
    },
    refreshSockets: () => {
      for (const socket of sockets)
        socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    },
    connected: async () => {
      await once(links, 'connection');
    },
    close: async () => {
      if (!server.listening) return;
      for (const socket of links.clients) socket.terminate();
      links.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function argumentsOf(request: IncomingMessage): Promise<Readonly<Record<string, string>>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks).toString();
  if (!request.headers['content-type']?.includes('json'))
    return Object.fromEntries(new URLSearchParams(body));
  const json: unknown = JSON.parse(body || '{}');
  return Object.fromEntries(
    Object.entries(json ?? {}).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}

function failWith(fault: Fault, request: IncomingMessage, response: ServerResponse, run: () => Answer): void {
  switch (fault.kind) {
    case 'rate_limited':
      response
        .writeHead(429, { 'retry-after': String(fault.retryAfterS) })
        .end('{"ok":false,"error":"ratelimited"}');
      return;
    case 'status':
      response.writeHead(fault.status).end('upstream fault');
      return;
    case 'error': {
      const { kind: _, ...body } = fault;
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ ok: false, ...body }));
      return;
    }
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Sorry</body></html>');
      return;
    case 'reset':
      if (fault.arrived) run();
      request.socket.destroy();
      return;
    case 'hang':
      return;
  }
  fault satisfies never;
}
