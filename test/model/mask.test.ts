import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask, saysSomething } from '../../src/model/mask.ts';

describe('what is masked', () => {
  it.each<[string, readonly string[], string]>([
    ['its maria lópez, MARÍA-LOPEZ’s phone', ['María López'], 'its [NAME], [NAME]’s phone'],
    ['jose nunez here', ['José Núñez'], '[NAME] here'],
    ['王小明不在,小明住院了', ['王小明'], '[NAME]不在,[NAME]住院了'],
    ['maribel and mariana are here', ['Maria Lopez'], 'maribel and mariana are here'],
    ['my name is tom riley and i lost my job', [], 'my name is [NAME] and i lost my job'],
    ['hola soy Pedro Páramo', [], 'hola soy [NAME]'],
    ['我叫李雷,还不起', [], '我叫[NAME],还不起'],
    ['my wife Anna Schmidt is ill, call Mr Klein', [], 'my wife [NAME] is ill, call Mr [NAME]'],
    ['write to ana.p@mail.example.com', [], 'write to [ADDRESS]'],
    ['escribe a pedro(at)mail.com', [], 'escribe a [ADDRESS]'],
    ['ana dot p at mail dot com', [], '[ADDRESS]'],
    ['see https://a.example/b?c=d or bit.ly/x', [], 'see [ADDRESS] or [ADDRESS]'],
    ['@ana_l is me', [], '[ADDRESS] is me'],
    ['i live at 12 Baker Street', [], 'i live at [ADDRESS]'],
    ['vivo en calle Gran Vía 21', [], 'vivo en [ADDRESS]'],
    ['住在南京西路128号', [], '[ADDRESS]'],
    ['postcode sw1a 1aa', [], 'postcode [ADDRESS]'],
    ['call +44 (0)7700 900-123 now', [], 'call [NUMBER] now'],
    ['pin 4 4 2 1', [], 'pin [NUMBER]'],
    ['pin 4.4-2/1x', [], 'pin [ADDRESS]'],
    ['pin ４４２１ or ٤٤٢١ or 4​421', [], 'pin [NUMBER] or [NUMBER] or [NUMBER]'],
    ['pin four four two one', [], 'pin [NUMBER]'],
    ['电话一三八零零一三八', [], '电话[NUMBER]'],
    ['iban GB29 NWBK 6016 1331 9268 19', [], 'iban [NUMBER]'],
    ['contract HB-22-X7', [], 'contract [NUMBER]'],
    ['born 3 March 1985', [], 'born [DATE]'],
    ['born 03/04/85', [], 'born [DATE]'],
    ["born March 3rd '85", [], 'born [DATE]'],
    ['the third of march nineteen eighty five', [], '[DATE]'],
    ['nací el 3 de marzo de 1985', [], 'nací el [DATE]'],
    ['1985年3月2日出生', [], '[DATE]出生'],
    ['1985-03-03', [], '[DATE]'],
  ])('%s', (text, names, expected) => {
    expect(mask(text, names)).toBe(expected);
  });

  it.each([
    'i can do 2x50 or 40quid a week',
    'half past 3, maybe 3:30',
    'I lost my job.cant pay',
    'the 2 of us split 300',
    '下周发工资再还行吗',
  ])('leaves the gist alone: %s', (text) => {
    expect(mask(text)).toBe(text);
  });

  it('lets no run of four digits and no address through, whatever stands around them', () => {
    const digits = fc.stringMatching(/^\d{4,20}$/);
    const apart = fc.constantFrom('', ' ', '-', '.', ' - ', '/');
    fc.assert(
      fc.property(fc.string(), digits, apart, fc.string(), (before, number, between, after) => {
        const out = mask(`${before} ${Array.from(number).join(between)} ${after}`.slice(0, 400));
        expect(out).not.toMatch(/\d{4}/);
        expect(mask(`${before.slice(0, 200)} ana@mail.example ${after}`)).not.toContain('mail.example');
      }),
    );
  });

  it('lets no name through that it was given, however it is written', () => {
    const name = fc.stringMatching(/^[A-Z][a-zéñü]{2,9} [A-Z][a-zéñü]{2,9}$/);
    const written = fc.constantFrom<(name: string) => string>(
      (one) => one,
      (one) => one.toUpperCase(),
      (one) => one.normalize('NFD'),
      (one) => one.normalize('NFD').replaceAll(/\p{M}/gu, ''),
      (one) => one.split(' ').toReversed().join(', '),
    );
    fc.assert(
      fc.property(name, written, (given, write) => {
        expect(mask(`here is ${write(given)}.`, [given])).toMatch(/^here is \[NAME\](?:, \[NAME\])?\.$/);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['a', 'a.', 'a@', '1 ', '一', '王', 'one ', 'Aa ', '-a1', 'a-', ' ', '(', 'january ', 'calle a '])(
    'takes a moment for any text at all: "%s" again and again',
    (part) => {
      const begun = performance.now();
      mask(part.repeat(20_000), ['María López']);
      expect(performance.now() - begun).toBeLessThan(1_000);
    },
  );

  it('knows when nothing is left to understand', () => {
    expect(saysSomething(mask('03/04/1985'))).toBe(false);
    expect(saysSomething(mask('Maria Lopez', ['Maria Lopez']))).toBe(false);
    expect(saysSomething(mask('...'))).toBe(false);
    expect(saysSomething(mask('👍'))).toBe(true);
    expect(saysSomething(mask('ok'))).toBe(true);
  });
});
