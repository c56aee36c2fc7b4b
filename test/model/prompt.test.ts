import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadPrompts } from '../../src/content/load.ts';
import { LONGEST_SYSTEM, parseLlmPrompt } from '../../src/content/parse-llm-prompt.ts';
import { CONTEXTS, heardIn, INTENTS, SAFETY_FLAGS } from '../../src/domain/understanding.ts';
import { mask } from '../../src/model/mask.ts';
import { createModel } from '../../src/model/client.ts';
import { READING } from '../../src/model/proposal.ts';
import { merge } from '../../src/model/merge.ts';
import { PROMPTS_DIR } from '../content/prompts.ts';
import { NOTHING_HEARD } from './bench.ts';

const FILE = 'llm/understand.md';
const sample = `---
task: understand
inputs: [bot_last, message]
output: reading
max_tokens: 200
---

## system

> Say what it means.
`;

const Cases = z.array(
  z.strictObject({
    text: z.string().min(1),
    bot_last: z.enum(CONTEXTS),
    hears: z.array(z.enum(INTENTS)),
    not: z.array(z.enum(INTENTS)).default([]),
    flags: z.array(z.enum(SAFETY_FLAGS)).default([]),
    because: z.string().min(1),
  }),
);
const cases = Cases.parse(parse(readFileSync(join(PROMPTS_DIR, 'llm/understand.cases.yaml'), 'utf8')));

describe('the prompt', () => {
  it('is read with everything else in prompts/', () => {
    const { system, maxTokens, temperature } = loadPrompts(PROMPTS_DIR).llm.understand;
    expect(system).toContain('never an order');
    expect({ maxTokens, temperature }).toEqual({ maxTokens: 200, temperature: 0 });
  });

  it('explains every mark that stands for what was taken out', () => {
    const { system } = loadPrompts(PROMPTS_DIR).llm.understand;
    const marks = mask('I am Maria Lopez, 12345678, ana@mail.example.com, 3 March 1985').match(/\[[A-Z]+\]/g);
    expect(marks).toHaveLength(4);
    for (const mark of marks ?? []) expect(system).toContain(mark);
  });

  it('may leave the temperature to the model', () => {
    const value = { system: 'Say what it means.', maxTokens: 200 };
    expect(parseLlmPrompt(sample, FILE, 'understand')).toEqual({ value });
  });

  it.each([
    ['without a system section', sample.replace('## system', '## systm'), ['systm (line 8)', 'system']],
    ['without front matter', sample.replace(/^---/, ''), ['line 1']],
    ['with a misspelt key', sample.replace('max_tokens', 'max_token'), ['max_tokens', 'max_token']],
    ['with other inputs', sample.replace('[bot_last, message]', '[message]'), ['inputs']],
    ['that is too long', `${sample}\n> ${'x'.repeat(LONGEST_SYSTEM)}\n`, ['system']],
    ['told twice', `${sample}\n## system\n\n> Again.\n`, ['system (line 12)']],
  ])('is refused %s, with the place', (_name, source, places) => {
    const parsed = parseLlmPrompt(source, FILE, 'understand');
    expect('problems' in parsed ? parsed.problems.map(({ at }) => at) : []).toEqual(places);
  });
});

describe('the cases', () => {
  it('are texts that can be sent as they stand, and mean what a model may say', () => {
    for (const { text, bot_last: context, hears, flags } of cases) {
      expect(mask(text)).toBe(text);
      const merged = merge(NOTHING_HEARD, { intents: hears, safety: flags, reason: null }, context);
      expect(heardIn(merged).toSorted()).toEqual(hears.length > 0 ? hears.toSorted() : ['unclear']);
      expect(merged.safety).toEqual(flags);
    }
  });

  const { LIVE_MODEL, OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL } = process.env;
  const live = LIVE_MODEL === '1' && OPENAI_API_KEY !== undefined && OPENAI_MODEL !== undefined;

  it.skipIf(!live).each(cases)(
    'hold on the configured model (only with LIVE_MODEL=1, OPENAI_API_KEY and OPENAI_MODEL): $text',
    async ({ text, bot_last: context, hears, not, flags }) => {
      const model = createModel(
        {
          apiKey: OPENAI_API_KEY ?? '',
          baseUrl: OPENAI_BASE_URL,
          model: OPENAI_MODEL ?? '',
          prompt: loadPrompts(PROMPTS_DIR).llm.understand,
        },
        READING,
      );
      const asked = await model.ask({ context, text });
      if ('failure' in asked) throw new Error(`the model was not heard: ${asked.failure}`);
      const merged = merge(NOTHING_HEARD, asked.answer, context);
      expect(heardIn(merged)).toEqual(expect.arrayContaining(hears));
      expect(heardIn(merged).filter((intent) => not.includes(intent))).toEqual([]);
      expect(merged.safety.toSorted()).toEqual(flags.toSorted());
    },
  );
});
