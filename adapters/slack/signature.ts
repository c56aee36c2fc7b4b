import { createHmac, timingSafeEqual } from 'node:crypto';

const WINDOW_S = 5 * 60;

/**
 * Whether Slack signed exactly this body within the last five minutes
 * (https://docs.slack.dev/authentication/verifying-requests-from-slack).
 */
export function isSigned(
  body: Buffer,
  timestamp: string | undefined,
  signature: string | undefined,
  secret: string,
  nowS: number,
): boolean {
  if (!timestamp || !signature || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(nowS - Number(timestamp)) > WINDOW_S) return false;
  const expected = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex');
  const given = Buffer.from(signature);
  const wanted = Buffer.from(`v0=${expected}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
