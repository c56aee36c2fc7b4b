import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { judge } from '../../src/gate/judge.ts';
import type { Reason } from '../../src/gate/rule.ts';
import { FACTS, message, shippedPolicy } from './example.ts';

const policy = shippedPolicy();

const RELAYED: readonly (readonly [Language, signature: string, words: string])[] = [
  ['en', 'Priya (Harbour Bank): ', 'Pay today or the police will come.'],
  ['en', 'Priya Nair (Harbour Bank): ', 'Nice house. It would be a shame if something happened to it.'],
  ['en', 'Priya (Harbour Bank): ', 'Which day would suit you better?'],
  ['es', 'Tomás Rey (Harbour Bank): ', 'Pague hoy o llega la policía.'],
  ['es', 'Tomás Rey (Harbour Bank): ', '¿Qué día le queda mejor?'],
  ['zh', '王芳（Harbour Bank）：', '今天不还，警察就上门了。'],
  ['zh', '王芳（Harbour Bank）：', '您看哪天方便？'],
];

function reasons(language: Language, text: string): readonly Reason[] {
  return judge(message(text, { language }), policy, FACTS);
}

describe('a manager’s signature', () => {
  it.each(RELAYED)('changes nothing of how the words are judged (%s): %s%s', (language, signature, words) => {
    const alone = reasons(language, words);
    const signed = reasons(language, signature + words);
    const moved = alone.map(({ span, ...reason }) => ({
      ...reason,
      ...(span && { span: span.map((at) => at + signature.length) }),
    }));
    expect(signed).toEqual(moved);
  });

  it('is none with another name in the brackets', () => {
    const words = 'Pay today or the police will come.';
    expect(reasons('en', `Priya (the court): ${words}`).map(({ rule }) => rule)).toContain('F02.arrest');
  });
});
