import type { Language } from '../domain/language.ts';
import type { SaidAmount } from '../domain/understanding.ts';
import type { AmountFinding } from './amounts/find-amounts.ts';
import type { Hit } from './cues/cue.ts';
import { clauseBefore } from './cues/match.ts';
import { clauseAround } from './day-place.ts';

const MONEY_TALK: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?:pay|paid|paying|payment|payments|send|transfer|afford|manage|owe|can do|do|offer|settle|how about|what about|take|only|max|maximum|most|deposit|week|month|weekly|monthly|fortnight|fortnightly|now|today|rest|amount|charge|charged|give|spare|cost|each|remaining|balance|then|put|up to|around|about|more than|least|accept) /,
  es: /(?<![^ ])(?:pag\S*|abon\S*|deposit\S*|transf\S*|puedo|podria|doy|dar\S*|debo|ofrezco|alcanza|maximo|mensual\S*|semanal\S*|quincenal\S*|mes|semana|quincena|ahora|hoy|resto|monto|cobr\S*|cargo|solo|mas de|hasta|unos|como|minimo|cada|al menos|mando|aceptan|tengo|juntar|dispongo) /,
  zh: /还|付|转|给|交|能|可以|最多|每月|每周|每期|欠|一个月|先|只|出|拿|凑|月|收|扣|多少|行|剩|余|到账/,
};

/** Where one of these is heard, a bare number is a sum. */
const PAYING: ReadonlySet<Hit['says']> = new Set<Hit['says']>([
  'promise_to_pay',
  'counter_offer',
  'request_plan',
]);

/** The sums that the customer speaks of as money; those that they say they cannot pay are left out where another one is there. */
export function amountsRead(
  language: Language,
  view: string,
  findings: readonly AmountFinding[],
  hits: readonly Hit[],
  expectsSum: boolean,
  days: number,
): readonly SaidAmount[] {
  const speaksOfPaying = days > 0 || hits.some((hit) => PAYING.has(hit.says));
  const counted = findings.filter((finding) => {
    const around = `${clauseBefore(view, finding.from)}§${view.slice(finding.to, finding.to + 6)}`;
    if (HALVED[language].test(around)) return false;
    if (finding.sure || expectsSum || speaksOfPaying) return true;
    const clause = clauseAround(view, finding.from, finding.to);
    return MONEY_TALK[language].test(`${view.slice(clause.from, clause.to).trim()} `);
  });
  const possible = counted.filter(
    (finding) => !cannot(language, clauseBefore(view, finding.from), view.slice(finding.to, finding.to + 20)),
  );
  const offered = possible.filter(
    ({ from, to }) => !FOR_OTHERS[language].test(`${clauseBefore(view, from)}§${view.slice(to, to + 20)}`),
  );
  const said = (offered.length > 0 ? offered : possible.length > 0 ? possible : counted).map(
    (finding) => finding.amount,
  );
  return days > 1 && said.length === days ? said : unique(said);
}

/** "Half of the 450" names a share: the sum is what it is a share of. */
const HALVED: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?:half|third|quarter|part) of (?:the |my |that |[$€£] )*§/,
  es: /(?<![^ ])(?:mitad|tercio|cuarto|parte) de (?:los |las |mis |esos |[$€] )*§/,
  zh: /§[元块]?钱?的?(?:一半|[一二三四]分之)/,
};

/** What somebody earns, or pays to others: "my rent is 800", "200 for food". § stands for the sum. */
const FOR_OTHERS: Readonly<Record<Language, RegExp>> = {
  en: /(?:rent|mortgage|salary|wages|wage|bills?|gas|insurance|paycheck|childcare|daycare|groceries|earn|make|bring home|fee of|get paid|owes? (?:me|us|him|her|them|my \S+)|(?:lent|lend) (?:me|him|her|them|my \S+)) (?:(?:is|was|are|of|went up to|about|like|around|only|just|at|me|[$€£]) )*§|§ (?:a month |a week )?(?:for|in|on) (?:my |the )?(?:rent|mortgage|food|gas|petrol|bills|groceries|insurance|childcare|meds)(?= )/,
  es: /(?:renta|alquiler|arriendo|hipoteca|sueldo|salario|gano|luz|agua|colegio|comida|medicinas|gasto|me deben?|le debo a \S+(?: \S+)?) (?:(?:es|son|de|me|cuesta|sale|en|como|unos|solo|esta|[$€]) )*§|§ (?:pesos |euros |al mes )?(?:de|para|en) (?:la |el |mi )?(?:renta|alquiler|arriendo|hipoteca|comida|luz|medicinas|colegio)(?= )/,
  zh: /(?:房租|房贷|车贷|到手|工资|学费|药费|水电费?|生活费|租金|收入|月薪|贷款|罚款|手术费|欠我)[^,.还付给转]{0,2}§/,
};

/** "I cannot pay 200" says what is too much; "no more than 40" says what is not. */
const TOO_MUCH: Readonly<Record<Language, RegExp>> = {
  en: /^ (?:is|would be|seems) (?:too much|too high|impossible|not possible)|^ too much/,
  es: /^ (?:no (?:puedo|podria|alcanzo|me alcanza)|es (?:mucho|demasiado))/,
  zh: /^[元块]?钱?(?:我|真|实在|是)?(?:还|付|拿|给|出)?(?:不(?:起|了|出|行)|太多)/,
};

function cannot(language: Language, left: string, right: string): boolean {
  if (TOO_MUCH[language].test(right)) return true;
  switch (language) {
    case 'en':
      return (
        (/(?:^| )(?:not|never) (?:(?!(?:but|only|just|maybe|more like) )\S+ ){0,4}$/.test(left) ||
          /(?:^| )(?:instead of|rather than) (?:the )?$/.test(left)) &&
        !/(?:more than|above|over|exceed|past|until|only) (?:\S+ )?$/.test(left)
      );
    case 'es':
      return (
        (/(?:^| )(?:no|ni|tampoco) (?:(?!(?:pero|sino|solo|si|mejor) )\S+ ){0,4}$/.test(left) ||
          /(?:^| )en (?:vez|lugar) de (?:los |las )?$/.test(left)) &&
        !/(?:mas de|mas que|mayor de|sino|hasta|solo) (?:\S+ )?$/.test(left)
      );
    case 'zh':
      return (
        /(?:不起|不了|不能|不出|没有|没法)[^,.;!?]{0,4}$|不是$/.test(left) &&
        !/(?:超过|多于|高于)[^,.;!?]{0,2}$/.test(left)
      );
    default:
      return language satisfies never;
  }
}

function unique(amounts: readonly SaidAmount[]): readonly SaidAmount[] {
  return amounts.filter(
    (one, at) => amounts.findIndex((other) => Number(other.value) === Number(one.value)) === at,
  );
}
