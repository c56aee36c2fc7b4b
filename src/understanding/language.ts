import { languageOf, type Language } from '../domain/language.ts';
import { ENGLISH_WORDS } from './vocabulary-english.ts';
import { SPANISH_WORDS } from './vocabulary-spanish.ts';
import { fold } from './normalise.ts';

const ENGLISH_GLUE = new Set(
  `i you he she it we they me my your his her our their the a an this that these those is am are was were be been have
  has had do does did will would can could should may might must not to of in on at for from with by about as and or but
  if so because when what who how why which where there here just only get got go going want need know make take give
  im ive ill dont cant wont didnt thats its yes yeah yep hello hi hey please thanks thank sorry day week month year
  today tomorrow pls plz thx wanna gonna lol dude mate bro sir maam right still out up back some any all more too them
  him us off over than then now`.split(/\s+/),
);

const SPANISH_GLUE = new Set(
  `yo tu usted ustedes ella nosotros mi mis su sus el la los las un una unos unas lo le les se te nos que de del en por
  para con sin al y o u pero si ya muy mas menos como cuando donde quien cual esto esta este eso esa ese hay es son soy
  estoy esta estan era fue ser estar he ha han hoy ayer manana hola gracias buenas buenos favor bien tengo tiene puedo
  puede quiero necesito voy va ir hacer hago dia semana mes ano q xq pq porq tb aqui ahi asi todo nada algo porfa
  vale dale listo sale ok claro bueno pues entonces tambien todavia aun ni hasta desde entre sobre dinero cuanto baja
  ahorita digame oiga uds`.split(/\s+/),
);

/** Words that both use, or that mean the same everywhere: they decide nothing. */
const SHARED = new Set([
  'no',
  'me',
  'a',
  'ok',
  'stop',
  'total',
  'hospital',
  'error',
  'real',
  'final',
  'once',
  'son',
  'sin',
  'bot',
  'cancer',
  'he',
  'has',
  'legal',
  'come',
  'u',
  'o',
  'y',
  'd',
  'i',
  'importe',
  'largo',
  'mayo',
  'once',
  'chapter',
  'agent',
  'iva',
]);

export type LanguageReading = {
  readonly language: Language;
  /** Every language that the text shows signs of, the first among them. */
  readonly heard: readonly Language[];
};

/**
 * Which language a message is in.
 *
 * Han script decides for Chinese, function words between English and Spanish; where the text shows nothing ("ok", "1",
 * an emoji) it is the language known before.
 */
export function readLanguage(
  text: string,
  known: Language | undefined,
  locale: string | undefined,
): LanguageReading {
  const plain = fold(text);
  const words = plain.match(/\p{Script=Latin}+(?:'\p{Script=Latin}+)*/gu) ?? [];
  const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0;
  const fallback = known ?? languageOf(locale) ?? 'en';
  const english = scoreOf(words, ENGLISH_GLUE, ENGLISH_WORDS, /(?:ing|tion|ly|'s|n't|ght|wh)/);
  const marks = (text.match(/[ñ¿¡áíóúü]/giu) ?? []).length;
  const spanish =
    scoreOf(words, SPANISH_GLUE, SPANISH_WORDS, /(?:cion|ando|iendo|ado|aron|ieron|ito|ita)$/) + marks * 0.7;
  const evidence: readonly (readonly [Language, number])[] = [
    ['zh', han * 0.7],
    ['en', english],
    ['es', spanish],
  ];
  const heard = evidence
    .filter(([language, score]) => score >= (language === 'zh' ? 0.7 : 1))
    .toSorted((a, b) => b[1] - a[1] || Number(b[0] === fallback) - Number(a[0] === fallback));
  const language = heard[0]?.[0] ?? fallback;
  return { language, heard: heard.length > 0 ? heard.map(([name]) => name) : [language] };
}

function scoreOf(
  words: readonly string[],
  glue: ReadonlySet<string>,
  vocabulary: ReadonlySet<string>,
  shape: RegExp,
): number {
  let score = 0;
  for (const word of words) {
    if (SHARED.has(word)) continue;
    if (glue.has(word)) score += 1;
    else if (vocabulary.has(word)) score += 1;
    else if (word.length >= 5 && shape.test(word)) score += 0.4;
  }
  return score;
}
