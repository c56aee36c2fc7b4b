import type { Language } from '../domain/language.ts';
import type { Day } from '../domain/time.ts';
import type { Hit } from './cues/cue.ts';
import { clauseBefore, lastMark } from './cues/match.ts';
import type { Finding } from './dates/calendar.ts';

/** Why a day in the text counts for the answer: promised or asked for, paid on, or neither. */
export type DayRead = { readonly day: Day; readonly paid: boolean; readonly from: number };

const EVENT: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?:surgery|operation|funeral|appointment|birthday|born|interview|started|start work|begin work|lost|lose|fired|laid|died|passed|wedding|court|hearing|since|hospital|chemo|accident|moved|left|received your|got your|message|texted|called|letter|borrowed|took out|signed|holiday in|travel|flight|working(?! days?)|closed|closes|open|due|call me|ring me|phone me|busy|available|divorce|diagnosed|treatment|exam|meeting|rent|graduate|i work|(?<!right |straight )away|bad day|let you know|get back|(?:call|ring|message|text|email|phone|update|tell|speak to|talk to) you|talk|speak) /,
  es: /(?<![^ ])(?:cirugia|operacion|operan|entierro|funeral|cita|cumpleanos|naci|entrevista|empece|perdi|despidieron|murio|fallecio|boda|juicio|audiencia|hospital|quimio|accidente|desde|mensaje|llamaron|llamenme|llameme|llamen|escribieron|firme|viaje|vuelo|vence|vencia|cerrado|ocupad[oa]|disponible|divorcio|examen|reunion|renta|quede sin|trabajo (?:desde|de|hasta|los|el|todo)|me quede|mude|aviso|avis[eo]|hablamos|platicamos|(?:le|te|les|se lo) (?:digo|confirmo|llamo|marco|escribo|cuento)|confirmo|llamo) /,
  zh: /手术|葬礼|面试|生日|去世|过世|住院|化疗|开庭|失业|出生|结婚|婚礼|车祸|到期|打电话|联系我|开会|考试|出差|上班|检查|复查|房租|从(?!\d{1,2}[号日]|周|[明今])|收到你|借的|签的|再说|联系你|告诉你|回复你|答复|通知你|跟你说|和你说|再聊|问问/,
};

const PAYING: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?:pay|paid|paying|payment|send|transfer|settle|clear|do it|get it|have it|have the|sort|deposit|money|rest|half|remaining|balance|until|till|by|extension|extend|postpone|move|push|payday|wages|salary|paycheck|cash|full|first|another|other|due date|works|make it|change it|instead|better|promise|latest) /,
  es: /(?<![^ ])(?:pag\S*|abon\S*|deposit\S*|transf\S*|liquid\S*|cubr\S*|dinero|resto|mitad|hasta|para el|cobro|cobre|sueldo|nomina|quincena|prorroga|aplaz\S*|posponer|mover|cambiar|plazo|mejor|sin falta|a mas tardar|antes del?|entrego|cancelo|hago|doy|mando|otra|restante) /,
  zh: /还|付|转|交|打款|汇|结清|处理|工资|发薪|钱|推迟|延期|宽限|缓|改到|行吗|可以|之前|以前|到账|存|搞定|剩|余|一半|最晚|最迟|左右|再说|给你/,
};

/** The clause around a place: between punctuation marks, at most 200 characters. */
export function clauseAround(
  text: string,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  const left = text.slice(Math.max(0, from - 100), from);
  const border = lastMark(left);
  const right = text.slice(to, to + 100);
  const end = right.search(/[,.;!?]/);
  return { from: from - left.length + border + 1, to: end < 0 ? to + right.length : to + end };
}

const CONNECTIVE: Readonly<Record<Language, RegExp>> = {
  en: / (?:so|but|and|then) /g,
  es: / (?:y|pero|entonces|asi que|por eso) /g,
  zh: /所以|但是|但|然后|那就/g,
};

/** The part of a clause that speaks of this day: up to its neighbours, and between the words that join sentences. */
function partAround(
  language: Language,
  view: string,
  { from, to }: Finding,
  findings: readonly Finding[],
  clause: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } {
  const before = Math.max(clause.from, ...findings.filter((one) => one.to <= from).map((one) => one.to));
  const after = Math.min(clause.to, ...findings.filter((one) => one.from >= to).map((one) => one.from));
  const joinedLeft = [...view.slice(before, from).matchAll(CONNECTIVE[language])].at(-1);
  const joinedRight = view.slice(to, after).search(CONNECTIVE[language]);
  return {
    from: joinedLeft === undefined ? before : before + joinedLeft.index + joinedLeft[0].length,
    to: joinedRight < 0 ? after : to + joinedRight,
  };
}

/** "I cannot pay until Friday" says when it can be paid. */
function isUntil(language: Language, view: string, { from, to }: Finding): boolean {
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

/**
 * Which of the days found are what the customer commits to or asks for, and which are days on which they say they have paid.
 *
 * A denied day ("I never said Friday"), a day on which nothing can be paid, the day of something else (an operation, the
 * loss of a job) and a day in a question about what is due are none.
 */
export function daysRead(
  language: Language,
  view: string,
  findings: readonly Finding[],
  hits: readonly Hit[],
  expectsDay: boolean,
  sums: readonly { readonly from: number }[],
): readonly DayRead[] {
  return findings.flatMap((finding): readonly DayRead[] => {
    const clause = clauseAround(view, finding.from, finding.to);
    const inside = hits.filter((hit) => hit.from >= clause.from - 1 && hit.from < clause.to);
    const says = (label: Hit['says'], within: readonly Hit[] = inside) =>
      within.some((hit) => hit.says === label && hit.weight >= 0.5);
    const text = `${view.slice(clause.from, clause.to).trim()} `;
    if (says('already_paid') && !(says('promise_to_pay') && finding.behind === undefined)) {
      return finding.behind === undefined ? [] : [{ day: finding.behind, paid: true, from: finding.from }];
    }
    if (finding.ahead === undefined) {
      return finding.behind !== undefined && says('already_paid', hits) && !EVENT[language].test(text)
        ? [{ day: finding.behind, paid: true, from: finding.from }]
        : [];
    }
    const another = findings.some((other) => other.from >= finding.to && other.ahead !== undefined);
    if (isDenied(language, view, finding, expectsDay && !another)) return [];
    const couldPay = says('promise_to_pay') || says('request_plan');
    if (finding.loose && !couldPay && !expectsDay) return [];
    if (says('hardship') && !says('promise_to_pay') && !isUntil(language, view, finding)) return [];
    if (says('refuse_to_pay') || says('ask_consequences') || says('callback_request')) return [];
    if (
      !expectsDay &&
      (says('ask_due_date') ||
        (says('ask_due_date', hits) && /[?吗]/.test(view.slice(finding.to, clause.to + 1))))
    )
      return [];
    if (says('change_channel_or_time') && !couldPay && !expectsDay) return [];
    const own = partAround(language, view, finding, findings, clause);
    const paysHere = inside.some(
      (hit) =>
        (hit.says === 'promise_to_pay' || hit.says === 'request_plan') &&
        hit.weight >= 0.5 &&
        hit.from >= own.from - 1 &&
        hit.from < own.to,
    );
    if (!paysHere && EVENT[language].test(`${view.slice(own.from, own.to).trim()} `)) return [];
    const bare = text.trim().split(' ').length <= 5 || (language === 'zh' && text.trim().length <= 8);
    const priced = sums.some((sum) => sum.from >= clause.from && sum.from < clause.to);
    const wanted =
      couldPay ||
      priced ||
      expectsDay ||
      bare ||
      PAYING[language].test(text) ||
      says('promise_to_pay', hits) ||
      says('request_plan', hits);
    return wanted ? [{ day: finding.ahead, paid: false, from: finding.from }] : [];
  });
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
    left: /(?:^| )(?:(?:not|never|no) (?:(?:ever )?(?:say|said|saying|promise|promised|agree|agreed|mean|meant|told) (?:\S+ ){0,6})?|(?:who said|why|(?:you|they|he|she|it|the \S+) (?:said|says|say|told me|wrote|mentioned)|i (?:told|asked|messaged|emailed|rang|called|texted)(?: \S+){0,2}?|nothing) )(?:on |by |this |until |for |the |really |actually |before |possible )*$|(?:^| )(?:not|never) (?:do|make|manage|pay|have it|afford it|sure about|able to(?: do| pay| make)?) (?:it |this )?(?:on |by |this |for |the |before )*$/,
    right:
      /^ (?:(?:is|was|does|do|will|would|might) not |is (?:no good|impossible|too (?:soon|early|tight))|no good|not (?:good|possible|gonna|going)|(?:wo|ca)nt )/,
    correction: /^(?:(?:oh|sorry|no|well) )*no (?:(?:on|by|for) )?(?:the |this )?$/,
  },
  es: {
    left: /(?:^| )(?:no|nunca|jamas) (?:(?:\S+ )?(?:dije|digo|prometi|acorde|acepte|mencione) (?:\S+ ){0,6})?(?:para el |hasta el |antes del |al |del |el |este |en |para )*$|(?:^| )(?:no|nunca) (?:lo |le |les )?(?:puedo|podre|podria|alcanzo|llego|tengo) (?:a )?(?:pagar |hacerlo |depositar )?(?:para el |antes del |al |el |este |en |para )*$/,
    right: /^ no (?:puedo|podre|podria|voy|se puede|alcanzo|me|tengo|llego|hay|creo)(?= )/,
    correction: /^(?:(?:ay|perdon|no) )*no (?:para |hasta )?(?:el )?$/,
  },
  zh: {
    left: /(?:没说|没有说|没答应|没承诺|没讲|不是|没同意|没有答应|别说|没有承诺|谁说|为什么是)[^,.;!?]{0,6}$/,
    right:
      /^(?:之前|前|我|怕是|可能|也|都|肯定|恐怕)*(?:还|付|转|给)?(?:不行|不了|不上|不清|没法|没空|不能|没钱|来不及|不可能|够呛|不起|没办法|不方便|不出)/,
    correction: /^不是?$/,
  },
};

/** "No, the 15th" answers with another day; "not the 15th" and "I never said the 15th" take one away. */
function isDenied(language: Language, view: string, { from, to }: Finding, answers: boolean): boolean {
  const { left, right, correction } = DENIAL[language];
  const before = clauseBefore(view, from);
  if (right.test(view.slice(to, to + 24))) return true;
  if (!left.test(before)) return false;
  return !(answers && correction.test(before));
}
