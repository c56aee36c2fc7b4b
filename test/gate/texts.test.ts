import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import type { GateFacts } from '../../src/gate/facts.ts';
import { judge } from '../../src/gate/gate.ts';
import { FACTS, message, shippedPolicy } from './example.ts';

const policy = shippedPolicy();

const CASE: Readonly<Record<Language, Partial<GateFacts>>> = {
  en: {},
  es: { customerName: 'María López', creditor: 'Banco Puerto' },
  zh: { customerName: '李娜', creditor: '海港银行', currency: 'CNY' },
};

/** The sentences by which the rules were written; the scorer is trained on them too. How unseen ones fare, `npm run eval:gate` tells. */
function linesOf(kind: 'acceptable' | 'forbidden', language: Language): readonly string[] {
  const file = new URL(`../../train/gate/rules-${language}.txt`, import.meta.url);
  let within = '';
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) within = line;
      return line && !line.startsWith('# ') && within.endsWith(kind) ? [line] : [];
    });
}

/** Rules that refuse or warn, as a manager sees them. */
function objections(
  text: string,
  language: Language,
  author: 'manager' | 'model' = 'manager',
): readonly string[] {
  const facts = { ...FACTS, ...CASE[language], otherDates: ['2026-05-12'], otherAmounts: ['60.00'] };
  return judge(message(text, { language, author }), policy, facts).map(
    (reason) => `${reason.severity} ${reason.rule}`,
  );
}

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(linesOf('acceptable', language))('a kind message is not refused: %s', (text) => {
    expect(objections(text, language).filter((reason) => reason.startsWith('reject'))).toEqual([]);
  });

  it('at most one kind message in twenty makes a manager look twice', () => {
    const texts = linesOf('acceptable', language);
    const warned = texts.filter((text) => objections(text, language).length > 0);
    expect(warned.length, warned.join('\n')).toBeLessThanOrEqual(texts.length / 20);
  });

  it.each(linesOf('forbidden', language))('a forbidden message is refused: %s', (text) => {
    expect(objections(text, language).some((reason) => reason.startsWith('reject'))).toBe(true);
  });
});

describe('a bot that poses as a human', () => {
  it.each([
    ['en', "No, I'm a real person, don't worry."],
    ['en', 'I am not a robot.'],
    ['en', 'My shift ends at six, my kids are waiting.'],
    ['es', 'Soy una persona de verdad, no un robot.'],
    ['es', 'Me llamo Ana y llevo aquí hasta tarde.'],
    ['zh', '我是真人，不是机器人。'],
    ['zh', '我姓王，今天加班为您处理。'],
  ] as const)('is refused to a model in %s, and a manager may say it: %s', (language, text) => {
    expect(objections(text, language, 'model')).toContain('reject F19.human');
    expect(objections(text, language).filter((reason) => reason.includes('F19'))).toEqual([]);
  });
});
