import type { Language } from '../../domain/language.ts';
import type { SaidAmount } from '../../domain/understanding.ts';
import { CHINESE_SUMS } from './chinese.ts';
import { currencyOf } from './currency.ts';
import type { SumGrammar } from './patterns.ts';
import { ENGLISH_SUMS, halves, inNotes, SPANISH_SUMS } from './spaced.ts';
import { valueOf } from './value.ts';

/** A sum in a text; `sure` when the text itself says that it is money. */
export type AmountFinding = {
  readonly from: number;
  readonly to: number;
  readonly amount: SaidAmount;
  readonly sure: boolean;
};

/** What "dollars" and "pesos" mean where the customer is. */
export type MoneyPlace = { readonly currency: string | undefined; readonly country: string | undefined };

const GRAMMARS: Readonly<Record<Language, SumGrammar>> = {
  en: ENGLISH_SUMS,
  es: SPANISH_SUMS,
  zh: CHINESE_SUMS,
};

/** Every sum in a text as `viewsOf` writes it for the language; `hidden` are places already read as days. */
export function findAmounts(
  language: Language,
  view: string,
  hidden: readonly { readonly from: number; readonly to: number }[],
  place: MoneyPlace,
): readonly AmountFinding[] {
  const grammar = GRAMMARS[language];
  if (!grammar.hint.test(view)) return [];
  let rest = view;
  const hide = (from: number, to: number) => {
    rest = rest.slice(0, from) + '\u0001'.repeat(to - from) + rest.slice(to);
  };
  for (const { from, to } of hidden) hide(from, to);
  for (const none of grammar.none) {
    for (const match of rest.matchAll(none)) hide(match.index, match.index + match[0].length);
  }
  const found: AmountFinding[] = [];
  for (const { pattern, sure } of grammar.sums) {
    for (const match of rest.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const value = read(groups, language);
      if (value === undefined || (!sure && !plausible(value, groups['n']))) continue;
      const currency = currencyOf(groups['c'] ?? groups['c2'] ?? '', place.currency, place.country);
      const [from, to] = [match.index, match.index + match[0].length];
      found.push({ from, to, amount: currency === undefined ? { value } : { value, currency }, sure });
      hide(from, to);
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}

function read(groups: Readonly<Record<string, string | undefined>>, language: Language): string | undefined {
  if (groups['half'] !== undefined) return halves(groups['half']);
  if (groups['notes'] !== undefined) return inNotes(groups['notes'], groups['note'] ?? '');
  const small = { ...groups, jiao: groups['jiao'] ?? groups['jiao2'], fen: groups['fen'] ?? groups['fen2'] };
  return valueOf(small, language);
}

/** A bare number is read as a sum only where it looks like one: not a year, a telephone number or a small count. */
function plausible(value: string, written: string | undefined): boolean {
  if (written !== undefined && /^\d{7,}$/.test(written)) return false;
  if (written !== undefined && /^0\d/.test(written)) return false;
  if (written !== undefined && /^20[2-4]\d$/.test(written)) return false;
  return Number(value) >= 5;
}
