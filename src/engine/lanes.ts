/** Work that must be done one at a time stands in one lane; different lanes go on side by side. */
export type Lanes = { readonly run: <T>(lane: string, work: () => Promise<T>) => Promise<T> };

export function createLanes(): Lanes {
  const last = new Map<string, Promise<unknown>>();
  return {
    run: (lane, work) => {
      const before = last.get(lane) ?? Promise.resolve();
      const done = before.then(work, work);
      last.set(lane, done);
      const forget = (): void => {
        if (last.get(lane) === done) last.delete(lane);
      };
      done.then(forget, forget);
      return done;
    },
  };
}
