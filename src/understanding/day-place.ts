import type { Language } from '../domain/language.ts';
import type { Finding } from './dates/calendar.ts';

/** A stretch of a text. */
export type Place = { readonly from: number; readonly to: number };

/** A mark between two clauses, none within a number. */
const MARK = /[;!?]|,(?!(?<=\d,)\d{3}(?!\d))|\.(?!(?<=\d\.)\d)/g;

/** The clause around a place: between punctuation marks, at most 200 characters. */
export function clauseAround(text: string, from: number, to: number): Place {
  const left = text.slice(Math.max(0, from - 100), from);
  const border = [...left.matchAll(MARK)].at(-1)?.index ?? -1;
  const right = text.slice(to, to + 100);
  const end = right.search(MARK);
  return { from: from - left.length + border + 1, to: end < 0 ? to + right.length : to + end };
}

const CONNECTIVE: Readonly<Record<Language, RegExp>> = {
  en: / (?:so|but|and|then|because|(?:since|cause|as)(?= (?:i|my|we|the|it|he|she|they|there) )) /g,
  es: / (?:y|pero|entonces|asi que|por eso|porque|que(?= (?:hoy|ahorita|ahora|manana|el|este|ese|para) )) /g,
  zh: /所以|但是|但|然后|那就|因为|结果/g,
};

/** The part of a clause that speaks of this day: up to its neighbours, and between the words that join sentences. */
export function partAround(
  language: Language,
  view: string,
  { from, to }: Finding,
  findings: readonly Finding[],
  clause: Place,
): Place {
  const others = findings.filter((one) => one.ahead !== undefined || one.behind !== undefined);
  const before = Math.max(clause.from, ...others.filter((one) => one.to <= from).map((one) => one.to));
  const after = Math.min(clause.to, ...others.filter((one) => one.from >= to).map((one) => one.from));
  const joinedLeft = [...view.slice(before, to + 1).matchAll(CONNECTIVE[language])].findLast(
    (match) => before + match.index + match[0].length <= from,
  );
  const joinedRight = view.slice(to, after).search(CONNECTIVE[language]);
  return {
    from: joinedLeft === undefined ? before : before + joinedLeft.index + joinedLeft[0].length,
    to: joinedRight < 0 ? after : to + joinedRight,
  };
}

/** What stands there, with one space after every word. */
export function textIn(view: string, { from, to }: Place): string {
  return `${view.slice(from, to).trim()} `;
}
