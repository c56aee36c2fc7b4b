/** The Bot API objects that this emulator speaks, in Telegram's own spelling. */

export type User = {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly username?: string;
  readonly language_code?: string;
};

export type Chat = {
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup' | 'channel';
  readonly title?: string;
  readonly first_name?: string;
};

export type InlineButton = { readonly text: string; readonly callback_data?: string; readonly url?: string };

export type InlineKeyboard = { readonly inline_keyboard: readonly (readonly InlineButton[])[] };

export type Message = {
  readonly message_id: number;
  readonly from?: User;
  readonly chat: Chat;
  readonly date: number;
  readonly edit_date?: number;
  readonly text?: string;
  readonly caption?: string;
  readonly reply_markup?: InlineKeyboard;
  readonly [media: string]: unknown;
};

/** An update without its id; the queue gives it one. */
export type UpdateBody = Readonly<Record<string, unknown>>;

export type Update = UpdateBody & { readonly update_id: number };

/** A refusal as the Bot API words it; becomes `{"ok":false,…}` with this code. */
export class ApiRefusal extends Error {
  readonly code: number;
  readonly parameters: Readonly<Record<string, number>> | undefined;
  constructor(code: number, description: string, parameters?: Readonly<Record<string, number>>) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}
