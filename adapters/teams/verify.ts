import type { IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { BotFramework } from './bot-framework.ts';
import { isLoopback, isServiceUrl } from './clouds.ts';
import { quietly } from './quiet.ts';
import type { Setup } from './setup.ts';
import type { Activity } from './wire.ts';
import { record } from './wire.ts';

/** 401: not from Microsoft, or not for us. 403: from a tenant that is not ours. 503: Microsoft's keys cannot be had just now. */
export type Refusal = 401 | 403 | 503;

/**
 * Whether an activity comes from Teams, and is for this bot. Undefined if so.
 *
 * botbuilder checks signature, expiry, issuer, audience, endorsement and service URL. Before it stands what it would let pass: a
 * missing service URL or channel, and the tokens of emulators, skills and other bots, among them our own, which every connector sees.
 */
export async function verify(
  setup: Setup,
  { authentication }: BotFramework,
  request: IncomingMessage,
  activity: Activity,
  timeoutMs: number,
): Promise<Refusal | undefined> {
  const { serviceUrl, channelId } = activity;
  if (channelId !== 'msteams' || typeof serviceUrl !== 'string') return 401;
  if (!isServiceUrl(serviceUrl, setup.cloud, setup.isLocal)) return 401;
  const header = request.headers.authorization ?? '';
  if (!setup.identity) return isFromThisMachine(request) ? wrongTenant(setup, activity) : 401;
  if (!isOfTheChannel(header, setup.cloud.api)) return 401;
  const stop = new AbortController();
  try {
    const refusal = await Promise.race([
      // The activity is only read for these two; the type wants all of one.
      quietly(() => authentication.authenticateRequest({ channelId, serviceUrl } as never, header)).then(
        () => undefined,
        refusalIn,
      ),
      wait(timeoutMs, 503 as const, { signal: stop.signal }).catch(() => 503 as const),
    ]);
    return refusal ?? wrongTenant(setup, activity);
  } finally {
    stop.abort();
  }
}

/** A signed token, in form, of the one issuer that speaks for channels. Nothing is believed yet. */
function isOfTheChannel(header: string, issuer: string): boolean {
  const [, head, claims] = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/u.exec(header) ?? [];
  const { alg, kid } = decode(head);
  const rsa = typeof alg === 'string' && /^RS(?:256|384|512)$/u.test(alg);
  return rsa && typeof kid === 'string' && decode(claims)['iss'] === issuer;
}

function decode(part: string | undefined): Activity {
  try {
    return record(JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8')));
  } catch {
    return {};
  }
}

/** jsonwebtoken's errors come out as they are; metadata that cannot be had is an error of node-fetch, or one with another status. */
function refusalIn(error: unknown): Refusal {
  if (!(error instanceof Error)) return 503;
  if (['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'].includes(error.name)) return 401;
  return 'statusCode' in error && error.statusCode === 401 ? 401 : 503;
}

function wrongTenant({ tenantId }: Setup, activity: Activity): 403 | undefined {
  if (tenantId === undefined) return undefined;
  const tenant = record(record(activity['channelData'])['tenant'])['id'];
  return typeof tenant === 'string' && tenant.toLowerCase() === tenantId.toLowerCase() ? undefined : 403;
}

/**
 * A program on this machine, and neither a page in a browser (which may post anywhere, but says `Origin` and cannot send JSON
 * unasked) nor a proxy or a tunnel that makes everybody look local.
 */
function isFromThisMachine({ socket, headers }: IncomingMessage): boolean {
  const from = socket.remoteAddress ?? '';
  const local = from === '::1' || /^(?:::ffff:)?127(?:\.\d{1,3}){3}$/u.test(from);
  const passedOn = ['origin', 'forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'].some(
    (name) => headers[name] !== undefined,
  );
  const json = /^application\/json\b/iu.test(headers['content-type'] ?? '');
  return local && !passedOn && json && isLoopback(`http://${headers.host ?? ''}`);
}
