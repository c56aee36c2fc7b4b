import { expect, it } from 'vitest';
import type { SaidTimes } from '../../src/domain/asked-times.ts';
import type { Language } from '../../src/domain/language.ts';
import { timesIn } from '../../src/understanding/asked-times.ts';

const from = (start: string, end = '24:00'): SaidTimes => ({ from: start, until: end });
const until = (end: string): SaidTimes => ({ from: '00:00', until: end });

const CASES: readonly (readonly [Language, string, SaidTimes | undefined])[] = [
  ['en', 'only after six', from('18:00')],
  ['en', 'please only message me after 18:00', from('18:00')],
  ['en', "don't write before 6 pm", from('18:00')],
  ['en', 'Not at work! Only after 5:30pm please', from('17:30')],
  ['en', 'no messages after 8 pm', until('20:00')],
  ['en', 'only before noon please', until('12:00')],
  ['en', 'only between 9 and 12', from('09:00', '12:00')],
  ['en', 'mornings only please', until('12:00')],
  ['en', 'write me in the evening', from('18:00')],
  ['en', 'not on weekends please', { ...until('24:00'), weekdaysOnly: true }],
  ['en', 'after six, but not on weekends', { ...from('18:00'), weekdaysOnly: true }],
  ['en', 'not between 9 and 5', undefined],
  ['en', 'I work nights', undefined],
  ['en', 'not when my kids are here', undefined],
  ['es', 'solo después de las seis', from('18:00')],
  ['es', 'no me escriban antes de las 10', from('10:00')],
  ['es', 'escríbame a partir de las 7 y media de la tarde', from('19:30')],
  ['es', 'entre las 9 y las 12 por favor', from('09:00', '12:00')],
  ['es', 'no los fines de semana', { ...until('24:00'), weekdaysOnly: true }],
  ['es', 'trabajo de noche', undefined],
  ['zh', '上班时间别发，六点以后再说', from('18:00')],
  ['zh', '晚上8点以后别发', until('20:00')],
  ['zh', '上午10点以前不要联系我', from('10:00')],
  ['zh', '只在晚上发', from('18:00')],
  ['zh', '周末不要发', { ...until('24:00'), weekdaysOnly: true }],
  ['zh', '我上夜班', undefined],
];

it.each(CASES)('%s: %s', (language, text, times) => {
  expect(timesIn(text, language)).toEqual(times);
});
