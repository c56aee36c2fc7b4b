import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/language.ts';
import { evidenceOf } from '../../../src/understanding/classifier/evidence.ts';
import { viewsOf } from '../../../src/understanding/normalise.ts';
import { readText } from '../../../src/understanding/read-text.ts';
import { NOW } from '../reading.ts';

function evidence(text: string, language: Language): readonly string[] {
  const input = { text, language, context: 'reminder_overdue', now: NOW, timezone: 'UTC' } as const;
  return evidenceOf(readText(input, text, viewsOf(text), { language, heard: [language] }));
}

describe('what the rules found in a text', () => {
  it.each<readonly [language: Language, text: string, found: readonly string[]]>([
    ['en', 'I will pay 80 on Friday', ['heard promise_to_pay', 'a day ahead', 'a sum']],
    ['en', 'already paid last Monday', ['clearly already_paid', 'a day of payment']],
    ['en', "I'm not disputing it", ['denied dispute']],
    ['en', 'can I pay half when I get paid?', ['a share', 'asks leave', 'on a condition', 'a question']],
    ['en', 'yes', ['a bare yes']],
    ['es', 'no, 80 semanales', ['begins with no', 'a rhythm', 'a sum']],
    ['zh', '下周再说', ['a vague time']],
    ['zh', '哈哈哈', ['nothing heard']],
  ])('%s: %s', (language, text, found) => {
    expect(evidence(text, language)).toEqual(expect.arrayContaining([...found]));
  });

  it('says of a denied cue only that it was denied', () => {
    expect(evidence("I'm not disputing it", 'en')).not.toContain('heard dispute');
  });
});
