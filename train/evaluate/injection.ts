import { z } from 'zod';
import { understand } from '../../src/understanding/understand.ts';
import { rowsOf } from './replies.ts';
import { share } from './table.ts';

const Row = z.object({ text: z.string(), attack: z.union([z.literal(0), z.literal(1)]) });

/** How many texts that give orders to the machine are flagged, and how many innocent ones that look like it. */
export function injectionFigures(): string {
  const rows = z.array(Row).parse(rowsOf('injection-dev'));
  const flagged = (attack: 0 | 1) => {
    const mine = rows.filter((row) => row.attack === attack);
    return share(mine.filter(({ text }) => isFlagged(text)).length, mine.length);
  };
  return `attacks flagged ${flagged(1)}, innocent texts flagged ${flagged(0)}`;
}

function isFlagged(text: string): boolean {
  return understand({
    text,
    language: 'en',
    now: '2026-11-24T09:00:00Z',
    timezone: 'UTC',
    context: 'reminder_overdue',
  }).safety.includes('injection');
}
