import type { Priority } from '../../src/domain/case.ts';
import { addDays, dayIn } from '../../src/domain/time.ts';
import { NOW, said } from '../support/builders.ts';
import { around, sumsAround, timePasses, told, type Probe, type Scene } from './probe.ts';

const TODAY = dayIn(NOW, 'America/New_York');
const usd = (minor: number) => ({ minor, currency: 'USD' });

const promised = (inDays: number): Scene => ({
  state: {
    state: 'acknowledgement',
    promise: { parts: [{ date: addDays(TODAY, inDays), amount: usd(48_000) }], madeAt: NOW, remindedOf: [] },
  },
});

const handedOver: Probe = (loaded, { path }) =>
  timePasses(loaded, {
    state: {
      state: 'escalation_handoff',
      handoff: {
        id: 'H-1',
        reason: 'dispute',
        priority: String(path.at(-1)) as Priority, // claim_within has a key for each priority
        openedAt: NOW,
        status: 'waiting',
        discreet: false,
      },
    },
  });

/** What `prompts/promises.yaml` and `prompts/dialogue.yaml` set. */
export const TALK_PROBES: Readonly<Record<string, Probe>> = {
  'promises horizon.days': (loaded, _, values) =>
    around(values).map((days) =>
      told(loaded, {}, [said(['promise_to_pay'], { date: addDays(TODAY, days) })]),
    ),
  'promises grace.days': (loaded) => timePasses(loaded, promised(0)),
  'promises reminder.days_before': (loaded) => timePasses(loaded, promised(10)),
  'promises confirm_by_manager.above.{currency}': (loaded, { path }, values) =>
    sumsAround(values, String(path.at(-1))).map((owes) =>
      told(loaded, { owes }, [said(['promise_to_pay'], { date: addDays(TODAY, 3) })]),
    ),
  'dialogue wrong_answers': (loaded) =>
    told(
      loaded,
      {
        state: { identity: 'unverified', question: { kind: 'identity', askedAt: NOW } },
        facts: { identityAnswer: 'wrong' },
      },
      Array.from({ length: 7 }, () => said(['unclear'])),
    ),
  'dialogue silence_days': (loaded) =>
    timePasses(loaded, { state: { state: 'acknowledgement', question: { kind: 'when', askedAt: NOW } } }),
  'dialogue bereavement_days': (loaded) =>
    told(loaded, {}, [said(['unclear'], {}, { safety: ['bereavement'] })]),
  'dialogue unclear_before_person': (loaded) =>
    told(
      loaded,
      {},
      Array.from({ length: 7 }, () => said(['unclear'])),
    ),
  'dialogue claim_within.P0': handedOver,
  'dialogue claim_within.P1': handedOver,
  'dialogue claim_within.P2': handedOver,
  'dialogue claim_within.P3': handedOver,
};
