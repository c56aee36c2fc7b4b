import { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { TONES, type Tone } from '../domain/tone.ts';
import { parsedBy, type Parsed, type PolicyFile } from './parsed.ts';
import type { ToneBounds, ToneMeasures, ToneRules } from './tone-rules.ts';
import { because, phrase, wholeNumber } from './yaml-values.ts';

const MEASURES = 'measures.yaml';

/** All files of `prompts/tones/`: one for each tone, and the one that says what is counted. Every problem of every file at once. */
export function parseTones(files: readonly PolicyFile[], folder: string): Parsed<ToneRules> {
  const problems: Problem[] = [];
  const names = [...TONES.map((tone) => `${tone}.yaml`), MEASURES];
  const nameOf = ({ file }: PolicyFile): string => file.slice(file.lastIndexOf('/') + 1);
  for (const one of files) {
    if (names.includes(nameOf(one))) continue;
    problems.push({ file: one.file, message: `is not a file of the tones; there are ${names.join(', ')}` });
  }
  const read = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const found = files.find((one) => nameOf(one) === name);
    if (!found) {
      problems.push({ file: `${folder}/${name}`, message: 'is missing; every tone needs its bounds' });
      return undefined;
    }
    const parsed = parsedBy(schema, found.value, found.file);
    if ('value' in parsed) return parsed.value;
    problems.push(...parsed.problems);
    return undefined;
  };
  const [warm, neutral, firm] = TONES.map((tone) => read(`${tone}.yaml`, boundsFile));
  const measures = read(MEASURES, measuresFile);
  if (!warm || !neutral || !firm || !measures || problems.length > 0) return { problems };
  return { value: { tones: { warm, neutral, firm } satisfies Record<Tone, ToneBounds>, measures } };
}

const perLanguage = <T extends z.ZodType>(one: T) => ({ en: one, es: one, zh: one });

const atMost = (most: number) => z.strictObject({ at_most: wholeNumber(0, most), because });

const boundsFile = z
  .strictObject({
    longest_sentence: z.strictObject({ ...perLanguage(wholeNumber(8, 120)), because }),
    reading_level: z.strictObject({ ...perLanguage(wholeNumber(8, 90)), because }),
    rare_characters: z.strictObject({ percent: wholeNumber(0, 100), because }),
    words_in_capitals: atMost(20),
    exclamation_marks: atMost(20),
    urgency: atMost(20),
    blame: atMost(20),
    unapproved_consequences: atMost(20),
    courtesy: z.strictObject({ at_least: wholeNumber(0, 10), because }),
    questions: atMost(20),
    asks: atMost(20),
    links: atMost(20),
    characters: z.strictObject({
      telegram: wholeNumber(80, 4096),
      teams: wholeNumber(80, 4096),
      web: wholeNumber(80, 4096),
      because,
    }),
  })
  .transform(({ longest_sentence, reading_level, characters, ...file }): ToneBounds => ({
    sentence: { en: longest_sentence.en, es: longest_sentence.es, zh: longest_sentence.zh },
    reading: { en: reading_level.en, es: reading_level.es, zh: reading_level.zh },
    rarePercent: file.rare_characters.percent,
    capitals: file.words_in_capitals.at_most,
    exclamations: file.exclamation_marks.at_most,
    urgency: file.urgency.at_most,
    blame: file.blame.at_most,
    consequences: file.unapproved_consequences.at_most,
    courtesies: file.courtesy.at_least,
    questions: file.questions.at_most,
    asks: file.asks.at_most,
    links: file.links.at_most,
    length: { telegram: characters.telegram, teams: characters.teams, web: characters.web },
  }));

const lists = z.strictObject({
  ...perLanguage(z.array(phrase).min(1, 'is empty; nothing would be counted')),
  because,
});

const measuresFile = z
  .strictObject({
    reading_level_from: z.strictObject({ ...perLanguage(wholeNumber(1, 200)), because }),
    capitals_allowed: z.strictObject({ words: z.array(phrase), because }),
    urgency: lists,
    blame: lists,
    consequence: lists,
    courtesy: lists,
    asking: lists,
    offering: lists,
  })
  .transform(({ reading_level_from, capitals_allowed, ...file }): ToneMeasures => ({
    readingFrom: { en: reading_level_from.en, es: reading_level_from.es, zh: reading_level_from.zh },
    capitalsAllowed: capitals_allowed.words,
    urgency: file.urgency,
    blame: file.blame,
    consequence: file.consequence,
    courtesy: file.courtesy,
    asking: file.asking,
    offering: file.offering,
  }));
