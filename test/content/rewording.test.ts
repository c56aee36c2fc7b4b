import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDialogueRules } from '../../src/policy/dialogue-rules.ts';
import { loadPrompts } from '../../src/content/load.ts';
import { render, templateOf } from '../../src/content/render.ts';
import { REWORDABLE, rewordedTemplate, wordsWithBlanks } from '../../src/content/rewording.ts';
import { SAMPLE_TODAY, sampleBlanks } from '../../src/content/sample.ts';
import { signatureOf, type TemplateName } from '../../src/content/signatures.ts';
import { withoutAssent } from '../../src/content/without-assent.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { PROMPTS_DIR } from './prompts.ts';

const prompts = loadPrompts(PROMPTS_DIR);
const english = (name: TemplateName) => templateOf(prompts.templates, 'en', name);

function made(name: TemplateName, text: string, language: Language = 'en'): string {
  const held = rewordedTemplate(templateOf(prompts.templates, language, name), text, language);
  return 'fault' in held ? held.fault : wordsWithBlanks(held.template);
}

describe('which templates a model may ever reword', () => {
  it.each(REWORDABLE)('%s binds nobody, offers nothing and hides no machine', (name) => {
    const { asks, discloses, blanks } = signatureOf(name);
    expect(name).not.toMatch(/^(?:identity|duty|stop|handoff|reminder|relay|line|dispute|paid|payment)\b/);
    expect(discloses).toBeUndefined();
    expect(['identity', 'confirm_promise', 'confirm_plan', 'which_offer', 'resume_contact']).not.toContain(
      asks,
    );
    expect(blanks).not.toContain('options');
  });

  it('is a choice of the file among these, and the file cannot add to them', () => {
    const allowed: readonly string[] = REWORDABLE;
    expect(prompts.dialogue.reword.length).toBeGreaterThan(5);
    expect(prompts.dialogue.reword.filter((name) => !allowed.includes(name))).toEqual([]);
    expect('problems' in parseDialogueRules({ reword: 'all' }, 'dialogue.yaml')).toBe(true);
  });

  it.each(LANGUAGES)('comes back as it is when a model changes nothing, in %s', (language) => {
    for (const name of REWORDABLE) {
      const template = templateOf(prompts.templates, language, name);
      expect(made(name, wordsWithBlanks(template), language)).toBe(wordsWithBlanks(template));
    }
  });
});

describe('a rewording is held against its template', () => {
  it.each<[TemplateName, string, string]>([
    ['promise.too_late', 'Thank you. Is there an earlier day?', 'blank_missing'],
    ['promise.too_late', 'By {{latest}}, I mean {{latest}}?', 'blank_twice'],
    ['promise.too_late', 'By {{latest}}, or {{name}}?', 'blank_invented'],
    ['promise.too_late', 'By {{ latest }}?', 'By {{latest}}?'],
    ['promise.too_late', 'By {{{latest}}}?', 'blank_invented'],
    ['promise.too_late', 'By {{latest}} or {{constructor}}?', 'blank_invented'],
    ['answer.thanks', 'You are welcome.\u0007', 'markup'],
    ['answer.thanks', '- You are welcome.', 'markup'],
    ['answer.thanks', 'Of course!', 'empty'],
  ])('%s: %s', (name, text, result) => {
    expect(made(name, text)).toBe(result);
  });

  it('gives a list lines of its own, and lets nothing touch a link', () => {
    expect(made('answer.amount', 'Here it is: {{items}}. Thank you')).toBe(
      'Here it is:\n{{items}}\nThank you',
    );
    expect(made('answer.how_to_pay', 'You can pay at {{pay}}. We never ask for passwords.')).toBe(
      'You can pay at {{pay}}\nWe never ask for passwords.',
    );
  });

  it('makes no blank, and loses none, whatever a model writes', () => {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom('{{items}}', '{{pay}}', '{', '}}', '\n', ' ', 'of course, '), fc.string()),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const held = rewordedTemplate(english('answer.amount'), parts.join(''), 'en');
        if ('fault' in held) return;
        expect(held.template.parts.filter((part) => 'blank' in part)).toEqual([{ blank: 'items' }]);
        expect(held.template.parts.some((part) => 'text' in part && /[{}]/.test(part.text))).toBe(false);
      }),
    );
  });

  it('is filled by the same blanks as the template', () => {
    const held = rewordedTemplate(english('promise.too_late'), 'Is there a day up to {{latest}}?', 'en');
    const order = {
      name: 'promise.too_late',
      language: 'en',
      country: 'US',
      today: SAMPLE_TODAY,
      blanks: sampleBlanks({
        creditor: prompts.creditor,
        language: 'en',
        country: 'US',
        name: 'promise.too_late',
      }),
      identity: 'verified',
      purpose: 'reply',
    } as const;
    const plain = render(prompts.templates, order);
    const words = render(prompts.templates, {
      ...order,
      reworded: 'template' in held ? held.template : undefined,
    });
    expect(words.text).toBe('Is there a day up to Thursday, December 24?');
    expect(words.buttons).toEqual(plain.buttons);
  });
});

describe('a yes at the beginning of a sentence', () => {
  it.each<[Language, string, string]>([
    ['en', 'Of course, no problem! What amount?', 'What amount?'],
    ['en', 'Thank you. Sure, that’s noted.', 'Thank you. That’s noted.'],
    ['en', 'Sounds good, thank you.', 'Thank you.'],
    ['en', 'I am not sure, sorry.', 'I am not sure, sorry.'],
    ['es', 'Claro que sí, sin problema. ¿qué día?', '¿Qué día?'],
    ['es', 'Si quiere, dígame.', 'Si quiere, dígame.'],
    ['zh', '好的，没问题。请问哪一天？', '请问哪一天？'],
    ['zh', '您好，请问哪一天？', '您好，请问哪一天？'],
  ])('%s: %s', (language, text, left) => {
    expect(withoutAssent(text, '', language)).toBe(left);
  });

  it('stays where the template says it', () => {
    expect(withoutAssent('Of course, in English then.', 'Of course, we will go on.', 'en')).toBe(
      'Of course, in English then.',
    );
  });
});
