import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * How a call goes wrong.
 *
 * - `status`: refused with this code, as the API words it. `redirect`: sent elsewhere.
 * - `reset`, `hang`: the connection is reset; no answer ever comes.
 * - `stall`, `drip`, `half`: headers and half the answer, and then nothing; a byte now and then; a cut connection.
 * - `html`: 200 and a page. `empty`: 200 and no choices. `null`: 200 and no content.
 * - `broken_json`, `fenced_json`: content that is no JSON, or JSON in a Markdown fence. `off_schema`: JSON that nobody asked for.
 * - `refusal`, `length`, `content_filter`: the model declines, or is stopped.
 */
export type Fault =
  | { readonly how: 'status'; readonly code: number; readonly retryAfter?: number }
  | { readonly how: 'redirect'; readonly to: string }
  | { readonly how: 'off_schema'; readonly content: unknown }
  | {
      readonly how:
        | 'reset'
        | 'hang'
        | 'stall'
        | 'drip'
        | 'half'
        | 'html'
        | 'empty'
        | 'null'
        | 'broken_json'
        | 'fenced_json'
        | 'refusal'
        | 'length'
        | 'content_filter';
    };

type Choice = {
  readonly content: string | null;
  readonly refusal?: string;
  readonly finish?: 'stop' | 'length' | 'content_filter';
};

export function completion(model: string, choice: Choice | undefined): string {
  return JSON.stringify({
    id: 'chatcmpl-emulated',
    object: 'chat.completion',
    created: 1_795_000_000,
    model,
    choices: choice
      ? [
          {
            index: 0,
            message: { role: 'assistant', content: choice.content, refusal: choice.refusal ?? null },
            logprobs: null,
            finish_reason: choice.finish ?? 'stop',
          },
        ]
      : [],
    usage: { prompt_tokens: 600, completion_tokens: 20, total_tokens: 620 },
  });
}

export function goWrong(
  fault: Fault,
  good: string,
  model: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const ok = (body: string): void => void response.writeHead(200, JSON_TYPE).end(body);
  const choice = (one: Choice): void => ok(completion(model, one));
  const answer = completion(model, { content: good });
  switch (fault.how) {
    case 'status': {
      const after = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      const error = { message: `Emulated ${fault.code}.`, type: 'emulated', param: null, code: null };
      return void response.writeHead(fault.code, { ...JSON_TYPE, ...after }).end(JSON.stringify({ error }));
    }
    case 'redirect':
      return void response.writeHead(307, { location: fault.to }).end();
    case 'reset':
      return void request.socket.resetAndDestroy();
    case 'hang':
      return;
    case 'stall':
      return void response.writeHead(200, JSON_TYPE).write(answer.slice(0, answer.length / 2));
    case 'half': {
      response.writeHead(200, { ...JSON_TYPE, 'content-length': String(Buffer.byteLength(answer)) });
      return void response.write(answer.slice(0, answer.length / 2), () => request.socket.destroy());
    }
    case 'drip':
      return drip(answer, response);
    case 'html':
      return void response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<html><body>Welcome to the hotel</body></html>');
    case 'empty':
      return ok(completion(model, undefined));
    case 'null':
      return choice({ content: null });
    case 'broken_json':
      return choice({ content: good.slice(0, -4) });
    case 'fenced_json':
      return choice({ content: `\`\`\`json\n${good}\n\`\`\`` });
    case 'off_schema':
      return choice({ content: JSON.stringify(fault.content) });
    case 'refusal':
      return choice({ content: null, refusal: "I'm sorry, I can't help with that." });
    case 'length':
      return choice({ content: good.slice(0, 12), finish: 'length' });
    case 'content_filter':
      return choice({ content: '', finish: 'content_filter' });
    default:
      fault satisfies never;
  }
}

const JSON_TYPE = { 'content-type': 'application/json' };

function drip(answer: string, response: ServerResponse): void {
  response.writeHead(200, JSON_TYPE);
  let at = 0;
  const timer = setInterval(() => {
    response.write(answer[at] ?? ' ');
    at += 1;
  }, 20);
  response.once('close', () => clearInterval(timer));
}
