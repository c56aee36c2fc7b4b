/** Endings by conjugation, without accents, as the gate reads them. No future: whoever says what will be promises or threatens. */
const ENDINGS = {
  ar: 'o as a amos an e es emos en aste aron aba abas abamos aban aria arias ariamos arian ado ada ados adas ando ar',
  er: 'o es e emos en a as amos an i iste io imos ieron ia ias iamos ian eria erias eriamos erian ido ida idos idas iendo er',
  ir: 'o es e imos en a as amos an i iste io ieron ia ias iamos ian iria irias iriamos irian ido ida idos idas iendo ir',
} as const;

const CLITICS = 'me te le les lo la los las nos se melo mela telo tela selo sela noslo noslas'.split(' ');
/** Forms that a pronoun may follow: "decirme", "diciendole", "escribame". */
const TAKES_CLITICS: ReadonlySet<string> = new Set('ar er ir ando iendo a e an en'.split(' '));

/** The forms of a verb, and of a stem of it that changes: `contar` and `cuent`. Empty for what ends like no infinitive. */
export function spanishForms(infinitive: string, otherStem?: string): readonly string[] {
  const kind = (['ar', 'er', 'ir'] as const).find((ending) => infinitive.endsWith(ending));
  if (!kind) return [];
  const stems = [infinitive.slice(0, -2), ...(otherStem === undefined ? [] : [otherStem])];
  return stems.flatMap((stem) =>
    ENDINGS[kind].split(' ').flatMap((ending) => {
      const form = spelt(stem, ending, kind) + ending;
      return TAKES_CLITICS.has(ending) ? [form, ...CLITICS.map((clitic) => form + clitic)] : [form];
    }),
  );
}

/** The sound of a stem is kept by other letters: "explique", "pague", "empiece", "elija", "ofrezca". */
function spelt(stem: string, ending: string, kind: keyof typeof ENDINGS): string {
  const front = /^[ei]/.test(ending);
  if (kind === 'ar' && front) return stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');
  if (kind !== 'ar' && !front) return stem.replace(/g$/, 'j').replace(/(?<=[aeiou])c$/, 'zc');
  return stem;
}

/** A verb form without the pronouns that hang on it: "contarmelo" is "contar". */
export function withoutClitics(word: string): string {
  return word.replace(
    /(?<=[aei]r|ndo)(?:(?:me|te|se|nos)(?:lo|la|los|las)|me|te|le|les|lo|la|los|las|nos|se)$/,
    '',
  );
}

/** The plural of a noun or an adjective. */
export function spanishPlural(word: string): string {
  if (/[aeiou]$/.test(word)) return `${word}s`;
  return word.endsWith('z') ? `${word.slice(0, -1)}ces` : `${word}es`;
}
