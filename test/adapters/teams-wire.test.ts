import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readActivity } from '../../adapters/teams/wire.ts';
import { plainText, withoutMentions } from '../../adapters/teams/words.ts';
import type { InboundContent } from '../../src/ports/channel.ts';

const NOW = '2026-11-24T15:00:00Z';
const BOT = { id: '28:11111111-1111-4111-8111-111111111111', name: 'Fairdue' };
const ADA = { id: '29:ada', name: 'Ada', aadObjectId: 'aad-ada' };

function activity(fields: object): Record<string, unknown> {
  return {
    type: 'message',
    id: '1481567603816',
    timestamp: '2026-11-24T14:59:58.1234567Z',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    from: ADA,
    recipient: BOT,
    conversation: { id: 'a:chat', conversationType: 'personal', tenantId: 'tenant-1' },
    locale: 'en-US',
    channelData: { tenant: { id: 'tenant-1' } },
    ...fields,
  };
}

const heard = (fields: object) => readActivity(activity(fields), NOW);
const contentOf = (fields: object): InboundContent | undefined => heard(fields)?.content;

describe('an activity of Teams', () => {
  it('is heard with the chat, the moment, the words and where to answer, without names', () => {
    const inbound = heard({ text: 'I can pay on Friday' });
    expect(inbound).toEqual({
      id: expect.stringMatching(/^teams:[\w-]{32}$/u),
      from: { channel: 'teams', conversation: 'a:chat' },
      sentAt: '2026-11-24T14:59:58.123Z',
      isPrivate: true,
      content: { kind: 'text', text: 'I can pay on Friday' },
      reference: {
        channelId: 'msteams',
        serviceUrl: 'https://smba.trafficmanager.net/emea/',
        locale: 'en-US',
        bot: { id: BOT.id },
        user: { id: ADA.id, aadObjectId: ADA.aadObjectId },
        conversation: { id: 'a:chat', conversationType: 'personal', tenantId: 'tenant-1' },
      },
    });
    expect(JSON.parse(JSON.stringify(inbound?.reference))).toEqual(inbound?.reference);
  });

  it.each<[what: string, fields: object, content: InboundContent | undefined]>([
    ['words', { text: ' two  spaces\nand a line \n' }, { kind: 'text', text: 'two  spaces\nand a line' }],
    ['/start', { text: '/start' }, { kind: 'start' }],
    ['/start and a token', { text: '/start Zx_9-a' }, { kind: 'start', token: 'Zx_9-a' }],
    ['/start and two words', { text: '/start two words' }, { kind: 'text', text: '/start two words' }],
    [
      'a token alone, which the engine knows',
      { text: 'a'.repeat(40) },
      { kind: 'text', text: 'a'.repeat(40) },
    ],
    [
      'a mention of the bot, and words',
      { text: '<at>Fairdue</at> stop', entities: [{ type: 'mention', text: '<at>Fairdue</at>' }] },
      { kind: 'text', text: 'stop' },
    ],
    [
      'what only looks like a mention',
      { text: '<at>all</at> stop' },
      { kind: 'text', text: '<at>all</at> stop' },
    ],
    [
      'words that only their HTML still has',
      {
        text: '',
        attachments: [{ contentType: 'text/html', content: '<div><p>&lt;stop&gt;&nbsp;now</p></div>' }],
      },
      { kind: 'text', text: '<stop> now' },
    ],
    [
      'words in XML',
      { text: '<b>stop</b> &amp; go', textFormat: 'xml' },
      { kind: 'text', text: 'stop & go' },
    ],
    ['the data of a button', { value: { action: 'will_pay' } }, { kind: 'tap', action: 'will_pay' }],
    ['the data of another card', { value: { other: 'x' } }, undefined],
    ['a picture', { attachments: [{ contentType: 'image/*' }] }, { kind: 'media', media: 'image' }],
    [
      'a file',
      { attachments: [{ contentType: 'application/vnd.microsoft.teams.file.download.info' }] },
      { kind: 'media', media: 'file' },
    ],
    [
      'something else attached',
      { attachments: [{ contentType: 'x/y' }] },
      { kind: 'media', media: 'attachment' },
    ],
    [
      'words below a picture',
      { text: 'I paid', attachments: [{ contentType: 'image/png' }] },
      { kind: 'text', text: 'I paid' },
    ],
    ['HTML without words', { attachments: [{ contentType: 'text/html', content: '<p> </p>' }] }, undefined],
    ['nothing at all', { text: '  ' }, undefined],
    [
      'an edit',
      { type: 'messageUpdate', text: 'I paid', channelData: { eventType: 'editMessage' } },
      { kind: 'text', text: 'I paid' },
    ],
    [
      'a message that is back again',
      { type: 'messageUpdate', text: 'I paid', channelData: { eventType: 'undeleteMessage' } },
      undefined,
    ],
    ['a message taken back', { type: 'messageDelete' }, undefined],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }, undefined],
    ['typing', { type: 'typing' }, undefined],
    ['coming', { type: 'installationUpdate', action: 'add' }, { kind: 'start' }],
    ['an upgrade of the app', { type: 'installationUpdate', action: 'add-upgrade' }, undefined],
    ['leaving', { type: 'installationUpdate', action: 'remove' }, { kind: 'left' }],
    ['coming, told again', { type: 'conversationUpdate', membersAdded: [BOT, ADA] }, undefined],
    ['the bot thrown out', { type: 'conversationUpdate', membersRemoved: [BOT] }, { kind: 'left' }],
    ['somebody else leaving', { type: 'conversationUpdate', membersRemoved: [ADA] }, undefined],
    [
      'an Action.Execute',
      { type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: { action: 'person' } } } },
      { kind: 'tap', action: 'person' },
    ],
    [
      'another invoke',
      { type: 'invoke', name: 'fileConsent/invoke', value: { action: 'accept' } },
      undefined,
    ],
    ['something of next year', { type: 'dream', text: 'hello' }, undefined],
  ])('with %s', (_, fields, content) => {
    expect(contentOf(fields)).toEqual(content);
  });

  it.each<[what: string, from: object | undefined]>([
    ['itself', BOT],
    ['another bot', { id: '28:22222222-2222-4222-8222-222222222222' }],
    ['somebody in the role of a bot', { id: 'x', role: 'bot' }],
    ['nobody', undefined],
  ])('of %s is not heard', (_, from) => {
    expect(heard({ text: 'hello', from })).toBeUndefined();
  });

  it.each<[conversation: object, isPrivate: boolean]>([
    [{ conversationType: 'personal' }, true],
    [{ conversationType: 'groupChat', isGroup: true }, false],
    [{ conversationType: 'channel', isGroup: true }, false],
    [{ conversationType: 'personal', isGroup: true }, false],
    [{}, false],
  ])('in %j is private: %s, and only then says where to answer', (conversation, isPrivate) => {
    const inbound = heard({ text: 'hello', conversation: { id: 'a:chat', ...conversation } });
    expect(inbound?.isPrivate).toBe(isPrivate);
    expect(inbound?.reference !== undefined).toBe(isPrivate);
  });

  it('has one id for a repeat, and another for another chat, message, edit and later edit', () => {
    const edit = (timestamp: string): object => ({
      type: 'messageUpdate',
      text: 'b',
      timestamp,
      channelData: { eventType: 'editMessage' },
    });
    const ids = [
      heard({ text: 'a' }),
      heard({ text: 'a', conversation: { id: 'a:other', conversationType: 'personal' } }),
      heard({ text: 'a', id: '2' }),
      heard(edit('2026-11-24T15:00:00Z')),
      heard(edit('2026-11-24T15:00:01Z')),
    ].map((inbound) => inbound?.id);
    expect(new Set(ids).size).toBe(5);
    expect(heard({ text: 'a' })?.id).toBe(ids[0]);
    expect(heard(edit('2026-11-24T15:00:00Z'))?.id).toBe(ids[3]);
  });

  it('takes the moment of hearing where its own makes no sense', () => {
    expect(heard({ text: 'a', timestamp: 'yesterday' })?.sentAt).toBe(NOW);
  });

  it('bounds the text without cutting a character in half', () => {
    const content = contentOf({ text: `${'x'.repeat(4095)}😀 and more` });
    const text = content?.kind === 'text' ? content.text : '';
    expect(text).toHaveLength(4096);
    expect(text.isWellFormed()).toBe(true);
  });

  it('never makes reading fail, whatever it holds', () => {
    const types = fc.constantFrom(
      'message',
      'messageUpdate',
      'invoke',
      'installationUpdate',
      'conversationUpdate',
    );
    const anything = fc.object({ withNullPrototype: true, maxDepth: 4 });
    fc.assert(
      fc.property(types, anything, (type, fields) => {
        expect(() => readActivity({ ...fields, type }, NOW)).not.toThrow();
        expect(() => heard({ ...fields, type })).not.toThrow();
      }),
    );
  });
});

describe('the words in HTML', () => {
  it.each<[html: string, words: string]>([
    ['<p>one</p><p>two</p>', 'one\ntwo\n'],
    ['one<br/>two', 'one\ntwo'],
    [
      '<div><span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">Fairdue</span>&nbsp;stop</div>',
      ' stop\n',
    ],
    ['2 &lt; 3 &amp;amp; &#39;so&#x27;', "2 < 3 &amp; 'so'"],
    ['&nosuch; &#99999999;', '&nosuch; &#99999999;'],
  ])('%j', (html, words) => {
    expect(plainText(html)).toBe(words);
  });

  it('are whole again after they were escaped', () => {
    const typed = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n\u00a0]/u.test(text));
    fc.assert(
      fc.property(typed, (text) => {
        const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        expect(plainText(html)).toBe(text);
      }),
    );
  });

  it('keep everything that no mention names', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.anything()), (text, entities) => {
        const others = entities.filter((entity) => typeof entity !== 'object');
        expect(withoutMentions(text, others)).toBe(text);
      }),
    );
  });
});
