import type { Language } from '../domain/language.ts';

/** What a message is when it consists of nothing but an answer. */
export type ShortAnswer = {
  /** Every word says yes, or says it politely. */
  readonly bareYes: boolean;
  readonly bareNo: boolean;
  readonly startsYes: boolean;
  readonly startsNo: boolean;
  /** The only thing said is this number. */
  readonly loneNumber: number | undefined;
  /** The message says which of several: "the second one". */
  readonly choice: number | 'last' | undefined;
  readonly words: number;
};

const YES: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:yes|ok|sure|correct|right|confirmed?|agreed|deal|fine|perfect|of course|definitely|absolutely|go ahead|please do|sounds (?:good|great|fine)|works(?: for me)?|that works(?: for me)?|(?:that|it) is (?:right|correct|fine|good|ok)|exactly|i (?:confirm|agree|accept|do|will|am in)|great|good|alright|all right|got it|noted|will do|certainly|indeed|that is fine|all good|lets do it|let us do it|y|yes please|cool|awesome|excellent|done)(?= |$))/,
  es: /^(?:,? ?(?:si|ok|vale|claro|correcto|de acuerdo|perfecto|esta bien|muy bien|bien|confirmo|confirmado|acepto|listo|dale|sale|bueno|por supuesto|exacto|hecho|trato hecho|adelante|me parece(?: bien)?|asi es|eso es|seguro|sin falta|cuenten con ello|genial|excelente|va|venga|conforme|afirmativo|como no|entendido|s|me sirve|orale|simon|estupendo|obvio|cierto)(?= |$))/,
  zh: /^(?!.{0,6}[吗么?])(?:好的?|好吧|行|可以|可以的|是|是的|对|对的|嗯+|没问题|ok|同意|确认|接受|成|当然|没错|要得|中|就这样|好嘞|好滴|就这么办|yes|明白|知道了|收到|恩|必须的|没意见|成交|1$)/,
};

const NO: Readonly<Record<Language, RegExp>> = {
  en: /^(?:no|never|pass|not really|negative|no thanks|no thank you|not at all|n|incorrect|that is (?:not right|wrong)|not (?:now|yet|interested|possible|ok))(?= |$)/,
  es: /^(?:,? ?(?:no|negativo|para nada|de ninguna manera|tampoco|nunca|no gracias|n|incorrecto|ni hablar|imposible))(?= |$)/,
  zh: /^(?:不行|不可以|不是|不对|不用了?|不要|不同意|不接受|不好|不|否|no|算了|不能|做不到|没有)/,
};

const FILLER: Readonly<Record<Language, RegExp>> = {
  en: /^(?:yes|ok|sure|please|thanks|thank|you|very|much|that|is|it|correct|right|fine|good|great|with|me|for|then|lets|let|us|do|go|i|agree|accept|confirm|will|sir|madam|mate|perfect|sounds|works|deal|all|no|problem|of|course|definitely|absolutely|ahead|this|the|am|happy|and|so|got|noted|cool|done|a|lot|bro|guys|man|just|really|alright|confirmed|agreed|exactly|indeed|certainly|thing|sorry|not|pass|interested|at|[,.!;?])$/,
  es: /^(?:si|ok|vale|claro|por|favor|gracias|muchas|muy|bien|esta|de|acuerdo|correcto|perfecto|confirmo|acepto|listo|dale|sale|bueno|supuesto|exacto|me|parece|asi|es|eso|que|pues|no|senor|senorita|todo|trato|hecho|adelante|seguro|conforme|entendido|genial|excelente|va|venga|ya|lo|estoy|confirmado|con|ello|amigo|claro|sin|falta|problema|le|les|[,.!;?])$/,
  zh: /^(?:好|的|吧|行|可|以|是|对|嗯|没|问|题|ok|同|意|确|认|接|受|成|当|然|错|谢|你|了|啊|呀|嘞|滴|就|这|样|么|办|定|我|知|道|收|到|明|白|恩|不|用|要|否|算|能|做|哦|噢|呢|嘛|yes|no|[,.!;?~])$/,
};

const CHOICES: Readonly<Record<Language, readonly (readonly [number | 'last', RegExp])[]>> = {
  en: [
    [
      1,
      /(?<![^ ])(?:(?:the )?(?:first|1st) (?:one|option|plan|offer|choice)|option (?:1|one|a)|number (?:1|one)|the first(?= (?:please|,|\.|works|is|one|sounds|$))|plan (?:1|one|a)|offer (?:1|one)|#1|no 1|choose 1|pick 1|top one) /,
    ],
    [
      2,
      /(?<![^ ])(?:(?:the )?(?:second|2nd|middle) (?:one|option|plan|offer|choice)|option (?:2|two|b)|number (?:2|two)|the second(?= (?:please|,|\.|works|is|one|sounds|$))|plan (?:2|two|b)|offer (?:2|two)|no 2|choose 2|pick 2|the middle) /,
    ],
    [
      3,
      /(?<![^ ])(?:(?:the )?(?:third|3rd) (?:one|option|plan|offer|choice)|option (?:3|three|c)|number (?:3|three)|the third(?= (?:please|,|\.|works|is|one|sounds|$))|plan (?:3|three|c)|offer (?:3|three)|no 3|choose 3|pick 3) /,
    ],
    ['last', /(?<![^ ])the (?:last|bottom|final|longest) (?:one|option|plan|offer|choice) /],
    [1, /^(?:the )?(?:first|1st)(?: please| thanks)? (?:[.!] )?$/],
    [2, /^(?:the )?(?:second|2nd)(?: please| thanks)? (?:[.!] )?$/],
    [3, /^(?:the )?(?:third|3rd)(?: please| thanks)? (?:[.!] )?$/],
  ],
  es: [
    [
      1,
      /(?<![^ ])(?:(?:la|el) (?:primera?|1|uno|1ra|1era|1er)(?: opcion| plan| oferta| propuesta)?|(?:opcion|plan|numero|propuesta|oferta) (?:1|uno|a)|primera opcion|primer plan) /,
    ],
    [
      2,
      /(?<![^ ])(?:(?:la|el) (?:segund[oa]|2|dos|2da|del medio|de en medio)(?: opcion| plan| oferta| propuesta)?|(?:opcion|plan|numero|propuesta|oferta) (?:2|dos|b)|segunda opcion|segundo plan) /,
    ],
    [
      3,
      /(?<![^ ])(?:(?:la|el) (?:tercer[oa]?|3|tres|3ra|3era|3er)(?: opcion| plan| oferta| propuesta)?|(?:opcion|plan|numero|propuesta|oferta) (?:3|tres|c)|tercera opcion|tercer plan) /,
    ],
    ['last', /(?<![^ ])(?:la|el) (?:ultim[oa])(?: opcion| plan| oferta)? /],
    [1, /^(?:primer[oa]?) (?:[.!] )?$/],
    [2, /^(?:segund[oa]) (?:[.!] )?$/],
    [3, /^(?:tercer[oa]?) (?:[.!] )?$/],
  ],
  zh: [
    [1, /第[一1](?:个|种|项|套|款|条|方案)?|方案[一1a]|选(?:项)?[一1](?!\d)|[1一]号方案|头一个/],
    [2, /第[二2](?:个|种|项|套|款|条|方案)?|方案[二2b]|选(?:项)?[二2](?!\d)|[2二]号方案|中间(?:那个|的)/],
    [3, /第[三3](?:个|种|项|套|款|条|方案)?|方案[三3c]|选(?:项)?[三3](?!\d)|[3三]号方案/],
    ['last', /最后(?:一个|那个|一种|一项)/],
  ],
};

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  壹: 1,
};

export function shortAnswer(language: Language, view: string): ShortAnswer {
  const text = view.trim();
  const words =
    language === 'zh'
      ? Array.from(text.replaceAll(/\s/g, ''))
      : text.split(' ').filter((word) => word !== '');
  const spoken = words.filter((word) => !/^[,.;!?]$/.test(word));
  const startsYes = YES[language].test(view);
  const startsNo = NO[language].test(view);
  const onlyFiller =
    words.length <= 14 &&
    words.every((word) => FILLER[language].test(word) || word === 'k' || word === 'o' || word === 's');
  return {
    bareYes: startsYes && !startsNo && onlyFiller,
    bareNo: startsNo && onlyFiller && !/[?]/.test(text),
    startsYes: startsYes && !startsNo,
    startsNo,
    loneNumber: loneNumber(text),
    choice: CHOICES[language].find(
      ([, pattern]) => pattern.test(view) && !isRefused(language, view, pattern),
    )?.[0],
    words: language === 'zh' ? Math.ceil(spoken.length / 2) : spoken.length,
  };
}

function loneNumber(text: string): number | undefined {
  const bare = text.replaceAll(/[.,;!?]+$/g, '').trim();
  const digits = /^(?:[$€£¥] ?)?(\d{1,6}(?:[.,]\d{1,2})?)(?:号|日|元|块|th|st|nd|rd)?$/.exec(bare);
  if (digits) return Number((digits[1] ?? '').replace(',', '.'));
  return NUMBER_WORDS[bare];
}

function isRefused(language: Language, view: string, pattern: RegExp): boolean {
  const match = pattern.exec(view);
  if (!match) return false;
  const left = view.slice(Math.max(0, match.index - 12), match.index);
  return (language === 'zh' ? /(?:不要|不选|不是|别)$/ : /(?:^| )(?:not|no|never|ni) $/).test(left);
}
