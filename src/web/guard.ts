import type { RequestHandler } from 'express';

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Only this machine's own browser, and only pages of this server: a request whose Host or Origin is another is refused, so
 * that neither a proxy nor a page from elsewhere (DNS rebinding, cross-site requests) comes in.
 */
export const thisMachineOnly: RequestHandler = (request, response, next) => {
  const host = hostOf(`http://${request.headers.host ?? ''}`);
  const origin = request.headers.origin;
  const from = origin === undefined ? host : hostOf(origin);
  const site = request.headers['sec-fetch-site'];
  const sameSite = site === undefined || site === 'same-origin' || site === 'none';
  const local = host !== undefined && LOCAL.has(host.hostname);
  if (!local || !from || from.host !== host.host || !sameSite) {
    response.status(403).json({ error: 'The playground answers this machine only, at http://localhost.' });
    return;
  }
  response.set({
    'Content-Security-Policy':
      "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  });
  next();
};

function hostOf(address: string): URL | undefined {
  const url = URL.parse(address);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url : undefined;
}
