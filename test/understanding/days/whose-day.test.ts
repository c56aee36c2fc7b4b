import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/language.ts';
import { daysOf, read, tableOf } from '../reading.ts';

const AFTER_A_REMINDER: Readonly<Record<Language, string>> = {
  en: `
    2026-11-27: bank holiday tomorrow, I will pay you friday | ill swing by the bank on friday and drop it in
    2026-11-20: that was paid last friday, check again | you took it out on the 20th already
    2026-11-28: sorry i said friday but i'll pay saturday
    2026-12-01: could i do the 1st instead of the 27th?
    none: my son turns 18 on saturday | surgery is thursday, please let me be | my phone was off all weekend
    none: we phoned about it on the 3rd | theyre operating friday | wasnt it the 30th? | are you open saturday?
    none: your agent promised me until the 20th and now this`,
  es: `
    2026-11-27: mañana es feriado, el viernes te hago la transfe | te lo bizumeo el viernes
    2026-11-20: ya les yapeé 200 el 20 de noviembre | mi señora depositó el viernes pasado en la caja
    2026-12-10: se puede el 10 en vez del 5?
    none: me operan el viernes, tengo miedo | ya van 4 mensajes hoy | mi hija cumple quince el sábado
    none: el pedido llegó roto el 3 de marzo y llamé el 5 | feliz viernes para usted también`,
  zh: `
    2026-11-27: 这周五他回来让他马上还 | 元旦放假 周五第一件事就是给你们付
    2026-11-24: 昨天用支付宝还掉了 查查 | 昨儿扫码付过了啊
    2026-11-30: 周一可以 周末卡里转不出去
    none: 周六我儿子满18 钱都花了 | 周四手术 让我静静 | 你们同事说可以到20号的 | 今天第三条了`,
};

for (const language of ['en', 'es', 'zh'] satisfies Language[]) {
  describe(`whose day it is (${language})`, () => {
    it.each(tableOf(AFTER_A_REMINDER[language]))('%s after a reminder: %s', (days, text) => {
      expect(daysOf(text, language, 'reminder_overdue')).toBe(days);
    });
  });
}

describe('sums of other things', () => {
  it.each([
    ['en', 'my rent is 800, i can do 60', '60'],
    ['en', 'i earn 2000 a month so 100', '100'],
    ['es', 'gano 8000 y puedo dar 500', '500'],
    ['zh', '到手4200 房租2800 给你们1000行吧', '1000'],
  ] satisfies [Language, string, string][])(
    'are no offer where one is made (%s): %s',
    (language, text, value) => {
      expect(Number(read(text, language, 'asked_affordable').slots.amount?.value)).toBe(Number(value));
    },
  );
});

describe('a day that is taken back or only the earliest', () => {
  it.each([
    ['en', 'gonna be monday at the earliest, tuesday to be safe', '2026-12-01'],
    ['en', 'saturday. no sunday', '2026-11-29'],
    ['es', 'el lunes lo más pronto, martes seguro', '2026-12-01'],
    ['zh', '周一最早 保险点周二吧', '2026-12-01'],
    ['zh', '周六 不 周日吧', '2026-11-29'],
  ] satisfies [Language, string, string][])('is none (%s): %s', (language, text, day) => {
    expect(daysOf(text, language, 'asked_when')).toBe(day);
  });
});

describe('holidays', () => {
  it.each([
    ['en', 'labor day', '2027-09-06'],
    ['en', 'mlk day', '2027-01-18'],
    ['es', 'el día del padre', '2027-06-20'],
    ['zh', '中秋节', '2027-09-15'],
    ['zh', '端午节', '2027-06-09'],
    ['zh', '除夕', '2027-02-05'],
    ['zh', '大年初一', '2027-02-06'],
    ['zh', '清明节', '2027-04-05'],
    ['es', 'el día de la candelaria', '2027-02-02'],
    ['en', 'anzac day', '2027-04-25'],
    ['en', 'pancake day', '2027-02-09'],
  ] satisfies [Language, string, string][])('are days (%s): %s', (language, text, day) => {
    expect(daysOf(text, language, 'asked_when')).toBe(day);
  });
});
