import type { Language } from '../../src/domain/language.ts';
import type { ChannelName, Rendered } from '../../src/domain/message.ts';
import { TONES } from '../../src/domain/tone.ts';
import { judge } from '../../src/gate/judge.ts';
import { FACTS, message } from '../gate/example.ts';
import { around, type Probe } from './probe.ts';

const RARE = '龘';

/** A text on which as many of something are counted as it says. */
type Text = (many: number) => string;

const times =
  (words: string): Text =>
  (many) =>
    words.repeat(many);

/** A hundred words in sentences of four, so many of them long that the reading level is the number itself. */
const readsAs: Text = (level) => {
  const long = Math.max(0, level - 4);
  return Array.from({ length: 100 }, (_, at) => {
    const word = at < long ? 'readings' : 'read';
    return at % 4 === 3 ? `${word}. ` : `${word} `;
  }).join('');
};

/** What the gate says of texts on which the number counts, one less and one more. */
function said(text: Text, language: Language, change: Partial<Rendered> = {}): Probe {
  return (loaded, { file }, values) => {
    const tone = TONES.find((one) => file === `tones/${one}.yaml`);
    const ways = {
      language,
      author: 'template',
      purpose: 'reply',
      ...(tone && { tone }),
      ...change,
    } as const;
    return around(values)
      .filter((many) => many >= 0)
      .map((many) =>
        judge(message(text(many), ways), loaded.gate, FACTS)
          .map(({ rule }) => rule)
          .filter((rule) => rule.startsWith('T')),
      );
  };
}

const inChannel = (channel: ChannelName): Probe =>
  said(
    (many) =>
      'kind words. '
        .repeat(400)
        .slice(0, Math.max(0, many - 1))
        .concat('a'),
    'en',
    {
      to: { channel, conversation: 'c' },
    },
  );

export const TONE_PROBES: Readonly<Record<string, Probe>> = {
  'tones longest_sentence.en': said(times('read '), 'en'),
  'tones longest_sentence.es': said(times('leer '), 'es'),
  'tones longest_sentence.zh': said(times('看'), 'zh'),
  'tones reading_level.en': said(readsAs, 'en'),
  'tones reading_level.es': said(readsAs, 'es'),
  'tones reading_level.zh': said((many) => `${'看'.repeat(many)}。`.repeat(8), 'zh'),
  'tones rare_characters.percent': said(
    (many) => RARE.repeat(many) + '我们看一看这些字吧。'.repeat(20).slice(0, 111 - many),
    'zh',
  ),
  'tones words_in_capitals.at_most': said(times('HEAR '), 'en'),
  'tones exclamation_marks.at_most': said(times('Good! '), 'en'),
  'tones urgency.at_most': said(times('It is urgent. '), 'en'),
  'tones blame.at_most': said(times('You failed. '), 'en'),
  'tones unapproved_consequences.at_most': said(times('If we do not hear, it goes on. '), 'en'),
  'tones courtesy.at_least': said((many) => `Here it is. ${'Thanks. '.repeat(many)}`, 'en', {
    purpose: 'reminder',
  }),
  'tones questions.at_most': said(times('Which one? '), 'en'),
  'tones asks.at_most': said(times('Please write. '), 'en'),
  'tones links.at_most': said(times('https://pay.harbour.example/m '), 'en'),
  'tones characters.telegram': inChannel('telegram'),
  'tones characters.teams': inChannel('teams'),
  'tones characters.web': inChannel('web'),
  'tones reading_level_from.en': said(times('notwithstanding '), 'en'),
  'tones reading_level_from.es': said(times('correspondencia '), 'es'),
  'tones reading_level_from.zh': said(times('看'), 'zh'),
};
