import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const MAIN = fileURLToPath(new URL('../emulators/telegram/main.ts', import.meta.url));

const hello = z.object({ url: z.string(), token: z.string() });
const made = z.object({ update: z.number() });
const calls = z.array(z.object({ method: z.string(), status: z.number().optional() }));
const received = z.array(z.object({ message_id: z.number(), text: z.string() }));

export type Call = z.infer<typeof calls>[number];
export type Received = z.infer<typeof received>[number];

/** The Bot API in a process of its own: it lives on while the program beside it is killed. */
export type Telegram = Awaited<ReturnType<typeof startTelegram>>;

/** A test that runs out of time takes its children with it. */
export async function startTelegram(signal: AbortSignal) {
  const child = spawn(process.execPath, [MAIN], { stdio: ['ignore', 'pipe', 'ignore'] });
  signal.addEventListener('abort', () => child.kill('SIGKILL'), { once: true });
  const exited = once(child, 'exit');
  const [line] = await once(child.stdout, 'data');
  const { url, token } = hello.parse(JSON.parse(String(line)));

  async function control<T>(command: string, body: object, shape: z.ZodType<T>): Promise<T> {
    const response = await fetch(`${url}/control/${command}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${command}: ${JSON.stringify(answer)}`);
    return shape.parse(answer);
  }

  return {
    url,
    token,
    start: async (user: number, payload: string) => (await control('start', { user, payload }, made)).update,
    say: async (user: number, text: string) => (await control('say', { user, text }, made)).update,
    photo: async (user: number) => (await control('media', { user, kind: 'photo' }, made)).update,
    /** The same update comes once more. */
    repeat: async (update: number) => void (await control('repeat', { update }, made)),
    fail: (how: 'hang' | 'hang_after' | 'reset_after') =>
      control('fail', { method: 'sendMessage', fault: { how } }, z.unknown()),
    mend: () => control('mend', {}, z.unknown()),
    /** Every `sendMessage` so far, once there are `atLeast`, or when the time is over. */
    sends: (atLeast: number, timeoutMs: number): Promise<readonly Call[]> =>
      control('calls', { method: 'sendMessage', atLeast, timeoutMs }, calls),
    /** What a customer has been sent, once there are `atLeast` messages, or when the time is over. */
    received: (chat: number, atLeast: number, timeoutMs: number): Promise<readonly Received[]> =>
      control('received', { chat, atLeast, timeoutMs }, received),
    pending: () => control('pending', {}, z.array(z.number())),
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
