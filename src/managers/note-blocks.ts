import type { Instant } from '../domain/time.ts';
import type { AlertBlock } from '../ports/desk.ts';
import { button, context, section } from './block-parts.ts';
import { maskNameIn } from './brief.ts';
import { lines, mrkdwn, oneLine, quote, when } from './slack-text.ts';

/** What a line in the case's thread tells the managers. */
export type DeskNote =
  /** Something that happened: `The customer left the chat.` */
  | { readonly kind: 'line'; readonly text: string }
  /** What the customer wrote since the alert; `nameToHide` as long as nobody has claimed the case. */
  | {
      readonly kind: 'customer_words';
      readonly at: Instant;
      readonly text: string;
      readonly nameToHide?: string;
    }
  /** A manager's reply that the gate held back: refused, or with warnings that may be overridden. */
  | {
      readonly kind: 'refused_reply';
      readonly draftId: string;
      readonly reasons: readonly HeldReason[];
      /** The words that were held, so that nobody has to write them again. */
      readonly words?: string;
    };

export type HeldReason = {
  readonly rule: string;
  readonly severity: 'warn' | 'reject';
  readonly reason: string;
  readonly suggestion?: string;
};

/** A note as a plain line and as Block Kit inside Slack's limits. */
export function noteBlocks(note: DeskNote): {
  readonly text: string;
  readonly blocks: readonly AlertBlock[];
} {
  switch (note.kind) {
    case 'line':
      return { text: oneLine(note.text, 300), blocks: [section('line', mrkdwn(note.text, 2900) || '…')] };
    case 'customer_words': {
      const words = note.nameToHide ? maskNameIn(note.text, note.nameToHide) : note.text;
      return {
        text: oneLine(`The customer: ${words}`, 300),
        blocks: [context('said', `The customer ${when(note.at)}`), section('words', quote(words, 2900))],
      };
    }
    case 'refused_reply':
      return refusedReply(note);
  }
  return note satisfies never;
}

function refusedReply(note: DeskNote & { kind: 'refused_reply' }): ReturnType<typeof noteBlocks> {
  const isFinal = note.reasons.some((reason) => reason.severity === 'reject');
  const title = isFinal
    ? 'Not sent: this would break the rules of conduct.'
    : 'Not sent yet: please read these warnings.';
  const each = note.reasons.map((reason) => {
    const mark = reason.severity === 'reject' ? ':no_entry:' : ':warning:';
    const suggestion = reason.suggestion ? `\n    Instead: ${oneLine(reason.suggestion, 300)}` : '';
    return `${mark} ${oneLine(reason.reason, 400)}${suggestion}\n    Rule ${oneLine(reason.rule, 80)}`;
  });
  const anyway = {
    type: 'actions',
    block_id: 'anyway',
    elements: [button('send_anyway', 'Send anyway', note.draftId, 'danger')],
  };
  return {
    text: oneLine(title, 300),
    blocks: [
      section('held', `*${title}*\n${lines(each, 2800)}`),
      ...(note.words ? [section('words', quote(note.words, 2900))] : []),
      ...(isFinal ? [context('hint', 'Write it again in this thread, in other words.')] : [anyway]),
    ],
  };
}
