import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/language.ts';
import type { Context } from '../../../src/domain/understanding.ts';
import { daysOf } from '../reading.ts';

const PAYDAYS: readonly (readonly [Language, string, string])[] = [
  ['en', 'I get paid on the 27th', '2026-11-27'],
  ['en', '100 a month, my salary comes on the 28th', '2026-11-28'],
  ['es', '500 por semana, cobro el 28', '2026-11-28'],
  ['es', 'me pagan el 30', '2026-11-30'],
  ['zh', '每月1000元，我28号发工资', '2026-11-28'],
  ['zh', '我30号发工资', '2026-11-30'],
];

describe('a pay-day', () => {
  for (const context of [
    'asked_reason',
    'asked_affordable',
    'offer_installments',
    'confirm_plan',
  ] satisfies Context[]) {
    it.each(PAYDAYS)(`says in answer to ${context} when a plan can begin (%s): %s`, (language, text, day) => {
      expect(daysOf(text, language, context)).toBe(day);
    });
  }

  for (const context of ['none', 'reminder_overdue', 'reminder_upcoming'] satisfies Context[]) {
    it.each(PAYDAYS)(`is no promise in answer to ${context} (%s): %s`, (language, text) => {
      expect(daysOf(text, language, context)).toBe('none');
    });
  }
});
