import type { Language } from '../../src/domain/language.ts';
import type { Context, Intent, Understanding } from '../../src/domain/understanding.ts';
import { understand } from '../../src/understanding/understand.ts';

/** A Wednesday, the 25th of November. */
export const NOW = '2026-11-25T15:00:00Z';

/** Reads a text as it would arrive in Madrid after an overdue reminder, unless said otherwise. */
export function read(
  text: string,
  language: Language = 'en',
  context: Context = 'reminder_overdue',
): Understanding {
  return understand({ text, language, context, now: NOW, timezone: 'Europe/Madrid' });
}

export function heard(understanding: Understanding): readonly Intent[] {
  return understanding.intents.filter((one) => one.confidence >= 0.5).map((one) => one.name);
}
