import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { judge } from '../../src/gate/gate.ts';
import { FACTS, message, shippedPolicy } from './example.ts';

const policy = shippedPolicy();

function rules(text: string, language: Language, customerSaid: readonly string[] = []): readonly string[] {
  const words = message(text, { author: 'model', rewordedFrom: 'Hello.', purpose: 'reply', language });
  return judge(words, policy, { ...FACTS, customerSaid }).map(({ rule }) => rule);
}

describe('a machine that says what it is', () => {
  it.each<[Language, string, string?]>([
    ['en', 'There is no Jenny: I am an automated assistant of Harbour Bank.'],
    ['en', 'You asked "Jenny, are you real?". I am a computer program.', 'Jenny, are you real?'],
    ['en', 'I have no office, being software, but a human colleague can read this.'],
    ['es', 'Como programa que soy, ni almuerzo ni tengo hijos.'],
    ['es', 'Aquí no hay nadie que se llame Marta. Soy un asistente virtual.'],
    ['zh', '这里没有叫小雨的人，我是自动助手。'],
    ['zh', '我是AI，没有孩子，也没有工位。'],
  ])('may do so in its own words (%s): %s', (language, text, said) => {
    expect(rules(text, language, said === undefined ? [] : [said])).toEqual([]);
  });

  it.each<[Language, string]>([
    ['en', 'I am a bot, and sure, half is fine.'],
    ['en', 'I am a bot and your debt is gone.'],
    ['en', 'I am a bot. Your yacht is lovely.'],
    ['es', 'Soy un bot y su deuda queda perdonada.'],
    ['zh', '我是机器人，您的欠款免了。'],
  ])('agrees to nothing and speaks of nothing else (%s): %s', (language, text) => {
    expect(rules(text, language)).toContain('D01.vocabulary');
  });

  it.each<[Language, string]>([
    ['en', 'Who told you that I am a robot? My wife would laugh.'],
    ['en', 'Sorry, I was at lunch with the guys from accounting.'],
    ['en', 'If I were a program, would I have a cold?'],
    ['es', 'Mis dos niñas también gastan zapatos.'],
    ['es', 'Me demoré porque salí a almorzar.'],
    ['zh', '我自己也有两个娃。'],
    ['zh', '刚跟同事去食堂吃饭了。'],
  ])('is told from one that poses as a human (%s): %s', (language, text) => {
    expect(rules(text, language)).toContain('F19.human');
  });
});
