import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/domain/language.ts';
import { daysOf, heard, read, tableOf } from '../reading.ts';

// Days as people speak of them, on Wednesday the 25th of November 2026.

const TAKEN_BACK: Readonly<Record<Language, string>> = {
  en: `
    2026-11-28: friday, no wait i dont get paid til saturday | friday - scratch that - saturday | friday... wait no saturday
    2026-12-15: forget what i said about the 5th, payroll moved. 15th now | was going to pay on the 5th but make it the 15th
    2026-12-04: not this friday the next one | not this friday, the one after`,
  es: `
    2026-11-28: olvida lo del viernes, será el sábado | el viernes... perdón el sábado | quedamos el viernes pero va a ser el sábado
    2026-12-04: no este viernes, el otro | el viernes no, el otro | este viernes no, el que viene`,
  zh: `
    2026-11-28: 周五...算了周六 | 本来想周五的 结果没发 改周六 | 周五没空 周六吧
    2026-12-23: 22号不行…23号吧`,
};

const COUNTED_FROM_OTHERS: Readonly<Record<Language, string>> = {
  en: `
    2026-11-30: after the weekend | last working day of the month
    2026-12-02: this time next week
    2026-12-24: the day before christmas
    2026-12-26: the day after christmas
    2027-03-30: the tuesday after easter`,
  es: `
    2026-11-30: después del finde | el día último | cuando caiga la quincena
    2026-12-15: la quincena del 15
    2026-11-25: hoy llegando a casa | saliendo del trabajo`,
  zh: `
    2026-11-30: 过完周末 | 周末过后 | 11月的最后一天
    2026-12-24: 圣诞前一天
    2027-02-10: 正月初五
    2026-11-25: 下班后 | 到家就还`,
};

const SEVERAL: Readonly<Record<Language, string>> = {
  en: `
    2026-12-15 2026-12-30: 200 on dec 15 and 200 on the 30th
    2026-11-30: i get back from vacation sunday so monday i'll handle it | closed thursday and friday for the holiday so payment will be made monday`,
  es: `
    2026-12-15 2026-12-30: 200 el 15 de diciembre y 200 el 30
    2026-11-28: el viernes tengo un velorio, el sabado le pago`,
  zh: `
    2026-12-10 2026-12-20: 分两笔 10号一笔 20号一笔
    2026-11-28: 周五要上班 周六去还`,
};

const REMINDED: Readonly<Record<Language, string>> = {
  en: `
    2026-11-27: goes in friday's batch | ill knock it over friday | scheduled for friday | friday is when the wire will go
    2026-11-20: went out of my account on the 20th | cleared on nov 20th | made a payment of 50 last friday
    none: if they pay me friday then i can pay | got 17 dollars to my name till friday | i have a funeral friday
    none: so do the late fees start counting on the 1st?? | friday? no chance
    none: my notice runs out friday | back at work monday | thank god its friday | my mate's getting married saturday`,
  es: `
    2026-11-27: el domingo no, el viernes viene mi nieto y él lo hace por mi | el viernes voy a la sucursal | me lo puede pasar al viernes?
    2026-11-25: lo pagué esta mañana
    2026-11-20: se descontó el viernes | mandado el 20 y salió el 20 de mi cuenta
    none: si me pagan el viernes le pago | tengo 12 euros hasta el viernes | el 24 cumplo años | la carta decía viernes
    none: abren el sabado? | descanso hasta el lunes | por fin es viernes | la renta la pago el dia 1`,
  zh: `
    2026-11-27: 预计11月27日放款 | 周五银行开门就去还
    2026-11-20: 我方已于11月20日汇出 | 20号不是刚划了我两百吗
    none: 周五要是发工资我就还 | 我啥时候说过20号 | 吃到周五的饭钱 | 周一刚入职 | 终于周五了 | 你们短信写的27号`,
};

const CASES = [
  ['taken back', 'asked_when', TAKEN_BACK],
  ['counted from other days', 'asked_when', COUNTED_FROM_OTHERS],
  ['one of several', 'asked_when', SEVERAL],
  ['in answer to a reminder', 'reminder_overdue', REMINDED],
] as const;

for (const [what, context, tables] of CASES) {
  for (const language of LANGUAGES) {
    describe(`a day ${what} (${language})`, () => {
      it.each(tableOf(tables[language]))('%s: %s', (days, text) => {
        expect(daysOf(text, language, context)).toBe(days);
      });
    });
  }
}

describe('a day that has just passed', () => {
  it.each([
    ['en', 'nov 15th, 200 dollars'],
    ['es', 'el 15 de noviembre, 200 pesos'],
    ['zh', '11月15号200块'],
  ] satisfies [Language, string][])('is none of next year (%s): %s', (language, text) => {
    expect(read(text, language).slots.date ?? '2026').toContain('2026');
  });
});

describe('a day on which money went', () => {
  it.each([
    ['en', 'that was done on friday'],
    ['es', 'pagué el martes'],
    ['zh', '周二转过去了'],
  ] satisfies [Language, string][])('says that it is paid (%s): %s', (language, text) => {
    expect(heard(read(text, language))).toContain('already_paid');
  });
});
