import type { Delivery } from './delivery.ts';
import { buttonsOf } from './schema.ts';
import type { Posted, Room, Tenant } from './tenant.ts';

/** What people do in Teams, as the bot gets to hear of it. Each act answers the id of its activity. */
export function createCustomers(tenant: Tenant, delivery: Delivery, serviceUrl: () => string) {
  function activity(room: Room, fields: Posted['activity']): Posted['activity'] {
    const at = tenant.instant();
    return {
      id: tenant.nextId(),
      timestamp: at,
      localTimestamp: at,
      channelId: 'msteams',
      serviceUrl: serviceUrl(),
      from: room.user,
      recipient: { id: tenant.botId, name: 'Fairdue' },
      conversation: {
        ...(room.type === 'personal' ? {} : { isGroup: true }),
        conversationType: room.type,
        tenantId: tenant.tenantId,
        id: room.id,
      },
      locale: 'en-US',
      entities: [
        { type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web', timezone: 'Europe/Madrid' },
      ],
      channelData: { tenant: { id: tenant.tenantId } },
      ...fields,
    };
  }

  function send(room: Room, fields: Posted['activity']): { id: string } {
    const made = activity(room, fields);
    delivery.send(made);
    return { id: String(made['id']) };
  }

  /** Words with the HTML that Teams always adds to them. */
  function worded(text: string): Posted['activity'] {
    return {
      type: 'message',
      text,
      textFormat: 'plain',
      attachments: [{ contentType: 'text/html', content: `<p>${escaped(text)}</p>` }],
    };
  }

  function privateRoom(user: string): Room {
    const room = tenant.roomOf(user);
    room.open = true;
    return room;
  }

  return {
    /** The body of something said, without delivering it. */
    activity: (act: { user: string; text: string }): string =>
      JSON.stringify(activity(privateRoom(act.user), worded(act.text))),

    say: (act: { user: string; text: string }) => send(privateRoom(act.user), worded(act.text)),

    edit: (act: { user: string; id: string; text: string }) =>
      send(privateRoom(act.user), {
        ...worded(act.text),
        type: 'messageUpdate',
        id: act.id,
        channelData: { eventType: 'editMessage', tenant: { id: tenant.tenantId } },
      }),

    /** In a group a bot hears only what mentions it. */
    sayInGroup: (act: { user: string; group: string; text: string; bot?: string | undefined }) => {
      const room = tenant.roomOf(act.user, { id: act.group, type: 'groupChat' });
      room.open = true;
      const mention = '<at>Fairdue</at>';
      return send(room, {
        ...worded(`${mention} ${act.text}`),
        entities: [{ type: 'mention', text: mention, mentioned: { id: tenant.botId, name: 'Fairdue' } }],
        ...(act.bot === undefined ? {} : { from: { id: `28:${act.bot}`, name: 'Another bot' } }),
      });
    },

    /** Coming is told twice, under two ids. */
    install: (act: { user: string }) => {
      const room = privateRoom(act.user);
      room.blocked = false;
      const { id } = send(room, { type: 'installationUpdate', action: 'add', entities: [] });
      send(room, { type: 'conversationUpdate', membersAdded: [{ id: tenant.botId }], entities: [] });
      return { id };
    },

    remove: (act: { user: string }) => {
      const room = tenant.roomOf(act.user);
      room.open = false;
      return send(room, { type: 'installationUpdate', action: 'remove', entities: [] });
    },

    /** Of this a bot hears nothing, until it writes. */
    block: (act: { user: string }) => {
      tenant.roomOf(act.user).blocked = true;
      return {};
    },

    media: (act: { user: string; contentType: string }) =>
      send(privateRoom(act.user), {
        type: 'message',
        attachments: [
          { contentType: act.contentType, contentUrl: `${serviceUrl()}v3/attachments/1`, name: 'receipt' },
          { contentType: 'text/html', content: '<p><img alt="receipt"></p>' },
        ],
      }),

    /** Tap a button that is really there: by its action, on the newest message that has it. */
    tap: (act: { user: string; action: string }) => {
      const room = privateRoom(act.user);
      const said = room.messages.findLast(({ message }) =>
        buttonsOf(message).some(({ data }) => data['action'] === act.action),
      );
      const button = said && buttonsOf(said.message).find(({ data }) => data['action'] === act.action);
      if (!button) throw new Error(`no message in this chat has a button "${act.action}"`);
      return send(room, {
        type: 'message',
        replyToId: said.id,
        value: button.data,
        channelData: { source: { name: 'message' }, legacy: {}, tenant: { id: tenant.tenantId } },
      });
    },

    /** Anything else that Teams may think of. */
    event: (act: { user: string; fields: Record<string, unknown> }) =>
      send(privateRoom(act.user), act.fields),
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
