import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';
import type { Control } from './control.ts';
import { commandSchemas } from './control.ts';
import { isRecord, readBody } from './parameters.ts';

type Name = keyof typeof commandSchemas;

/** `POST /control/COMMAND` with a JSON body, or `GET` with a query; the answer is what the command answers. */
export async function answerControl(
  control: Control,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const name = url.pathname.slice('/control/'.length);
  if (!isName(name)) {
    return answer(response, 404, {
      error: `no command "${name}"; there are ${Object.keys(commandSchemas).join(', ')}`,
    });
  }
  const query = Object.fromEntries([...url.searchParams].map(([key, value]) => [key, numeric(value)]));
  try {
    const body: unknown = JSON.parse((await readBody(request)) || '{}');
    const given = { ...query, ...(isRecord(body) ? body : {}) };
    answer(response, 200, (await run(control, name, given)) ?? {});
  } catch (error) {
    answer(response, 400, { error: error instanceof Error ? error.message : String(error) });
  }
}

function run<N extends Name>(control: Control, name: N, given: unknown): unknown {
  const parsed = commandSchemas[name].parse(given);
  // Each schema is the one of the function with the same name; the compiler cannot pair the two records.
  const command = control[name] as (act: z.infer<(typeof commandSchemas)[N]>) => unknown;
  return command(parsed as z.infer<(typeof commandSchemas)[N]>);
}

function isName(name: string): name is Name {
  return Object.hasOwn(commandSchemas, name);
}

function numeric(value: string): string | number {
  return /^-?\d+$/u.test(value) ? Number(value) : value;
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
