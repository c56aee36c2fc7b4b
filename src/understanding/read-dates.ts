import type { Language } from '../domain/language.ts';
import type { Day } from '../domain/time.ts';
import type { Hit } from './cues/cue.ts';
import { clauseBefore, lastMark } from './cues/match.ts';
import type { Finding } from './dates/calendar.ts';

/** Why a day in the text counts for the answer: promised or asked for, paid on, or neither. */
export type DayRead = { readonly day: Day; readonly paid: boolean; readonly from: number };

const EVENT: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?:surgery|operation|funeral|appointment|birthday|born|interview|started|start work|begin work|lost|lose|fired|laid|died|passed|wedding|court|hearing|since|hospital|chemo|accident|moved|left|received your|got your|message|texted|called|letter|borrowed|took out|signed|holiday in|travel|flight|working|closed|closes|open|due|call me|ring me|phone me|busy|available|divorce|diagnosed|treatment|exam|meeting|rent|graduate) /,
  es: /(?<![^ ])(?:cirugia|operacion|operan|entierro|funeral|cita|cumpleanos|naci|entrevista|empece|perdi|despidieron|murio|fallecio|boda|juicio|audiencia|hospital|quimio|accidente|desde|mensaje|llamaron|llamenme|llameme|llamen|escribieron|firme|viaje|vuelo|vence|vencia|cerrado|ocupad[oa]|disponible|divorcio|examen|reunion|renta|quede sin|trabajo desde|me quede|mude) /,
  zh: /手术|葬礼|面试|生日|去世|过世|住院|化疗|开庭|失业|出生|结婚|婚礼|车祸|到期|打电话|联系我|开会|考试|出差|上班|检查|复查|房租|从|收到你|借的|签的/,
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
    if (isDenied(language, view, finding.from)) return [];
    const couldPay = says('promise_to_pay') || says('request_plan');
    if (says('hardship') && !says('promise_to_pay')) return [];
    if (says('refuse_to_pay') || says('ask_consequences') || says('ask_due_date') || says('callback_request'))
      return [];
    if (says('change_channel_or_time') && !couldPay) return [];
    if (EVENT[language].test(text) && !couldPay) return [];
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

function isDenied(language: Language, view: string, at: number): boolean {
  const left = clauseBefore(view, at);
  switch (language) {
    case 'en':
      return /(?:^| )(?:not|never|no) (?:(?:ever )?(?:say|said|saying|promise|promised|agree|agreed|mean|meant|told) (?:\S+ ){0,6})?(?:on |by |this |until |for |the |really |actually |before |possible )*$/.test(
        left,
      );
    case 'es':
      return /(?:^| )(?:no|nunca|jamas) (?:(?:\S+ )?(?:dije|digo|prometi|acorde|acepte|mencione) (?:\S+ ){0,6})?(?:el |para el |este |hasta el |en |para )*$/.test(
        left,
      );
    case 'zh':
      return /(?:没说|没有说|没答应|没承诺|没讲|不是|没同意|没有答应|别说|没有承诺)[^,.;!?]{0,6}$/.test(left);
    default:
      return language satisfies never;
  }
}
