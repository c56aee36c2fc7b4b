const FAILURES_IN_A_ROW = 3;
const REST_MS = 30_000;

/** After several failures in a row nobody is kept waiting for a model that does not answer: it is left alone for a while. */
export type Rest = { readonly isResting: () => boolean; readonly heard: (wasAnswered: boolean) => void };

export function createRest(elapsed: () => number = () => performance.now()): Rest {
  let failures = 0;
  let until = -Infinity;
  return {
    isResting: () => elapsed() < until,
    heard: (wasAnswered) => {
      failures = wasAnswered ? 0 : failures + 1;
      if (failures >= FAILURES_IN_A_ROW) until = elapsed() + REST_MS;
    },
  };
}
