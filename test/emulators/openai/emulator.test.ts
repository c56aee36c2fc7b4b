import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOpenAiEmulator, type OpenAiEmulator } from './server.ts';

let emulator: OpenAiEmulator;
beforeAll(async () => (emulator = await startOpenAiEmulator()));
afterAll(() => emulator.close());

const schema = {
  type: 'object',
  properties: { intents: { type: 'array', items: { type: 'string' } } },
  required: ['intents'],
  additionalProperties: false,
};
const request = (over: object = {}, json: object = {}): object => ({
  model: emulator.model,
  messages: [{ role: 'user', content: 'hello' }],
  response_format: { type: 'json_schema', json_schema: { name: 'reading', strict: true, schema, ...json } },
  ...over,
});

async function post(
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  path = '/chat/completions',
) {
  const response = await fetch(`${emulator.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${emulator.key}`, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

describe('the emulated API', () => {
  it('answers what it was told to', async () => {
    emulator.says({ intents: ['thanks'] });
    const { status, text } = await post(request());
    expect(status).toBe(200);
    expect(JSON.parse(text).choices[0].message.content).toBe('{"intents":["thanks"]}');
  });

  it.each<[string, () => [unknown, Record<string, string>?, string?], number, string]>([
    ['no key', () => [request(), { authorization: '' }], 401, 'missing_api_key'],
    ['another key', () => [request(), { authorization: 'Bearer sk-other' }], 401, 'invalid_api_key'],
    ['another model', () => [request({ model: 'other' })], 404, 'model_not_found'],
    ['another path', () => [request(), {}, '/responses'], 404, 'unknown_url'],
    ['no JSON', () => ['{'], 400, 'invalid_json'],
    ['no structure asked for', () => [request({ response_format: undefined })], 400, 'invalid_request_error'],
    ['a structure that is not strict', () => [request({}, { strict: false })], 400, 'invalid_request_error'],
    ['an unknown parameter', () => [request({ max_words: 3 })], 400, 'invalid_request_error'],
    ['no messages', () => [request({ messages: [] })], 400, 'invalid_request_error'],
    [
      'an open object',
      () => [request({}, { schema: { ...schema, additionalProperties: true } })],
      400,
      'invalid_json_schema',
    ],
    [
      'an optional property',
      () => [request({}, { schema: { ...schema, required: [] } })],
      400,
      'invalid_json_schema',
    ],
    [
      'a root that is no object',
      () => [request({}, { schema: { type: 'string' } })],
      400,
      'invalid_json_schema',
    ],
    ['an unknown word', () => [request({}, { schema: { ...schema, if: {} } })], 400, 'invalid_json_schema'],
  ])('refuses %s', async (_name, given, status, code) => {
    const answer = await post(...given());
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text).error.code).toBe(code);
  });
});
