import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTENTS, SAFETY_FLAGS } from '../../src/domain/understanding.ts';
import { alertBlocks } from '../../src/managers/blocks.ts';
import type { Brief } from '../../src/managers/brief.ts';
import { noteBlocks } from '../../src/managers/note-blocks.ts';
import { reasonSentence } from '../../src/managers/reasons.ts';
import { messageBlocks } from '../emulators/slack/block-kit.ts';
import { aBrief, CLAIMED, RESOLVED } from './briefs.ts';

/** All that a manager reads of an alert. */
function seen(brief: Brief): string {
  return JSON.stringify(alertBlocks(brief));
}

function buttonsOf(blocks: readonly object[]): readonly string[] {
  return messageBlocks
    .parse(blocks)
    .flatMap((block) => (block.type === 'actions' ? block.elements.map((element) => element.action_id) : []));
}

function blockIdsOf(brief: Brief): readonly (string | undefined)[] {
  return messageBlocks.parse(alertBlocks(brief).blocks).map((block) => block.block_id);
}

describe('the alert of a handoff', () => {
  it.each([
    ['waiting', aBrief(), ['claim']],
    ['claimed', aBrief(CLAIMED), ['reply', 'give_back', 'resolve']],
    [
      'claimed, with a plan to approve',
      aBrief({
        ...CLAIMED,
        approval: { what: 'A plan of 2 payments', lines: ['1 Dec: $60.00', '1 Jan: $60.00'] },
      }),
      ['reply', 'approve', 'give_back', 'resolve'],
    ],
    ['given back', aBrief({ ...RESOLVED, status: 'given_back' }), []],
    ['resolved', aBrief(RESOLVED), []],
  ])('that is %s offers just what can be done', (_, brief, actions) => {
    expect(buttonsOf(alertBlocks(brief).blocks)).toEqual(actions);
  });

  it('names the customer only while a manager holds the case', () => {
    expect(seen(aBrief())).not.toMatch(/María|López/);
    expect(seen(aBrief())).toContain('M••• L•••');
    expect(seen(aBrief(CLAIMED))).toContain('María Elena López');
    expect(seen(aBrief(RESOLVED))).not.toMatch(/María|López/);
  });

  it('shows the last three things the customer wrote, and none once it is closed', () => {
    const words = ['one', 'two', 'three', 'four'].map((text) => ({
      at: '2026-11-24T14:59:00Z',
      text: `word ${text}`,
    }));
    expect(seen(aBrief({ words }))).toContain('> word two');
    expect(seen(aBrief({ words }))).toContain('> word four');
    expect(seen(aBrief({ words }))).not.toContain('word one');
    expect(seen(aBrief({ ...RESOLVED, words }))).not.toContain('word');
  });

  it('says what is owed, since when, on which account, and why nothing is sent meanwhile', () => {
    const text = seen(aBrief());
    for (const part of [
      '$165.50',
      'open since 12 Nov 2026',
      'Car loan …4412: $120.00, due 12 Nov 2026 (12 days past due)',
      'Invoice …0071: $45.50, due 25 Nov 2026 (in 1 day)',
      'Disputes the debt or its amount.',
      '• dispute since',
      'Reminders delivered: 2',
      'Ask what looks wrong',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('writes moments so that each reader sees them in their own zone', () => {
    expect(seen(aBrief())).toContain('<!date^1795532400^{date_short_pretty} {time}|24 Nov 2026 15:00 UTC>');
  });

  it('puts the person before the money at P0, and says so unmistakably', () => {
    const urgent = aBrief({ priority: 'P0', reason: 'self_harm' });
    expect(alertBlocks(urgent).text).toMatch(/^🚨 P0 NOW/);
    expect(blockIdsOf(urgent).slice(0, 5)).toEqual(['headline', 'reason', 'next_step', 'words', 'facts']);
    expect(blockIdsOf(aBrief()).indexOf('facts')).toBeLessThan(blockIdsOf(aBrief()).indexOf('words'));
  });

  it('says who closed it, when, and with which note', () => {
    expect(seen(aBrief(RESOLVED))).toMatch(/Resolved by Ana Ruiz <!date\^\d+\^[^>]+>: statement sent/);
  });

  it('says how many accounts it leaves out', () => {
    const accounts = Array.from({ length: 90 }, (_, at) => ({
      what: 'Invoice',
      ending: String(at).padStart(4, '0'),
      owed: '$1.00',
      daysPastDue: 3,
    }));
    expect(seen(aBrief({ accounts }))).toMatch(/… and \d+ more/);
  });

  it('keeps a long quotation inside the quotation marks, line by line', () => {
    const words = [{ at: '2026-11-24T14:59:00Z', text: 'first\nsecond\n\nthird' }];
    expect(
      alertBlocks(aBrief({ words })).blocks.find((block) => block['block_id'] === 'words'),
    ).toMatchObject({
      text: { text: expect.stringContaining('> first\n> second\n> \n> third') },
    });
  });

  it('has a sentence for every intent and every safety flag, and shows a code it does not know', () => {
    for (const code of [...INTENTS, ...SAFETY_FLAGS]) expect(reasonSentence(code)).toMatch(/^[A-Z].*\.$/);
    expect(reasonSentence('moon_phase')).toBe('A person is needed: moon phase.');
    expect(reasonSentence('constructor')).toBe('A person is needed: constructor.');
  });
});

describe('whatever a customer is called and writes', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '<!channel> <!here> <@U01> <#C01> <https://evil.example|pay here>',
      '@here @channel @everyone',
      '&lt;!channel&gt; &amp;amp;',
      '*bold* _it_ ~x~ ```code``` > quote',
      '\u202Egnp.exe\u202C \u0000\u0007 \u2066x\u2069',
      '\uD83D lone \uDE00',
      '👩‍👩‍👧‍👦'.repeat(400),
      '<'.repeat(5000),
      '&'.repeat(5000),
      '\n'.repeat(5000),
      '',
      '   ',
    ),
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 4000 }),
  );

  const hostileBrief = fc
    .record({
      status: fc.constantFrom('waiting', 'claimed', 'given_back', 'resolved'),
      priority: fc.constantFrom('P0', 'P1', 'P2', 'P3'),
      text: hostile,
      count: fc.integer({ min: 0, max: 60 }),
      daysPastDue: fc.integer({ min: -400, max: 4000 }),
    })
    .map(({ status, priority, text, count, daysPastDue }): Brief => {
      const at = '2026-11-24T15:00:00Z';
      const account = { what: text, ending: text, owed: text, dueDate: '2026-11-12', daysPastDue };
      const many = Array.from({ length: count }, () => text);
      return {
        handoffId: 'h_1',
        status,
        priority,
        reason: text,
        openedAt: at,
        claimedBy: { id: text, name: text },
        closed: { by: text, at, note: text },
        customer: { name: text, masked: text, language: 'zh', localTime: text, verified: false },
        accounts: many.map(() => account),
        owed: text,
        holds: [{ hold: 'crisis', since: at }],
        words: many.map((words) => ({ at, text: words })),
        silence: { strategy: text, reading: text, because: many },
        goal: text,
        ability: text,
        tasks: many.map((what) => ({ what, because: text, known: many })),
        dossier: many.map((what) => ({ at, what })),
        history: { remindersDelivered: count, promisesKept: 0, promisesBroken: 0, plan: text },
        nextStep: text,
        approval: { what: text, lines: many },
      };
    });

  /** Anything in angle brackets but a date: a mention, a call, a link. */
  const ACTIVE = /<(?!!date\^)|@(here|channel|everyone)/i;

  /** What Slack reads markup in: all but the header and the labels of buttons. */
  function markupOf(blocks: readonly object[]): string {
    return JSON.stringify(
      messageBlocks.parse(blocks).filter(({ type }) => type !== 'header' && type !== 'actions'),
    );
  }

  it('the alert stays inside the limits of Slack, pings nobody and links nowhere', () => {
    fc.assert(
      fc.property(hostileBrief, (brief) => {
        const { blocks, text } = alertBlocks(brief);
        expect(markupOf(blocks)).not.toMatch(ACTIVE);
        expect(text).not.toMatch(ACTIVE);
        expect(JSON.stringify([blocks, text])).not.toMatch(/\\u0000|[\u202A-\u202E\u2066-\u2069]/);
        expect(JSON.stringify(blocks).isWellFormed()).toBe(true);
        expect(text.length).toBeLessThanOrEqual(300);
      }),
      { numRuns: 200 },
    );
  });

  it('the notes in the thread do too', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 0, max: 40 }), (text, count) => {
        const reasons = Array.from({ length: count }, () => ({
          rule: text,
          severity: 'warn' as const,
          reason: text,
          suggestion: text,
        }));
        const at = '2026-11-24T15:00:00Z';
        for (const note of [
          noteBlocks({ kind: 'line', text }),
          noteBlocks({ kind: 'customer_words', at, text, nameToHide: text }),
          noteBlocks({ kind: 'refused_reply', draftId: 'd_1', reasons, words: text }),
        ]) {
          expect(markupOf(note.blocks)).not.toMatch(ACTIVE);
          expect(note.text).not.toMatch(ACTIVE);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('a hundred thousand words are cut with an ellipsis, in no time', () => {
    const started = performance.now();
    const text = '<word> & '.repeat(100_000);
    const { blocks } = alertBlocks(aBrief({ words: [{ at: '2026-11-24T15:00:00Z', text }], nextStep: text }));
    messageBlocks.parse(blocks);
    expect(JSON.stringify(blocks)).toContain('…');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a note in the thread', () => {
  const warning = {
    rule: 'W01.clock_time',
    severity: 'warn',
    reason: 'A time is not in the facts.',
  } as const;
  const refusal = {
    rule: 'F01.violence',
    severity: 'reject',
    reason: 'This threatens violence.',
    suggestion: 'Say what happens next, calmly.',
  } as const;

  it('offers to send a reply anyway when it has only warnings', () => {
    const { blocks } = noteBlocks({
      kind: 'refused_reply',
      draftId: 'd_7',
      reasons: [warning],
      words: 'call at 5',
    });
    expect(buttonsOf(blocks)).toEqual(['send_anyway']);
    expect(JSON.stringify(blocks)).toContain('"value":"d_7"');
    expect(JSON.stringify(blocks)).toContain('> call at 5');
  });

  it('offers nothing but other words when a reply is refused', () => {
    const { blocks } = noteBlocks({ kind: 'refused_reply', draftId: 'd_7', reasons: [warning, refusal] });
    expect(buttonsOf(blocks)).toEqual([]);
    expect(JSON.stringify(blocks)).toContain('Instead: Say what happens next, calmly.');
    expect(JSON.stringify(blocks)).toContain('Rule F01.violence');
  });

  it('hides the name in the words of the customer while nobody has claimed the case', () => {
    const at = '2026-11-24T15:00:00Z';
    const said = { kind: 'customer_words', at, text: 'It is Ana Lopez again' } as const;
    expect(JSON.stringify(noteBlocks({ ...said, nameToHide: 'Ana Lopez' }))).not.toMatch(/Ana|Lopez/);
    expect(JSON.stringify(noteBlocks(said))).toContain('Ana Lopez');
  });
});
