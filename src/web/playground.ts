import { randomUUID } from 'node:crypto';
import { json, Router, static as files, type ErrorRequestHandler, type Response } from 'express';
import { z } from 'zod';
import { shift, type Instant } from '../domain/time.ts';
import type { MovableClock } from '../engine/clock.ts';
import type { DeskAct } from '../ports/desk.ts';
import type { Inbound } from '../ports/channel.ts';
import { thisMachineOnly } from './guard.ts';
import { viewOf, type Seen } from './view-of.ts';

export type PlaygroundParts = Seen & {
  readonly clock: MovableClock;
  /** Absent where the clock must not be moved: with a real channel or in production. */
  readonly movable: boolean;
  readonly say: (inbound: Omit<Inbound, 'isPrivate'>) => Promise<void>;
  readonly act: (act: DeskAct) => Promise<void>;
  /** Let the engine do what is due; resolves when nothing is. */
  readonly settle: () => Promise<void>;
};

const customer = z.string().min(1).max(200);
const sayBody = z.union([
  z.strictObject({
    customer,
    text: z
      .string()
      .trim()
      .min(1, 'there are no words in it')
      .max(4000, 'it is longer than 4,000 characters'),
  }),
  z.strictObject({ customer, action: z.string().min(1).max(64) }),
  z.strictObject({ customer, token: z.string().min(1).max(64) }),
]);
const handoff = z.string().min(1).max(200);
const actBody = z.union([
  z.strictObject({ handoff, kind: z.enum(['claim', 'approve', 'give_back']) }),
  z.strictObject({ handoff, kind: z.literal('reply'), text: z.string().trim().min(1).max(4000) }),
  z.strictObject({ handoff, kind: z.literal('resolve'), note: z.string().max(2000) }),
  z.strictObject({ handoff, kind: z.literal('send_anyway'), draft: z.string().min(1).max(200) }),
]);
const clockBody = z.strictObject({ advance: z.enum(['PT1H', 'P1D', 'next']) });

/** The page's own manager: the playground has one person at the desk. */
const YOU = { id: 'you', name: 'Robin Avery' } as const;

const NOT_INVITED = 'This invitation is not known here, or it was used. Ask for a new one.';

const PAGE = new URL('page/', import.meta.url).pathname;

/** The playground: one page, served by this process, for this machine only. */
export function createPlayground(parts: PlaygroundParts): {
  readonly router: Router;
  readonly changed: () => void;
} {
  const { world, clock } = parts;
  const router = Router();
  const watchers = new Set<Response>();
  const body = json({ limit: '16kb' });

  router.use('/playground', thisMachineOnly);
  router.get('/', thisMachineOnly, (_request, response) => response.sendFile(`${PAGE}index.html`));
  router.use('/playground', files(PAGE, { index: false, cacheControl: false }));

  router.get('/playground/view', async (request, response) => {
    const wanted = z
      .object({ customer: customer.optional(), start: z.string().max(64).optional() })
      .safeParse(request.query);
    if (!wanted.success) return refuse(response, 'Name one customer.');
    const { customer: id, start } = wanted.data;
    const view = await viewOf(parts, { ...(id && { customer: id }), ...(start && { start }) });
    return view ? response.json(view) : refuse(response, NOT_INVITED, 404);
  });

  router.get('/playground/changes', (request, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      Connection: 'keep-alive',
    });
    response.write('retry: 1000\n\n');
    watchers.add(response);
    request.on('close', () => watchers.delete(response));
  });

  router.post('/playground/say', body, async (request, response) => {
    const said = sayBody.safeParse(request.body);
    if (!said.success) return refuse(response, faultOf(said.error));
    await parts.say({
      id: `web:${randomUUID()}`,
      from: { channel: 'web', conversation: said.data.customer },
      sentAt: clock.now(),
      content: contentOf(said.data),
    });
    return response.status(202).json({});
  });

  router.post('/playground/act', body, async (request, response) => {
    const acted = actBody.safeParse(request.body);
    if (!acted.success) return refuse(response, faultOf(acted.error));
    const { data } = acted;
    await parts.act({
      id: `web:${randomUUID()}`,
      at: clock.now(),
      by: YOU,
      target: { handoffId: data.handoff },
      act: managerAct(data),
    });
    return response.status(202).json({});
  });

  router.post('/playground/clock', body, async (request, response) => {
    if (!parts.movable)
      return refuse(response, 'With a real channel or in production the clock is the real one.', 403);
    const wanted = clockBody.safeParse(request.body);
    if (!wanted.success) return refuse(response, 'Say {"advance":"PT1H"}, "P1D" or "next".');
    await parts.settle();
    const to =
      wanted.data.advance === 'next' ? await nextPlanned(parts) : shift(clock.now(), wanted.data.advance);
    if (!to) return refuse(response, 'Nothing is planned: time alone changes nothing here.', 409);
    await clock.advanceTo(to);
    await parts.settle();
    return response.json({ now: world.clock.now() });
  });

  router.use('/playground', ((error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const unreadable =
      error instanceof SyntaxError ||
      (error instanceof Error && 'type' in error && error.type === 'entity.too.large');
    if (!unreadable)
      world.log.error(
        { error: error instanceof Error ? error.message : String(error) },
        'the playground could not answer',
      );
    response.status(unreadable ? 400 : 500).json({
      error: unreadable
        ? 'That is not JSON, or it is too long.'
        : 'Something went wrong here; the log says what.',
    });
  }) satisfies ErrorRequestHandler);

  return {
    router,
    changed: () => {
      for (const watcher of watchers) watcher.write('data: changed\n\n');
    },
  };
}

function refuse(response: Response, error: string, status = 400): Response {
  return response.status(status).json({ error });
}

function faultOf(error: z.ZodError): string {
  const words = error.issues
    .flatMap((issue) => ('errors' in issue ? issue.errors.flat() : [issue]))
    .find((issue) => issue.path.includes('text'));
  return words
    ? `The message was not sent: ${words.message}.`
    : 'That was not understood; reload the page and try again.';
}

function contentOf(said: z.infer<typeof sayBody>): Inbound['content'] {
  if ('text' in said) return { kind: 'text', text: said.text };
  return 'action' in said ? { kind: 'tap', action: said.action } : { kind: 'start', token: said.token };
}

function managerAct(data: z.infer<typeof actBody>): DeskAct['act'] {
  switch (data.kind) {
    case 'reply':
      return { kind: 'reply', text: data.text };
    case 'resolve':
      return { kind: 'resolve', note: data.note };
    case 'send_anyway':
      return { kind: 'send_anyway', draftId: data.draft };
    default:
      return { kind: data.kind };
  }
}

/** The next moment at which time does something: to a case, or to a message that is held. */
async function nextPlanned({ db, world }: PlaygroundParts): Promise<Instant | undefined> {
  const now = world.clock.now();
  const planned = await db
    .selectFrom('cases')
    .select('next_action_at')
    .where('next_action_at', '>', now)
    .orderBy('next_action_at')
    .limit(1)
    .executeTakeFirst();
  const held = await db
    .selectFrom('drafts')
    .select('due_at')
    .where('status', '=', 'queued')
    .where('due_at', '>', now)
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
  return [planned?.next_action_at, held?.due_at]
    .filter((at) => typeof at === 'string')
    .toSorted()
    .at(0);
}
