import { setTimeout as wait } from 'node:timers/promises';
import { API_TOKEN, type Home } from './fairdue.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';
import type { Telegram } from './telegram.ts';

/** What somebody does next. `silent`: nothing is answered to it. `at once`: they do not wait for the answer before it. */
type Step =
  | { readonly say: string; readonly silent?: true; readonly atOnce?: true }
  | { readonly photo: true }
  | { readonly pays: true };

/** How conversations go on once it is known who is there. */
export const TALKS: Readonly<Record<string, readonly Step[]>> = {
  promise: [{ say: 'I will pay on Friday' }, { say: 'yes' }],
  vague: [{ say: 'ok, got it' }],
  hardship: [
    { say: 'I lost my job and cannot pay' },
    { say: 'I can manage 40 a month' },
    // If forty a month is too little for any plan a person takes over, and nothing is answered.
    { say: 'the first one', silent: true },
  ],
  question: [{ say: 'how much do I owe?' }, { say: 'when is it due?' }, { say: 'thanks' }],
  hurried: [
    { say: 'hello' },
    { say: 'how can I pay?', atOnce: true },
    { say: 'I will pay on Friday', atOnce: true },
  ],
  stop: [{ say: 'stop writing to me' }],
  person: [{ say: 'I want to talk to a person' }, { say: 'are you still there?', silent: true }],
  dispute: [{ say: 'I dispute this debt' }],
  photo: [{ photo: true }, { say: 'I will pay tomorrow' }],
  pays: [{ pays: true }],
  nothing: [],
};

/** After these nothing keeps a reminder back, so that there is something to say when days have passed. */
const REMINDED_LATER = ['nothing', 'question', 'promise'];

export type Told = {
  readonly person: Person;
  readonly talk: string;
  /** The updates that this customer caused. */
  readonly updates: number[];
  readonly stoppedBy: number[];
  /** Ids of the payments that they made. */
  readonly payments: string[];
};

/** How long a customer waits for an answer before going on without one; a restart is well inside it. */
const PATIENCE_MS = 20_000;

export type Stage = {
  readonly telegram: Telegram;
  readonly home: Home;
  readonly random: Random;
  /** Called whenever somebody has just written. */
  readonly speak: () => void;
};

/** One customer's whole conversation, at the pace of the answers. */
export async function converse(stage: Stage, person: Person, token: string): Promise<Told> {
  const { telegram, home, random, speak } = stage;
  const talk = random.pick(random.below(2) === 0 ? REMINDED_LATER : Object.keys(TALKS));
  const told: Told = { person, talk, updates: [], stoppedBy: [], payments: [] };
  const { user } = person;
  const count = async (): Promise<number> => (await telegram.received(user, 0, 0)).length;
  const answered = async (act: () => Promise<number>, messages: number): Promise<void> => {
    const before = await count();
    const update = await act();
    told.updates.push(update);
    speak();
    if (random.below(8) === 0) await telegram.repeat(update);
    if (messages > 0) await telegram.received(user, before + messages, PATIENCE_MS);
  };

  await answered(() => telegram.start(user, token), 1);
  if (random.below(6) === 0) await answered(() => telegram.say(user, '1999-12-31'), 1);
  await answered(() => telegram.say(user, person.answer), 2);
  for (const [at, step] of (TALKS[talk] ?? []).entries()) {
    if ('pays' in step) await pay(home, told);
    else if ('photo' in step) await answered(() => telegram.photo(user), 1);
    else {
      const next = TALKS[talk]?.[at + 1];
      const waits = !step.silent && !(next && 'say' in next && next.atOnce);
      await answered(() => telegram.say(user, step.say), waits ? 1 : 0);
      if (talk === 'stop') told.stoppedBy.push(...told.updates.slice(-1));
    }
  }
  return told;
}

/** A lender's system books a payment, and asks again until it is told that it was booked. */
async function pay(home: Home, { person, payments }: Told): Promise<void> {
  const id = `PAY-${person.account}`;
  payments.push(id);
  const body = {
    id,
    account_id: person.account,
    amount: person.owes,
    currency: 'USD',
    paid_at: '2026-11-24T15:00:00Z',
  };
  for (let tries = 0; tries < 600; tries += 1) {
    const response = await fetch(`http://127.0.0.1:${home.port}/api/payments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${API_TOKEN}` },
      body: JSON.stringify(body),
    }).catch(() => undefined);
    if (response?.status === 200 || response?.status === 201) return;
    if (response && response.status < 500)
      throw new Error(`payment: ${response.status} ${await response.text()}`);
    // Nobody listens: the program was killed a moment ago.
    await wait(100);
  }
  throw new Error(`payment ${id} was never taken`);
}
