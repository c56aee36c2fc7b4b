import { createHash, timingSafeEqual } from 'node:crypto';
import {
  json,
  Router,
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import type { Clock } from '../ports/clock.ts';
import { importRows } from '../portfolio/import-rows.ts';
import type { Database } from '../store/open.ts';
import { bookPayment } from '../store/payments.ts';
import { parsePayment, parseRows, type ApiError } from './api-bodies.ts';

export type ApiOptions = {
  readonly db: Database;
  /** Without a token nobody may come in. */
  readonly token?: string;
  readonly clock: Clock;
  readonly payLinks: (payUrl: string) => boolean;
  /** Something in the ledger has moved a case; called after it is on disk. */
  readonly onChange: () => void;
};

const LARGEST_BODY = '1mb';

/** `POST /api/accounts` and `POST /api/payments`: the ledger, for other programs. */
export function createApi({ db, token, clock, payLinks, onChange }: ApiOptions): Router {
  const router = Router();
  // The token first: nobody without it makes this process read a body.
  const door: readonly RequestHandler[] = [bearer(token), json({ limit: LARGEST_BODY, type: () => true })];

  router.post('/api/accounts', ...door, async (request: Request, response: Response) => {
    const body = parseRows(request.body);
    if (!body.ok) return refuse(response, 400, body.errors);
    const imported = await importRows(db, body.rows, { now: clock.now(), payLinks });
    if (!imported.ok) {
      const errors = imported.faults.map(({ row, column, reason }) => ({
        path: [...(body.single ? [] : [`[${row}]`]), ...(column ? [column] : [])].join('.'),
        message: reason,
      }));
      return refuse(response, 400, errors);
    }
    const { new: added, changed, unchanged } = imported;
    if (added + changed > 0) onChange();
    response
      .status(added > 0 ? 201 : 200)
      .json({ rows: body.rows.length, new: added, changed, unchanged, missing: 0, faulty: [] });
  });

  router.post('/api/payments', ...door, async (request: Request, response: Response) => {
    const body = parsePayment(request.body);
    if (!body.ok) return refuse(response, 400, body.errors);
    const { payment } = body;
    const booking = await bookPayment(db, payment, clock.now());
    switch (booking.outcome) {
      case 'booked':
      case 'repeat': {
        if (booking.outcome === 'booked') onChange();
        const answer = { id: payment.id, account_id: payment.accountId, outcome: booking.outcome };
        return void response.status(booking.outcome === 'booked' ? 201 : 200).json(answer);
      }
      case 'conflict':
        return refuse(response, 409, [
          { path: 'id', message: 'another payment was booked under this id; an id is for one payment only' },
        ]);
      case 'refused':
        return refuse(response, 400, [{ path: booking.path, message: booking.message }]);
      default:
        return booking satisfies never;
    }
  });

  router.use('/api/accounts', unreadable);
  router.use('/api/payments', unreadable);
  return router;
}

function bearer(token: string | undefined): RequestHandler {
  return (request, response, next) => {
    if (token === undefined || token === '') {
      return refuse(response, 503, [
        { path: '', message: 'API_TOKEN is not set, so this address is closed' },
      ]);
    }
    const [, given] = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '') ?? [];
    if (given !== undefined && isSame(given, token)) return next();
    response.set('WWW-Authenticate', 'Bearer');
    refuse(response, 401, [{ path: '', message: 'the bearer token is missing or wrong' }]);
  };
}

/** Digests have one length, so that nothing about the token shows in the time that the comparison takes. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

/** What the body parser could not read. Anything else is not the caller's fault, and goes on. */
const unreadable: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const type = error instanceof Error && 'type' in error ? error.type : undefined;
  switch (type) {
    case 'entity.too.large':
      return refuse(response, 413, [{ path: '', message: `the body is larger than ${LARGEST_BODY}` }]);
    case 'entity.parse.failed':
      return refuse(response, 400, [{ path: '', message: 'the body is not valid JSON' }]);
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return refuse(response, 415, [{ path: '', message: 'send JSON in UTF-8' }]);
    case 'request.aborted':
    case 'request.size.invalid':
      return refuse(response, 400, [{ path: '', message: 'the body was cut off' }]);
    default:
      return next(error);
  }
};

function refuse(response: Response, status: number, errors: readonly ApiError[]): void {
  response.status(status).json({ errors });
}
