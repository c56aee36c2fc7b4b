import type { WordClasses } from '../src/understanding/cues/cue.ts';

/** A source of numbers from 0 to 1 that is the same on every run. */
export type Dice = () => number;

export function diceFrom(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * One text that a cue's phrase would find: every choice made by the dice, gaps left empty, conditions on what may not
 * follow left aside.
 */
export function samplePhrase(phrase: string, classes: WordClasses, dice: Dice): string {
  const source = phrase
    .replaceAll(/\(\?<?[!=](?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)/g, '')
    .replaceAll(/[~^$]/g, '')
    .replaceAll('\\\\', '\\');
  const reader = { text: source, at: 0 };
  return alternatives(reader, classes, dice).replaceAll(/\s+/g, ' ').trim();
}

type Reader = { readonly text: string; at: number };

function alternatives(reader: Reader, classes: WordClasses, dice: Dice): string {
  const options = [sequence(reader, classes, dice)];
  while (reader.text[reader.at] === '|') {
    reader.at += 1;
    options.push(sequence(reader, classes, dice));
  }
  return options[Math.floor(dice() * options.length)] ?? '';
}

function sequence(reader: Reader, classes: WordClasses, dice: Dice): string {
  let out = '';
  while (reader.at < reader.text.length && !'|)'.includes(reader.text[reader.at] ?? '')) {
    out += repeated(reader, atom(reader, classes, dice), dice);
  }
  return out;
}

function atom(reader: Reader, classes: WordClasses, dice: Dice): string {
  const char = reader.text[reader.at] ?? '';
  reader.at += 1;
  if (char === '(') {
    if (reader.text.startsWith('?:', reader.at)) reader.at += 2;
    const inner = alternatives(reader, classes, dice);
    reader.at += 1;
    return inner;
  }
  if (char === '<') {
    const end = reader.text.indexOf('>', reader.at);
    const name = reader.text.slice(reader.at, end);
    reader.at = end + 1;
    return alternatives({ text: classes[name] ?? '', at: 0 }, classes, dice);
  }
  if (char === '[') {
    const end = reader.text.indexOf(']', reader.at);
    const set = reader.text.slice(reader.at, end).replaceAll(/.-./g, (range) => range[0] ?? '');
    reader.at = end + 1;
    return set[Math.floor(dice() * set.length)] ?? '';
  }
  if (char === '\\') {
    const kind = reader.text[reader.at] ?? '';
    reader.at += 1;
    return kind === 'd' ? '5' : kind === 'S' ? '' : kind;
  }
  return char === '.' ? '' : char;
}

function repeated(reader: Reader, text: string, dice: Dice): string {
  const counted = /^(?:[?*+]|\{\d+(?:,\d*)?\})/.exec(reader.text.slice(reader.at));
  if (!counted) return text;
  reader.at += counted[0].length;
  return counted[0] === '?' && dice() < 0.6 ? '' : text;
}
