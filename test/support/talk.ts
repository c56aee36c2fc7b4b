import type { Instant } from '../../src/domain/time.ts';
import type { Debtor } from '../../src/talk/debtor.ts';
import { openTalk as open, type TalkAlone } from '../../src/talk/talk.ts';
import { shippedPrompts } from './shipped-prompts.ts';

/** A conversation under the shipped prompts. */
export function openTalk(debtor: Debtor, start: Instant): Promise<TalkAlone> {
  return open({ prompts: shippedPrompts(), debtor, start });
}
