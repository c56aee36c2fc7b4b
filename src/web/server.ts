import type { Server } from 'node:http';
import express, { type ErrorRequestHandler, type Router } from 'express';
import type { Route } from '../ports/channel.ts';
import type { Log } from '../engine/world.ts';

export type ServerParts = {
  readonly routes: readonly Route[];
  readonly routers: readonly Router[];
  /** Whether everything that must answer does: the store, the channels. */
  readonly ready: () => Promise<boolean>;
  /** Figures for `GET /metrics`, by name. */
  readonly figures: () => Promise<Readonly<Record<string, number>>>;
  readonly log: Log;
};

/** The one HTTP server: webhooks, the API, the playground and three endpoints for the operator. Bodies are read per route, never globally. */
export function createServer(parts: ServerParts): express.Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', false);
  app.get('/healthz', (_request, response) => void response.type('text').send('ok\n'));
  app.get('/readyz', async (_request, response) => {
    const ready = await parts.ready().catch(() => false);
    response
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready\n' : 'not ready\n');
  });
  app.get('/metrics', async (_request, response) => {
    const figures = await parts.figures();
    const lines = Object.entries(figures).map(([name, value]) => `# TYPE ${name} gauge\n${name} ${value}`);
    response.type('text/plain; version=0.0.4').send(`${lines.join('\n')}\n`);
  });
  for (const { method, path, handle } of parts.routes) app[method](path, handle);
  for (const router of parts.routers) app.use(router);
  app.use((_request, response) => void response.status(404).json({ error: 'There is nothing here.' }));
  app.use(((error, request, response, next) => {
    if (response.headersSent) return next(error);
    parts.log.error(
      { path: request.path, error: error instanceof Error ? error.message : 'unknown' },
      'a request could not be answered',
    );
    response.status(500).json({ error: 'Something went wrong here; the log says what.' });
  }) satisfies ErrorRequestHandler);
  return app;
}

/** Listen; the error is one sentence that names the variable to change. */
export async function listen(
  app: express.Express,
  host: string,
  port: number,
): Promise<{ readonly server: Server; readonly port: number }> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host);
    server.once('listening', () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address ? address.port : port });
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new Error(sentenceFor(error, host, port), { cause: error }));
    });
  });
}

function sentenceFor(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use already. Stop the other program, or choose another with PORT=… in .env.`;
    case 'EACCES':
      return `Port ${port} may not be opened by this user. Choose one above 1023 with PORT=… in .env.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine. Set HOST in .env to one that is.`;
    default:
      return `The server cannot listen on ${host}:${port} (${error.code ?? 'unknown reason'}).`;
  }
}
