import { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { parsedBy, type Parsed } from '../policy/parsed.ts';
import { parseWords } from './parse-words.ts';

/** What a language model is told, and how much it may answer. The shape of its answer stands in code. */
export type LlmPrompt = {
  readonly system: string;
  readonly maxTokens: number;
  readonly temperature?: number;
};

/** With the schema of the answer and a long message, a call stays under 800 tokens. */
export const LONGEST_SYSTEM = 1320;

/** The tasks that a model may be given: what the program hands over, in this order, and where the answer is defined. */
const TASKS = {
  understand: { inputs: ['bot_last', 'message'], output: 'reading', definedIn: 'src/model/proposal.ts' },
  reword: {
    inputs: ['reply', 'message', 'language', 'tone'],
    output: 'rewording',
    definedIn: 'src/model/rewording.ts',
  },
} as const;

export type LlmTask = keyof typeof TASKS;

const frontOf = (task: LlmTask) => {
  const { inputs, output, definedIn } = TASKS[task];
  return z.strictObject({
    task: z.literal(task, { error: `write "task: ${task}"` }),
    inputs: z
      .array(z.string())
      .refine(
        (given) => given.join() === inputs.join(),
        `the program gives [${inputs.join(', ')}], in this order`,
      ),
    output: z.literal(output, { error: `write "output: ${output}"; ${definedIn} defines it` }),
    max_tokens: z.int('is no whole number').min(50, 'is below 50').max(1000, 'is above 1000'),
    temperature: z.number('is no number').min(0, 'is below 0').max(2, 'is above 2').optional(),
  });
};

/** A prompt's file: front matter, and under `## system` the quoted lines that the model is told. */
export function parseLlmPrompt(source: string, file: string, task: LlmTask): Parsed<LlmPrompt> {
  const { front, sections, problems: found } = parseWords(source, file);
  const parsed = parsedBy(frontOf(task), front, file);
  const problems: Problem[] = [...found];
  if (found.length === 0 && 'problems' in parsed) problems.push(...parsed.problems);
  for (const { heading, line } of sections) {
    if (heading !== 'system')
      problems.push({
        file,
        at: `${heading} (line ${line})`,
        message: 'is not known here; there is "## system"',
      });
  }
  const [system, twice] = sections.filter((section) => section.heading === 'system');
  if (twice)
    problems.push({ file, at: `system (line ${twice.line})`, message: 'stands twice; keep one of the two' });
  if (!system?.words) {
    problems.push({
      file,
      at: 'system',
      message: 'missing; write what the model is told below it, each line after ">"',
    });
  } else if (system.words.length > LONGEST_SYSTEM) {
    const message = `has ${system.words.length} characters; ${LONGEST_SYSTEM} keep a call under 800 tokens`;
    problems.push({ file, at: 'system', message });
  }
  if (!system || problems.length > 0 || !('value' in parsed)) return { problems };
  const { max_tokens: maxTokens, temperature } = parsed.value;
  return { value: { system: system.words, maxTokens, ...(temperature !== undefined && { temperature }) } };
}
