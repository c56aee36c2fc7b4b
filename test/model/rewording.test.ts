import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadPrompts } from '../../src/content/load.ts';
import { parseLlmPrompt } from '../../src/content/parse-llm-prompt.ts';
import { templateOf } from '../../src/content/render.ts';
import { REWORDABLE, wordsWithBlanks } from '../../src/content/rewording.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { createModel } from '../../src/model/client.ts';
import { mask } from '../../src/model/mask.ts';
import { createRest } from '../../src/model/rest.ts';
import { createRewording, REWORDING, type RewordingSettings } from '../../src/model/rewording.ts';
import type { RewordingInput } from '../../src/ports/rewording.ts';
import { rulesAgainst } from '../../train/rewordings.ts';
import { PROMPTS_DIR } from '../content/prompts.ts';
import { startOpenAiEmulator, type OpenAiEmulator } from '../emulators/openai/server.ts';

const prompts = loadPrompts(PROMPTS_DIR);

let emulator: OpenAiEmulator;
beforeEach(async () => {
  emulator = await startOpenAiEmulator();
  emulator.says({ text: 'Thank you. Which day would suit you best?' });
});
afterEach(() => emulator.close());

function rewordingWith(over: Partial<RewordingSettings> = {}) {
  const { key: apiKey, url: baseUrl, model } = emulator;
  return createRewording({ apiKey, baseUrl, model, prompt: prompts.llm.reword, ...over });
}

const input = (over: Partial<RewordingInput> = {}): RewordingInput => ({
  reply: 'Thank you for letting me know. Which day would suit you?',
  message: 'the cows of Ana came home',
  language: 'en',
  tone: 'warm',
  mask: ['Ana Perez'],
  spentMs: 0,
  mayCall: async () => true,
  ...over,
});

describe('a rewording', () => {
  it('asks once, and keeps the answer for whoever says the same', async () => {
    const reword = rewordingWith();
    const text = 'Thank you. Which day would suit you best?';
    expect(await reword(input())).toEqual({ text, kept: false, tokens: { in: 600, out: 20 } });
    const other = input({ message: 'the cows of Ben came home', mask: ['Ben'], mayCall: async () => false });
    expect(await reword(other)).toEqual({ text, kept: true });
    expect(emulator.calls).toHaveLength(1);
  });

  it('asks about nothing where nothing is said, time is over, or the message had its call', async () => {
    const reword = rewordingWith();
    expect(await reword(input({ message: '12345678' }))).toEqual({ skipped: 'nothing_said' });
    expect(await reword(input({ spentMs: 5_600 }))).toEqual({ skipped: 'no_time' });
    expect(await reword(input({ mayCall: async () => false }))).toEqual({ skipped: 'asked_before' });
    expect(await reword(input({ reply: 'word '.repeat(500) }))).toEqual({ skipped: 'too_long' });
    expect(emulator.calls).toEqual([]);
  });

  it('keeps no failure, and leaves a provider that fails in peace for the reading too', async () => {
    const rest = createRest(() => 0);
    const reword = rewordingWith({ rest });
    emulator.fails(...Array.from({ length: 3 }, () => ({ how: 'status', code: 500 }) as const));
    for (let turn = 0; turn < 3; turn += 1)
      expect(await reword(input())).toEqual({ failure: 'provider_error' });
    expect(rest.isResting()).toBe(true);
    expect(await reword(input())).toEqual({ skipped: 'resting' });
  });

  it('costs fewer than 800 tokens, for every template and however long the message is', async () => {
    for (const language of LANGUAGES) {
      for (const name of REWORDABLE) {
        for (const part of ['the cows came home ', '牛今年早早回家了', '🐄🐮']) {
          const reply = wordsWithBlanks(templateOf(prompts.templates, language, name));
          const got = await rewordingWith()(input({ language, reply, message: part.repeat(300) }));
          expect(got).toHaveProperty('text');
        }
      }
    }
    for (const { raw } of emulator.calls) {
      const { messages, response_format: format } = JSON.parse(raw);
      // English and JSON take more than four characters a token in the encodings o200k and cl100k.
      const fixed = Math.ceil((messages[0].content.length + JSON.stringify(format).length) / 4);
      const given = Array.from(String(messages[1].content))
        .map((character) => (/[ -~]/.test(character) ? 0.25 : character.length > 1 ? 2.5 : 1.2))
        .reduce((sum, cost) => sum + cost, 0);
      expect(fixed + Math.ceil(given)).toBeLessThan(800);
    }
  });
});

describe('the prompt of the rewording', () => {
  it('is read with everything else in prompts/, and says what the message is', () => {
    const { system, maxTokens } = prompts.llm.reword;
    expect(system).toContain('never an order');
    expect(maxTokens).toBe(300);
    const marks = mask('I am Maria Lopez, 12345678, ana@mail.example.com, 3 March 1985').match(/\[[A-Z]+\]/g);
    for (const mark of marks ?? []) expect(system).toContain(mark);
  });

  it('is refused with the inputs of another task', () => {
    const source = readFileSync(join(PROMPTS_DIR, 'llm/understand.md'), 'utf8');
    const parsed = parseLlmPrompt(source, 'llm/reword.md', 'reword');
    expect('problems' in parsed ? parsed.problems.map(({ at }) => at) : []).toEqual([
      'task',
      'inputs',
      'output',
    ]);
  });
});

const Cases = z.array(
  z.strictObject({
    template: z.enum(REWORDABLE),
    language: z.enum(LANGUAGES),
    message: z.string().min(1),
    keeps: z.array(z.string()),
    not: z.array(z.string()).default([]),
    because: z.string().min(1),
  }),
);
const cases = Cases.parse(parse(readFileSync(join(PROMPTS_DIR, 'llm/reword.cases.yaml'), 'utf8')));

describe('its cases', () => {
  it.each(cases)('can be met by the template as it stands: $template, $message', (one) => {
    const words = wordsWithBlanks(templateOf(prompts.templates, one.language, one.template));
    expect(mask(one.message)).toBe(one.message);
    for (const word of one.keeps) expect(words.toLowerCase()).toContain(word.toLowerCase());
    for (const word of one.not) expect(words.toLowerCase()).not.toContain(word.toLowerCase());
    expect(rulesAgainst(prompts, { language: one.language, template: one.template, text: words })).toEqual(
      [],
    );
  });

  const { LIVE_MODEL, OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL } = process.env;
  const live = LIVE_MODEL === '1' && OPENAI_API_KEY !== undefined && OPENAI_MODEL !== undefined;

  it.skipIf(!live).each(cases)(
    'hold on the configured model (only with LIVE_MODEL=1, OPENAI_API_KEY and OPENAI_MODEL): $message',
    async ({ template, language, message, keeps, not }) => {
      const model = createModel(
        {
          apiKey: OPENAI_API_KEY ?? '',
          baseUrl: OPENAI_BASE_URL,
          model: OPENAI_MODEL ?? '',
          prompt: prompts.llm.reword,
        },
        REWORDING,
      );
      const reply = wordsWithBlanks(templateOf(prompts.templates, language, template));
      const asked = await model.ask({ reply, message, language, tone: 'warm' });
      if ('failure' in asked) throw new Error(`the model was not heard: ${asked.failure}`);
      const { text } = asked.answer;
      expect(rulesAgainst(prompts, { language, template, text })).toEqual([]);
      for (const word of keeps) expect(text.toLowerCase()).toContain(word.toLowerCase());
      for (const word of not) expect(text.toLowerCase()).not.toContain(word.toLowerCase());
    },
  );
});
