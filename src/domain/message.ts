import type { Language } from './language.ts';

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
  /** The template's own text, when a model reworded it: its words are the ones that the model may use. */
  readonly rewordedFrom?: string;
};
