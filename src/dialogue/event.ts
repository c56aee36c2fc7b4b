import type { Payment } from '../domain/account.ts';
import type { SaidTimes } from '../domain/asked-times.ts';
import type { Author, Purpose } from '../domain/message.ts';
import type { Instant } from '../domain/time.ts';
import type { Understanding } from '../domain/understanding.ts';
import type { Manager, ManagerAct } from '../domain/manager-act.ts';

/** What can move a case. Nothing else does. */
export type Event =
  /** The customer came in by an invitation; a new chat is theirs. */
  | { readonly type: 'arrived' }
  /** The customer wrote, or tapped a one-tap answer, which is understood without doubt. */
  | {
      readonly type: 'said';
      readonly understanding: Understanding;
      readonly tapped?: string;
      /** The hours in which the customer wants to be written to, where the words name them. */
      readonly times?: SaidTimes;
      /** The accounts that the words name, by their numbers; all of them when they say so. */
      readonly accounts?: readonly string[];
    }
  /** Something that is not text: a photo, a voice note, a sticker. */
  | { readonly type: 'media' }
  /** The customer blocked the bot or left the chat. */
  | { readonly type: 'left' }
  /** The moment came that `nextAction` had named. */
  | { readonly type: 'time_came' }
  | { readonly type: 'payment'; readonly payment: Payment }
  /** An import changed what is owed. */
  | { readonly type: 'ledger_changed' }
  | { readonly type: 'manager_acted'; readonly act: ManagerAct; readonly by: Manager }
  | { readonly type: 'delivery'; readonly delivery: Delivery };

/** What became of a message of this case. */
export type Delivery = {
  readonly draftId: string;
  readonly template: string;
  readonly purpose: Purpose;
  readonly author: Author;
  readonly at: Instant;
  /**
   * `held`: by a contact rule, for now; `refused`: by the gate, or by a contact rule that time does not lift; `blocked`: the chat is
   * gone; `rejected`: by the channel; `unconfirmed`: nobody knows whether it arrived.
   */
  readonly outcome: 'delivered' | 'held' | 'refused' | 'blocked' | 'rejected' | 'unconfirmed';
  /** The contact rule that held or refused a manager's words, and when it lets them go. */
  readonly contact?: { readonly rule: string; readonly why: string; readonly until?: Instant };
  /** For a refusal: what the gate said, for the manager to read. */
  readonly reasons?: readonly {
    readonly rule: string;
    readonly severity: 'warn' | 'reject';
    readonly reason: string;
    readonly suggestion?: string;
  }[];
};
