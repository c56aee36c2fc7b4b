import type { Language } from '../../domain/language.ts';
import { chineseToNumber } from '../numbers-chinese.ts';
import { wordsToNumber } from '../numbers.ts';
import { decimalFrom, times } from './decimal.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  cientos: 100,
  百: 100,
  k: 1000,
  grand: 1000,
  thousand: 1000,
  mil: 1000,
  luca: 1000,
  lucas: 1000,
  千: 1000,
  万: 10_000,
  w: 10_000,
  lakh: 100_000,
  lakhs: 100_000,
  million: 1_000_000,
  millon: 1_000_000,
  millones: 1_000_000,
  palo: 1_000_000,
  palos: 1_000_000,
};

/**
 * The plain decimal that a pattern's groups stand for: `n` in digits with its scale or `w` in words, `tail` what follows the
 * scale (2千5, "mil 500"), `cents` or `jiao` and `fen` what follows the unit.
 */
export function valueOf(groups: Groups, language: Language): string | undefined {
  const { w: words, tail } = groups;
  const [, digits = '', said] = /^([\d.,' ]*\d) ?([a-z]*)$/.exec(groups['n'] ?? '') ?? [];
  if (groups['m'] !== undefined) return larger(decimalFrom(digits), decimalFrom(groups['m']));
  const whole = words === undefined ? (digits === '' ? '' : decimalFrom(digits)) : fromWords(words, language);
  if (whole === undefined) return undefined;
  const factor = SCALES[groups['scale'] ?? said ?? ''] ?? 1;
  const scaled = plus(
    whole === '' ? (factor > 1 ? String(factor) : '0') : times(whole, factor),
    tailOf(tail, factor, language),
  );
  return scaled === undefined ? undefined : withCents(scaled, groups, language);
}

/** Of "3 x 100" and "100 x 3" the larger is the sum. */
function larger(one: string | undefined, other: string | undefined): string | undefined {
  return Number(one) > Number(other) ? one : other;
}

function fromWords(words: string, language: Language): string | undefined {
  const value = language === 'zh' ? chineseToNumber(words) : wordsToNumber(words);
  return value === undefined ? undefined : String(value);
}

/** After 千 a single digit counts hundreds; elsewhere what follows is added as it stands. */
function tailOf(tail: string | undefined, factor: number, language: Language): number {
  if (tail === undefined) return 0;
  const value = Number(/^\d+$/.test(tail) ? tail : fromWords(tail, language));
  return language === 'zh' && value < 10 ? (value * factor) / 10 : value;
}

function plus(decimal: string, more: number): string | undefined {
  if (more === 0) return decimal;
  return decimal.includes('.') || Number.isNaN(more) ? undefined : String(Number(decimal) + more);
}

function withCents(scaled: string, { cents, jiao, fen }: Groups, language: Language): string {
  if (scaled.includes('.')) return scaled;
  if (jiao !== undefined || fen !== undefined) {
    return `${scaled}.${String(10 * digit(jiao) + digit(fen)).padStart(2, '0')}`;
  }
  if (cents === undefined) return scaled;
  const parts = /^\d+$/.test(cents) ? Number(cents) : Number(fromWords(cents, language));
  return parts < 100 ? `${scaled}.${String(parts).padStart(2, '0')}` : scaled;
}

function digit(text: string | undefined): number {
  if (text === undefined) return 0;
  return /^\d+$/.test(text) ? Number(text) : (chineseToNumber(text) ?? 0);
}
