import { describe, expect, it } from 'vitest';
import { judge } from '../../src/gate/gate.ts';
import { FACTS, message, shippedPolicy } from './example.ts';

const policy = shippedPolicy();

function rulesOf(text: string): readonly string[] {
  return judge(message(text), policy, FACTS)
    .filter((reason) => reason.severity === 'reject')
    .map((reason) => reason.rule);
}

describe('a threat in disguise', () => {
  it.each([
    ['capitals', 'YOU WILL BE ARRESTED.'],
    ['full width', 'Ｙｏｕ ｗｉｌｌ ｂｅ ａｒｒｅｓｔｅｄ.'],
    ['Cyrillic letters', 'You will be аrrеstеd.'],
    ['Greek letters', 'You will be αrrεsτεd.'],
    ['mathematical letters', 'You will be 𝐚𝐫𝐫𝐞𝐬𝐭𝐞𝐝.'],
    ['accents', 'Yöu wíll bê árrèsted.'],
    ['zero-width characters', 'You will be ar\u200Bres\u200Dted.'],
    ['a soft hyphen', 'You will be ar\u00ADrested.'],
    ['spacing', 'You will be a r r e s t e d.'],
    ['dots', 'You will be a.r.r.e.s.t.e.d'],
    ['leetspeak', 'You will be 4rr3st3d.'],
    ['long letters', 'You will be arrrrrested.'],
    ['no apostrophe', 'Pay or youll be arrested.'],
  ])('is seen through %s', (_, text) => {
    expect(rulesOf(text)).toContain('F02.arrest');
  });

  it.each([
    ['traditional characters', '再不還款，我們就報警抓你。'],
    ['spaces between characters', '再不还款，我们就 报 警 抓 你。'],
    ['signs between characters', '再不还款，我们就报*警*抓*你。'],
  ])('is seen through %s', (_, text) => {
    expect(rulesOf(text)).toContain('F02.arrest');
  });

  it('is seen in another language than the message claims, and in two at once', () => {
    expect(rulesOf('再不还款，我们就报警抓你。')).toContain('F02.arrest');
    expect(rulesOf('Pague o we will call your boss tomorrow.')).toContain('F06.third_party');
  });

  it('is pointed at in the text as given', () => {
    const text = '💬 Hello. Yоu wіll be аrr\u200Bested!';
    const reason = judge(message(text), policy, FACTS).find((one) => one.rule === 'F02.arrest');
    expect(text.slice(...(reason?.span ?? [0, 0]))).toContain('аrr\u200Bested');
  });
});
