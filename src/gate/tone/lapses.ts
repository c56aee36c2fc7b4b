import type { Language } from '../../domain/language.ts';
import type { ChannelName } from '../../domain/message.ts';
import type { Tone } from '../../domain/tone.ts';
import type { ToneBounds } from '../../policy/tone-rules.ts';
import type { Measured, Span } from './measure.ts';

/** A bound that a message breaks: which, what was measured, and what to do. */
export type Lapse = {
  /** `T04.urgency`. */
  readonly id: string;
  readonly span?: Span;
  /** A plain sentence with the figure measured and the bound. */
  readonly reason: string;
  readonly suggestion: string;
};

/** What is measured, and against what. */
export type Held = {
  readonly measured: Measured;
  readonly bounds: ToneBounds;
  readonly tone: Tone;
  readonly language: Language;
  readonly channel: ChannelName;
  /** Whether the message goes out of our own accord: only then it has to begin with a courtesy. */
  readonly unasked: boolean;
};

/** Every bound that is broken, in the order of the file. */
export function lapsesOf(held: Held): readonly Lapse[] {
  const { measured, bounds, tone } = held;
  const may = (most: number): string => `a ${tone} message has ${most === 0 ? 'none' : `at most ${most}`}`;
  return [
    ...wordyLapses(held),
    ...tooMany('T03.capitals', measured.capitals, bounds.capitals, {
      reason: (many) => `${plural(many, 'word stands', 'words stand')} in capitals; ${may(bounds.capitals)}.`,
      suggestion: 'Write it in small letters: capitals read as a raised voice.',
    }),
    ...tooMany('T03.exclamation', measured.exclamations, bounds.exclamations, {
      reason: (many) => `${plural(many, 'exclamation mark')}; ${may(bounds.exclamations)}.`,
      suggestion: 'End the sentence with a full stop.',
    }),
    ...tooMany('T04.urgency', measured.urgency, bounds.urgency, {
      reason: (many) => `${plural(many, 'word presses', 'words press')} for time; ${may(bounds.urgency)}.`,
      suggestion: 'Take the hurry out; the due date says enough.',
    }),
    ...tooMany('T05.blame', measured.blame, bounds.blame, {
      reason: (many) =>
        `${plural(many, 'place says', 'places say')} whose fault it is; ${may(bounds.blame)}.`,
      suggestion: 'Say what is open, not what the customer did or left undone.',
    }),
    ...tooMany('T06.consequence', measured.consequences, bounds.consequences, {
      reason: (many) =>
        `${plural(many, 'sentence announces', 'sentences announce')} a consequence that is not in the approved list; ${may(bounds.consequences)}.`,
      suggestion: 'Leave it out, or use the words of prompts/gate/allowed.yaml.',
    }),
    ...courtesyLapse(held),
    ...tooMany('T08.questions', measured.questions, bounds.questions, {
      reason: (many) => `${plural(many, 'question')}; ${may(bounds.questions)}.`,
      suggestion: 'Ask the one that matters now; the other one can wait for the answer.',
    }),
    ...tooMany('T09.asks', measured.asks, bounds.asks, {
      reason: (many) => `${plural(many, 'thing is', 'things are')} asked for; ${may(bounds.asks)}.`,
      suggestion: 'Ask for one thing, and leave the rest to the reader with an "if".',
    }),
    ...tooMany('T10.links', measured.links, bounds.links, {
      reason: (many) => `${plural(many, 'link')}; ${may(bounds.links)}.`,
      suggestion: 'Keep the one that the reader needs now.',
    }),
    ...lengthLapse(held),
  ];
}

/** Sentences that are too long, too hard, or full of rare characters. */
function wordyLapses({ measured, bounds, tone, language }: Held): readonly Lapse[] {
  const { longest, reading, rarePercent } = measured;
  const unit = language === 'zh' ? 'characters' : 'words';
  const lapses: Lapse[] = [];
  if (longest && longest.size > bounds.sentence[language]) {
    lapses.push({
      id: 'T01.sentence',
      span: longest.span,
      reason: `A sentence has ${longest.size} ${unit}; a ${tone} one has at most ${bounds.sentence[language]}.`,
      suggestion: 'Split it in two, or say less.',
    });
  }
  if (reading !== undefined && reading > bounds.reading[language]) {
    const figure = Math.ceil(reading);
    lapses.push({
      id: 'T02.reading_level',
      reason:
        language === 'zh'
          ? `A sentence has ${figure} characters on average; a ${tone} message has at most ${bounds.reading.zh}.`
          : `The reading level is ${figure} (LIX); a ${tone} message has at most ${bounds.reading[language]}.`,
      suggestion:
        language === 'zh'
          ? 'Shorter sentences.'
          : 'Shorter sentences, and shorter words where there are any.',
    });
  }
  if (rarePercent !== undefined && rarePercent > bounds.rarePercent) {
    lapses.push({
      id: 'T02.rare_characters',
      reason: `${Math.ceil(rarePercent)} in a hundred characters are rare; a ${tone} message has at most ${bounds.rarePercent}.`,
      suggestion: 'Use words that everybody has learnt at school.',
    });
  }
  return lapses;
}

function courtesyLapse({ measured, bounds, tone, unasked }: Held): readonly Lapse[] {
  if (!unasked || measured.courtesies >= bounds.courtesies) return [];
  return [
    {
      id: 'T07.courtesy',
      reason: `${plural(measured.courtesies, 'courteous word')}; a ${tone} message that nobody asked for has at least ${bounds.courtesies}.`,
      suggestion: 'Begin with a greeting, and say thank you or please.',
    },
  ];
}

function lengthLapse({ measured, bounds, tone, channel }: Held): readonly Lapse[] {
  const most = bounds.length[channel];
  if (measured.length <= most) return [];
  return [
    {
      id: 'T11.length',
      reason: `The message has ${measured.length} characters; a ${tone} one has at most ${most} in ${NAMES[channel]}.`,
      suggestion: 'Say less, or send the rest when it is asked for.',
    },
  ];
}

const NAMES: Readonly<Record<ChannelName, string>> = {
  telegram: 'Telegram',
  teams: 'Teams',
  web: 'the browser',
};

type Telling = { readonly reason: (many: number) => string; readonly suggestion: string };

/** The first place beyond the bound is the one that is shown. */
function tooMany(
  id: string,
  found: readonly Span[],
  most: number,
  { reason, suggestion }: Telling,
): readonly Lapse[] {
  const span = found[most];
  return span ? [{ id, span, reason: reason(found.length), suggestion }] : [];
}

function plural(many: number, one: string, several = `${one}s`): string {
  return many === 1 ? `1 ${one}` : `${many} ${several}`;
}
