import { describe, expect, it } from 'vitest';
import { open, review, type ApprovedMessage } from '../../src/gate/gate.ts';
import { FACTS, message, shippedPolicy } from './example.ts';

const policy = shippedPolicy();

function approved(): ApprovedMessage {
  const verdict = review(message('Thank you for writing to us.'), policy, FACTS);
  if (verdict.outcome !== 'approved') throw new Error(JSON.stringify(verdict.reasons));
  return verdict.message;
}

/** What somebody might try instead of asking the gate; each is cast, as only a forger would. */
const forgeries: Readonly<Record<string, (real: ApprovedMessage) => unknown>> = {
  'a plain object': () => ({
    draftId: 'd1',
    to: { channel: 'web', conversation: 'c1' },
    text: 'Pay!',
    buttons: [],
  }),
  'a spread copy with other words': (real) => Object.assign({}, real, { text: 'Pay!' }),
  'a copy through JSON': (real) => JSON.parse(JSON.stringify(real)),
  'a structured clone': (real) => structuredClone(real),
  'an object with the same prototype': (real) => Object.create(Object.getPrototypeOf(real) as object),
  'an object that inherits from a real one': (real) => Object.create(real),
  'a proxy around a real one': (real) => new Proxy(real, {}),
  'a subclass made without the constructor': (real) =>
    Reflect.construct(Object, [], real.constructor as unknown as new () => object),
  'nothing at all': () => undefined,
  'a bare string': () => 'Pay!',
};

describe('the seal', () => {
  it('opens what the gate approved, with the words as they were reviewed', () => {
    expect(open(approved())).toEqual({
      draftId: 'd1',
      to: { channel: 'web', conversation: 'c1' },
      text: 'Thank you for writing to us.',
      buttons: [],
    });
  });

  for (const [name, forge] of Object.entries(forgeries)) {
    it(`does not open ${name}`, () => {
      // oxlint-disable-next-line house/no-forged-approval -- the cast is the forgery
      expect(() => open(forge(approved()) as ApprovedMessage)).toThrow(TypeError);
    });
  }

  it('cannot be minted through the constructor of a real one', () => {
    // oxlint-disable-next-line house/no-forged-approval -- the cast is the forgery
    const Sealed = approved().constructor as unknown as new (
      mint: symbol,
      content: object,
    ) => ApprovedMessage;
    for (const mint of [Symbol('the gate'), Symbol.for('the gate')]) {
      expect(() => new Sealed(mint, { draftId: 'd1' })).toThrow('only the gate approves a message');
    }
  });

  it('cannot be changed after the review, neither the envelope nor what was in the draft', () => {
    const buttons = [{ action: 'yes', label: 'Yes' }];
    const draft = { ...message('Thank you.'), buttons };
    const verdict = review(draft, policy, FACTS);
    if (verdict.outcome !== 'approved') throw new Error('a thank-you is refused');
    buttons[0] = { action: 'yes', label: 'Pay or else' };
    Object.assign(draft, { text: 'Pay!' });
    const opened = open(verdict.message);
    expect(opened.text).toBe('Thank you.');
    expect(opened.buttons).toEqual([{ action: 'yes', label: 'Yes' }]);
    expect(() => Object.assign(opened, { text: 'Pay!' })).toThrow(TypeError);
    expect(() => Object.assign(opened.to, { conversation: 'c2' })).toThrow(TypeError);
  });

  it('shows its id and no words when it is logged or stored', () => {
    expect(JSON.stringify(approved())).toBe('{"draftId":"d1"}');
  });
});

describe('a policy that forbids everything', () => {
  it('refuses the kindest message of every author', () => {
    for (const author of ['manager', 'template', 'model'] as const) {
      const verdict = review(message('Thank you.', { author }), { ...policy, forbidEverything: true }, FACTS);
      expect(verdict.outcome).toBe('refused');
    }
  });
});

describe('a warning', () => {
  const words = 'Your reference is 2026-118.';

  it('refuses a manager once, and passes when that very rule was overridden', () => {
    const first = review(message(words), policy, FACTS);
    expect(first).toMatchObject({ outcome: 'refused', reasons: [{ rule: 'F10.number', severity: 'warn' }] });
    const second = review(message(words), policy, { ...FACTS, overridden: ['F10.number'] });
    expect(second).toMatchObject({ outcome: 'approved', warnings: [{ rule: 'F10.number' }] });
  });

  it('is not lifted by overriding another rule, and never for a template', () => {
    expect(review(message(words), policy, { ...FACTS, overridden: ['F10.time'] }).outcome).toBe('refused');
    const template = message(words, { author: 'template' });
    expect(review(template, policy, { ...FACTS, overridden: ['F10.number'] }).outcome).toBe('refused');
  });

  it('is the only thing that can be overridden: a refusal stands', () => {
    const facts = { ...FACTS, overridden: ['F02.arrest', 'F10.amount'] };
    expect(review(message('You owe 1,200.00.'), policy, facts).outcome).toBe('refused');
    expect(review(message('You will be arrested.'), policy, facts).outcome).toBe('refused');
  });
});
