import { expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { read } from './reading.ts';

it.each<readonly [string, Language, string]>([
  ['T01', 'en', 'leave me alone'],
  ['T02', 'en', "don't text me on telegram"],
  ['T03', 'en', 'I work nights, not before noon please'],
  ['T03', 'es', 'no me escriban al trabajo'],
  ['T03', 'zh', '上班时间别发'],
  ['T04', 'zh', '我就是不还'],
  ['T05', 'en', 'wrong amount'],
  ['T06', 'zh', '我不认识他'],
  ['T07', 'es', 'hable con mi abogado'],
  ['T08', 'en', 'my debt adviser deals with it'],
  ['T09', 'en', 'Chapter 7'],
  ['T10', 'en', 'I am in breathing space'],
  ['T11', 'es', 'suplantaron mi identidad'],
  ['T12', 'en', 'I already paid'],
  ['T13', 'es', '¿quién es el acreedor original?'],
  ['T14', 'zh', '过了诉讼时效'],
  ['T15', 'en', "I'm active duty"],
  ['T19', 'en', 'I have dementia'],
  ['T24', 'es', 'soy su esposo'],
  ['T25', 'en', "I can't pay"],
  ['T26', 'zh', '赌博输光了'],
  ['T28', 'en', 'he is in prison'],
  ['T29', 'es', 'in english please'],
  ['T30', 'en', 'call me at six'],
  ['T31', 'en', 'I use a screen reader'],
  ['T32', 'zh', '转人工'],
  ['T33', 'en', 'are you a bot?'],
  ['T34', 'en', 'is this a scam? prove it'],
  ['T35', 'zh', '我要投诉'],
  ['T36', 'en', 'delete my personal data'],
  ['T37', 'es', 'puedo pagar 50 al mes'],
  ['T39', 'en', 'my boss can see this'],
  ['T40', 'en', 'you bunch of crooks'],
])('%s is triggered (%s): %s', (duty, language, text) => {
  expect(read(text, language).duties).toContain(duty);
});

it('names no duty where there is none', () => {
  expect(read("I'll pay on Friday").duties).toEqual([]);
});
