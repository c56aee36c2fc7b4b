import { parseArgs } from 'node:util';
import { startOpenAiEmulator } from './server.ts';

// `node test/emulators/openai/main.ts --port N --answer JSON`: prints what to set, and serves until it is stopped.
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    answer: { type: 'string', default: '{"intents":["hardship"],"safety":[],"reason":"reduced_income"}' },
  },
});
const emulator = await startOpenAiEmulator({ port: Number(values.port) });
emulator.says(JSON.parse(values.answer));
console.log(`OPENAI_BASE_URL=${emulator.url} OPENAI_API_KEY=${emulator.key} OPENAI_MODEL=${emulator.model}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void emulator.close().then(() => process.exit(0)));
}
