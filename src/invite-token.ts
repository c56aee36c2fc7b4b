import { createHash } from 'node:crypto';

/** Tokens of invitations are kept as their hash only: who reads the database cannot come in by one. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
