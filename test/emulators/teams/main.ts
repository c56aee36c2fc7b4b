import { parseArgs } from 'node:util';
import { startTeamsEmulator } from './server.ts';

// `node test/emulators/teams/main.ts --bot http://127.0.0.1:3978/api/messages`: prints what the bot needs to know and serves until it is stopped.
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    bot: { type: 'string' },
  },
});
const emulator = await startTeamsEmulator({
  port: Number(values.port),
  ...(values.bot ? { botEndpoint: values.bot } : {}),
});
console.log(
  JSON.stringify({
    url: emulator.url,
    MICROSOFT_APP_ID: emulator.appId,
    MICROSOFT_APP_PASSWORD: emulator.appPassword,
    MICROSOFT_APP_TENANT_ID: emulator.tenantId,
    MICROSOFT_LOGIN_URL: emulator.loginUrl,
    MICROSOFT_OPENID_METADATA_URL: emulator.openIdMetadataUrl,
  }),
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void emulator.close().then(() => process.exit(0)));
}
