import { isDeepStrictEqual } from 'node:util';
import type { Prompts } from '../content/load.ts';
import { localMoment } from '../web/case-lines.ts';
import type { Conversation, Step } from './conversation.ts';
import { playing, type Played } from './play.ts';
import { messageLines } from './show.ts';

/** Play conversations one after the other, saying of each step what was expected and whether it held. Answers whether all held. */
export async function tellConversations(
  prompts: Prompts,
  conversations: readonly Conversation[],
  write: (line: string) => void,
): Promise<boolean> {
  let held = 0;
  for (const conversation of conversations) if (await tell(prompts, conversation, write)) held += 1;
  write(
    `${held} of ${conversations.length} ${conversations.length === 1 ? 'conversation' : 'conversations'} went as expected.`,
  );
  return held === conversations.length;
}

async function tell(
  prompts: Prompts,
  conversation: Conversation,
  write: (line: string) => void,
): Promise<boolean> {
  let held = true;
  write(conversation.name);
  for await (const played of playing(conversation, { prompts, strictly: true })) {
    held &&= played.held;
    write(
      `  ${localMoment(played.now, conversation.customer.timezone)}  ${played.at === 0 ? '(comes in by the invitation) ' : ''}${deedOf(played.step)}`,
    );
    for (const message of played.spoken) for (const line of messageLines(message)) write(`    ${line}`);
    for (const line of verdictLines(played)) write(`    ${line}`);
  }
  write('');
  return held;
}

function deedOf(step: Step): string {
  if (step.says !== undefined) return `Customer: ${[step.says].flat().join(' ⏎ ')}`;
  if (step.taps !== undefined) return `Customer taps ${step.taps}`;
  if (step.sends !== undefined) return `Customer: (${step.sends})`;
  if (step.wait !== undefined) return `(${step.wait} later)`;
  if (step.pays !== undefined)
    return `(paid: ${typeof step.pays === 'string' ? step.pays : `${step.pays.amount} on ${step.pays.account}`})`;
  if (step.imports !== undefined) return '(the lender sends the ledger anew)';
  const { manager } = step;
  if (typeof manager === 'object' && 'reply' in manager) return `Manager: ${manager.reply}`;
  return `(manager: ${(typeof manager === 'object' ? manager.act : (manager ?? '')).replaceAll('_', ' ')})`;
}

/** What was expected of a step, and where it was not so, what came of it. */
function verdictLines({ step, expected, actual }: Played): readonly string[] {
  return Object.keys({ ...expected })
    .filter((key) => Object.hasOwn(step.expect ?? {}, key) || !isDeepStrictEqual(expected[key], actual[key]))
    .map((key) =>
      isDeepStrictEqual(expected[key], actual[key])
        ? `✓ ${key}: ${inWords(expected[key])}`
        : `✗ ${key}: expected ${inWords(expected[key])}, and it was ${inWords(actual[key])}`,
    );
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(inWords).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, part]) => `${key} ${inWords(part)}`)
      .join(', ');
  return String(value);
}
