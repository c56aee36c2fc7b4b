import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { understand } from '../../src/understanding/understand.ts';
import { heard, NOW, read } from './reading.ts';

describe('the day of a promise, said on Wednesday 25 November 2026', () => {
  it.each<readonly [Language, string, string]>([
    ['en', "I'll pay on friday", '2026-11-27'],
    ['en', 'ok fri', '2026-11-27'],
    ['en', "I'll pay tomorow", '2026-11-26'],
    ['en', 'paying the day after tomorrow', '2026-11-27'],
    ['en', 'on the 15th', '2026-12-15'],
    ['en', 'can you wait till the 30th', '2026-11-30'],
    ['en', 'in two weeks', '2026-12-09'],
    ['en', 'i will pay 3 days from today', '2026-11-28'],
    ['en', 'give me another week', '2026-12-02'],
    ['en', "I'll pay at the end of the month", '2026-11-30'],
    ['en', 'I can settle it on December 12th', '2026-12-12'],
    ['en', 'will pay the 5th of january', '2027-01-05'],
    ['en', 'next friday', '2026-12-04'],
    ['en', 'friday week', '2026-12-04'],
    ['en', 'by christmas', '2026-12-25'],
    ['en', 'on the 3rd of next month', '2026-12-03'],
    ['es', 'pago el viernes', '2026-11-27'],
    ['es', 'pasado mañana pago', '2026-11-27'],
    ['es', 'el quince les abono', '2026-12-15'],
    ['es', 'el lunes que viene pago', '2026-11-30'],
    ['es', 'en la quincena les pago', '2026-11-30'],
    ['es', 'pago a fin de mes', '2026-11-30'],
    ['es', 'el 3 de diciembre pago', '2026-12-03'],
    ['es', 'en dos semanas les pago', '2026-12-09'],
    ['es', 'denme hasta el sábado', '2026-11-28'],
    ['zh', '下周五还', '2026-12-04'],
    ['zh', '周五还', '2026-11-27'],
    ['zh', '15号还', '2026-12-15'],
    ['zh', '后天转给你', '2026-11-27'],
    ['zh', '月底一定还', '2026-11-30'],
    ['zh', '下个月5号还', '2026-12-05'],
    ['zh', '十二月三日付', '2026-12-03'],
    ['zh', '三天后还', '2026-11-28'],
  ])('%s: %s', (language, text, date) => {
    expect(read(text, language, 'asked_when').slots.date).toBe(date);
  });

  it.each<readonly [string, string]>([
    ['en-US', '2026-12-03'],
    ['en-GB', '2027-03-12'],
    ['es-MX', '2027-03-12'],
  ])('reads 12/3 as is the custom in %s', (locale, date) => {
    const reading = understand({ text: '12/3', locale, context: 'asked_when', now: NOW, timezone: 'UTC' });
    expect(reading.slots.date).toBe(date);
  });

  it('reads several days with several sums', () => {
    const { slots } = read('100 on friday and 150 on the 15th');
    expect(slots.dates).toEqual(['2026-11-27', '2026-12-15']);
    expect(slots.amounts).toEqual([{ value: '100.00' }, { value: '150.00' }]);
  });

  it('takes a lone number for a day of the month when it has asked for the day', () => {
    expect(read('20', 'en', 'asked_when').slots.date).toBe('2026-12-20');
  });

  it("reads the day in the customer's own zone", () => {
    const late = { text: 'today', context: 'asked_when', now: '2026-11-25T23:30:00Z' } as const;
    expect(understand({ ...late, timezone: 'Asia/Shanghai' }).slots.date).toBe('2026-11-26');
    expect(understand({ ...late, timezone: 'America/New_York' }).slots.date).toBe('2026-11-25');
  });
});

describe('days that are no promise', () => {
  it.each<readonly [Language, string]>([
    ['en', 'I never said Friday'],
    ['en', "I can't pay on friday"],
    ['en', 'lost my job last week'],
    ['en', 'my surgery is on monday'],
    ['en', 'is it due on friday?'],
    ['en', 'call me on friday'],
    ['en', 'next week'],
    ['en', 'when I get paid'],
    ['es', 'nunca dije el viernes'],
    ['es', 'no puedo pagar el viernes'],
    ['es', 'me operan el lunes'],
    ['zh', '我没说周五还'],
    ['zh', '周一做手术'],
  ])('%s: %s', (language, text) => {
    const { slots } = read(text, language);
    expect(slots.date ?? slots.dates).toBeUndefined();
  });

  it.each<readonly [Language, string, string]>([
    ['en', 'I paid on Friday', '2026-11-20'],
    ['en', 'paid it yesterday', '2026-11-24'],
    ['es', 'pagué el lunes', '2026-11-23'],
    ['zh', '昨天还了300', '2026-11-24'],
  ])('a day on which something was paid lies in the past (%s): %s', (language, text, date) => {
    const reading = read(text, language);
    expect(heard(reading)).toContain('already_paid');
    expect(reading.slots.date).toBe(date);
  });

  it.each<readonly [Language, string]>([
    ['en', 'I will pay when I get paid'],
    ['es', 'les pago en cuanto me paguen'],
    ['zh', '等发工资就还'],
  ])('a promise on a condition has no day (%s): %s', (language, text) => {
    const reading = read(text, language);
    expect(heard(reading)).toContain('promise_to_pay');
    expect(reading.slots).toMatchObject({ conditional: true });
    expect(reading.slots.date).toBeUndefined();
  });

  it('takes no date of birth for a promise when it has asked who is there', () => {
    expect(read('12/03/1985', 'en', 'identity_check').slots).toEqual({});
  });
});
