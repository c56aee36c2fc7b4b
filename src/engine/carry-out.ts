import type { Effect } from '../dialogue/effect.ts';
import type { Facts } from '../dialogue/facts.ts';
import type { NextAction } from '../dialogue/next-action.ts';
import type { CaseState } from '../domain/case.ts';
import type { Instant } from '../domain/time.ts';
import type { Commit, DeskJob, DossierEntry, Draft, NewDraft, StoredCase } from '../ports/store.ts';
import type { DeskNote } from '../managers/note-blocks.ts';
import { briefOf } from './brief.ts';
import type { RewordedReply } from './reword.ts';
import type { World } from './world.ts';

/** One decision, ready to be written down. */
export type Decision = {
  readonly stored: StoredCase;
  readonly state: CaseState;
  readonly effects: readonly Effect[];
  readonly row: string;
  readonly next: NextAction | undefined;
  readonly facts: Facts;
  readonly cause: string;
  readonly seq?: number;
  /** Drafts that an effect of this decision refers to. */
  readonly known: ReadonlyMap<string, Draft>;
  /** What happened before, for the brief of a case at the end of its ladder. */
  readonly dossier: readonly DossierEntry[];
  /** What a model made of one of the effects, if it was asked. */
  readonly reworded?: RewordedReply;
};

/** What a draft carries besides its template: blanks, tone, overrides. */
export type DraftBody = {
  readonly blanks: Readonly<Record<string, unknown>>;
  readonly tone?: string;
  readonly topics?: readonly string[];
  readonly overridden?: readonly string[];
  /** The template's words as a model would have them, blanks in place; deliver and the gate decide whether they are said. */
  readonly reworded?: string;
};

/** What answers the identity question, or might once its turn comes, is shown to nobody. */
function withoutAnswers(decision: Decision): Decision {
  const { stored, facts, seq } = decision;
  const words = stored.words.filter(
    ({ waits }) => waits === undefined || (waits === seq && facts.identityAnswer === 'none'),
  );
  return { ...decision, stored: { ...stored, words } };
}

/** Effects to rows: everything that one decision writes, for one transaction. */
export function commitOf(world: World, heard: Decision): Commit {
  const decision = withoutAnswers(heard);
  const { stored, state, effects, facts, next } = decision;
  const chat = stored.conversation;
  const closes = effects.find((effect) => effect.type === 'close_handoff');
  const handoff = state.handoff ?? stored.state.handoff;
  const touched = handoff && effects.some(touchesBrief);
  const consent = effects.some((effect) => effect.type === 'consent') && chat;
  return {
    customerId: stored.customer.id,
    expected: stored.version,
    at: facts.now,
    ...(decision.seq !== undefined && { seq: decision.seq }),
    ...(facts.identityAnswer !== 'none' && { forgetWords: true }),
    state,
    ...(next && { next: { at: next.at }, nextAction: next }),
    cause: decision.cause,
    drafts: chat ? effects.flatMap((effect) => draftOf(world, effect, chat.id, decision)) : [],
    cancel: effects.filter((effect) => effect.type === 'cancel'),
    records: [
      {
        kind: 'decided',
        body: { cause: decision.cause, row: decision.row, state: state.state, next: next?.kind ?? null },
      },
      ...effects.filter((effect) => effect.type === 'record').map(({ kind, body }) => ({ kind, body })),
      ...effects.flatMap((effect) => overrideRecord(effect, decision.known)),
      ...(consent ? [{ kind: 'consent', body: { chat: consent.id } }] : []),
      ...(decision.reworded ? [decision.reworded.record] : []),
    ],
    desk: handoff ? effects.flatMap((effect) => deskJobOf(effect, handoff.id, decision)) : [],
    ...(touched && {
      handoff: {
        id: handoff.id,
        status: closes?.status ?? handoff.status,
        brief: briefOf(world, { stored, state, handoff, dossier: decision.dossier }, facts.now, closes),
      },
    }),
    ...(consent && { consent: { conversationId: consent.id, consent: consentIn(stored, facts.now) } }),
    ...(chat && effects.some((effect) => effect.type === 'unbind') && { unbind: chat.id }),
  };
}

/** Whether an effect shows managers the case anew. */
export function touchesBrief({ type }: Effect): boolean {
  return type === 'alert' || type === 'note' || type === 'close_handoff';
}

function draftOf(
  world: World,
  effect: Effect,
  conversationId: string,
  { facts, known, reworded }: Decision,
): readonly NewDraft[] {
  const base = { id: world.newId('D'), conversationId, dueAt: facts.now };
  switch (effect.type) {
    case 'say': {
      const body: DraftBody = {
        blanks: effect.blanks,
        ...(effect.tone && { tone: effect.tone }),
        ...(effect.topics && { topics: effect.topics }),
        ...(reworded?.of === effect && reworded.text !== undefined && { reworded: reworded.text }),
      };
      return [
        { ...base, template: effect.template, blanks: body, purpose: effect.purpose, author: 'template' },
      ];
    }
    case 'relay': {
      const blanks = {
        manager: { kind: 'text', text: effect.manager },
        words: { kind: 'text', text: effect.words },
      };
      return [
        {
          ...base,
          template: 'relay',
          blanks: { blanks } satisfies DraftBody,
          purpose: 'relay',
          author: 'manager',
        },
      ];
    }
    case 'send_anyway': {
      const sent = overriding(effect.draftId, known);
      if (!sent) return [];
      const { id, body, overridden } = sent;
      const blanks: DraftBody = { ...body, overridden };
      return [{ ...base, id, template: 'relay', blanks, purpose: 'relay', author: 'manager' }];
    }
    default:
      return [];
  }
}

/** The draft in which held words go out after all; its id is made from theirs, so that they go out once. */
export function insistedId(draftId: string): string {
  return `${draftId}!`;
}

/** Only what the manager was shown as a warning is overridden, now and before; the gate refuses the rest again. */
function overriding(
  draftId: string,
  known: ReadonlyMap<string, Draft>,
):
  | {
      readonly id: string;
      readonly body: DraftBody;
      readonly shown: readonly string[];
      readonly overridden: readonly string[];
    }
  | undefined {
  const id = insistedId(draftId);
  const held = known.get(draftId);
  if (!held || held.status !== 'refused' || held.author !== 'manager' || known.has(id)) return undefined;
  const body = held.blanks as DraftBody; // drafts are written by this file only
  const why = held.why as { reasons?: readonly { rule: string; severity: string }[] } | undefined; // written by deliver only
  const warned = (why?.reasons ?? []).filter((reason) => reason.severity === 'warn');
  const shown = [...new Set(warned.map((reason) => reason.rule))];
  return { id, body, shown, overridden: [...new Set([...(body.overridden ?? []), ...shown])] };
}

/** Who sent words in spite of a warning, and in spite of which. */
function overrideRecord(effect: Effect, known: ReadonlyMap<string, Draft>): Commit['records'] {
  if (effect.type !== 'send_anyway') return [];
  const sent = overriding(effect.draftId, known);
  if (!sent) return [];
  const body = { by: effect.manager, held: effect.draftId, draft: sent.id, rules: sent.shown };
  return [{ kind: 'overridden', body }];
}

function deskJobOf(effect: Effect, handoffId: string, decision: Decision): readonly DeskJob[] {
  switch (effect.type) {
    case 'alert':
    case 'close_handoff':
      return [{ handoffId, kind: 'alert', body: {} }];
    case 'note': {
      const note = noteOf(effect, decision);
      return note ? [{ handoffId, kind: 'note', body: note }] : [];
    }
    default:
      return [];
  }
}

function noteOf(effect: Extract<Effect, { type: 'note' }>, decision: Decision): DeskNote | undefined {
  const { note } = effect;
  switch (note.kind) {
    case 'line':
      return { kind: 'line', text: note.text };
    case 'customer_words': {
      const last = decision.stored.words.at(-1);
      const claimed = decision.state.handoff?.status === 'claimed';
      if (!last) return { kind: 'line', text: 'The customer sent something that is not text.' };
      return {
        kind: 'customer_words',
        at: last.at,
        text: last.text,
        ...(!claimed && { nameToHide: decision.stored.customer.name }),
      };
    }
    case 'refused_reply':
      return { kind: 'refused_reply', draftId: note.draftId, reasons: note.reasons };
    default:
      return note satisfies never;
  }
}

/** What was agreed to, when, and in which words: the message that asked, and the answer that was given to it. */
function consentIn(stored: StoredCase, at: Instant): unknown {
  return {
    at,
    what: 'to be written to in this chat',
    answeredBy: 'the right answer to the identity question',
    question: stored.state.question?.kind ?? 'identity',
    asked: stored.consentWords ?? null,
  };
}
