import { describe, expect, it } from 'vitest';
import { loadPrompts } from '../../src/content/load.ts';
import { render } from '../../src/content/render.ts';
import { SAMPLE_TODAY, sampleBlanks } from '../../src/content/sample.ts';
import { SIGNATURES } from '../../src/content/signatures.ts';
import { TEMPLATE_KEYS } from '../../src/content/template.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { judge } from '../../src/gate/gate.ts';
import { TONES } from '../../src/domain/tone.ts';
import { factsFor, purposeOf } from './occasion.ts';

const prompts = loadPrompts('prompts');
const COUNTRY = { en: 'US', es: 'MX', zh: 'CN' } as const;
const CURRENCY = { en: 'USD', es: 'MXN', zh: 'CNY' } as const;

/** Said to somebody who may not be verified yet. */
const BEFORE_VERIFICATION =
  /^(identity\.|stop\.|handoff\.|duty\.(wrong_person|minor|domestic_abuse|crisis|emergency|illness|bereavement|vulnerability|complaint)|answer\.(identity|greeting)|reminder\.nudge)/;

const spoken = [...TEMPLATE_KEYS].filter(([, name]) => !name.startsWith('line.') && name !== 'relay');

describe.each(LANGUAGES)('the shipped words in %s', (language) => {
  const country = COUNTRY[language];
  it.each(spoken)('pass the gate as %s', (key, name) => {
    const blanks = sampleBlanks({ creditor: prompts.creditor, language, country, name });
    const purpose = purposeOf(name);
    for (const identity of BEFORE_VERIFICATION.test(name)
      ? (['unverified', 'verified'] as const)
      : (['verified'] as const)) {
      const tone = TONES.find((one) => key === `${name}.${one}`);
      const { text, buttons, given } = render(prompts.templates, {
        name,
        tone,
        language,
        country,
        today: SAMPLE_TODAY,
        blanks,
        purpose,
        identity,
      });
      const reasons = judge(
        {
          draftId: 'D',
          to: { channel: 'web', conversation: 'c' },
          template: name,
          purpose,
          author: 'template',
          language,
          text,
          buttons,
          given,
          ...(tone && { tone }),
        },
        prompts.gate,
        factsFor(name, blanks, prompts.creditor, {
          currency: CURRENCY[language],
          identity,
          customerName: textOf(blanks.name),
          creditor: prompts.creditor.name[language],
        }),
      );
      expect(
        reasons
          .map(
            (reason) => `${identity}: ${reason.rule} at "${reason.span ? text.slice(...reason.span) : ''}"`,
          )
          .join('\n'),
      ).toBe('');
    }
  });
});

it('looks at every template', () => {
  expect(spoken.length).toBeGreaterThan(70);
  expect(Object.keys(SIGNATURES).length - spoken.length).toBeLessThan(8);
});

function textOf(blank: { readonly kind: string; readonly text?: string }): string {
  return blank.text ?? '';
}
