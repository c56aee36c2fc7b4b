import { sayDay, writeFullDay } from '../content/place.ts';
import type { LanguageWords, Template } from '../content/template.ts';
import type { Language } from '../domain/language.ts';
import type { GateFacts } from '../gate/facts.ts';

/** The words of a template without its blanks; undefined where none of that name ships. */
export function wordsOfTemplate({ templates }: LanguageWords, name: string): string | undefined {
  const template = templates.get(name);
  return template && wordsOf(template);
}

/** The words of every template that ships, and what would stand in their blanks: sums and days as they are written, and what they are called. */
export function wordsOfAnyTemplate(words: LanguageWords, language: Language, facts: GateFacts): string {
  const shipped = together.get(words) ?? [...words.templates.values()].map(wordsOf).join('\n');
  together.set(words, shipped);
  return [shipped, LEDGER[language], ...filled(language, facts)].join('\n');
}

const together = new WeakMap<LanguageWords, string>();

function wordsOf({ parts }: Template): string {
  return parts.map((part) => ('text' in part ? part.text : ' ')).join('');
}

/** What an account's sums and days are called. */
const LEDGER: Readonly<Record<Language, string>> = {
  en: 'instalment installment payment balance amount reminder due overdue open arrived received month bank',
  es: 'cuota pago saldo importe recordatorio vence venció pendiente falta por llegar recibido mes banco',
  zh: '这一期 分期 账单 余额 金额 应还 未还 到期 还款 款项 到账 提醒 月份 银行',
};

function filled(language: Language, facts: GateFacts): readonly string[] {
  const place = { language, country: '', today: facts.today };
  const offers = [...facts.offers, ...(facts.plan ? [facts.plan] : [])].flatMap(({ payments }) => payments);
  const days = [facts.dueDate, ...facts.otherDates, ...offers.map(({ date }) => date)];
  const sums = [facts.amountDue, facts.balance, ...facts.otherAmounts, ...offers.map(({ amount }) => amount)];
  return [
    ...days.flatMap((day) => (day && isDay(day) ? [sayDay(day, place), writeFullDay(day, place)] : [])),
    ...sums.flatMap((sum) => (sum === undefined ? [] : [sum, sum.replace('.', ',')])),
  ];
}

function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day);
}
