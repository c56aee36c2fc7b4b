import { z } from 'zod';

/**
 * Where a customer is written to: botbuilder's conversation reference without names, and without the activity it came from, so that
 * what is sent is a message and not a reply. Microsoft wants `tenantId` and `aadObjectId` for what is sent unasked.
 */
const stored = z.object({
  channelId: z.literal('msteams'),
  serviceUrl: z.string(),
  locale: z.string().optional(),
  bot: z.object({ id: z.string().min(1) }),
  user: z.object({ id: z.string().min(1), aadObjectId: z.string().optional() }),
  conversation: z.object({
    id: z.string().min(1),
    conversationType: z.literal('personal'),
    tenantId: z.string().optional(),
  }),
});

export type StoredReference = z.infer<typeof stored>;

/** The reference in an activity that came from a customer; undefined where it holds none that could be used. */
export function referenceIn(activity: Readonly<Record<string, unknown>>): StoredReference | undefined {
  const { channelId, serviceUrl, locale, recipient, from, conversation, channelData } = activity;
  const found = stored.safeParse({
    channelId,
    serviceUrl,
    ...(typeof locale === 'string' ? { locale } : {}),
    bot: recipient,
    user: from,
    conversation,
  });
  if (!found.success) return undefined;
  const tenant = z.object({ tenant: z.object({ id: z.string() }) }).safeParse(channelData);
  if (!tenant.success || found.data.conversation.tenantId !== undefined) return found.data;
  return { ...found.data, conversation: { ...found.data.conversation, tenantId: tenant.data.tenant.id } };
}

/** What came back from the store. */
export function readReference(value: unknown): StoredReference | undefined {
  return stored.safeParse(value).data;
}
