import type { Address, Button, Rendered } from '../domain/message.ts';
import type { GateFacts } from './facts.ts';
import { judge } from './judge.ts';
import type { GatePolicy } from './policy.ts';
import type { Reason } from './rule.ts';

export { judge } from './judge.ts';
export type { Reason, Rule } from './rule.ts';

/**
 * What the gate decided.
 *
 * A manager's message that only carries warnings is refused with them; the engine shows them with "Send anyway", and the rule ids
 * that the manager overrides come back in `facts.overridden`.
 */
export type Verdict =
  | { readonly outcome: 'approved'; readonly message: ApprovedMessage; readonly warnings: readonly Reason[] }
  | { readonly outcome: 'refused'; readonly reasons: readonly Reason[] };

const MINT = Symbol('the gate');

class Sealed {
  readonly #content: Opened;
  readonly draftId: string;
  constructor(mint: symbol, content: Opened) {
    if (mint !== MINT) throw new Error('only the gate approves a message');
    this.#content = content;
    this.draftId = content.draftId;
    Object.freeze(this);
  }
  static open(message: Sealed): Opened {
    if (typeof message !== 'object' || message === null || !(#content in message)) {
      throw new TypeError('this message was not approved by the gate; it cannot be opened');
    }
    return message.#content;
  }
  toJSON(): { draftId: string } {
    return { draftId: this.draftId };
  }
}

/** A message that may leave. Only the gate makes one; only an adapter opens one, on the line before the wire. */
export type ApprovedMessage = Sealed;

export type Opened = {
  readonly draftId: string;
  readonly to: Address;
  readonly text: string;
  readonly buttons: readonly Button[];
};

/**
 * Decide whether a message may leave, and seal it if it may.
 *
 * Every rule runs; the reasons come back together. There are no options and no switch to turn it off: the policy can only forbid more.
 */
export function review(rendered: Rendered, policy: GatePolicy, facts: GateFacts): Verdict {
  if (policy.forbidEverything) {
    return {
      outcome: 'refused',
      reasons: [
        { rule: 'S00.everything', severity: 'reject', reason: 'Every message is stopped by the operator.' },
      ],
    };
  }
  const reasons = judge(rendered, policy, facts);
  const standing = reasons.filter((reason) => !isOverridden(reason, rendered, facts));
  if (standing.length > 0) return { outcome: 'refused', reasons: standing };
  const { draftId, to, text, buttons } = rendered;
  const content: Opened = Object.freeze({
    draftId,
    to: Object.freeze({ ...to }),
    text,
    buttons: Object.freeze(buttons.map((button) => Object.freeze({ ...button }))),
  });
  return { outcome: 'approved', message: new Sealed(MINT, content), warnings: reasons };
}

/** Break the seal. Throws for anything that the gate did not make, a copy or a cast included. */
export function open(message: ApprovedMessage): Opened {
  return Sealed.open(message);
}

/** Only a warning, only to a manager's own words, and only when that manager has read it. */
function isOverridden(reason: Reason, rendered: Rendered, facts: GateFacts): boolean {
  return (
    reason.severity === 'warn' && rendered.author === 'manager' && facts.overridden.includes(reason.rule)
  );
}
