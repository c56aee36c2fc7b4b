import { Matcher } from '../phrases/matcher.ts';
import { DERIVED } from './derived.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { SELF_STATEMENTS, SELVES } from './selves.ts';
import { ZH } from './zh.ts';

/** Every word that the gate knows, in every language at once: a threat in another language than the message's is a threat. */
export const LEXICON = new Matcher();

for (const [language, lexicon] of [
  ['en', EN],
  ['es', ES],
  ['zh', ZH],
] as const) {
  LEXICON.addLexicon(language, { ...lexicon, ...SELVES[language] });
  const derived = { ...DERIVED[language], ...SELF_STATEMENTS[language] };
  for (const [name, patterns] of Object.entries(derived)) LEXICON.derive(language, name, patterns);
}
