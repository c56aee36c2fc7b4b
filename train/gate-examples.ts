import { readdirSync, readFileSync } from 'node:fs';
import { loadPrompts } from '../src/content/load.ts';
import { previewTemplates } from '../src/content/preview.ts';
import { LANGUAGES, type Language } from '../src/domain/language.ts';
import type { Rendered } from '../src/domain/message.ts';
import { NOTHING_KNOWN, type GateFacts } from '../src/gate/facts.ts';
import { phraseObjections } from '../src/gate/phrase-check.ts';
import { phraseHits } from '../src/gate/phrase-hits.ts';
import { read } from '../src/gate/reading.ts';
import { eachFeature } from '../src/gate/scorer/features.ts';
import type { Sorted } from './importance.ts';

/** A sentence that somebody wrote for the scorer, as the gate sees it. */
export type GateExample = Sorted & {
  readonly language: Language;
  /** The beginning of the file's name, one for those who wrote at one time: `first`, `general`. */
  readonly writer: string;
  /** How often it counts. */
  readonly weight: number;
  /** The gravest that a phrase of a rule says of it. */
  readonly objection: 'none' | 'warn' | 'reject';
  readonly category: string;
  readonly text: string;
};

const here = new URL('.', import.meta.url);

/** Somebody who is known and owes something; for F21, somebody who is not known yet. */
const FACTS: GateFacts = {
  ...NOTHING_KNOWN,
  today: '2026-05-09',
  currency: 'USD',
  identity: 'verified',
  consent: true,
};

/** Talk that has nothing to do with debts is endless, and only a little of it is here: it counts for more. */
const OTHER_TALK = 4;
/** A test holds the gate to the sentences by which the rules were written. */
const OF_THE_RULES = 4;

/** Whom the sentences are written to and for. */
const NAMES: Readonly<Record<Language, Pick<GateFacts, 'customerName' | 'creditor'>>> = {
  en: { customerName: 'Maria Lopez', creditor: 'Harbour Bank' },
  es: { customerName: 'María López', creditor: 'Banco Puerto' },
  zh: { customerName: '李娜', creditor: '海港银行' },
};

/**
 * Every sentence of `train/gate/`, and the templates as they ship. Throws, with file and line, for a heading that is none.
 *
 * A bot may not pose as a human, and a person may say that they are one: F19 is read as a machine's words, and what is forbidden there
 * once more as a manager's, where it is fine. What a stranger may not learn (F21) is the identity rule's, not a matter of wording.
 */
export function readGateExamples(): readonly GateExample[] {
  const prompts = loadPrompts(new URL('../prompts', here).pathname);
  return LANGUAGES.flatMap((language) => {
    const example = (
      line: Line,
      author: Rendered['author'],
      customerSaid: readonly string[] = [],
    ): GateExample => {
      const facts: GateFacts = { ...FACTS, ...NAMES[language], customerSaid };
      const reading = read(messageOf(line.text, language, author), prompts.gate, facts);
      const severities = phraseObjections(reading, phraseHits(reading, facts)).map((one) => one.severity);
      const objection = severities.includes('reject') ? 'reject' : (severities[0] ?? 'none');
      const features = new Set<number>();
      eachFeature(reading, (bucket) => features.add(bucket));
      const weight = line.category === 'F00' ? OTHER_TALK : line.writer === 'rules' ? OF_THE_RULES : 1;
      return { ...line, language, features: Uint32Array.from(features), weight, objection };
    };
    const shipped = previewTemplates(prompts, [language]).map(({ text }) => ({
      writer: 'templates',
      category: 'F00',
      target: 0 as const,
      text,
    }));
    const written = linesOf(language).flatMap((line) => {
      if (line.category === 'F21' && line.target === 1) return [];
      const quoted = quotationsIn(line.text);
      if (line.category !== 'F19') {
        const said = example(line, 'manager', quoted);
        return line.target === 0 || quoted.length === 0 ? [said] : [said, example(line, 'manager')];
      }
      return [example(line, 'model'), example({ ...line, target: 0 }, 'manager')];
    });
    return [...written, ...shipped.map((line) => example(line, 'template'))];
  });
}

/** What the customer is said to have said. A fine sentence quotes truly; a forbidden one may or may not. */
function quotationsIn(text: string): readonly string[] {
  return [...text.matchAll(/["“«「『]([^"”»」』]{2,})["”»」』]/g)].flatMap(([, words]) => words ?? []);
}

type Line = {
  readonly writer: string;
  readonly category: string;
  readonly target: 0 | 1;
  readonly text: string;
};

function linesOf(language: Language): readonly Line[] {
  return readdirSync(new URL('gate/', here))
    .filter((name) => name.endsWith(`-${language}.txt`))
    .toSorted()
    .flatMap(linesIn);
}

function linesIn(file: string): readonly Line[] {
  const [writer = file] = file.split('-');
  let heading: Pick<Line, 'category' | 'target'> | undefined;
  return readFileSync(new URL(`gate/${file}`, here), 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (!line.startsWith('# '))
        return heading && line.trim() ? [{ writer, ...heading, text: line.trim() }] : [];
      const [, category, kind] = /^# (F\d\d) (forbidden|acceptable)$/.exec(line) ?? [];
      if (!category)
        throw new Error(`gate/${file} line ${at + 1}: "${line}" is no heading like "# F05 forbidden"`);
      heading = { category, target: kind === 'forbidden' ? 1 : 0 };
      return [];
    });
}

function messageOf(text: string, language: Language, author: Rendered['author']): Rendered {
  return {
    draftId: 'example',
    to: { channel: 'web', conversation: 'example' },
    template: 'relay',
    purpose: 'relay',
    author,
    language,
    text,
    buttons: [],
  };
}
