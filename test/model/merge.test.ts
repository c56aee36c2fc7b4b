import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MUST_NOT_MISS,
  CONTEXTS,
  heardIn,
  INTENTS,
  REASONS,
  SAFETY_FLAGS,
  type Understanding,
} from '../../src/domain/understanding.ts';
import { merge } from '../../src/model/merge.ts';
import type { Proposal } from '../../src/model/proposal.ts';
import { isUnsure, UNSURE_BELOW } from '../../src/model/unsure.ts';

const UNCLEAR: Understanding = {
  language: 'en',
  intents: [{ name: 'unclear', confidence: 0.556 }],
  slots: {},
  safety: [],
  duties: [],
};

const heard = (over: Partial<Understanding>): Understanding => ({ ...UNCLEAR, ...over });
const says = (over: Partial<Proposal>): Proposal => ({ intents: [], safety: [], reason: null, ...over });

const readings = fc.record({
  language: fc.constant('en'),
  intents: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...INTENTS),
      confidence: fc.double({ min: 0.2, max: 0.99, noNaN: true }),
    }),
    { selector: (intent) => intent.name, minLength: 1, maxLength: 5 },
  ),
  slots: fc.constantFrom<Understanding['slots']>(
    {},
    { date: '2026-12-01' },
    { amount: { value: '40.00' } },
    { reason: 'illness' },
    { choice: 2 },
  ),
  safety: fc.uniqueArray(fc.constantFrom(...SAFETY_FLAGS)),
  duties: fc.subarray(['T05', 'T19', 'T25']),
});
const proposals = fc.record({
  intents: fc.array(fc.constantFrom(...INTENTS)),
  safety: fc.array(fc.constantFrom(...SAFETY_FLAGS)),
  reason: fc.option(fc.constantFrom(...REASONS)),
});
const contexts = fc.constantFrom(...CONTEXTS);

describe('what a model adds', () => {
  it('never takes away an intent, a flag, a duty or a slot that was heard offline', () => {
    fc.assert(
      fc.property(readings, proposals, contexts, (offline, proposal, context) => {
        const merged = merge(offline, proposal, context);
        for (const { name, confidence } of offline.intents) {
          if (name === 'unclear') continue;
          const now = merged.intents.find((intent) => intent.name === name);
          expect(now?.confidence).toBeGreaterThanOrEqual(confidence);
        }
        expect(merged.safety).toEqual(expect.arrayContaining(offline.safety));
        expect(merged.duties).toEqual(expect.arrayContaining(offline.duties));
        expect(merged.slots).toMatchObject(offline.slots);
        expect(merged.language).toBe(offline.language);
      }),
    );
  });

  it('adds every flag of the model', () => {
    fc.assert(
      fc.property(readings, proposals, contexts, (offline, proposal, context) => {
        const { safety } = merge(offline, proposal, context);
        expect(new Set(safety)).toEqual(new Set([...offline.safety, ...proposal.safety]));
        expect(new Set(safety).size).toBe(safety.length);
      }),
    );
  });

  it('brings no date, no amount, no choice and no time', () => {
    fc.assert(
      fc.property(readings, proposals, contexts, (offline, proposal, context) => {
        const { reason: _, ...slots } = merge(offline, proposal, context).slots;
        const { reason: __, ...before } = offline.slots;
        expect(slots).toEqual(before);
      }),
    );
  });

  it('is flags alone where the text gives orders', () => {
    fc.assert(
      fc.property(readings, proposals, contexts, (offline, proposal, context) => {
        const orders = { ...proposal, safety: [...proposal.safety, 'injection' as const] };
        const { safety, ...rest } = merge(offline, orders, context);
        const { safety: _, ...before } = offline;
        expect(rest).toEqual(before);
        expect(safety).toContain('injection');
      }),
    );
  });

  it('hears what was unclear, with its duty and its reason', () => {
    const merged = merge(UNCLEAR, says({ intents: ['hardship'], reason: 'job_loss' }), 'reminder_overdue');
    expect(heardIn(merged)).toEqual(['hardship']);
    expect(merged.slots).toEqual({ reason: 'job_loss' });
    expect(merged.duties).toEqual(['T25']);
  });

  it('puts what matters first, whatever the order in which a model says it', () => {
    const merged = merge(UNCLEAR, says({ intents: ['thanks', 'hardship', 'stop_contact'] }), 'none');
    expect(heardIn(merged)).toEqual(['stop_contact', 'hardship', 'thanks']);
  });

  it('leaves what is unclear unclear when the model hears nothing either', () => {
    expect(merge(UNCLEAR, says({ intents: ['unclear'] }), 'none')).toEqual(UNCLEAR);
  });

  it.each([
    ['confirm_plan', 'accept_offer', {}],
    ['confirm_plan', 'acknowledge', {}],
    ['confirm_promise', 'promise_to_pay', {}],
    ['confirm_promise', 'acknowledge', {}],
    ['asked_when', 'promise_to_pay', { date: '2026-12-01' }],
    ['reminder_overdue', 'promise_to_pay', { dates: ['2026-12-01', '2026-12-15'] }],
    ['offer_installments', 'accept_offer', { choice: 2 }],
    ['none', 'accept_offer', {}],
  ] as const)('says no yes that binds: after %s, %s', (context, intent, slots) => {
    const offline = heard({ slots: { ...slots } as Understanding['slots'] });
    expect(merge(offline, says({ intents: [intent] }), context)).toEqual(offline);
  });
});

describe('when a model is asked', () => {
  it('is where nothing was understood, or hardly', () => {
    expect(isUnsure(UNCLEAR, { context: 'none' })).toBe(true);
    const at = (confidence: number) => heard({ intents: [{ name: 'thanks', confidence }] });
    expect(isUnsure(at(UNSURE_BELOW - 0.001), { context: 'none' })).toBe(true);
    expect(isUnsure(at(UNSURE_BELOW), { context: 'none' })).toBe(false);
  });

  it('is never where the answer to the identity question may be', () => {
    expect(isUnsure(UNCLEAR, { context: 'identity_check' })).toBe(false);
    expect(isUnsure(UNCLEAR, { context: 'none', confidential: true })).toBe(false);
  });

  it.each(SAFETY_FLAGS)('is never when %s was heard', (flag) => {
    expect(isUnsure(heard({ safety: [flag] }), { context: 'none' })).toBe(false);
  });

  it.each(MUST_NOT_MISS)('is never when %s was heard', (name) => {
    const intents = [
      { name: 'unclear' as const, confidence: 0.59 },
      { name, confidence: 0.5 },
    ];
    expect(isUnsure(heard({ intents }), { context: 'none' })).toBe(false);
    const hardly = intents.map((intent) => ({ ...intent, confidence: 0.4 }));
    expect(isUnsure(heard({ intents: hardly }), { context: 'none' })).toBe(true);
  });
});
