import { z } from 'zod';

/** A request that the API would refuse: its status, its code and its sentence. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** What is known of https://platform.openai.com/docs/api-reference/chat/create as far as Fairdue could ask it; more is refused. */
const Body = z.strictObject({
  model: z.string().min(1),
  messages: z
    .array(z.strictObject({ role: z.enum(['system', 'developer', 'user']), content: z.string().min(1) }))
    .min(1),
  response_format: z.strictObject({
    type: z.literal('json_schema'),
    json_schema: z.strictObject({
      name: z.string().regex(/^[\w-]{1,64}$/),
      strict: z.literal(true),
      schema: z.record(z.string(), z.unknown()),
    }),
  }),
  max_completion_tokens: z.int().positive().optional(),
  temperature: z.number().min(0).max(2).optional(),
  store: z.boolean().optional(),
});

export type Body = z.infer<typeof Body>;

export function readRequest(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  raw: string,
  known: { readonly key: string; readonly model: string },
): Body {
  const given = /^Bearer (.+)$/u.exec(String(headers['authorization'] ?? ''))?.[1];
  if (given === undefined) throw new Refusal(401, 'missing_api_key', "You didn't provide an API key.");
  // The real API quotes the key, its middle blotted out.
  if (given !== known.key)
    throw new Refusal(
      401,
      'invalid_api_key',
      `Incorrect API key provided: ${given.slice(0, 8)}***${given.slice(-4)}.`,
    );
  if (!String(headers['content-type']).startsWith('application/json'))
    throw new Refusal(415, 'unsupported_media_type', 'Send JSON with Content-Type: application/json.');
  const body = Body.safeParse(jsonOf(raw));
  if (!body.success) throw new Refusal(400, 'invalid_request_error', z.prettifyError(body.error));
  if (body.data.model !== known.model)
    throw new Refusal(404, 'model_not_found', `The model \`${body.data.model}\` does not exist.`);
  checkStrict(body.data.response_format.json_schema.schema, '#');
  return body.data;
}

function jsonOf(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    throw new Refusal(400, 'invalid_json', 'We could not parse the JSON body of your request.');
  }
}

const KNOWN_WORDS = new Set([
  '$schema',
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'enum',
  'anyOf',
  'description',
]);

/**
 * The part of JSON Schema that strict mode takes: every object closed, every property required, few words.
 * https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
 */
function checkStrict(schema: unknown, at: string): void {
  const refuse = (why: string): never => {
    throw new Refusal(400, 'invalid_json_schema', `Invalid schema for response_format at ${at}: ${why}`);
  };
  if (!isRecord(schema)) return refuse('is no schema');
  for (const word of Object.keys(schema)) if (!KNOWN_WORDS.has(word)) refuse(`'${word}' is not permitted`);
  if (at === '#' && schema['type'] !== 'object') refuse('the root must be an object');
  if (schema['type'] === 'object') {
    const properties = isRecord(schema['properties']) ? schema['properties'] : {};
    const required: readonly unknown[] = Array.isArray(schema['required']) ? schema['required'] : [];
    if (schema['additionalProperties'] !== false) refuse("'additionalProperties' must be false");
    for (const [name, property] of Object.entries(properties)) {
      if (!required.includes(name)) refuse(`'required' must hold every property; '${name}' is missing`);
      checkStrict(property, `${at}/${name}`);
    }
  }
  if (schema['type'] === 'array') checkStrict(schema['items'], `${at}/items`);
  if (Array.isArray(schema['anyOf'])) for (const one of schema['anyOf']) checkStrict(one, `${at}/anyOf`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
