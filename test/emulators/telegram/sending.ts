import type { Account, Room, Stored } from './account.ts';
import { checkMarkup } from './entities.ts';
import type { InlineButton, InlineKeyboard, Message } from './objects.ts';
import { ApiRefusal } from './objects.ts';
import type { Parameters } from './parameters.ts';
import { integer, isRecord, structured } from './parameters.ts';

const TEXT_LIMIT = 4096;
const DATA_LIMIT = 64;

export function sendMessage(account: Account, parameters: Parameters): Message {
  const room = writableRoom(account, parameters['chat_id']);
  const text = checkedText(parameters);
  const keyboard = checkedKeyboard(parameters['reply_markup']);
  return account.store(room, account.me, { text, ...(keyboard ? { reply_markup: keyboard } : {}) });
}

export function editMessageText(account: Account, parameters: Parameters): Message {
  const stored = ownMessage(account, parameters);
  const text = checkedText(parameters);
  const keyboard = checkedKeyboard(parameters['reply_markup']);
  if (text === stored.message.text && same(keyboard, stored.message.reply_markup)) throw notModified();
  return account.replace(stored, { text, reply_markup: keyboard });
}

export function editMessageReplyMarkup(account: Account, parameters: Parameters): Message {
  const stored = ownMessage(account, parameters);
  const keyboard = checkedKeyboard(parameters['reply_markup']);
  if (same(keyboard, stored.message.reply_markup)) throw notModified();
  return account.replace(stored, { reply_markup: keyboard });
}

/** The chat, if the bot may write into it now. */
export function writableRoom(account: Account, chatId: unknown): Room {
  if (chatId === undefined || chatId === null || chatId === '') {
    throw new ApiRefusal(400, 'Bad Request: chat_id is empty');
  }
  const room = account.rooms.get(integer(chatId, 0));
  if (!room) throw new ApiRefusal(400, 'Bad Request: chat not found');
  if (room.blocked) {
    const how =
      room.chat.type === 'private' ? 'blocked by the user' : `kicked from the ${room.chat.type} chat`;
    throw new ApiRefusal(403, `Forbidden: bot was ${how}`);
  }
  if (!room.open) throw new ApiRefusal(403, "Forbidden: bot can't initiate conversation with a user");
  return room;
}

function checkedText(parameters: Parameters): string {
  const { text, parse_mode: parseMode } = parameters;
  if (typeof text !== 'string' || text.trim() === '') {
    throw new ApiRefusal(400, 'Bad Request: message text is empty');
  }
  if (!text.isWellFormed()) throw new ApiRefusal(400, 'Bad Request: strings must be encoded in UTF-8');
  if (text.length > TEXT_LIMIT) throw new ApiRefusal(400, 'Bad Request: message is too long');
  checkMarkup(text, parseMode);
  // Telegram trims what it stores.
  return text.trim();
}

function checkedKeyboard(value: unknown): InlineKeyboard | undefined {
  const markup = structured(value, 'reply keyboard markup');
  if (markup === undefined || markup === null) return undefined;
  const rows = isRecord(markup) ? markup['inline_keyboard'] : undefined;
  if (!Array.isArray(rows)) throw new ApiRefusal(400, 'Bad Request: object expected as reply markup');
  const keyboard = rows.map((row: unknown) => {
    if (!Array.isArray(row)) throw new ApiRefusal(400, 'Bad Request: inline keyboard row must be an Array');
    return row.map(checkedButton);
  });
  if (keyboard.flat().length > 100) throw new ApiRefusal(400, 'Bad Request: REPLY_MARKUP_TOO_LONG');
  return keyboard.flat().length > 0 ? { inline_keyboard: keyboard } : undefined;
}

function checkedButton(button: unknown): InlineButton {
  const what = "Bad Request: can't parse inline keyboard button: ";
  if (!isRecord(button)) throw new ApiRefusal(400, `${what}InlineKeyboardButton must be an Object`);
  const { text, callback_data: data, url } = button;
  if (typeof text !== 'string' || text.trim() === '')
    throw new ApiRefusal(400, `${what}Field "text" is empty`);
  if (typeof url === 'string') return { text, url };
  if (typeof data !== 'string') {
    throw new ApiRefusal(400, `${what}Text buttons are unallowed in the inline keyboard`);
  }
  const size = Buffer.byteLength(data);
  if (size < 1 || size > DATA_LIMIT) throw new ApiRefusal(400, 'Bad Request: BUTTON_DATA_INVALID');
  return { text, callback_data: data };
}

function ownMessage(account: Account, parameters: Parameters): Stored {
  const room = writableRoom(account, parameters['chat_id']);
  const id = integer(parameters['message_id'], 0);
  const stored = room.messages.find(({ message }) => message.message_id === id);
  if (!stored) throw new ApiRefusal(400, 'Bad Request: message to edit not found');
  if (stored.message.from?.id !== account.me.id) {
    throw new ApiRefusal(400, "Bad Request: message can't be edited");
  }
  return stored;
}

function notModified(): ApiRefusal {
  return new ApiRefusal(
    400,
    'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
  );
}

function same(a: InlineKeyboard | undefined, b: InlineKeyboard | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
