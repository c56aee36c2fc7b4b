import type { Blanks } from '../content/blanks.ts';
import { render, templateOf } from '../content/render.ts';
import { rewordedTemplate } from '../content/rewording.ts';
import { signatureOf, SIGNATURES, type TemplateName } from '../content/signatures.ts';
import { keyOf, type Template } from '../content/template.ts';
import type { Address, ChannelName, Rendered } from '../domain/message.ts';
import { dayIn, type Instant } from '../domain/time.ts';
import { disclosuresDue, packFor } from '../policy/conduct-pack.ts';
import { isVerified } from '../dialogue/situation.ts';
import { TONES } from '../domain/tone.ts';
import { TOPICS } from '../policy/ladder.ts';
import type { Conversation, Draft, StoredCase } from '../ports/store.ts';
import type { DraftBody } from './carry-out.ts';
import { creditorBlanks, ledgerBlanks } from './ledger-blanks.ts';
import type { World } from './world.ts';

/** A draft with its blanks, ready for the gate. */
export type Worded = {
  readonly rendered: Rendered;
  readonly blanks: Blanks;
  readonly overridden: readonly string[];
};

/**
 * Make the words of a draft, at the last moment: what the decision filled in, and the ledger as it is now.
 *
 * `rewording`: the blanks of a model's words are filled instead of the template's.
 */
export function wordsOf(
  world: World,
  draft: Draft,
  chat: Conversation,
  stored: StoredCase | undefined,
  now: Instant,
  rewording?: Template,
): Worded {
  const body = draft.blanks as DraftBody; // written by `carry-out` only
  const language = stored?.state.language ?? 'en';
  const ledger = stored ? ledgerBlanks(world, stored, now) : creditorBlanks(world, language);
  const blanks: Blanks = { ...ledger, ...(body.blanks as Blanks) }; // written by `carry-out` only
  const { country, region, timezone } = stored?.customer ?? { country: '', region: '', timezone: 'UTC' };
  const { creditor, conduct } = world.prompts;
  const pack = packFor(conduct, creditor.conductPack, country, region);
  const proactive = PROACTIVE.has(draft.purpose);
  const name = templateNamed(draft.template);
  const toneSet = signatureOf(name).toned ? TONES.find((tone) => tone === body.tone) : undefined;
  const { text, buttons, given } = render(world.prompts.templates, {
    name,
    tone: toneSet,
    topics: body.topics && TOPICS.filter((topic) => body.topics?.includes(topic)),
    language,
    country,
    today: dayIn(now, timezone),
    blanks,
    reworded: rewording,
    purpose: draft.purpose,
    identity: stored && isVerified(stored.state, { now }) ? 'verified' : 'unverified',
    disclose: proactive
      ? disclosuresDue(pack, { first: !stored?.spokenTo, thirdParty: creditor.party === 'third' }).map(
          (one) => one.say,
        )
      : [],
  });
  const rendered: Rendered = {
    draftId: draft.id,
    to: addressOf(chat),
    template: draft.template,
    purpose: draft.purpose,
    author: draft.author,
    language,
    text,
    buttons,
    given,
    ...(toneSet && { tone: toneSet }),
  };
  return { rendered, blanks, overridden: body.overridden ?? [] };
}

const PROACTIVE: ReadonlySet<string> = new Set([
  'reminder',
  'promise_reminder',
  'plan_reminder',
  'follow_up',
]);

/** The words of a draft that a model proposed, held against the template once more: it may have changed since. */
export function proposedFor(
  world: World,
  draft: Draft,
  language: StoredCase['state']['language'],
): Template | undefined {
  const { reworded, tone } = draft.blanks as DraftBody; // written by `carry-out` only
  if (reworded === undefined) return undefined;
  const key = keyOf(
    templateNamed(draft.template),
    TONES.find((one) => one === tone),
  );
  const held = rewordedTemplate(templateOf(world.prompts.templates, language, key), reworded, language);
  return 'template' in held ? held.template : undefined;
}

function templateNamed(name: string): TemplateName {
  if (Object.hasOwn(SIGNATURES, name)) return name as TemplateName; // just looked up
  throw new Error(`there is no template ${name}; a draft names one that an older version had`);
}

export function addressOf(chat: Conversation): Address {
  return { channel: chat.channel as ChannelName, conversation: chat.address }; // written from this union only
}
