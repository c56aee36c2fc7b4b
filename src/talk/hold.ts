import { createInterface } from 'node:readline/promises';
import type { Prompts } from '../content/load.ts';
import { ORDERS, splitFirst } from './orders.ts';
import type { Spoken } from './seen.ts';
import { messageLines, silenceLine, whoLine } from './show.ts';
import { openVisit, type Guise, type Visit } from './visit.ts';

/** The terminal, or whatever stands in for it. */
export type Terminal = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether a person types: then what is typed stands there already. */
  readonly isPerson: boolean;
};

/** Hold a conversation as a customer of the sample, until the input ends. */
export async function holdTalk(
  prompts: Prompts,
  customer: string,
  { input, output, isPerson }: Terminal,
): Promise<'ended' | 'unknown_customer' | 'faulty'> {
  const write = (line: string): void => void output.write(`${line}\n`);
  const visit = await openVisit(prompts);
  const reader = createInterface({ input, output, terminal: isPerson, prompt: '> ' });
  // The input may have ended while what it said is still being answered.
  let isOpen = true;
  reader.once('close', () => (isOpen = false));
  const prompt = (): void => {
    if (isOpen) reader.prompt();
  };
  try {
    let guise = await visit.be(customer);
    if (!guise) return 'unknown_customer';
    let seen = await enter(guise, write);
    prompt();
    for await (const line of reader) {
      const words = line.trim();
      if (!isPerson && words !== '') write(words);
      const [order, rest] = words.startsWith('/') ? splitFirst(words.slice(1)) : ['', ''];
      if (order === 'quit' || order === 'exit') break;
      if (order === 'be') {
        const other = await visit.be(rest);
        if (other) {
          guise = other;
          seen = await enter(guise, write);
        } else write(`There is no customer ${rest || 'without an id'}; /who all lists them.`);
      } else if (order === 'help') {
        for (const one of helpLines()) write(one);
      } else if (words !== '') {
        seen = await move({ visit, guise, write }, words, seen);
      }
      prompt();
    }
    if (isPerson) write('');
    return visit.stage.errors.length > 0 ? 'faulty' : 'ended';
  } finally {
    reader.close();
    await visit.stage.close();
  }
}

/** What of a chat and of the desk has been shown already. */
type Shown = { readonly spoken: readonly Spoken[]; readonly desk: readonly string[] };

type Scene = { readonly visit: Visit; readonly guise: Guise; readonly write: (line: string) => void };

async function enter(guise: Guise, write: (line: string) => void): Promise<Shown> {
  const { chosen } = await guise.view();
  write(`You are ${whoLine(chosen)}.`);
  write('Write as the customer would; a number taps a button. /help shows what else there is, /quit ends.');
  write('');
  if (chosen.invite) await guise.talk.comesIn();
  const spoken = await guise.talk.spoken();
  for (const message of spoken.slice(-1)) for (const line of messageLines(message)) write(line);
  const { sampleAnswer } = (await guise.view()).chosen;
  if (sampleAnswer) write(`(The right answer to the question who you are is ${sampleAnswer}.)`);
  return { spoken, desk: await deskLines(guise) };
}

/** One line of the input: words, a number that taps, or an order. Then what came of it. */
async function move(scene: Scene, words: string, before: Shown): Promise<Shown> {
  const { guise, visit, write } = scene;
  const since = visit.stage.clock.now();
  const [order, rest] = words.startsWith('/') ? splitFirst(words.slice(1)) : [undefined, ''];
  if (order !== undefined) {
    const known = Object.hasOwn(ORDERS, order) ? ORDERS[order] : undefined;
    if (!known) {
      write(`There is no /${order}; /help shows what there is.`);
      return before;
    }
    const complaint = await known.run(scene, rest);
    if (complaint) write(complaint);
    if (complaint || order === 'who' || order === 'why') return before;
  } else {
    const button = /^\d$/.test(words) ? before.spoken.at(-1)?.buttons[Number(words) - 1] : undefined;
    if (button) {
      write(`(tapped: ${button.label})`);
      await guise.talk.taps(button.action);
    } else await guise.talk.says(words);
  }
  const spoken = await guise.talk.spoken();
  const fresh = spoken.slice(before.spoken.length);
  for (const message of fresh) for (const line of messageLines(message)) write(line);
  const desk = await deskLines(guise);
  for (const line of desk.filter((one) => !before.desk.includes(one))) write(line);
  if (fresh.length === 0) write(silenceLine((await guise.view()).chosen, since));
  for (const fault of visit.stage.errors) write(`Fairdue itself went wrong: ${fault}`);
  return { spoken, desk };
}

/** What the managers see of this customer: each handoff, and the lines of its thread. */
async function deskLines(guise: Guise): Promise<readonly string[]> {
  const { alerts } = await guise.view();
  const { handoff } = await guise.talk.state();
  const standing = handoff
    ? [
        `Desk: ${handoff.priority} ${handoff.reason.replaceAll('_', ' ')}, ${handoff.status}${handoff.claimedBy ? ` by ${handoff.claimedBy.name}` : ''}`,
      ]
    : [];
  const thread = alerts.flatMap((alert) => alert.thread).filter((line) => line.from === 'fairdue');
  const over = alerts
    .filter(({ status }) => status === 'given_back' || status === 'resolved')
    .map(({ handoffId, status }) => `Desk: handoff ${handoffId} ${status.replaceAll('_', ' ')}`);
  return [...standing, ...over, ...thread.map((line) => `Desk: ${line.text}`)];
}

function helpLines(): readonly string[] {
  const lines = [
    ...Object.values(ORDERS).filter(({ usage }) => usage !== ''),
    { usage: '/be ID', about: 'be another customer' },
    { usage: '/quit', about: 'end' },
  ];
  return lines.map(({ usage, about }) =>
    usage.length > 12 ? `  ${usage}\n  ${' '.repeat(13)}${about}` : `  ${usage.padEnd(13)}${about}`,
  );
}
