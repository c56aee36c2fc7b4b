import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { judge } from '../../src/gate/judge.ts';
import { FACTS, message, shippedPolicy } from './example.ts';

const policy = shippedPolicy();

function verdict(language: Language, text: string): string {
  const severities = judge(message(text, { language }), policy, FACTS).map(({ severity }) => severity);
  return severities.includes('reject') ? 'refused' : severities.length > 0 ? 'warned of' : 'passed';
}

describe('a message of a few words', () => {
  it.each<readonly [Language, string]>([
    ['en', 'Here is more.'],
    ['en', 'One moment please.'],
    ['en', 'I am back.'],
    ['en', 'Harbour Bank: still there?'],
    ['en', 'See attached.'],
    ['es', 'Un momento, por favor.'],
    ['es', 'Ya estoy de vuelta.'],
    ['es', '¿Sigue ahí?'],
    ['zh', '请稍等。'],
    ['zh', '我回来了。'],
    ['zh', '收到。'],
  ])('passes when it is everyday talk (%s): %s', (language, text) => {
    expect(verdict(language, text)).toBe('passed');
  });

  it.each<readonly [Language, string]>([
    ['en', 'You are an idiot.'],
    ['en', 'Pay or jail.'],
    ['es', 'Pague o a la cárcel.'],
    ['es', 'Es usted un imbécil.'],
    ['zh', '不还就坐牢。'],
    ['zh', '你是傻子。'],
  ])('is refused when it threatens or insults (%s): %s', (language, text) => {
    expect(verdict(language, text)).toBe('refused');
  });
});
