import type { Blanks } from '../content/blanks.ts';
import type { TemplateName } from '../content/signatures.ts';
import type { Purpose } from '../domain/message.ts';
import type { Tone } from '../domain/tone.ts';
import type { Topic } from '../policy/ladder.ts';

/** What should happen. Plain data: it can be stored, shown to a lawyer, and replayed. */
export type Effect =
  /** Say something. It names a template and its blanks, never words. */
  | {
      readonly type: 'say';
      readonly template: TemplateName;
      readonly tone?: Tone;
      /** What it may speak of besides what is due; absent: its words are complete. */
      readonly topics?: readonly Topic[];
      readonly blanks: Blanks;
      readonly purpose: Purpose;
    }
  /** Put a manager's own words before the gate. */
  | { readonly type: 'relay'; readonly words: string; readonly manager: string }
  /** Put words that were held back by warnings before the gate again; the manager has read them. */
  | { readonly type: 'send_anyway'; readonly draftId: string; readonly manager: string }
  /** Take back what waits to be sent; `held_replies` are answers that a quiet hour kept back and a newer one replaces. */
  | { readonly type: 'cancel'; readonly which: 'proactive' | 'held_replies' | 'all'; readonly why: string }
  /** Show the case on the managers' desk as it now stands. */
  | { readonly type: 'alert' }
  /** A line in the case's thread on the desk. */
  | {
      readonly type: 'note';
      readonly note:
        | { readonly kind: 'line'; readonly text: string }
        | { readonly kind: 'customer_words' }
        | {
            readonly kind: 'refused_reply';
            readonly draftId: string;
            readonly reasons: readonly {
              rule: string;
              severity: 'warn' | 'reject';
              reason: string;
              suggestion?: string;
            }[];
          };
    }
  | {
      readonly type: 'close_handoff';
      readonly status: 'given_back' | 'resolved';
      readonly by: string;
      readonly note: string;
    }
  /** Agreement to be written to in this chat: what, when, in which words. */
  | { readonly type: 'consent' }
  /** Forget that this chat belongs to this customer. */
  | { readonly type: 'unbind' }
  /** For the append-only record. */
  | { readonly type: 'record'; readonly kind: string; readonly body: Readonly<Record<string, unknown>> };
