import type { Button } from '../../src/domain/message.ts';
import type { ApprovedMessage } from '../../src/gate/gate.ts';
import { open } from '../../src/gate/gate.ts';
import type { SendResult } from '../../src/ports/channel.ts';
import type { Api, Failure, Outcome } from './api.ts';

/** Read by the renderer. What goes beyond them Telegram itself refuses. */
export const LIMITS = { text: 4096, buttons: 8, action: 64 } as const;

/** Put one approved message on the wire, once, as plain text: without `parse_mode` nothing in it is markup. */
export async function sendApproved(
  api: Api,
  message: ApprovedMessage,
  timeoutMs: number,
): Promise<SendResult> {
  const payload = payloadOf(message);
  if ('refused' in payload) return rejected(payload.refused);
  return resultOf(await api.call('sendMessage', payload, { timeoutMs }));
}

function payloadOf(message: ApprovedMessage) {
  const words = opened(message);
  if (!words) return { refused: 'the gate has not approved this message' };
  const { to, text, buttons } = words;
  // Groups and channels have negative ids: a debt is never spoken of where others read.
  if (to.channel !== 'telegram' || !/^[1-9]\d{0,15}$/u.test(to.conversation)) {
    return { refused: 'the address is not a private chat in Telegram' };
  }
  return {
    chat_id: Number(to.conversation),
    text,
    link_preview_options: { is_disabled: true },
    ...(buttons.length > 0 ? { reply_markup: { inline_keyboard: rowsOf(buttons) } } : {}),
  };
}

/** Breaks the seal; undefined for anything that the gate did not make. */
function opened(message: ApprovedMessage) {
  try {
    return open(message);
  } catch {
    return undefined;
  }
}

/** Two short labels share a row; a longer one would be cut off on a telephone and gets its own. */
function rowsOf(buttons: readonly Button[]) {
  const rows: { text: string; callback_data: string }[][] = [];
  let room = false;
  for (const { label, action } of buttons) {
    const button = { text: label, callback_data: action };
    const short = label.length <= 18;
    const row = rows.at(-1);
    if (short && room && row) row.push(button);
    else rows.push([button]);
    room = short && rows.at(-1)?.length === 1;
  }
  return rows;
}

function resultOf(outcome: Outcome): SendResult {
  if (outcome.kind !== 'answered') return failureOf(outcome);
  const { result } = outcome;
  const id =
    typeof result === 'object' && result !== null && 'message_id' in result ? result.message_id : undefined;
  if (typeof id === 'number') return { ok: true, providerId: String(id) };
  return { ok: false, failure: 'unknown', detail: 'Telegram took the message but named no id for it' };
}

/** The honest name of what went wrong: a message is called unsent only where it cannot have arrived. */
export function failureOf(outcome: Failure): Exclude<SendResult, { readonly ok: true }> {
  switch (outcome.kind) {
    case 'unsent':
      return { ok: false, failure: 'transient', detail: `Telegram cannot be reached (${outcome.reason})` };
    case 'unanswered':
      return { ok: false, failure: 'unknown', detail: `Telegram gave no usable answer (${outcome.reason})` };
    case 'stopped':
      return {
        ok: false,
        failure: 'unknown',
        detail: 'the channel was stopped while the message was under way',
      };
    case 'refused':
      return refusedBy(outcome);
    default:
      return outcome satisfies never;
  }
}

function refusedBy(refusal: Extract<Failure, { readonly kind: 'refused' }>) {
  const { code, description, retryAfterMs } = refusal;
  if (code === 429) {
    const detail = 'Telegram asks us to slow down (429)';
    return {
      ok: false,
      failure: 'rate_limited',
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      detail,
    } as const;
  }
  // A gateway's 502 or 504, and a server's 500 or 503, are seen after the message went out too: the backend had it and the
  // answer was lost (node-red-contrib-telegrambot-home#14, "Double notification"). Nobody can tell, so nobody claims to.
  if (code >= 500)
    return { ok: false, failure: 'unknown', detail: `Telegram failed on its side (${code})` } as const;
  // The token was revoked or mistyped: nothing was processed, and the message is as good as ever once that is mended.
  if (code === 401 || code === 404) {
    return {
      ok: false,
      failure: 'transient',
      detail: `Telegram does not accept the bot token (${code})`,
    } as const;
  }
  if (code === 403 || /chat not found|user is deactivated|PEER_ID_INVALID/u.test(description)) {
    return {
      ok: false,
      failure: 'blocked',
      detail: `the customer cannot be written to in Telegram (${code})`,
    } as const;
  }
  const known = REFUSALS.find((words) => description.includes(words));
  return rejected(`Telegram refused the message (${code}${known ? `: ${known}` : ''})`);
}

/** Telegram's words that are safe to repeat; others may quote the text. */
const REFUSALS = [
  'message text is empty',
  'message is too long',
  'BUTTON_DATA_INVALID',
  'strings must be encoded in UTF-8',
  "can't parse inline keyboard button",
  'REPLY_MARKUP_TOO_LONG',
] as const;

function rejected(detail: string) {
  return { ok: false, failure: 'rejected', detail } as const;
}
