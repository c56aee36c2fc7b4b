import { createSign, generateKeyPairSync } from 'node:crypto';

/** Who signs what the emulator posts, and the ways in which a token can be false. */
export const BAD_TOKENS = [
  'wrong_signature',
  'no_algorithm',
  'unknown_key',
  'expired',
  'wrong_audience',
  'wrong_issuer',
  'wrong_service_url',
  'not_endorsed',
  'missing',
] as const;

export type BadToken = (typeof BAD_TOKENS)[number];

export type Claims = Readonly<Record<string, unknown>>;

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

// Made once for the process: botframework-connector keeps the keys of an address, and a port may be given out again.
const channel = pair();
const webchat = pair();
const stranger = pair();

/** The keys as they are published: ours is endorsed for Teams, the second for another channel only. */
export function publishedKeys(): readonly object[] {
  const jwk = (key: typeof channel, kid: string, endorsements: readonly string[]): object => ({
    ...key.publicKey.export({ format: 'jwk' }),
    kid,
    use: 'sig',
    alg: 'RS256',
    endorsements,
  });
  return [jwk(channel, 'teams-1', ['msteams', 'skype']), jwk(webchat, 'webchat-1', ['webchat'])];
}

/** A token with these claims, rightly signed. */
export function signedToken(claims: Claims): string {
  return sign({ alg: 'RS256', typ: 'JWT', kid: 'teams-1' }, claims, channel);
}

/** A token that is wrong in one way alone; undefined where there is none at all. */
export function badToken(how: BadToken, claims: Claims): string | undefined {
  const head = { alg: 'RS256', typ: 'JWT', kid: 'teams-1' };
  const seconds = Math.floor(Date.now() / 1000);
  switch (how) {
    case 'wrong_signature':
      return sign(head, claims, stranger);
    case 'no_algorithm':
      return `${encode({ ...head, alg: 'none' })}.${encode(claims)}.`;
    case 'unknown_key':
      return sign({ ...head, kid: 'teams-0' }, claims, channel);
    case 'expired':
      return sign(head, { ...claims, nbf: seconds - 7200, exp: seconds - 3600 }, channel);
    case 'wrong_audience':
      return sign(head, { ...claims, aud: '99999999-9999-9999-9999-999999999999' }, channel);
    case 'wrong_issuer':
      return sign(head, { ...claims, iss: 'https://sts.example.com/' }, channel);
    case 'wrong_service_url':
      return sign(head, { ...claims, serviceurl: 'https://smba.example.com/' }, channel);
    case 'not_endorsed':
      return sign({ ...head, kid: 'webchat-1' }, claims, webchat);
    case 'missing':
      return undefined;
    default:
      return how satisfies never;
  }
}

function sign(head: Claims, claims: Claims, key: typeof channel): string {
  const signed = `${encode(head)}.${encode(claims)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key.privateKey).toString('base64url')}`;
}

function encode(value: Claims): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
