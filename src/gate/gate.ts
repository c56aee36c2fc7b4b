import type { Address, Button, Rendered } from '../domain/message.ts';
import type { GateFacts } from './facts.ts';
import type { GatePolicy } from './policy.ts';

/** Why a rule objects. `span` is UTF-16, in the text as given. */
export type Reason = {
  /** `F01.violence`, `S01.identity`: the rule's id. */
  readonly rule: string;
  readonly severity: 'warn' | 'reject';
  readonly span?: readonly [from: number, to: number];
  /** A plain sentence for the manager. */
  readonly reason: string;
  /** What to write instead, where something can be said. */
  readonly suggestion?: string;
};

/** One rule of the gate. Pure; sees the message as written and as normalised. */
export type Rule = (message: Rendered, policy: GatePolicy, facts: GateFacts) => readonly Reason[];

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

/** Break the seal. Throws for anything that the gate did not make, a copy or a cast included. */
export function open(message: ApprovedMessage): Opened {
  return Sealed.open(message);
}
