import { rewordedTemplate, wordsWithBlanks } from '../content/rewording.ts';
import { templateOf } from '../content/render.ts';
import { keyOf } from '../content/template.ts';
import { replyToReword, type Decided, type Say } from '../dialogue/reply-to-reword.ts';
import type { Reworded } from '../ports/rewording.ts';
import type { NewRecord, StoredCase } from '../ports/store.ts';
import type { World } from './world.ts';

/** Which effect a model was asked about, what it made of it, if that can be used, and what the record says of the call. */
export type RewordedReply = { readonly of: Say; readonly text?: string; readonly record: NewRecord };

/** One turn: when it began, on a clock that only runs forward, and its one call, whatever number of times it is decided anew. */
export type Turn = { readonly began: number; asked?: { readonly about: string; readonly got: Reworded } };

export function beginTurn(): Turn {
  return { began: performance.now() };
}

/** Before the call, so that a turn which is taken again after a crash makes no second one. */
const ASKED = 'rewording_asked';

/** No wish for a tone came with the decision. */
const USUAL_TONE = 'warm';

/**
 * Ask a model, where one is configured, to fit one answer of this decision to what the customer wrote.
 *
 * It is given the words with their blanks empty. Whatever it says is a proposal: code holds it against the template here, and the gate
 * judges it with its blanks filled before it is sent.
 */
export async function rewordReply(
  world: World,
  stored: StoredCase,
  said: string | undefined,
  decided: Decided,
  turn: Turn,
  cause: string,
): Promise<RewordedReply | undefined> {
  const { reword, prompts } = world;
  if (!reword || said === undefined) return undefined;
  const of = replyToReword(decided, prompts.dialogue.reword);
  if (!of) return undefined;
  const { language } = decided.after;
  const template = templateOf(prompts.templates, language, keyOf(of.template, of.tone));
  const reply = wordsWithBlanks(template);
  const mayCall = async (): Promise<boolean> => {
    if (await wasAsked(world, stored.customer.id, cause)) return false;
    await world.store.record(
      { kind: ASKED, body: { cause, template: of.template } },
      decided.now,
      stored.customer.id,
    );
    return true;
  };
  const ask = (): Promise<Reworded> =>
    reword({
      reply,
      message: said,
      language,
      tone: of.tone ?? USUAL_TONE,
      mask: [stored.customer.name],
      spentMs: performance.now() - turn.began,
      mayCall,
    });
  const about = `${language} ${template.key}`;
  const got =
    turn.asked === undefined
      ? await ask()
      : turn.asked.about === about
        ? turn.asked.got
        : ({ skipped: 'asked_before' } as const);
  turn.asked ??= { about, got };
  const told = { cause, template: of.template, ...(got.tokens && { tokens: got.tokens }) };
  const record = (outcome: string, more: object): NewRecord => ({
    kind: 'rewording',
    body: { ...told, outcome, ...more },
  });
  if ('failure' in got) return { of, record: record('failed', { why: got.failure }) };
  if ('skipped' in got) return { of, record: record('skipped', { why: got.skipped }) };
  const held = rewordedTemplate(template, got.text, language);
  if ('fault' in held) return { of, record: record('faulty', { why: held.fault }) };
  return {
    of,
    text: wordsWithBlanks(held.template),
    record: record('proposed', got.kept ? { kept: true } : {}),
  };
}

async function wasAsked(world: World, customerId: string, cause: string): Promise<boolean> {
  const last = await world.store.dossier(customerId, [ASKED], 1);
  return last.some(
    (entry) => entry.kind === 'record' && (entry.body as { readonly cause?: string }).cause === cause, // written above only
  );
}
