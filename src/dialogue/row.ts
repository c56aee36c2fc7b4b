import type { Question, StateName } from '../domain/case.ts';
import type { Intent } from '../domain/understanding.ts';
import type { Event } from './event.ts';
import type { Move, Situation } from './situation.ts';

/** One line of the machine: where the case stands, what happened, on which condition, and what follows. */
export type Row = {
  readonly name: string;
  /** Customers' statements that bind us (T01 and on) which this row meets; the graver ones stand in duty-rows.ts. */
  readonly fulfils?: readonly string[];
  readonly on: Event['type'];
  /** The states in which it applies; absent: every state. */
  readonly in?: readonly StateName[];
  /** The question that must stand open. */
  readonly open?: Question;
  /** One of these intents must have been heard. */
  readonly heard?: readonly Intent[];
  readonly when?: (s: Situation) => boolean;
  readonly then: (s: Situation) => Move;
};

/** Whether a row fits; every named condition must. */
export function fits(row: Row, s: Situation): boolean {
  return (
    row.on === s.event.type &&
    (row.in === undefined || row.in.includes(s.state.state)) &&
    (row.open === undefined || s.state.question?.kind === row.open) &&
    (row.heard === undefined || row.heard.some((intent) => s.heard.has(intent))) &&
    (row.when === undefined || row.when(s))
  );
}
