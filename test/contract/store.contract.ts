import { afterEach, beforeEach, describe } from 'vitest';
import { benchOn, type Bench, type StoreUnderTest } from './store-bench.ts';
import { committing } from './store-commits.ts';
import { hearing } from './store-hears.ts';
import { recording } from './store-records.ts';
import { sending } from './store-sends.ts';
import { showing } from './store-shows.ts';

/** What every store does, whatever it stands on. `open` gives an empty one. */
export function storeContract(
  name: string,
  open: () => Promise<StoreUnderTest & { readonly close: () => Promise<void> }>,
): void {
  describe(`${name} as a store`, () => {
    let bench: Bench;
    let close: () => Promise<void>;

    beforeEach(async () => {
      const opened = await open();
      ({ close } = opened);
      bench = await benchOn(opened);
    });

    afterEach(() => close());

    const given = (): Bench => bench;
    hearing(given);
    committing(given);
    sending(given);
    showing(given);
    recording(given);
  });
}
