import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../src/content/parse-template.ts';

describe('the words of a template', () => {
  it('are cut at their blanks', () => {
    expect(
      parseTemplate('promise.kept', 'promise.kept', 'Thank you, {{ name }}. Well.').template?.parts,
    ).toEqual([{ text: 'Thank you, ' }, { blank: 'name' }, { text: '. Well.' }]);
  });

  it('are told which blanks the template gets when one is never filled in', () => {
    expect(parseTemplate('payment.received', 'payment.received', 'We got {{recieved}}.').complaints).toEqual([
      '{{recieved}} is never filled in; this template gets received, balance',
    ]);
  });

  it('name a blank that a template without blanks cannot have', () => {
    expect(parseTemplate('stop.confirmed', 'stop.confirmed', 'Done, {{name}}.').complaints).toEqual([
      '{{name}} is never filled in; this template gets no blanks',
    ]);
  });

  it.each(['Hello {{name', 'Hello name}}', 'Hello {{{name}}}', 'Hello {{na{me}}'])(
    'are refused when a blank is not closed: %s',
    (words) => {
      expect(parseTemplate('promise.kept', 'promise.kept', words).complaints).toEqual([
        expect.stringContaining('a blank is not closed'),
      ]);
    },
  );

  it('may not leave out what the message is for', () => {
    expect(parseTemplate('plan.state', 'plan.state', 'Do you agree?').complaints).toEqual([
      '{{schedule}} is left out; this template cannot do without it',
    ]);
  });

  it('may not be empty', () => {
    expect(parseTemplate('stop.confirmed', 'stop.confirmed', ' \n').complaints).toEqual([
      expect.stringContaining('no words'),
    ]);
  });

  it('lose nothing when they are cut and joined again', () => {
    const piece = fc.oneof(
      fc.string().filter((text) => !/[{}]/.test(text)),
      fc.constant('{{name}}'),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
        const words = pieces.join('');
        fc.pre(words.trim() !== '');
        const { template } = parseTemplate('promise.kept', 'promise.kept', words);
        const joined = template?.parts
          .map((part) => ('text' in part ? part.text : `{{${part.blank}}}`))
          .join('');
        expect(joined).toBe(words);
      }),
      { numRuns: 60 },
    );
  });
});
