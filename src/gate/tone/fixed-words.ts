import type { Language } from '../../domain/language.ts';
import type { ChannelName, Given } from '../../domain/message.ts';
import { UNTONED, type Tone } from '../../domain/tone.ts';
import { NOTHING_KNOWN } from '../facts.ts';
import type { GatePolicy } from '../policy.ts';
import { read } from '../reading.ts';
import { lapsesOf, type Lapse } from './lapses.ts';
import { measure, type Measured } from './measure.ts';

/** The words of a template before anything is filled in; `given` are its blanks. */
export type FixedWords = {
  readonly language: Language;
  readonly tone: Tone | undefined;
  readonly text: string;
  readonly given: readonly Given[];
  /** Whether the template goes out of our own accord. */
  readonly unasked: boolean;
};

const CHANNELS: readonly ChannelName[] = ['telegram', 'teams', 'web'];

/** What can be counted on the words of a template, whoever they will be sent to. */
export function measureFixed(words: FixedWords, policy: GatePolicy): Measured {
  const { language, text, given } = words;
  const message = {
    draftId: '',
    to: { channel: 'web', conversation: '' },
    template: '',
    purpose: 'reply',
    author: 'template',
    language,
    text,
    buttons: [],
    given,
  } as const;
  return measure(read(message, policy, NOTHING_KNOWN), policy.tones.measures, NOTHING_KNOWN);
}

/** The bounds of its tone that a template breaks, in whichever channel. */
export function lapsesInTemplate(words: FixedWords, policy: GatePolicy): readonly Lapse[] {
  const measured = measureFixed(words, policy);
  const tone = words.tone ?? UNTONED;
  const bounds = policy.tones.tones[tone];
  const each = CHANNELS.flatMap((channel) => lapsesOf({ ...words, measured, bounds, tone, channel }));
  // Only the length differs from channel to channel; the tightest one is told.
  return each.filter(({ id }, at) => each.findIndex((one) => one.id === id) === at);
}
