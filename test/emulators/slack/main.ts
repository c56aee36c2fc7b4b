import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { startSlackEmulator } from './emulator.ts';

/**
 * The emulator as a program: `node test/emulators/slack/main.ts --port 7100 --deliver-to http://127.0.0.1:3978/slack/events`.
 * It prints the settings that fit it, then reads a line each: `press CHANNEL TS ACTION`, `submit VIEW FIELD TEXT`,
 * `write CHANNEL TS TEXT`, `repeat`, `refresh`, `fail METHOD FAULT-AS-JSON`, `show`.
 */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '7100' }, 'deliver-to': { type: 'string' } },
});
const slack = await startSlackEmulator({ port: Number(values.port) });
if (values['deliver-to']) slack.deliverTo(values['deliver-to']);
print({
  SLACK_API_URL: slack.apiUrl,
  SLACK_BOT_TOKEN: slack.workspace.botToken,
  SLACK_APP_TOKEN: slack.workspace.appToken,
  SLACK_SIGNING_SECRET: slack.signingSecret,
  SLACK_HANDOFF_CHANNEL: [...slack.workspace.channels.keys()][0],
});

for await (const line of createInterface({ input: process.stdin })) {
  try {
    print(await obey(line.trim()));
  } catch (error) {
    print({ fault: error instanceof Error ? error.message : String(error) });
  }
}
await slack.close();

async function obey(line: string): Promise<unknown> {
  const [command = '', first = '', second = '', ...rest] = line.split(' ');
  switch (command) {
    case 'press':
      return slack.press({ channel: first, ts: second }, rest[0] ?? '');
    case 'submit':
      return slack.submit(first, { [second]: rest.join(' ') });
    case 'write':
      return slack.write({ channel: first, thread_ts: second, text: rest.join(' ') });
    case 'repeat':
      return slack.repeat();
    case 'refresh':
      return slack.refreshSockets();
    case 'fail':
      return slack.fail(first, JSON.parse([second, ...rest].join(' ')));
    case 'show':
      return {
        channels: Object.fromEntries(slack.workspace.channels),
        views: [...slack.workspace.views.values()],
      };
    default:
      throw new Error(
        `'${command}' is not a command; try press, submit, write, repeat, refresh, fail or show`,
      );
  }
}

function print(what: unknown): void {
  process.stdout.write(`${JSON.stringify(what ?? { ok: true }, null, 2)}\n`);
}
