import type { Token } from './tokens.ts';

/** As a relayed message begins: "Priya Nair (Harbour Bank): ". */
const SIGNED = /^[^\n:：()（）]{1,80}[(（]([^()（）]{1,120})[)）]\s*[:：]/u;

/** How many tokens say no more than who writes and for whom; none where the name in brackets is not the creditor's. */
export function signatureOf(text: string, tokens: readonly Token[], creditor: string): number {
  const [written, name] = SIGNED.exec(text) ?? [];
  if (written === undefined || name?.trim() !== creditor) return 0;
  const after = tokens.findIndex(({ from }) => from >= written.length);
  return after < 0 ? 0 : after;
}
