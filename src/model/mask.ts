import { PATTERNS } from './mask-patterns.ts';

/** No more of a message than this is masked and sent on; the offline reading has read it all. */
const READS_UP_TO = 1200;

/**
 * A message without what tells who wrote it: the names that are handed over, other names where they show themselves,
 * e-mail and web addresses, handles, streets, postcodes, dates (of birth among them), telephone and other numbers of four
 * digits or more.
 *
 * Rather too much goes than too little: nothing but the gist of the message is needed, and dates and sums are read offline.
 */
export function mask(text: string, names: readonly string[] = []): string {
  let masked = text
    .slice(0, READS_UP_TO)
    .toWellFormed()
    .normalize('NFKD')
    .replaceAll(/\p{Cf}/gu, '');
  for (const pattern of names.flatMap(patternsOf)) masked = masked.replaceAll(pattern, '[NAME]');
  masked = masked.normalize('NFC');
  for (const [pattern, stands] of PATTERNS) masked = masked.replaceAll(pattern, stands);
  return masked.replaceAll(/\[([A-Z]+)\](?:[\s'-]*\[\1\])+/g, '[$1]').trim();
}

/** Whether anything is left that could be understood. */
export function saysSomething(masked: string): boolean {
  return /[\p{L}\p{Extended_Pictographic}]/u.test(masked.replaceAll(/\[[A-Z]+\]/g, ''));
}

/** The whole name and each of its parts, whatever its accents and capitals; for text in NFKD. */
function patternsOf(name: string): readonly RegExp[] {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .trim();
  if (/^[\p{Script=Han}·・\s]+$/u.test(plain)) {
    const whole = plain.replaceAll(/[·・\s]/g, '');
    const given = whole.length > 2 ? [whole.slice(-2)] : [];
    return [whole, ...given]
      .filter((part) => part.length > 1)
      .map((part) => new RegExp(Array.from(part).join(String.raw`[\s·・]*`), 'gu'));
  }
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 1)
    .map((part) => {
      const letters = Array.from(part).join(String.raw`\p{M}*`);
      return new RegExp(String.raw`(?<![\p{L}\p{N}])${letters}\p{M}*(?![\p{L}\p{N}])`, 'giu');
    });
}
