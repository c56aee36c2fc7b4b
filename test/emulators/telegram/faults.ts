import { z } from 'zod';

/**
 * How a call goes wrong.
 *
 * - `status`: answered with this code; `retry_after` in seconds for a 429. Nothing was done.
 * - `status_after`: done, and then answered with this code, as a gateway does that lost its backend's answer.
 * - `reset_before`, `reset_after`: the connection is reset before, or after, the call was carried out.
 * - `hang`, `hang_after`: no answer ever comes; the call was not, or was, carried out.
 * - `garbage`: carried out, and answered with 200 and a page of HTML.
 */
export const faultSchema = z.discriminatedUnion('how', [
  z.strictObject({
    how: z.enum(['status', 'status_after']),
    code: z.int().min(400).max(599),
    description: z.string().optional(),
    retry_after: z.number().optional(),
  }),
  z.strictObject({
    how: z.enum(['reset_before', 'reset_after', 'hang', 'hang_after', 'garbage']),
  }),
]);

export type Fault = z.infer<typeof faultSchema>;

/** Faults that wait for their method's next calls, first come, first served. */
export function createFaults() {
  const waiting = new Map<string, Fault[]>();
  return {
    add(method: string, fault: Fault, times: number): void {
      waiting.set(method, [...(waiting.get(method) ?? []), ...Array.from({ length: times }, () => fault)]);
    },
    take(method: string): Fault | undefined {
      return waiting.get(method)?.shift();
    },
    clear(): void {
      waiting.clear();
    },
  };
}

export type Faults = ReturnType<typeof createFaults>;

/** Does the call take effect although it goes wrong? */
export function takesEffect(fault: Fault): boolean {
  return fault.how.endsWith('_after') || fault.how === 'garbage';
}
