import { describe, expect, it } from 'vitest';
import { judge } from '../../src/gate/gate.ts';
import { FACTS, message, shippedPolicy } from './example.ts';

const policy = shippedPolicy();
const TEMPLATE =
  'Thank you for letting me know. When would it suit you to pay 120.00? Any day before the end of the month is fine.';

function rules(text: string, rewordedFrom = TEMPLATE): readonly string[] {
  return judge(message(text, { author: 'model', rewordedFrom, purpose: 'reply' }), policy, FACTS).map(
    (reason) => reason.rule,
  );
}

describe('a model that rewords a template', () => {
  it.each([
    'Thanks for letting me know. Which day suits you to pay 120.00?',
    'I understand, thank you. Any day before the end of the month is fine to pay 120.00.',
  ])('may use the template’s words and courteous ones: %s', (text) => {
    expect(rules(text)).toEqual([]);
  });

  it('may not bring in a word of its own', () => {
    expect(rules('Thank you. Your yacht is lovely.')).toContain('D01.vocabulary');
    expect(rules('谢谢您。您的游艇很漂亮。', '谢谢您告诉我。')).toContain('D01.vocabulary');
  });

  it('may not bring in a sum, a link or a promise', () => {
    expect(rules('Thank you. You can pay 110.00.')).toContain('F10.amount');
    expect(rules('Thank you. Pay at evil.com.')).toContain('F23.link');
    expect(rules('Thank you. I promise to forgive the rest.')).toContain('F13.promise');
  });

  it('answers for its warnings at once', () => {
    expect(rules('Thank you. Any day is fine, at 7:30.')).toContain('F10.time');
  });
});
