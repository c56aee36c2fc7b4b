import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';
import type { Control } from './control.ts';
import { commandSchemas } from './control.ts';
import { answer, readBody } from './http.ts';

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
    const error = `no command "${name}"; there are ${Object.keys(commandSchemas).join(', ')}`;
    return answer(response, { status: 404, body: { error } });
  }
  try {
    const body: unknown = JSON.parse((await readBody(request)) || '{}');
    const given = { ...Object.fromEntries(url.searchParams), ...(isObject(body) ? body : {}) };
    answer(response, { status: 200, body: (await run(control, name, given)) ?? {} });
  } catch (error) {
    answer(response, {
      status: 400,
      body: { error: error instanceof Error ? error.message : String(error) },
    });
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

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
