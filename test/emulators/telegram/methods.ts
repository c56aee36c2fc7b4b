import type { Account } from './account.ts';
import { getUpdates } from './get-updates.ts';
import { ApiRefusal } from './objects.ts';
import type { Parameters } from './parameters.ts';
import { structured } from './parameters.ts';
import { editMessageReplyMarkup, editMessageText, sendMessage, writableRoom } from './sending.ts';
import { deleteWebhook, getWebhookInfo, setWebhook } from './webhook.ts';

type Method = (account: Account, parameters: Parameters, gone: AbortSignal) => unknown;

/** Every method of the Bot API that the emulator knows; any other is `404 Not Found`, as in life. */
export const METHODS: Readonly<Record<string, Method>> = {
  getMe: (account) => ({
    ...account.me,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
  }),
  getUpdates,
  sendMessage,
  editMessageText,
  editMessageReplyMarkup,
  answerCallbackQuery,
  sendChatAction,
  setMyCommands,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
};

/** Method names are case-insensitive in the Bot API. */
export function methodNamed(name: string): string | undefined {
  return Object.keys(METHODS).find((known) => known.toLowerCase() === name.toLowerCase());
}

function answerCallbackQuery(account: Account, parameters: Parameters): true {
  if (!account.queries.delete(String(parameters['callback_query_id']))) {
    throw new ApiRefusal(
      400,
      'Bad Request: query is too old and response timeout expired or query ID is invalid',
    );
  }
  return true;
}

const ACTIONS = new Set(
  'typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker find_location record_video_note upload_video_note'.split(
    ' ',
  ),
);

function sendChatAction(account: Account, parameters: Parameters): true {
  writableRoom(account, parameters['chat_id']);
  if (!ACTIONS.has(String(parameters['action']))) {
    throw new ApiRefusal(400, 'Bad Request: wrong parameter action in request');
  }
  return true;
}

function setMyCommands(account: Account, parameters: Parameters): true {
  const commands = structured(parameters['commands'], 'commands');
  if (!Array.isArray(commands) || commands.length > 100) {
    throw new ApiRefusal(400, "Bad Request: can't parse commands JSON object");
  }
  account.commands = commands;
  return true;
}
