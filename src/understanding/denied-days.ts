import type { Language } from '../domain/language.ts';
import { clauseBefore } from './cues/match.ts';
import type { Finding } from './dates/calendar.ts';

/** "I cannot pay until Friday" says when it can be paid. */
export function isUntil(language: Language, view: string, { from, to }: Finding): boolean {
  const left = view.slice(Math.max(0, from - 20), from);
  switch (language) {
    case 'en':
      return /(?<![^ ])(?:until|till) (?:the |next )?$/.test(left);
    case 'es':
      return /(?<![^ ])(?:hasta|sino) (?:el )?$/.test(left);
    case 'zh':
      return /(?:等到?|要到|得到|只能)$/.test(left) || /^(?:以后|之后)?才/.test(view.slice(to, to + 4));
    default:
      return language satisfies never;
  }
}

/** What denies a day: what was never said, what is not possible, what is asked back. */
type Denial = {
  /** Ends where the day begins. */
  readonly left: RegExp;
  /** Begins where the day ends. */
  readonly right: RegExp;
  /** All that stands before the day in its clause: in answer to a question it corrects rather than denies. */
  readonly correction: RegExp;
};

const DENIAL: Readonly<Record<Language, Denial>> = {
  en: {
    left: /(?:^| )(?:(?:not|never|no) (?:(?:\S+ ){0,2}(?:say|said|saying|promise|promised|agree|agreed|mean|meant|told) (?:\S+ ){0,6})?|(?:who (?:said|told)(?: you| u| me)?|why|(?:except|apart from|other than|anything but|any day but|besides|instead of|rather than|neither|nor)(?: for| on)?|(?:you|they|he|she|it|(?:the|your|a) \S+) (?:said|promised me|gave me|says|say|told me|wrote|mentioned)|i (?:told|asked|messaged|emailed|rang|called|texted)(?: \S+){0,2}?|nothing) )(?:on |by |this |until |for |the |really |actually |before |possible )*$|(?:^| )(?:not|never) (?:do|make|manage|pay|have it|afford it|sure about|able to(?: do| pay| make)?) (?:it |this )?(?:on |by |this |for |the |before )*$/,
    right:
      /^ (?:(?:is|was|does|do|will|would|might) not |(?:is )?impossible|is (?:no good|too (?:soon|early|tight))|no good|not (?:good|possible|gonna|going)|(?:wo|ca)nt )/,
    correction: /^(?:(?:oh|sorry|no|well) )*no (?:(?:on|by|for) )?(?:the |this )?$/,
  },
  es: {
    left: /(?:^| )(?:usted|ustedes|me) (?:dijo|dijeron|dice|dicen|dieron|prometieron) (?:que )?(?:(?:tenia|habia|era|daban) )?(?:el |para el |hasta el )*$|(?:^| )(?:excepto|menos|salvo|aparte de|en vez de|en vez del|en lugar de|en lugar del|ni|no es|no era|no fue) (?:el )?$|(?:^| )(?:no|nunca|jamas) (?:(?:\S+ ){0,2}(?:dije|digo|prometi|acorde|acepte|mencione|quede) (?:\S+ ){0,6})?(?:para el |hasta el |antes del |al |del |el |este |en |para )*$|(?:^| )(?:no|nunca) (?:lo |le |les )?(?:puedo|podre|podria|alcanzo|llego|tengo) (?:a )?(?:pagar |hacerlo |depositar )?(?:para el |antes del |al |el |este |en |para )*$/,
    right:
      /^ (?:es |esta |seria |me queda )?(?:imposible|dificil|complicado)(?= )|^ (?:seguro|tampoco|todavia|aun|pues) no(?= )|^ (?:seguro |tampoco )?no (?=[,.])|^ ni (?:hablar|loco|loca|modo|de broma)|^ no (?:puedo|podre|podria|voy|se puede|alcanzo|me|tengo|llego|hay|creo)(?= )/,
    correction: /^(?:(?:ay|perdon|no) )*no (?:para |hasta )?(?:el )?$/,
  },
  zh: {
    left: /(?:之前(?:说|定|约)的|上次(?:说|定|约)的|原来(?:说|定|约)的|本来(?:说|定|约)|没说|没有说|没答应|没承诺|没讲|不是|没同意|没有答应|别说|没有承诺|谁说|为什么是)[^,.;!?是]{0,6}$|除了?$/,
    right:
      /^(?:之前|前|我|怕是|可能|也|都|肯定|恐怕)*(?:还|付|转|给)?(?:不行|不了|不上|不清|没法|没空|不能|没钱|来不及|不可能|够呛|不起|没办法|不方便|作废|取消|不算|[^,.!?]{0,7}(?:还|付|转|打|汇|交|存|取|拿|弄|凑|动)不(?:了|出|起|上|成|动|到|进)|不出|没有|没(?=[,.]|$))/,
    correction: /^不$/,
  },
};

/** "No, the 15th" answers with another day; "not the 15th" and "I never said the 15th" take one away. */
export function isDenied(language: Language, view: string, { from, to }: Finding, answers: boolean): boolean {
  const { left, right, correction } = DENIAL[language];
  const before = clauseBefore(view, from);
  if (right.test(view.slice(to, to + 24))) return true;
  if (!left.test(before)) return false;
  return !(answers && correction.test(before));
}

/** What was said before, where another day follows. */
const SAID: Readonly<Record<Language, RegExp>> = {
  en: /(?:^| )(?:said|told you|promised|agreed|was going to be|had down|meant to say) (?:it |you |on |by |for |the |was |would be )*$/,
  es: /(?:^| )(?:dije|dijimos|prometi|quede|quedamos|quedado|acordado|habia dicho|era|iba a ser) (?:que |en |para |el |lo |pagaba |al |del )*$/,
  zh: /(?:说好?|约|定|答应)(?:的|了|是)?$/,
};

/** "I said Friday but Saturday is better" takes Friday back; "I said Friday, not Thursday" holds to it. */
export function wasSaid(language: Language, view: string, { from, to }: Finding): boolean {
  return (
    SAID[language].test(clauseBefore(view, from)) && !/^[ ,]*(?:not|no|不是) ?/.test(view.slice(to, to + 8))
  );
}
