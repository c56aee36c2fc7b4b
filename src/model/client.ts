import type { LlmPrompt } from '../content/parse-llm-prompt.ts';
import type { Context } from '../domain/understanding.ts';
import type { Failure } from './failure.ts';
import { Proposal } from './proposal.ts';

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

export type Asked = { readonly proposal: Proposal } | { readonly failure: Failure };

/** What leaves this machine about a message, all of it. `text` is masked already. */
export type Question = { readonly context: Context; readonly text: string };

export type Model = { readonly ask: (question: Question) => Promise<Asked> };

const PROVIDER = 'https://api.openai.com/v1';
const BUDGET_MS = 6_000;

/** One try, one budget for all of it, and no throw: whatever goes wrong is a `Failure`. */
export function createModel(settings: ModelSettings): Model {
  const { prompt, model, budgetMs = BUDGET_MS } = settings;
  const ready = open(settings);
  // Whoever asks hears of it; until then it is nobody's unhandled rejection.
  ready.catch(() => undefined);

  return {
    async ask(question) {
      const library = await ready.catch(() => undefined);
      if (!library) return { failure: 'unreachable' };
      const { client, format, failureOf } = library;
      try {
        const completion = await client.chat.completions.parse(
          {
            model,
            messages: [
              { role: 'system', content: prompt.system },
              { role: 'user', content: inputOf(question) },
            ],
            response_format: format,
            max_completion_tokens: prompt.maxTokens,
            ...(prompt.temperature !== undefined && { temperature: prompt.temperature }),
            store: false,
          },
          { signal: AbortSignal.timeout(budgetMs) },
        );
        const proposal = completion.choices[0]?.message.parsed;
        return proposal ? { proposal } : { failure: 'declined' };
      } catch (error) {
        return { failure: failureOf(error) };
      }
    },
  };
}

/** The customer's text as a JSON string: no mark inside it can end it. */
function inputOf({ context, text }: Question): string {
  return JSON.stringify({ bot_last: context, message: text });
}

/** The library is loaded only when a model is configured. What it would take from the environment is given here. */
async function open({ apiKey, baseUrl, budgetMs = BUDGET_MS }: ModelSettings) {
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
  return { client, format: zodResponseFormat(Proposal, 'reading'), failureOf };
}
