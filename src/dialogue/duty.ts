import type { TemplateName } from '../content/signatures.ts';
import type { Hold, Priority } from '../domain/case.ts';
import type { Purpose } from '../domain/message.ts';
import type { Intent, SafetyFlag } from '../domain/understanding.ts';
import type { Situation } from './situation.ts';

/** What a customer may say that binds us, and what it asks for. */
export type Duty = {
  readonly id: string;
  /** Rows of that table which are met in the same way. */
  readonly also?: readonly string[];
  /** What triggers it: any one of these. */
  readonly on: {
    readonly heard?: readonly Intent[];
    readonly safety?: readonly SafetyFlag[];
    /** Rows that the understanding names itself, where no intent or flag can. */
    readonly rows?: readonly string[];
  };
  /** On what else it depends. */
  readonly when?: (s: Situation) => boolean;
  readonly reason: string;
  readonly priority: Priority;
  readonly says: TemplateName;
  readonly purpose: Purpose;
  readonly hold?: Hold;
  /** `cease`: never written to first again. `pause`: not before so many days. */
  readonly contact?: 'cease' | { readonly pauseDays: (s: Situation) => number };
  /** The chat may be watched, or is not the customer's: nothing about the account or the handoff is said. */
  readonly discreet?: true;
  /** The chat is not, or no longer, known to be the customer's. */
  readonly doubtsIdentity?: true;
  /** Nobody is to be written to in this chat any more. */
  readonly unbinds?: true;
  /** May be said to somebody who is not verified: it speaks of no account. */
  readonly safeUnverified?: true;
};

/** Whether what was said triggers a duty. */
export function applies({ on, when }: Duty, s: Situation): boolean {
  const triggered =
    on.heard?.some((intent) => s.heard.has(intent)) === true ||
    on.safety?.some((flag) => s.safety.has(flag)) === true ||
    on.rows?.some((row) => s.duties.has(row)) === true;
  return triggered && (when === undefined || when(s));
}
