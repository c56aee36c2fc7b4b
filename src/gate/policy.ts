import { z } from 'zod';
import type { Language } from '../domain/language.ts';
import type { Problem } from '../domain/problem.ts';
import type { ToneRules } from '../policy/tone-rules.ts';

/** What managers and lawyers set about words; read from `prompts/gate/` and `prompts/tones/`. */
export type GatePolicy = GateLists & { readonly tones: ToneRules };

/** What the files of `prompts/gate/` say. */
export type GateLists = {
  /** Refuses everything; for an emergency, and for the proof that nothing goes round the gate. */
  readonly forbidEverything: boolean;
  /** Phrases that are forbidden word for word, and why. */
  readonly forbidden: readonly { readonly phrases: readonly string[]; readonly because: string }[];
  /** Phrases of which the first message must hold one: that a machine writes. */
  readonly disclosures: PerLanguage;
  /** Phrases of which every proactive message must hold one: how to stop. */
  readonly optOutLines: PerLanguage;
  /** Telephone numbers of crisis and emergency lines, which any message may name. */
  readonly helplines: readonly string[];
  /** Consequences that may be stated when the case's next step says so. */
  readonly consequences: PerLanguage;
  /** Words that a model may use in rewording, beside the template's and the facts'; how they are written stands in the file. */
  readonly courteous: PerLanguage;
};

type PerLanguage = Readonly<Record<Language, readonly string[]>>;

const phrase = z.string().trim().min(1, 'is empty; write a phrase or take the line out');
const phrases = z.array(phrase);
const literal = phrase.refine(
  (text) => text.replace(/[\s\p{P}\p{S}]/gu, '').length >= 2,
  'is too short: it would be found in almost every message',
);
const perLanguage = z.strictObject({ en: phrases.min(1), es: phrases.min(1), zh: phrases.min(1) });

const whole = z
  .array(
    phrase.refine(
      (line) => !line.includes('*'),
      'holds a star; write the word itself, it stands for its forms',
    ),
  )
  .min(1);
const unstarred = z.strictObject({ en: whole, es: whole, zh: whole });

/** The files of `prompts/gate/`, by name, and what each may hold. */
const FILES = {
  'forbidden.yaml': z.strictObject({
    forbid_everything: z.boolean(),
    forbidden: z.array(z.strictObject({ phrases: z.array(literal).min(1), because: phrase })),
  }),
  'must-say.yaml': z.strictObject({ disclosures: perLanguage, opt_out_lines: perLanguage }),
  'allowed.yaml': z.strictObject({ helplines: z.array(phrase), consequences: perLanguage }),
  'courteous.yaml': z.strictObject({ courteous: unstarred }),
};

/**
 * Check the parsed YAML of `prompts/gate/`, by file name (a path before it is allowed).
 *
 * Every problem is reported at once; there is no half-read policy, because a gate that lacks a list would let things through.
 */
export function parseGateLists(
  files: Readonly<Record<string, unknown>>,
): { readonly lists: GateLists } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const byName = new Map(
    Object.entries(files).map(([path, content]) => [path.split('/').at(-1) ?? path, { path, content }]),
  );
  for (const [name, { path }] of byName) {
    if (!(name in FILES)) {
      problems.push({
        file: path,
        message: `is not a file of the gate; there are ${Object.keys(FILES).join(', ')}`,
      });
    }
  }
  const read = <S extends z.ZodType>(name: string, schema: S): z.infer<S> | undefined => {
    const found = byName.get(name);
    const file = found?.path ?? `prompts/gate/${name}`;
    if (found === undefined) {
      problems.push({ file, message: 'is missing' });
      return undefined;
    }
    const result = schema.safeParse(found.content);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      problems.push({
        file,
        ...(issue.path.length > 0 && { at: pathOf(issue.path) }),
        message: issue.message,
      });
    }
    return undefined;
  };
  const forbidden = read('forbidden.yaml', FILES['forbidden.yaml']);
  const mustSay = read('must-say.yaml', FILES['must-say.yaml']);
  const allowed = read('allowed.yaml', FILES['allowed.yaml']);
  const courteous = read('courteous.yaml', FILES['courteous.yaml']);
  if (!forbidden || !mustSay || !allowed || !courteous || problems.length > 0) return { problems };
  return {
    lists: {
      forbidEverything: forbidden.forbid_everything,
      forbidden: forbidden.forbidden,
      disclosures: mustSay.disclosures,
      optOutLines: mustSay.opt_out_lines,
      helplines: allowed.helplines,
      consequences: allowed.consequences,
      courteous: wordsOf(courteous.courteous),
    },
  };
}

/** Courteous words may be written many to a line. */
function wordsOf(lines: PerLanguage): PerLanguage {
  const split = (language: Language): readonly string[] =>
    lines[language].flatMap((line) => line.split(/[\s,，、]+/)).filter(Boolean);
  return { en: split('en'), es: split('es'), zh: split('zh') };
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : String(part)))
    .join('.')
    .replaceAll('.[', '[');
}
