import type { AlertBlock, DeskAction } from '../ports/desk.ts';
import { plainText } from './slack-text.ts';

/** A paragraph of an alert. */
export function section(blockId: string, text: string): AlertBlock {
  return { type: 'section', block_id: blockId, text: { type: 'mrkdwn', text, verbatim: true } };
}

/** A small grey line of an alert. */
export function context(blockId: string, text: string): AlertBlock {
  return { type: 'context', block_id: blockId, elements: [{ type: 'mrkdwn', text, verbatim: true }] };
}

/** A button as every desk understands it: `action_id` says which act, `value` says on what. */
export function button(
  action: DeskAction,
  label: string,
  value: string,
  style?: 'primary' | 'danger',
): Readonly<Record<string, unknown>> {
  return { type: 'button', action_id: action, text: plain(label, 75), value, ...(style && { style }) };
}

/** One of the fields of a section: a label and what stands under it. */
export function field(label: string, text: string): Readonly<Record<string, unknown>> {
  return { type: 'mrkdwn', text: `*${label}*\n${text}`, verbatim: true };
}

/** Text that Slack does not parse, at most so long. */
export function plain(text: string, limit: number): Readonly<Record<string, unknown>> {
  return { type: 'plain_text', text: plainText(text, limit), emoji: false };
}
