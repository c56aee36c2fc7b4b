import { statSync } from 'node:fs';
import { readConversation, type Conversation } from '../talk/conversation.ts';
import type { Prompts } from '../content/load.ts';
import type { Terminal } from '../talk/hold.ts';
import { Fault, sentenceOf } from './fault.ts';

/** The sample's plain first reminder: late by a few days, and nothing said yet. */
const USUAL_CUSTOMER = 'H-1001';

export type TalkOptions = {
  readonly file?: string | undefined;
  readonly name?: string | undefined;
  readonly customer?: string | undefined;
};

/** `fairdue talk`: be a customer of the sample; with a file, play its conversations. Nothing is kept. Exit code 1 when one did not go as expected. */
export async function talk(options: TalkOptions, terminal: Terminal): Promise<number> {
  const { file, name, customer } = options;
  if (file === undefined) return hold(customer ?? USUAL_CUSTOMER, terminal);
  if (customer !== undefined)
    throw new Fault('--customer is for a conversation of your own; a file names its customers itself.');
  const chosen = conversationsIn(file, name);
  const { tellConversations } = await import('../talk/tell.ts');
  const held = await tellConversations(
    await prompts(),
    chosen,
    (line) => void terminal.output.write(`${line}\n`),
  );
  return held ? 0 : 1;
}

async function hold(customer: string, terminal: Terminal): Promise<number> {
  const { holdTalk } = await import('../talk/hold.ts');
  const outcome = await holdTalk(await prompts(), customer, terminal);
  if (outcome === 'unknown_customer')
    throw new Fault(
      `There is no customer ${customer} in the sample; leave --customer out, and /who all lists everybody.`,
    );
  return outcome === 'ended' ? 0 : 1;
}

/** Read only when there is something to say: a fault of the arguments is answered at once. */
async function prompts(): Promise<Prompts> {
  const { loadPrompts, PROMPTS } = await import('../content/load.ts');
  return loadPrompts(PROMPTS);
}

function conversationsIn(file: string, name: string | undefined): readonly Conversation[] {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found)
    throw new Fault(`There is no file ${file}. The conversations of the tests are in test/conversations/.`);
  if (found.isDirectory()) throw new Fault(`${file} is a folder; name one file.`);
  const all = read(file);
  if (name === undefined) return all;
  const wanted = name.toLowerCase();
  const chosen = all.filter((one) => one.name.toLowerCase().includes(wanted));
  if (chosen.length === 0)
    throw new Fault(
      `No conversation in ${file} has “${name}” in its name. There are:\n${all.map((one) => `  ${one.name}`).join('\n')}`,
    );
  return chosen;
}

function read(file: string): readonly Conversation[] {
  try {
    return readConversation(file);
  } catch (error) {
    throw new Fault(sentenceOf(error));
  }
}
