import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createTeamsChannel } from '../../adapters/teams/index.ts';
import { approved, COURTEOUS } from '../contract/approved.ts';
import type { Hearing } from '../contract/channel-bench.ts';
import { createHearing } from '../contract/channel-bench.ts';

// Microsoft's Agents Playground, if somebody has installed it somewhere: its licence lets us use it, not ship it.
// `npm install --prefix /tmp/playground @microsoft/m365agentsplayground@0.2.28`, then
// `AGENTS_PLAYGROUND=/tmp/playground/node_modules/.bin/agentsplayground npx vitest run test/adapters/teams-playground.test.ts`
const PROGRAM = process.env['AGENTS_PLAYGROUND'];
const CONVERSATION = 'conv-A';

describe.skipIf(PROGRAM === undefined)("Microsoft's Agents Playground (AGENTS_PLAYGROUND names it)", () => {
  const channel = createTeamsChannel({ unsignedLoopback: true });
  const app = express();
  for (const route of channel.routes) app[route.method](route.path, route.handle);
  const server = createServer(app);
  const folder = mkdtempSync(join(tmpdir(), 'playground-'));
  const seen: string[] = [];
  let hearing: Hearing;
  let program: ChildProcess;
  let socket: WebSocket;
  let base = '';

  // The page's own, undocumented addresses, as 0.2.28 has them.
  const act = (path: string, body: object) =>
    fetch(`${base}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  beforeAll(async () => {
    hearing = createHearing();
    await channel.start(hearing.hear);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    program = spawn(
      PROGRAM ?? '',
      `-e http://localhost:${port}/api/messages -c msteams -p ${port + 1} --disable-telemetry --conversation-id ${CONVERSATION}`.split(
        ' ',
      ),
      {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, APPLICATION_INSIGHTS_NO_STATSBEAT: 'true' },
      },
    );
    for await (const chunk of program.stdout ?? []) {
      const [, listening] = /Listening on (\d+)/u.exec(String(chunk)) ?? [];
      if (listening === undefined) continue;
      base = `http://127.0.0.1:${listening}`;
      break;
    }
    socket = new WebSocket(`${base.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
    socket.on('message', (data: Buffer) => seen.push(JSON.stringify(data.toString('utf8'))));
    await once(socket, 'open');
  }, 30_000);

  afterAll(async () => {
    socket.terminate();
    program.kill();
    await channel.stop();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is met, heard, answered with buttons, tapped, and written to unasked', async () => {
    await act(`/_debug/conversation/${CONVERSATION}/installation`, {});
    const [start] = await hearing.first(1);
    expect(start?.content).toEqual({ kind: 'start' });

    const from = { id: 'user-id-0' };
    const text = 'hello 2 < 3 & <data> *x*';
    await act(`/_conversation/v1/conversations/${CONVERSATION}/messages`, {
      type: 'text',
      text,
      textFormat: 'plain',
      from,
    });
    const [, said] = await hearing.first(2);
    expect(said).toMatchObject({ isPrivate: true, content: { kind: 'text', text } });
    if (!said) throw new Error('nothing was heard');

    const buttons = [{ action: 'will_pay', label: 'I will pay' }];
    const asked = await channel.send(approved({ to: said.from, buttons }), said.reference);
    expect(asked).toEqual({ ok: true, providerId: expect.stringMatching(/^\d+$/u) });
    await vi.waitFor(() => expect(seen.join('')).toContain('will_pay'));

    const replyToId = asked.ok ? asked.providerId : '';
    const conversation = { id: CONVERSATION };
    await act('/_conversation/v1/submit', { conversation, replyToId, value: { action: 'will_pay' }, from });
    expect((await hearing.first(3)).at(-1)?.content).toEqual({ kind: 'tap', action: 'will_pay' });

    seen.length = 0;
    const stored: unknown = JSON.parse(JSON.stringify(said.reference));
    const later = createTeamsChannel({ unsignedLoopback: true });
    expect(await later.send(approved({ to: said.from }), stored)).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(seen.join('')).toContain(COURTEOUS.trim()));
  });
});
