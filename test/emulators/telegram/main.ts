import { parseArgs } from 'node:util';
import { startTelegramEmulator } from './server.ts';

// `node test/emulators/telegram/main.ts --port N`: prints the API root and serves until it is stopped.
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    token: { type: 'string' },
    username: { type: 'string' },
  },
});
const emulator = await startTelegramEmulator({
  port: Number(values.port),
  ...(values.token ? { token: values.token } : {}),
  ...(values.username ? { username: values.username } : {}),
});
console.log(JSON.stringify({ url: emulator.url, token: emulator.token, username: emulator.username }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void emulator.close().then(() => process.exit(0)));
}
