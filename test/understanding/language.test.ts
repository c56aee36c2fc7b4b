import { expect, it } from 'vitest';
import { readLanguage } from '../../src/understanding/language.ts';

it.each([
  ['I lost my job', 'es', 'en'],
  ['pls call', 'es', 'en'],
  ['me quede sin trabajo', 'en', 'es'],
  ['ya pague', 'en', 'es'],
  ['¿cuánto?', 'en', 'es'],
  ['我失业了', 'en', 'zh'],
  ['我 lost 工作 了 没钱还', 'en', 'zh'],
] as const)('%s is written in another language than the talk so far (%s): %s', (text, known, language) => {
  expect(readLanguage(text, known, undefined).language).toBe(language);
});

it.each(['ok', '1', '👍', 'STOP', '', '80', '...', 'OK!!'])('%s leaves the language as it was', (text) => {
  for (const known of ['en', 'es', 'zh'] as const) {
    expect(readLanguage(text, known, 'en-US').language).toBe(known);
  }
});

it('goes by the locale where nothing was said before', () => {
  expect(readLanguage('ok', undefined, 'es-MX').language).toBe('es');
  expect(readLanguage('ok', undefined, undefined).language).toBe('en');
});

it('hears both languages of a mixed message', () => {
  expect(readLanguage('te pago el viernes I promise you that', 'es', undefined).heard).toEqual(
    expect.arrayContaining(['en', 'es']),
  );
});
