import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWebDesk, type OnDesk } from '../../adapters/web/desk.ts';
import { deskContract, type DeskHarness } from '../contract/desk.contract.ts';
import type { Hear } from '../../src/ports/channel.ts';
import type { DeskAct, DeskRef } from '../../src/ports/desk.ts';
import { createPlayground } from '../../src/web/playground.ts';
import { createServer } from '../../src/web/server.ts';
import { openWorld } from '../support/world.ts';

deskContract('The page', webHarness);

const NOW = '2026-11-24T15:00:00Z';
const ROBIN = { id: 'you', name: 'Robin Avery' };

/** The desk behind the page's own address; lines in a thread, which the page brings by the case, are brought by their place. */
async function webHarness(hear: Hear<DeskAct>): Promise<DeskHarness> {
  const there = await openWorld(NOW);
  const shown: OnDesk[] = [];
  const desk = createWebDesk((what) => void shown.push(what));
  await desk.start(hear);
  let last: DeskAct | undefined;
  let lines = 0;
  const bring = async (act: DeskAct): Promise<void> => {
    last = act;
    await desk.receive(act);
  };
  const { router } = createPlayground({
    world: there.world,
    db: there.db,
    sampleAnswers: new Map(),
    clock: { now: () => NOW, ahead: () => 0, advanceTo: async () => undefined },
    movable: false,
    say: there.channel.receive,
    act: bring,
    settle: there.engine.settle,
  });
  const log = { ...there.world.log, error: () => undefined };
  const app = createServer({
    routes: [],
    routers: [router],
    ready: async () => true,
    figures: async () => ({}),
    log,
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a server that listens on a port has such an address

  async function post(
    body: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<number | undefined> {
    const asked = request({
      port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/playground/act',
      headers: { 'content-type': 'application/json', ...headers },
    });
    asked.end(JSON.stringify(body));
    const [response] = await once(asked, 'response');
    response.resume();
    return response.statusCode;
  }

  const inThread = async (ref: DeskRef, act: DeskAct['act']): Promise<boolean> => {
    lines += 1;
    const line = { id: `web:line-${lines}`, at: NOW, by: ROBIN, target: { ref }, act };
    return bring(line).then(
      () => true,
      () => false,
    );
  };

  return {
    desk,
    manager: ROBIN,
    never: { gone: 'the page shows every case of the store, wherever its alert once stood' },
    shown: async (ref) => shown.findLast((one) => one.kind === 'alert' && isAt(one, ref)),
    count: async () =>
      new Set(shown.filter(({ kind }) => kind === 'alert').map(({ ref }) => ref.message)).size,
    thread: async (ref) => shown.filter((one) => one.kind === 'note' && isAt(one, ref)),
    press: async (ref, action, words = '') => {
      switch (action) {
        case 'claim':
        case 'approve':
        case 'give_back':
          return (await post({ handoff: ref.message, kind: action })) === 202;
        case 'reply':
          return (await post({ handoff: ref.message, kind: action, text: words })) === 202;
        case 'resolve':
          return (await post({ handoff: ref.message, kind: action, note: words })) === 202;
        case 'send_anyway':
          return inThread(ref, { kind: action, draftId: draftIn(shown) });
        default:
          return action satisfies never;
      }
    },
    write: (ref, text) => inThread(ref, { kind: 'reply', text }),
    repeat: async () => {
      if (last) await desk.receive(last);
      return last !== undefined;
    },
    forge: ({ message }) => {
      const claim = { handoff: message, kind: 'claim' };
      const turnedAway = (name: string, status: number, body: object, headers = {}) => ({
        name,
        send: async () => {
          const answered = await post(body, headers);
          if (answered !== status) throw new Error(`${name} was answered ${answered} in place of ${status}`);
        },
      });
      return [
        turnedAway('another host', 403, claim, { host: `fairdue.example:${port}` }),
        turnedAway('a page of another site', 403, claim, { origin: 'https://evil.example' }),
        turnedAway('a page on another port', 403, claim, { origin: `http://127.0.0.1:${port + 1}` }),
        turnedAway('a page without an origin', 403, claim, { origin: 'null' }),
        turnedAway('a form across sites', 403, claim, { 'sec-fetch-site': 'cross-site' }),
        turnedAway('a manager of their own making', 400, { ...claim, by: { id: 'eve', name: 'Eve' } }),
        turnedAway('an act that there is not', 400, { handoff: message, kind: 'collect' }),
        turnedAway('a plain form', 400, claim, { 'content-type': 'text/plain' }),
      ];
    },
    faults: () => [],
    close: async () => {
      server.closeAllConnections();
      server.close();
      await there.close();
    },
  };
}

function isAt(one: OnDesk, ref: DeskRef): boolean {
  return one.ref.channel === ref.channel && one.ref.message === ref.message;
}

/** The draft that the last line's button names, as the page reads it. */
function draftIn(shown: readonly OnDesk[]): string {
  const elements = shown.at(-1)?.blocks.flatMap((block) => block['elements'] ?? []) ?? [];
  const button = elements.find(
    (one): one is { action_id: string; value: string } =>
      typeof one === 'object' && one !== null && 'action_id' in one && one.action_id === 'send_anyway',
  );
  return button?.value ?? '';
}
