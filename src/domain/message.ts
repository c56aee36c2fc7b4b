import type { Language } from './language.ts';
import type { Tone } from './tone.ts';

/** Why a message goes out. One table in the contact rules says what each may do. */
export type Purpose =
  | 'reminder'
  | 'promise_reminder'
  | 'plan_reminder'
  | 'follow_up'
  | 'receipt'
  | 'reply'
  | 'relay'
  | 'transition'
  | 'crisis'
  | 'opt_out';

/** Who made the words: a reviewed template, a model that reworded one, or a manager. */
export type Author = 'template' | 'model' | 'manager';

export type ChannelName = 'telegram' | 'teams' | 'web';

/** Where a customer is written to: a channel and that channel's own id of the private chat. */
export type Address = { readonly channel: ChannelName; readonly conversation: string };

/** A one-tap answer. `action` is what comes back when it is tapped, at most 64 bytes. */
export type Button = { readonly action: string; readonly label: string };

/** A stretch of a text that the program fills in: a fact, a place to go to, or a line that a conduct pack prescribes. UTF-16. */
export type Given = {
  readonly from: number;
  readonly to: number;
  readonly kind: 'fact' | 'link' | 'line';
};

/** A message with its words made, not yet allowed to leave. */
export type Rendered = {
  readonly draftId: string;
  readonly to: Address;
  /** Name of the template, or `relay` for a manager's own words. */
  readonly template: string;
  readonly purpose: Purpose;
  readonly author: Author;
  readonly language: Language;
  readonly text: string;
  readonly buttons: readonly Button[];
  /** The tone that was set; absent where nobody has set one. */
  readonly tone?: Tone;
  /** Which stretches of the text are not the writer's words: a tone is not asked of a name or a sum. */
  readonly given?: readonly Given[];
  /** The template's own text, when a model reworded it: its words are the ones that the model may use. */
  readonly rewordedFrom?: string;
};
