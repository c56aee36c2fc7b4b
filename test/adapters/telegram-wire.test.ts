import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUpdate } from '../../adapters/telegram/wire.ts';
import type { InboundContent } from '../../src/ports/channel.ts';

const NOW = '2026-11-24T15:00:00Z';
const BOT = 7_000_000_001;
const PERSON = { id: 42, is_bot: false, first_name: 'Ada' };
const PRIVATE = { id: 42, type: 'private', first_name: 'Ada' };

function message(content: object, chat: object = PRIVATE, from: object | undefined = PERSON) {
  return { message_id: 5, date: 1_795_532_400, chat, ...(from ? { from } : {}), ...content };
}

function heard(update: object) {
  return readUpdate({ update_id: 8812, ...update }, BOT, NOW);
}

function contentOf(said: object): InboundContent | undefined {
  return heard({ message: message(said) })?.inbound?.content;
}

describe('an update of Telegram', () => {
  it('is heard under its own id, with the chat, the moment and the words', () => {
    expect(heard({ message: message({ text: 'I can pay on Friday' }) })).toEqual({
      id: 8812,
      inbound: {
        id: 'telegram:8812',
        from: { channel: 'telegram', conversation: '42' },
        sentAt: '2026-11-24T15:00:00Z',
        isPrivate: true,
        content: { kind: 'text', text: 'I can pay on Friday' },
      },
    });
  });

  it.each<[said: string, content: InboundContent]>([
    ['/start', { kind: 'start' }],
    ['/start ', { kind: 'start' }],
    ['/start Zx_9-a', { kind: 'start', token: 'Zx_9-a' }],
    ['/START Zx_9-a', { kind: 'start', token: 'Zx_9-a' }],
    ['/start@fairdue_test_bot Zx_9-a', { kind: 'start', token: 'Zx_9-a' }],
    [`/start ${'a'.repeat(64)}`, { kind: 'start', token: 'a'.repeat(64) }],
    [`/start ${'a'.repeat(65)}`, { kind: 'start' }],
    ['/start two words', { kind: 'start' }],
    ['/start ../etc', { kind: 'start' }],
    ['/started already', { kind: 'text', text: '/started already' }],
    ['/stop', { kind: 'text', text: '/stop' }],
    ['please /start over', { kind: 'text', text: 'please /start over' }],
    ['  two  spaces\nand a line ', { kind: 'text', text: '  two  spaces\nand a line ' }],
  ])('reads %j', (text, content) => {
    expect(contentOf({ text })).toEqual(content);
  });

  it.each(['photo', 'voice', 'sticker', 'document', 'video_note', 'location', 'contact', 'poll'])(
    'hears a %s as media',
    (media) => {
      expect(contentOf({ [media]: {} })).toEqual({ kind: 'media', media });
    },
  );

  it('hears the caption of a photo as words, for "stop" below a picture is a stop', () => {
    expect(contentOf({ photo: [], caption: 'stop writing to me' })).toEqual({
      kind: 'text',
      text: 'stop writing to me',
    });
  });

  it('hears an edit as the new words, under the id of the edit', () => {
    const edited = { ...message({ text: 'I paid' }), edit_date: 1_795_532_460 };
    expect(heard({ edited_message: edited })?.inbound).toMatchObject({
      id: 'telegram:8812',
      sentAt: '2026-11-24T15:01:00Z',
      content: { kind: 'text', text: 'I paid' },
    });
  });

  it('does not hear a live position again each time it moves', () => {
    expect(heard({ edited_message: message({ location: { latitude: 1, longitude: 2 } }) })).toEqual({
      id: 8812,
    });
  });

  it.each([
    ['group', false],
    ['supergroup', false],
    ['channel', false],
    ['private', true],
  ])('marks a %s as private: %s', (type, isPrivate) => {
    const said = message({ text: 'hello' }, { id: -100_123, type });
    expect(heard({ message: said })?.inbound?.isPrivate).toBe(isPrivate);
  });

  it.each<[what: string, from: object | undefined]>([
    ['itself', { id: BOT, is_bot: true }],
    ['another bot', { id: 9, is_bot: true }],
    ['nobody (a channel)', undefined],
  ])('does not hear %s', (_, from) => {
    expect(heard({ message: { ...message({ text: 'hello' }), from } })).toEqual({ id: 8812 });
  });

  it.each<[what: string, change: object, content: InboundContent | undefined]>([
    ['blocked', { status: 'kicked' }, { kind: 'left' }],
    ['thrown out of a group', { status: 'left' }, { kind: 'left' }],
    ['unblocked', { status: 'member' }, undefined],
  ])('reads that the bot was %s', (_, changed, content) => {
    const change = { chat: PRIVATE, from: PERSON, date: 1_795_532_400, new_chat_member: changed };
    expect(heard({ my_chat_member: change })?.inbound?.content).toEqual(content);
  });

  it.each(['poll_answer', 'message_reaction', 'something_of_next_year'])(
    'acknowledges %s and drops it',
    (kind) => {
      expect(heard({ [kind]: { text: 'hello' } })).toEqual({ id: 8812 });
    },
  );

  it('acknowledges service messages and drops them', () => {
    expect(heard({ message: message({ pinned_message: {} }) })).toEqual({ id: 8812 });
  });

  it('bounds the text without cutting a character in half', () => {
    const content = contentOf({ text: `${'x'.repeat(4095)}😀 and more` });
    expect(content).toMatchObject({ kind: 'text' });
    const text = content?.kind === 'text' ? content.text : '';
    expect(text).toHaveLength(4096);
    expect(text.isWellFormed()).toBe(true);
  });

  it('never throws, whatever arrives', () => {
    const anything = fc.object({ withNullPrototype: true, maxDepth: 4 });
    const kinds = fc.constantFrom('message', 'edited_message', 'callback_query', 'my_chat_member');
    fc.assert(
      fc.property(fc.nat(), kinds, fc.oneof(anything, fc.anything()), (id, kind, body) => {
        expect(readUpdate({ update_id: id, [kind]: body }, BOT, NOW)?.id).toBe(id);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (update) => {
        readUpdate(update, BOT, NOW);
      }),
    );
  });
});

describe('a tap', () => {
  const ours = { message_id: 5, date: 1_795_532_000, chat: PRIVATE, from: { id: BOT, is_bot: true } };

  function tap(query: object) {
    return heard({ callback_query: { id: '77', from: PERSON, data: 'will_pay', message: ours, ...query } });
  }

  it('is heard as the action of its button, now, and remembers what to confirm', () => {
    expect(tap({})).toEqual({
      id: 8812,
      queryId: '77',
      inbound: {
        id: 'telegram:8812',
        from: { channel: 'telegram', conversation: '42' },
        sentAt: NOW,
        isPrivate: true,
        content: { kind: 'tap', action: 'will_pay' },
      },
    });
  });

  it('counts on a message that is too old for Telegram to show', () => {
    const old = { message_id: 5, date: 0, chat: PRIVATE };
    expect(tap({ message: old })?.inbound?.content).toEqual({ kind: 'tap', action: 'will_pay' });
  });

  it.each<[what: string, query: object]>([
    ["somebody else's message", { message: { ...ours, from: { id: 9, is_bot: true } } }],
    ['a message without an author', { message: { message_id: 5, date: 1, chat: PRIVATE } }],
    ['an inline message', { message: undefined, inline_message_id: 'x' }],
    ['a game', { data: undefined, game_short_name: 'x' }],
  ])('on %s is acknowledged and dropped', (_, query) => {
    expect(tap(query)).toEqual({ id: 8812 });
  });
});
