import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Fault } from './faults.ts';
import type { Reply } from './login.ts';

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

export function answer(response: ServerResponse, { status, body }: Reply): void {
  if (response.headersSent || response.destroyed) return;
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(body === undefined ? '' : JSON.stringify(body));
}

/** Go wrong as told; answers the status that the client sees, 0 for none. */
export function goWrong(fault: Fault, request: IncomingMessage, response: ServerResponse): number {
  switch (fault.how) {
    case 'status':
    case 'status_after': {
      const { status, code = 'ServiceError', retryAfter } = fault;
      if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
      answer(response, { status, body: { error: { code, message: 'The emulator was told to.' } } });
      return status;
    }
    case 'reset_before':
    case 'reset_after':
      request.socket.resetAndDestroy();
      return 0;
    case 'hang':
    case 'hang_after':
      return 0;
    case 'garbage':
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<html><body>Welcome to the hotel</body></html>');
      return 200;
    case 'redirect':
      response.writeHead(307, { location: fault.location }).end();
      return 307;
    default:
      return fault satisfies never;
  }
}

export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the emulator is not listening');
  return address.port;
}
