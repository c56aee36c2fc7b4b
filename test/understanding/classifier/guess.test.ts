import { describe, expect, it } from 'vitest';
import type { Label } from '../../../src/understanding/cues/cue.ts';
import { weighTogether, type Weighed } from '../../../src/understanding/classifier/guess.ts';
import { viewsOf } from '../../../src/understanding/normalise.ts';
import { readText, type TextRead } from '../../../src/understanding/read-text.ts';
import { NOW } from '../reading.ts';

function readOf(text: string): TextRead {
  const input = { text, language: 'en', context: 'reminder_overdue', now: NOW, timezone: 'UTC' } as const;
  return readText(input, text, viewsOf(text), { language: 'en', heard: ['en'] });
}

/** The text as if the cues had heard just these. */
function weighed(text: string, heard: Readonly<Partial<Record<Label, number>>>, checking = false): Weighed {
  const labels = new Map(Object.entries(heard) as [Label, number][]); // keys of a record of labels
  return weighTogether({ ...readOf(text), labels }, checking);
}

describe('cues and the classifier together', () => {
  it('nothing takes away what a cue has heard; what the classifier finds unlikely is ranked last', () => {
    const { labels, unsure } = weighed('thanks, that is kind of you', { stop_contact: 0.9 });
    expect(labels.get('stop_contact')).toBeGreaterThanOrEqual(0.9);
    expect(unsure.has('stop_contact')).toBe(true);
  });

  it('hears without any cue what texts like this one usually mean', () => {
    const { labels } = weighed('my husband passed away two weeks ago and I am lost', {});
    expect(labels.get('flag:bereavement')).toBeGreaterThanOrEqual(0.5);
    expect(labels.get('vulnerability')).toBeGreaterThanOrEqual(0.5);
  });

  it('where an answer to the identity question is awaited, a name means nothing else', () => {
    expect([...weighed('Margaret Price', {}, true).labels.keys()]).toEqual([]);
    expect(weighed('Margaret Price', {}, true).last).toBeUndefined();
  });

  it('a text without a letter is not guessed at', () => {
    const { unsure, last } = weighed('12 / 24', { acknowledge: 0.6 });
    expect({ unsure: [...unsure], last }).toEqual({ unsure: [], last: undefined });
  });
});
