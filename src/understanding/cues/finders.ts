import { spacedPatterns, unspacedPatterns } from '../pattern.ts';
import type { Heard } from './cue.ts';
import { cueFinder, type Grammar } from './match.ts';
import { ENGLISH_DANGER } from './en/danger.ts';
import { ENGLISH_DEATHS } from './en/deaths.ts';
import { ENGLISH_LIFE } from './en/life.ts';
import { ENGLISH_HOLDS } from './en/holds.ts';
import { ENGLISH_MANNER } from './en/manner.ts';
import { ENGLISH_PAID } from './en/paid.ts';
import { ENGLISH_PLANS } from './en/plans.ts';
import { ENGLISH_PROMISES } from './en/promises.ts';
import { ENGLISH_QUESTIONS } from './en/questions.ts';
import { ENGLISH_STOPS } from './en/stops.ts';
import { ENGLISH_WISHES } from './en/wishes.ts';
import { ENGLISH_REASONS } from './en/reasons.ts';
import { ENGLISH_NOT_MEANT } from './en/not-meant.ts';
import { ENGLISH_CLASSES } from './en/words.ts';
import { SPANISH_DANGER } from './es/danger.ts';
import { SPANISH_DEATHS } from './es/deaths.ts';
import { SPANISH_LIFE } from './es/life.ts';
import { SPANISH_MONEY } from './es/money.ts';
import { SPANISH_MUST_HEAR } from './es/must-hear.ts';
import { SPANISH_PAID } from './es/paid.ts';
import { SPANISH_REASONS } from './es/reasons.ts';
import { SPANISH_TALK } from './es/talk.ts';
import { SPANISH_NOT_MEANT } from './es/not-meant.ts';
import { SPANISH_CLASSES } from './es/words.ts';
import { CHINESE_DANGER } from './zh/danger.ts';
import { CHINESE_DEATHS } from './zh/deaths.ts';
import { CHINESE_LIFE } from './zh/life.ts';
import { CHINESE_MONEY } from './zh/money.ts';
import { CHINESE_MUST_HEAR } from './zh/must-hear.ts';
import { CHINESE_PAID } from './zh/paid.ts';
import { CHINESE_TALK } from './zh/talk.ts';
import { CHINESE_NOT_MEANT } from './zh/not-meant.ts';
import { CHINESE_CLASSES } from './zh/words.ts';

export const ENGLISH: Grammar = {
  classes: ENGLISH_CLASSES,
  compile: spacedPatterns,
  negation:
    /(?:^| )(?:not|never|no|without|nor|neither|hardly|nobody|none|far from|instead of|rather than)(?: (?:a|an|the|my|any|to|really|actually|even|been|be|ever|yet|have|going|want|trying|saying|that|of|about|asking|had|in|you|need|your|it|this|like|me|say|for|think|looking|with|able|possibly|currently|sure|can))*\s*$/,
  denial:
    /(?:^| )(?:not|never) (?:ever |actually |once )?(?:say|said|saying|promise|promised|agree|agreed|claim|claimed|think|mean|meant|told|tell|mentioned|suggest|wrote|write|sure|guarantee|know)(?: (?:you|that|if|when|it|to|anything|about|him|them|so|whether))*\s*$/,
  subject: /^(?:i|we|my|he|she|they|you) /,
  hypothesis:
    /(?:^| )(?:if|whether|unless|suppose|supposing|imagine|should i|do i need|thinking (?:of|about)|considering|in case)(?: |$)/,
  question:
    /(?:^| )(?:how|where|what|why|which|who|whom|when (?:do|is|does|should|must|am|are|would|will|can|did)|by when|until when)(?: |$)/,
  notNegation: /(?:^| )(?:why not|if not|or not|not only|no one|whether or not) $/,
};

export const SPANISH: Grammar = {
  classes: SPANISH_CLASSES,
  compile: spacedPatterns,
  negation:
    /(?:^| )(?:no|nunca|jamas|sin|ni|tampoco|nadie|ningun|ninguna|en vez de|lejos de)(?: (?:es que|me|te|se|lo|la|le|les|los|las|nos|he|ha|hemos|un|una|el|mi|su|de|que|estoy|esta|quiero|voy|a|haber|aun|todavia|tengo|es|son|fue|muy|para|en|necesito|por|ha sido|soy|creo|hay|con|hacer|puedo|podre|podria|podemos|pude|voy|vamos|poder|pienso))*\s*$/,
  denial:
    /(?:^| )(?:no|nunca|jamas|tampoco) (?:les? |te )?(?:dije|digo|prometi|prometo|he dicho|acorde|acepte|quise decir|estoy diciendo|mencione|comente|aseguro|garantizo|creo|se si|se)(?: (?:que|nada|de|si|cuando|eso))*\s*$/,
  subject: /^(?:yo|nosotros|mi|el|ella|ellos|ustedes) /,
  hypothesis: /(?:^| )(?:si|en caso de que|suponiendo|y si|deberia|pensando en|considerando)(?: |$)/,
  question:
    /(?:^| )(?:como|donde|adonde|a que|que (?:dia|fecha|cuenta|pasa|sucede|ocurre)|cuanto|cuanta|cuando (?:tengo|debo|hay|es|vence|se)|por que|cual|quien|hasta cuando)(?: |$)/,
  notNegation: /(?:^| )(?:por que no|si no|o no|no solo|como no) $/,
};

export const CHINESE: Grammar = {
  classes: CHINESE_CLASSES,
  compile: unspacedPatterns,
  negation:
    /(?:没有|没|不|别|未|无|不是|并非|不会|不要|从来没|从没|从未|还没|没说|还不|不想|不用|不能)(?:再|有|在|是|说|要|去|想|能|来|得|把|给)?$/,
  denial:
    /(?:没说|没有说|没答应|没有答应|没承诺|没说过|没有说过|没讲|从没说|不是说|没同意|不确定|不知道)(?:过|要|会|我|什么时候|能不能)*$/,
  subject: /^我/,
  hypothesis: /(?:有钱我|如果|要是|假如|万一|的话|是否|会不会|是不是|假设|若)/,
  question:
    /(?:怎么|如何|哪里|哪有|哪能|哪来|拿什么|用什么|在哪|去哪|什么时候|哪天|多少|为什么|凭什么|谁|几号|怎样)/,
  notNegation:
    /(?:要不|是不是|不如|不好意思|不过|不仅|不但|对不起|没问题|没关系|差不多|会不会|能不能|可不可以|行不行|好不好|有没有|要不要|能不)$/,
};

/** The cue tables and the grammar of each language. */
export const CUES = {
  en: {
    tables: [
      ENGLISH_STOPS,
      ENGLISH_HOLDS,
      ENGLISH_DANGER,
      ENGLISH_LIFE,
      ENGLISH_DEATHS,
      ENGLISH_PAID,
      ENGLISH_PROMISES,
      ENGLISH_PLANS,
      ENGLISH_QUESTIONS,
      ENGLISH_WISHES,
      ENGLISH_MANNER,
      ENGLISH_REASONS,
    ],
    notMeant: ENGLISH_NOT_MEANT,
    grammar: ENGLISH,
  },
  es: {
    tables: [
      SPANISH_MUST_HEAR,
      SPANISH_DANGER,
      SPANISH_LIFE,
      SPANISH_DEATHS,
      SPANISH_PAID,
      SPANISH_MONEY,
      SPANISH_TALK,
      SPANISH_REASONS,
    ],
    notMeant: SPANISH_NOT_MEANT,
    grammar: SPANISH,
  },
  zh: {
    tables: [
      CHINESE_MUST_HEAR,
      CHINESE_DANGER,
      CHINESE_LIFE,
      CHINESE_DEATHS,
      CHINESE_PAID,
      CHINESE_MONEY,
      CHINESE_TALK,
    ],
    notMeant: CHINESE_NOT_MEANT,
    grammar: CHINESE,
  },
} as const;

const FIND = {
  en: cueFinder(CUES.en.tables, CUES.en.notMeant, ENGLISH),
  es: cueFinder(CUES.es.tables, CUES.es.notMeant, SPANISH),
  zh: cueFinder(CUES.zh.tables, CUES.zh.notMeant, CHINESE),
} as const;

/** What the cues of one language find in the text as that language is written (`viewsOf`). */
export function cuesIn(language: keyof typeof FIND, view: string): Heard {
  return FIND[language](view);
}
