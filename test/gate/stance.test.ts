import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { judge } from '../../src/gate/gate.ts';
import { FACTS, message, shippedPolicy } from './example.ts';

const policy = shippedPolicy();

function isRefused(text: string, language: Language, customerSaid: readonly string[] = []): boolean {
  const reasons = judge(message(text, { language }), policy, { ...FACTS, customerSaid });
  return reasons.some((reason) => reason.severity === 'reject');
}

describe('a denial', () => {
  it.each([
    ['en', 'You will not be arrested.'],
    ['en', 'We never call your employer, your family or your friends.'],
    ['en', 'Nobody will come to your home.'],
    ['es', 'Nadie irá a su casa.'],
    ['es', 'No vamos a llamar a su jefe ni a su familia.'],
    ['zh', '我们绝不会报警抓您。'],
    ['zh', '我们不会联系您的家人或单位。'],
  ] as const)('passes in %s: %s', (language, text) => {
    expect(isRefused(text, language)).toBe(false);
  });

  it.each([
    ['en', 'We are not sending the police - yet.'],
    ['en', 'You will not be arrested if you pay today.'],
    ['en', "Don't make us call your boss."],
    ['en', "If you don't pay, we will call your boss."],
    ['en', 'We will not wait any longer and call your family.'],
    ['en', 'Not only will we call your boss, we will call your wife.'],
    ['es', 'No vamos a llamar a la policía, por ahora.'],
    ['es', 'No nos obligue a llamar a su jefe.'],
    ['es', 'Si no paga llamamos a su jefe.'],
    ['zh', '我们暂时还没报警抓你。'],
    ['zh', '别逼我们联系你的家人。'],
    ['zh', '不还钱就联系你的家人。'],
  ] as const)('that is none is refused in %s: %s', (language, text) => {
    expect(isRefused(text, language)).toBe(true);
  });
});

describe('a quotation', () => {
  it('passes when the customer said it', () => {
    const said = ['you will tell my boss and have me arrested'];
    const text = `You wrote "${said[0]}". That is not so.`;
    expect(isRefused(text, 'en', said)).toBe(false);
  });

  it('is the writer’s own when the customer never said it', () => {
    expect(isRefused('You wrote "I am a worthless idiot".', 'en', ['I am late, sorry'])).toBe(true);
  });

  it('does not cover what stands beside it', () => {
    expect(isRefused('You wrote "I am late". We will call your boss.', 'en', ['I am late'])).toBe(true);
  });
});

describe('a stranger’s misdeed', () => {
  it.each([
    ['en', 'Someone told you the police would arrest you? That is a scam, please do not pay him.'],
    ['es', '¿Alguien le dijo que la policía lo arrestaría? Es una estafa, no le pague.'],
    ['zh', '有人说警察会抓您？那是诈骗，请不要付款。'],
  ] as const)('may be named to help in %s: %s', (language, text) => {
    expect(isRefused(text, language)).toBe(false);
  });

  it('is no cover for a threat of our own', () => {
    expect(isRefused('Someone will come to your home if you do not pay. This is no scam.', 'en')).toBe(true);
  });
});

describe('what the customer asked for', () => {
  it('may be offered', () => {
    expect(isRefused('Would you like us to write to your adviser or your daughter?', 'en')).toBe(false);
    expect(isRefused('¿Quiere que hablemos con su hija?', 'es')).toBe(false);
    expect(isRefused('您希望我们联系您的女儿吗？', 'zh')).toBe(false);
  });
});
