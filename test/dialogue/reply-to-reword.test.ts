import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/dialogue/effect.ts';
import { replyToReword, type Decided } from '../../src/dialogue/reply-to-reword.ts';
import { say } from '../../src/dialogue/say.ts';
import type { CaseState } from '../../src/domain/case.ts';
import { NOW, said, verifiedCase } from '../support/builders.ts';

const LIST = ['answer.thanks', 'promise.ask_when'];
const thanks = say('answer.thanks');

function chosen(over: Partial<Decided> = {}): string | undefined {
  const decided: Decided = {
    before: verifiedCase(),
    event: said(['thanks']),
    after: verifiedCase(),
    effects: [thanks],
    now: NOW,
    ...over,
  };
  return replyToReword(decided, LIST)?.template;
}

describe('the answer of a turn that a model may reword', () => {
  it.each<[string, readonly Effect[], string | undefined]>([
    ['is on the list', [thanks], 'answer.thanks'],
    ['is the first that is', [say('answer.amount'), say('promise.ask_when'), thanks], 'promise.ask_when'],
    ['is none that is not on it', [say('answer.amount')], undefined],
    ['is an answer and nothing that we start', [say('answer.thanks', 'follow_up')], undefined],
    ['is missing where nothing is said', [{ type: 'alert' }], undefined],
  ])('%s', (_, effects, template) => {
    expect(chosen({ effects })).toBe(template);
  });

  it.each<[string, Decided['event']]>([
    ['time', { type: 'time_came' }],
    ['a tap', { ...said(['thanks']), tapped: 'yes' } as Decided['event']],
    ['orders', said(['thanks'], {}, { safety: ['injection'] })],
    ['danger', said(['thanks'], {}, { safety: ['self_harm'] })],
  ])('is none to %s', (_, event) => {
    expect(chosen({ event })).toBeUndefined();
  });

  it.each<[string, Partial<CaseState>]>([
    ['is not known', { identity: 'unverified' }],
    ['was known until now', { verifiedUntil: NOW }],
    ['asked us to stop', { contact: { kind: 'ceased', at: NOW } }],
    ['is left in peace', { contact: { kind: 'paused', why: 'bereavement' } }],
    ['disputes', { holds: { dispute: NOW } }],
    ['is vulnerable', { holds: { vulnerability: NOW } }],
    ['disputes one account', { disputed: { 'HL-1': NOW } }],
    ['owes nothing any more', { status: 'settled' }],
    [
      'has a person',
      {
        handoff: {
          id: 'H',
          reason: 'request_human',
          priority: 'P2',
          openedAt: NOW,
          status: 'waiting',
          discreet: false,
        },
      },
    ],
  ])('is none to somebody who %s, before the turn or after it', (_, state) => {
    expect(chosen({ before: verifiedCase(state) })).toBeUndefined();
    expect(chosen({ after: verifiedCase(state) })).toBeUndefined();
  });
});
