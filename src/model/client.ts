import type { z } from 'zod';
import type { LlmPrompt } from '../content/parse-llm-prompt.ts';
import type { Failure } from './failure.ts';

/** Where the model is and how it is asked. */
export type ModelSettings = {
  readonly apiKey: string;
  /** Absent: the provider's own address. */
  readonly baseUrl?: string | undefined;
  readonly model: string;
  readonly prompt: LlmPrompt;
  /** From the question to the last byte of the answer. */
  readonly budgetMs?: number;
};

/** What a model is asked for: the name of its answer, the answer's shape, and what leaves this machine of a question, all of it. */
export type Task<Question, Answer> = {
  readonly name: string;
  readonly answer: z.ZodType<Answer>;
  readonly inputOf: (question: Question) => Readonly<Record<string, unknown>>;
};

/** What a call cost, as the provider counts. */
export type Tokens = { readonly in: number; readonly out: number };

export type Asked<Answer> =
  | { readonly answer: Answer; readonly tokens?: Tokens }
  | { readonly failure: Failure; readonly tokens?: Tokens };

export type Model<Question, Answer> = {
  /** `withinMs`: less than the budget, when some of it is spent. */
  readonly ask: (question: Question, withinMs?: number) => Promise<Asked<Answer>>;
};

const PROVIDER = 'https://api.openai.com/v1';
/** What a customer waits for a model, in all. */
export const BUDGET_MS = 6_000;

/** One try, one budget for all of it, and no throw: whatever goes wrong is a `Failure`. */
export function createModel<Question, Answer>(
  settings: ModelSettings,
  task: Task<Question, Answer>,
): Model<Question, Answer> {
  const { prompt, model, budgetMs = BUDGET_MS } = settings;
  const ready = open(settings, task);
  // Whoever asks hears of it; until then it is nobody's unhandled rejection.
  ready.catch(() => undefined);

  return {
    async ask(question, withinMs = budgetMs) {
      const library = await ready.catch(() => undefined);
      if (!library) return { failure: 'unreachable' };
      const { client, format, failureOf } = library;
      try {
        const completion = await client.chat.completions.parse(
          {
            model,
            messages: [
              { role: 'system', content: prompt.system },
              // A JSON string: no mark inside a customer's text can end it.
              { role: 'user', content: JSON.stringify(task.inputOf(question)) },
            ],
            response_format: format,
            max_completion_tokens: prompt.maxTokens,
            ...(prompt.temperature !== undefined && { temperature: prompt.temperature }),
            store: false,
          },
          { signal: AbortSignal.timeout(Math.max(1, Math.floor(Math.min(withinMs, budgetMs)))) },
        );
        const answer = completion.choices[0]?.message.parsed;
        const { usage } = completion;
        const tokens = usage && { tokens: { in: usage.prompt_tokens, out: usage.completion_tokens } };
        return answer ? { answer, ...tokens } : { failure: 'declined', ...tokens };
      } catch (error) {
        return { failure: failureOf(error) };
      }
    },
  };
}

/** The library is loaded only when a model is configured. What it would take from the environment is given here. */
async function open<Question, Answer>(
  { apiKey, baseUrl, budgetMs = BUDGET_MS }: ModelSettings,
  task: Task<Question, Answer>,
) {
  const [{ default: OpenAI }, { zodResponseFormat }, { failureOf }] = await Promise.all([
    import('openai'),
    import('openai/helpers/zod'),
    import('./failure.ts'),
  ]);
  const client = new OpenAI({
    apiKey,
    baseURL: baseUrl ?? PROVIDER,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    maxRetries: 0,
    timeout: budgetMs,
    // Words go to the address that is configured and to no other.
    fetchOptions: { redirect: 'error' },
  });
  return { client, format: zodResponseFormat(task.answer, task.name), failureOf };
}
