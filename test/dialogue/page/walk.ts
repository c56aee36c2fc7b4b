import { dutiesIn } from '../../../src/dialogue/duties.ts';
import { isWithPerson } from '../../../src/dialogue/handoff.ts';
import { isHeld, owesNothing } from '../../../src/dialogue/hearing.ts';
import { nextAction } from '../../../src/dialogue/next-action.ts';
import type { Policy } from '../../../src/dialogue/policy.ts';
import { situationOf } from '../../../src/dialogue/situation.ts';
import type { StateName } from '../../../src/domain/case.ts';
import { INTENTS, SAFETY_FLAGS } from '../../../src/domain/understanding.ts';
import { ALPHABET } from '../alphabet.ts';
import { explore } from '../explorer.ts';
import type { Step } from '../model.ts';

/** What stands around a conversation that changes who answers, the strongest first. */
export const CIRCUMSTANCES = [
  'a manager has the conversation',
  'after a stop',
  'a person was called',
  'nobody is recognised',
  'a hold stands',
  'nothing is owed',
  'plain',
] as const;

export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** Which rows answered something, by what was said and where. */
export type Answers = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** What a walk through every reachable state tells about the machine. */
export type Told = {
  /** `reminder > acknowledgement`: the rows, or what time did. */
  readonly ways: ReadonlyMap<string, ReadonlySet<string>>;
  /** By intent or flag, then by state: in plain circumstances. */
  readonly byState: Answers;
  /** By intent or flag, then by circumstance. */
  readonly byCircumstance: Answers;
};

const SAID: ReadonlySet<string> = new Set([...INTENTS, ...SAFETY_FLAGS]);

export function walkThrough(policy: Policy): Told {
  const ways = new Map<string, Set<string>>();
  const byState = new Map<string, Map<string, Set<string>>>();
  const byCircumstance = new Map<string, Map<string, Set<string>>>();
  explore(ALPHABET, policy, (step, letter) => {
    const { before, after } = step;
    const from = before.state.state;
    if (from !== after.state.state)
      add(
        ways,
        wayOf(from, after.state.state),
        isBack(step) ? 'the customer is back, and a task is over' : labelOf(step, policy),
      );
    if (!SAID.has(letter.name)) return;
    const circumstance = circumstanceOf(step, policy);
    const label = labelOf(step, policy);
    addIn(byCircumstance, letter.name, circumstance, label);
    if (circumstance === 'plain') addIn(byState, letter.name, from, label);
  });
  return { ways, byState, byCircumstance };
}

export function wayOf(from: StateName, to: StateName): string {
  return `${from} > ${to}`;
}

/** A task that waited for a person needs nobody any more, whatever the customer said. */
function isBack({ before, event, after }: Step): boolean {
  const fromCustomer = event.type === 'said' || event.type === 'media' || event.type === 'arrived';
  return fromCustomer && before.state.handoff !== undefined && after.state.handoff === undefined;
}

function circumstanceOf({ before, event, facts }: Step, policy: Policy): Circumstance {
  const s = situationOf(before.state, event, facts, policy);
  if (s.state.handoff?.status === 'claimed') return 'a manager has the conversation';
  if (s.state.contact.kind === 'ceased') return 'after a stop';
  if (isWithPerson(s.state)) return 'a person was called';
  if (!s.verified) return 'nobody is recognised';
  if (isHeld(s)) return 'a hold stands';
  return owesNothing(s) ? 'nothing is owed' : 'plain';
}

/** The row; which duty, where it was one; and what time did, where it was time. */
function labelOf({ row, before, event, facts }: Step, policy: Policy): string {
  if (event.type === 'time_came')
    return `time: ${(nextAction(before.state, facts, policy)?.kind ?? 'nothing').replaceAll('_', ' ')}`;
  if (event.type === 'manager_acted') return `manager: ${event.act.kind.replaceAll('_', ' ')}`;
  if (row !== 'a duty') return row;
  const [duty] = dutiesIn(situationOf(before.state, event, facts, policy));
  return `duty ${duty?.id ?? ''}`;
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key) ?? new Set<string>();
  map.set(key, values.add(value));
}

function addIn(map: Map<string, Map<string, Set<string>>>, key: string, inner: string, value: string): void {
  const values = map.get(key) ?? new Map<string, Set<string>>();
  map.set(key, values);
  add(values, inner, value);
}
