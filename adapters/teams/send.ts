import { ActivityTypes, TextFormatTypes } from 'botbuilder';
import type { Opened } from '../../src/gate/gate.ts';
import { open } from '../../src/gate/gate.ts';
import type { ApprovedMessage } from '../../src/gate/gate.ts';
import type { SendResult } from '../../src/ports/channel.ts';
import type { BotFramework } from './bot-framework.ts';
import { cardOf } from './card.ts';
import { isServiceUrl } from './clouds.ts';
import type { Tokens } from './credentials.ts';
import { failureOf, rejected } from './failure.ts';
import type { StoredReference } from './reference.ts';
import { readReference } from './reference.ts';
import type { Setup } from './setup.ts';

/** The whole message may have 28 KB, in which text counts twice: as much as fits beside eight buttons, and is still read. */
export const LIMITS = { text: 4096, buttons: 8, action: 64 } as const;

type Sender = {
  readonly setup: Setup;
  readonly framework: BotFramework;
  readonly tokens: Tokens | undefined;
};

/** Put one approved message on the wire, once: as plain text, or with buttons as a card. */
export async function sendApproved(
  { setup, framework, tokens }: Sender,
  message: ApprovedMessage,
  given: unknown,
): Promise<SendResult> {
  const words = opened(message);
  if (!words) return rejected('the gate has not approved this message');
  const refused = whyNot(words);
  if (refused !== undefined) return rejected(refused);
  const reference = readReference(given);
  if (!reference) return rejected('the stored address of this chat is missing or not one of Teams');
  if (reference.conversation.id !== words.to.conversation)
    return rejected('the stored address belongs to another chat');
  if (!isServiceUrl(reference.serviceUrl, setup.cloud, setup.isLocal))
    return rejected('the stored address does not lead to Microsoft Teams');
  try {
    const id = await put(framework, setup.identity?.appId ?? '', reference, words);
    // Taken is taken, with an id or (202) without.
    return { ok: true, providerId: id || 'accepted' };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.isTokenRefused) tokens?.forget();
    return failure.result;
  }
}

/** Breaks the seal; undefined for anything that the gate did not make. */
function opened(message: ApprovedMessage): Opened | undefined {
  try {
    return open(message);
  } catch {
    return undefined;
  }
}

function whyNot({ to, text, buttons }: Opened): string | undefined {
  if (to.channel !== 'teams') return 'the address is not a chat in Teams';
  if (text.trim() === '') return 'the message has no text';
  if (text.length > LIMITS.text) return `the text is longer than ${LIMITS.text} characters`;
  if (buttons.length > LIMITS.buttons) return `there are more than ${LIMITS.buttons} buttons`;
  if (buttons.some(({ action }) => action === '' || Buffer.byteLength(action) > LIMITS.action))
    return `the action of a button is empty or longer than ${LIMITS.action} bytes`;
  return undefined;
}

async function put(
  { adapter }: BotFramework,
  appId: string,
  reference: StoredReference,
  { text, buttons }: Opened,
): Promise<string | undefined> {
  let id: string | undefined;
  await adapter.continueConversationAsync(appId, conversationOf(reference), async (context) => {
    // botbuilder makes an id up for the turn and would answer to it as if it were a message.
    Reflect.deleteProperty(context.activity, 'id');
    const taken = await context.sendActivity({
      type: ActivityTypes.Message,
      ...(buttons.length === 0
        ? { text, textFormat: TextFormatTypes.Plain }
        : // What a notification shows in place of "sent a card".
          { summary: text.trim().split('\n', 1)[0] ?? '', attachments: [cardOf(text, buttons)] }),
    });
    id = taken?.id;
  });
  return id;
}

function conversationOf({ channelId, serviceUrl, locale, bot, user, conversation }: StoredReference) {
  const { aadObjectId } = user;
  const { tenantId } = conversation;
  return {
    channelId,
    serviceUrl,
    ...(locale === undefined ? {} : { locale }),
    bot: { id: bot.id, name: '' },
    user: { id: user.id, name: '', ...(aadObjectId === undefined ? {} : { aadObjectId }) },
    conversation: {
      id: conversation.id,
      name: '',
      isGroup: false,
      conversationType: conversation.conversationType,
      ...(tenantId === undefined ? {} : { tenantId }),
    },
  };
}
