import type { ManagerAct } from '../domain/manager-act.ts';
import { endOf, nextWake, passUntil } from './passing.ts';
import { caseLines, clockLine, whoLine } from './show.ts';
import type { Guise, Visit } from './visit.ts';

/** What an order (`/next`) works with. */
export type Orders = {
  readonly visit: Visit;
  readonly guise: Guise;
  readonly write: (line: string) => void;
};

type Order = {
  readonly usage: string;
  readonly about: string;
  /** Answers what is wrong with the order, in a sentence. */
  readonly run: (orders: Orders, rest: string) => Promise<string | void>;
};

/** Orders that change who speaks, or end it, are the caller's. */
export const ORDERS: Readonly<Record<string, Order>> = {
  next: {
    usage: '/next',
    about: 'move the clock to what time will do next to this customer',
    run: async (orders) => {
      const { stage } = orders.visit;
      const due = await nextWake(stage, orders.guise.id);
      if (due === undefined)
        return 'Time alone changes nothing here; only an answer, a payment or a manager does.';
      await passUntil(stage, due > stage.clock.now() ? due : endOf(stage.clock.now(), 'PT1S', 'UTC'));
      return tellTime(orders);
    },
  },
  hour: { usage: '/hour', about: 'move the clock an hour', run: (orders) => pass(orders, 'PT1H') },
  day: { usage: '/day', about: 'move the clock a day', run: (orders) => pass(orders, 'P1D') },
  who: {
    usage: '/who [all]',
    about: 'who you are; or everybody you can be',
    run: async ({ guise, visit, write }, rest) => {
      const everybody = visit.customers
        .toSorted((a, b) => a.id.localeCompare(b.id))
        .map(
          (one) => `  ${one.id}  ${one.name} (${one.language}, ${one.country}), ${one.standing} ${one.owed}`,
        );
      const lines = rest === 'all' ? everybody : [whoLine((await guise.view()).chosen)];
      for (const line of lines) write(line);
    },
  },
  why: {
    usage: '/why',
    about: 'the case as the machine sees it',
    run: async ({ guise, write }) => {
      for (const line of caseLines((await guise.view()).chosen)) write(line);
    },
  },
  manager: {
    usage: '/manager claim | reply WORDS | approve | give back | resolve [NOTE] | send anyway',
    about: 'what a manager does',
    run: async ({ guise }, rest) => {
      const act = await managerAct(guise, rest);
      if (!act) return `Say one of: ${ORDERS['manager']?.usage}`;
      if ((await guise.talk.handoffs()).length === 0)
        return 'No person has been called for this customer yet, so a manager has nothing to act on. Write "a person please", for example.';
      await guise.talk.manager(act);
      return undefined;
    },
  },
  pay: {
    usage: '/pay SUM',
    about: 'a payment of this customer is booked',
    run: async ({ guise }, rest) => {
      if (!/^-?\d+(?:\.\d{1,3})?$/.test(rest)) return 'Say a sum, such as /pay 40 or /pay 40.50.';
      await guise.talk.pays(rest);
      return undefined;
    },
  },
  photo: { usage: '/photo', about: 'send a photo; /voice and /sticker likewise', run: sends('photo') },
  voice: { usage: '', about: '', run: sends('voice') },
  sticker: { usage: '', about: '', run: sends('sticker') },
  say: {
    usage: '/say WORDS',
    about: 'send exactly these words, a number or a slash among them',
    run: async ({ guise }, rest) => {
      if (rest === '') return 'Say what: /say 2.';
      await guise.talk.says(rest);
      return undefined;
    },
  },
  come: { usage: '/come', about: 'open a fresh invitation', run: ({ guise }) => guise.talk.comesIn() },
  leave: { usage: '/leave', about: 'leave the chat', run: ({ guise }) => guise.talk.leaves() },
};

function sends(media: string): Order['run'] {
  return ({ guise }) => guise.talk.sendsMedia(media);
}

async function pass(orders: Orders, duration: string): Promise<undefined> {
  await orders.guise.talk.waits(duration);
  return tellTime(orders);
}

function tellTime({ visit, guise, write }: Orders): undefined {
  write(clockLine(visit.stage.clock.now(), guise.timezone));
}

async function managerAct(guise: Guise, words: string): Promise<ManagerAct | undefined> {
  const [verb, rest] = splitFirst(words);
  switch (verb) {
    case 'claim':
    case 'approve':
      return { kind: verb };
    case 'reply':
      return rest === '' ? undefined : { kind: 'reply', text: rest };
    case 'give':
      return rest === 'back' ? { kind: 'give_back' } : undefined;
    case 'send':
      return { kind: 'send_anyway', draftId: (await guise.talk.refusedReply()) ?? 'none' };
    case 'resolve':
      return { kind: 'resolve', note: rest };
    default:
      return undefined;
  }
}

/** `resolve it is settled` is `resolve` and the rest. */
export function splitFirst(words: string): readonly [string, string] {
  const [first = ''] = words.trim().split(/\s/, 1);
  return [first, words.trim().slice(first.length).trim()];
}
