import { z } from 'zod';

const TEXT_LIMIT = 28 * 1024;

const account = z.strictObject({
  id: z.string().min(1),
  name: z.string().optional(),
  aadObjectId: z.string().optional(),
  role: z.string().optional(),
});

// The part of Adaptive Cards 1.5 that a sender of buttons needs (https://adaptivecards.io/explorer/); anything else is refused.
const submit = z.strictObject({
  type: z.literal('Action.Submit'),
  title: z.string().min(1),
  data: z.record(z.string(), z.unknown()),
});

const spacing = z.enum(['None', 'Small', 'Default', 'Medium', 'Large']).optional();

const run = z.strictObject({
  type: z.literal('TextRun'),
  text: z.string().min(1),
  selectAction: z.strictObject({ type: z.literal('Action.OpenUrl'), url: z.url() }).optional(),
});

const element = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextBlock'),
    text: z.string().min(1),
    wrap: z.boolean().optional(),
    spacing,
  }),
  z.strictObject({
    type: z.literal('RichTextBlock'),
    // A line break within a run is not shown by every client.
    inlines: z.array(run.refine(({ text }) => !/[\r\n]/u.test(text), 'has a line break in it')).min(1),
    spacing,
  }),
  // Teams shows six actions and drops the rest.
  z.strictObject({ type: z.literal('ActionSet'), spacing, actions: z.array(submit).min(1).max(6) }),
]);

const card = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.string().optional(),
  version: z.enum(['1.0', '1.1', '1.2', '1.3', '1.4', '1.5']),
  body: z.array(element),
  actions: z.array(submit).max(6).optional(),
});

export type Card = z.infer<typeof card>;

/** What a bot may post as a message; a field that Teams does not know is refused too. */
export const outgoing = z.strictObject({
  type: z.literal('message'),
  text: z.string().max(TEXT_LIMIT).optional(),
  textFormat: z.enum(['plain', 'markdown', 'xml']).optional(),
  summary: z.string().optional(),
  inputHint: z.string().optional(),
  locale: z.string().optional(),
  channelId: z.literal('msteams'),
  serviceUrl: z.string(),
  from: account,
  recipient: account,
  conversation: z.strictObject({
    id: z.string().min(1),
    name: z.string().optional(),
    isGroup: z.boolean().optional(),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
  }),
  replyToId: z.string().optional(),
  entities: z.array(z.unknown()).optional(),
  attachmentLayout: z.string().optional(),
  attachments: z
    .array(
      z.strictObject({
        contentType: z.literal('application/vnd.microsoft.card.adaptive'),
        content: card,
      }),
    )
    .max(1)
    .optional(),
});

export type Outgoing = z.infer<typeof outgoing>;

/** A message as its reader sees it. */
export function shown(message: Outgoing): string {
  const cards = message.attachments ?? [];
  if (message.text === undefined) return cards.map(({ content }) => cardText(content)).join('');
  switch (message.textFormat) {
    case 'plain':
      return message.text;
    case 'xml':
      return message.text.replace(/<[^>]*>/gu, '');
    case 'markdown':
    case undefined:
      // Teams hides what stands in braces (https://github.com/MicrosoftDocs/msteams-docs/issues/4956).
      return withoutMarkdown(message.text.replace(/\{[^}]*\}/gu, ''));
    default:
      return message.textFormat satisfies never;
  }
}

function cardText({ body }: Card): string {
  return body.reduce((before, each) => {
    if (each.type === 'ActionSet') return before;
    const line =
      each.type === 'TextBlock' ? withoutMarkdown(each.text) : each.inlines.map(({ text }) => text).join('');
    if (before === '') return line;
    return `${before}${each.spacing === 'None' ? '\n' : '\n\n'}${line}`;
  }, '');
}

function withoutMarkdown(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])|[*_~`#]/gu, '$1');
}

export function buttonsOf(message: Outgoing): readonly z.infer<typeof submit>[] {
  return (message.attachments ?? []).flatMap(({ content }) => [
    ...content.body.flatMap((each) => (each.type === 'ActionSet' ? each.actions : [])),
    ...(content.actions ?? []),
  ]);
}
