import { z } from 'zod';

/**
 * The part of Block Kit that we emit, with Slack's limits (https://docs.slack.dev/reference/block-kit/blocks and
 * https://docs.slack.dev/reference/views). Unknown fields are faults, as in Slack's own `invalid_blocks`.
 */
const plainText = (max: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(max),
    emoji: z.boolean().optional(),
  });

const mrkdwnText = (max: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(max),
    verbatim: z.boolean().optional(),
  });

const anyText = (max: number) => z.discriminatedUnion('type', [plainText(max), mrkdwnText(max)]);

const blockId = z.string().min(1).max(255).optional();

const buttonElement = z.strictObject({
  type: z.literal('button'),
  action_id: z.string().min(1).max(255),
  text: plainText(75),
  value: z.string().min(1).max(2000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});

const header = z.strictObject({ type: z.literal('header'), block_id: blockId, text: plainText(150) });

const section = z
  .strictObject({
    type: z.literal('section'),
    block_id: blockId,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
  })
  .refine(
    (block) => block.text !== undefined || block.fields !== undefined,
    'a section needs text or fields',
  );

const context = z.strictObject({
  type: z.literal('context'),
  block_id: blockId,
  elements: z.array(anyText(3000)).min(1).max(10),
});

const actions = z
  .strictObject({
    type: z.literal('actions'),
    block_id: blockId,
    elements: z.array(buttonElement).min(1).max(25),
  })
  .refine(
    (block) => areUnique(block.elements.map((element) => element.action_id)),
    'an action_id stands twice in one block',
  );

const input = z.strictObject({
  type: z.literal('input'),
  block_id: blockId,
  label: plainText(2000),
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  element: z.strictObject({
    type: z.literal('plain_text_input'),
    action_id: z.string().min(1).max(255),
    multiline: z.boolean().optional(),
    min_length: z.int().min(0).max(3000).optional(),
    max_length: z.int().min(1).max(3000).optional(),
    placeholder: plainText(150).optional(),
  }),
});

const block = z.discriminatedUnion('type', [header, section, context, actions]);

/** What `chat.postMessage` and `chat.update` take as `blocks`. */
export const messageBlocks = z
  .array(block)
  .max(50)
  .refine((blocks) => areUnique(blockIdsOf(blocks)), 'a block_id stands twice in one message');

/** What `views.open` takes as `view`. */
export const modalView = z.strictObject({
  type: z.literal('modal'),
  callback_id: z.string().min(1).max(255),
  title: plainText(24),
  submit: plainText(24),
  close: plainText(24).optional(),
  private_metadata: z.string().max(3000).optional(),
  blocks: z
    .array(z.discriminatedUnion('type', [header, section, context, actions, input]))
    .min(1)
    .max(100)
    .refine((blocks) => areUnique(blockIdsOf(blocks)), 'a block_id stands twice in one view'),
});

export type MessageBlocks = z.infer<typeof messageBlocks>;
export type ModalView = z.infer<typeof modalView>;

function blockIdsOf(blocks: readonly { readonly block_id?: string | undefined }[]): readonly string[] {
  return blocks.flatMap((each) => (each.block_id === undefined ? [] : [each.block_id]));
}

function areUnique(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}
