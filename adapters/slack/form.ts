import { WORDS_ACTION, WORDS_BLOCK } from './heard.ts';

/** Forms that a button opens. Slack keeps `private_metadata`: the handoff's id and nothing personal. */
export type FormName = 'reply' | 'resolve';

const FORMS = {
  reply: {
    title: 'Reply to the customer',
    submit: 'Send',
    label: 'Your words',
    hint: 'They are checked against the rules of conduct before they go out, in your name.',
    optional: false,
  },
  resolve: {
    title: 'Resolve this case',
    submit: 'Resolve',
    label: 'Note for the file',
    hint: 'The customer does not see it.',
    optional: true,
  },
} as const;

/** Longest that a field of Slack takes. */
const LONGEST = 3000;

export function formView(name: FormName, handoffId: string): Readonly<Record<string, unknown>> {
  const form = FORMS[name];
  return {
    type: 'modal',
    callback_id: name,
    private_metadata: JSON.stringify({ handoffId }),
    title: plain(form.title),
    submit: plain(form.submit),
    close: plain('Cancel'),
    blocks: [
      {
        type: 'input',
        block_id: WORDS_BLOCK,
        label: plain(form.label),
        hint: plain(form.hint),
        optional: form.optional,
        element: { type: 'plain_text_input', action_id: WORDS_ACTION, multiline: true, max_length: LONGEST },
      },
    ],
  };
}

function plain(text: string): Readonly<Record<string, unknown>> {
  return { type: 'plain_text', text, emoji: false };
}
