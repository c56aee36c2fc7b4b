import type { Instant } from '../domain/time.ts';

/** What time it is. The playground's clock can be moved forward; the real one cannot. */
export interface Clock {
  now(): Instant;
}
