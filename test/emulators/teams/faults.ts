import { z } from 'zod';

/**
 * How a request to the emulator goes wrong.
 *
 * - `status`: answered with this status and error code. Nothing was done.
 * - `status_after`: done, and then answered so, as a gateway does that lost its backend's answer.
 * - `reset_before`, `reset_after`: the connection is reset before, or after, the request was carried out.
 * - `hang`, `hang_after`: no answer ever comes; the request was not, or was, carried out.
 * - `garbage`: carried out, and answered with 200 and a page of HTML.
 * - `redirect`: sent elsewhere. Nothing was done.
 */
export const faultSchema = z.discriminatedUnion('how', [
  z.strictObject({
    how: z.enum(['status', 'status_after']),
    status: z.int().min(400).max(599),
    code: z.string().optional(),
    retryAfter: z.string().optional(),
  }),
  z.strictObject({
    how: z.enum(['reset_before', 'reset_after', 'hang', 'hang_after', 'garbage']),
  }),
  z.strictObject({ how: z.literal('redirect'), location: z.string() }),
]);

export type Fault = z.infer<typeof faultSchema>;

/** Where something can go wrong: sending, the token, or the keys. */
export const PLACES = ['send', 'token', 'keys'] as const;

export type Place = (typeof PLACES)[number];

/** Faults that wait for the next requests, first come, first served. */
export function createFaults() {
  const waiting = new Map<Place, Fault[]>();
  return {
    add(place: Place, fault: Fault, times: number): void {
      waiting.set(place, [...(waiting.get(place) ?? []), ...Array.from({ length: times }, () => fault)]);
    },
    take(place: Place): Fault | undefined {
      return waiting.get(place)?.shift();
    },
    clear(): void {
      waiting.clear();
    },
  };
}

export type Faults = ReturnType<typeof createFaults>;

/** Does the request take effect although it goes wrong? */
export function takesEffect(fault: Fault): boolean {
  return fault.how.endsWith('_after') || fault.how === 'garbage';
}
