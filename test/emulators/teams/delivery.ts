import type { BadToken, Claims } from './keys.ts';
import { badToken, signedToken } from './keys.ts';
import { API } from './login.ts';
import type { Posted, Tenant } from './tenant.ts';

type Route = {
  /** Where the bot listens; nothing is delivered without one. */
  readonly endpoint: () => string | undefined;
  readonly serviceUrl: () => string;
};

export type Delivery = ReturnType<typeof createDelivery>;

/** Posts activities to the bot, one after the other, each with a token of its own. */
export function createDelivery(tenant: Tenant, { endpoint, serviceUrl }: Route) {
  let turn: Promise<unknown> = Promise.resolve();
  const stop = new AbortController();

  function claims() {
    const seconds = Math.floor(Date.now() / 1000);
    return {
      serviceurl: serviceUrl(),
      nbf: seconds - 60,
      exp: seconds + 3600,
      iss: API,
      aud: tenant.appId,
    };
  }

  async function post(body: string, token: string | undefined): Promise<{ status: number; answer: string }> {
    const address = endpoint();
    if (address === undefined) return { status: 0, answer: '' };
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        body,
        redirect: 'manual',
        signal: AbortSignal.any([stop.signal, AbortSignal.timeout(15_000)]),
      });
      return { status: response.status, answer: await response.text() };
    } catch {
      return { status: 0, answer: '' };
    }
  }

  async function deliver(posted: Posted): Promise<void> {
    if (stop.signal.aborted) return;
    const { status, answer } = await post(JSON.stringify(posted.activity), signedToken(claims()));
    posted.status = status;
    posted.answer = answer;
    if (status >= 200 && status < 300) posted.isAcknowledged = true;
    tenant.happened();
  }

  function queue(work: () => Promise<void>): void {
    turn = turn.then(work);
  }

  return {
    /** Deliver an activity as soon as what came before it is answered. */
    send(activity: Posted['activity']): Posted {
      const posted: Posted = { activity, isAcknowledged: false };
      tenant.posted.push(posted);
      queue(() => deliver(posted));
      return posted;
    },
    /** Deliver once more what was delivered last, under the same id. */
    repeat(): void {
      const last = tenant.posted.at(-1);
      if (!last) throw new Error('nothing has been delivered yet');
      queue(() => deliver({ ...last }));
    },
    /** Deliver again whatever was not acknowledged. */
    again(): void {
      queue(async () => {
        for (const posted of tenant.posted) if (!posted.isAcknowledged) await deliver(posted);
      });
    },
    /** Post any body with a token that is right, or wrong in one way. */
    raw(body: string, wrong?: BadToken, more?: Claims): Promise<{ status: number; answer: string }> {
      const all = { ...claims(), ...more };
      return post(body, wrong === undefined ? signedToken(all) : badToken(wrong, all));
    },
    async close(): Promise<void> {
      stop.abort();
      await turn;
    },
  };
}
