import type { SaidTimes } from '../domain/asked-times.ts';
import type { Language } from '../domain/language.ts';
import { chineseToNumber } from './numbers-chinese.ts';
import { wordsToNumber } from './numbers.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** How each language bounds the hours: a time after or before which, a part of the day, and what turns a bound around. */
type Forms = {
  readonly clause: RegExp;
  readonly after: RegExp;
  readonly before: RegExp;
  readonly between: RegExp;
  readonly not: RegExp;
  readonly weekend: RegExp;
  readonly weekdays: RegExp;
  readonly parts: readonly (readonly [RegExp, from: string, until: string])[];
  readonly number: (words: string) => number | undefined;
};

const EN =
  '(?<h>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)(?::(?<m>\\d\\d))? ?(?<half>[ap]\\.?m\\b)?';
const ES =
  'las? (?<h>\\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?::(?<m>\\d\\d))?(?<thirty> y media)?(?: ?(?<half>[ap]\\.? ?m\\b)| de la (?<part>mañana|tarde|noche))?';
const ZH =
  '(?<part>早上|上午|中午|下午|晚上)?(?<h>\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点|[:：](?<m>\\d\\d))(?<thirty>半)?钟?';

const FORMS: Readonly<Record<Language, Forms>> = {
  en: {
    clause: /[.;!?]|, (?=but|and)/,
    after: new RegExp(`\\b(?:after|from|past) ${EN}`),
    before: new RegExp(`\\b(?:before|until|till) ${EN}`),
    between: new RegExp(`\\bbetween ${EN} (?:and|to) ${again(EN)}`),
    not: /\b(?:not|never|no|don'?t|do not|dont|stop)\b/,
    weekend: /\bweekends?\b/,
    weekdays: /\bweekdays? only\b|\bonly (?:on |during )?(?:the )?(?:weekdays|week)\b/,
    parts: [
      [/\bmornings?\b/, '00:00', '12:00'],
      [/\bafternoons?\b/, '12:00', '18:00'],
      [/\bevenings?\b/, '18:00', '24:00'],
    ],
    number: (words) => (words === 'noon' ? 12 : wordsToNumber(words)),
  },
  es: {
    clause: /[.;!?]|, (?=pero|y )/,
    after: new RegExp(`\\b(?:despu[eé]s de|a partir de|desde|pasadas) ${ES}`),
    before: new RegExp(`\\b(?:antes de|hasta) ${ES}`),
    between: new RegExp(`\\bentre ${ES} y ${again(ES)}`),
    not: /\b(?:no|nunca|jamás)\b/,
    weekend: /\bfin(?:es)? de semana\b/,
    weekdays: /\bsolo entre semana\b|\bsolo de lunes a viernes\b/,
    parts: [
      [/\b(?:por|en) las? mañanas?\b/, '00:00', '12:00'],
      [/\b(?:por|en) las? tardes?\b/, '12:00', '20:00'],
      [/\b(?:por|en) las? noches?\b/, '18:00', '24:00'],
    ],
    number: wordsToNumber,
  },
  zh: {
    clause: /[，。；！？,.;!?]/,
    after: new RegExp(`${ZH}(?:以后|之后|过后|后)`),
    before: new RegExp(`${ZH}(?:以前|之前|前)`),
    between: new RegExp(`${ZH}(?:到|至|-)${again(ZH)}`),
    not: /别|不要|不能|不行|勿/,
    weekend: /周末/,
    weekdays: /只(?:在|能)?工作日/,
    parts: [
      [/上午|早上/, '00:00', '12:00'],
      [/下午/, '12:00', '18:00'],
      [/晚上/, '18:00', '24:00'],
    ],
    number: chineseToNumber,
  },
};

/**
 * The hours that a wish about times names: "only after six", "not on weekends". Undefined where it names none, or more than one
 * stretch of a day, which a person has to set.
 */
export function timesIn(text: string, language: Language): SaidTimes | undefined {
  const forms = FORMS[language];
  const clauses = text.normalize('NFKC').toLowerCase().replaceAll('’', "'").split(forms.clause);
  const found = clauses.flatMap((clause) => boundsIn(clause, forms) ?? []);
  const weekdaysOnly = clauses.some(
    (clause) => forms.weekdays.test(clause) || (forms.weekend.test(clause) && forms.not.test(clause)),
  );
  const [hours] = found;
  if (found.length > 1 || (!hours && !weekdaysOnly)) return undefined;
  const { from, until } = hours ?? { from: '00:00', until: '24:00' };
  return from < until ? { from, until, ...(weekdaysOnly && { weekdaysOnly }) } : undefined;
}

type Bounds = { readonly from: string; readonly until: string };

function boundsIn(clause: string, forms: Forms): Bounds | undefined {
  const refused = forms.not.test(clause);
  const between = forms.between.exec(clause)?.groups;
  if (between) {
    const [from, until] = [clockOf(between, forms, ''), clockOf(between, forms, '2')];
    return refused || !from || !until ? undefined : { from, until };
  }
  const after = clockOf(forms.after.exec(clause)?.groups, forms, '');
  const before = clockOf(forms.before.exec(clause)?.groups, forms, '');
  if (after && before) return undefined;
  if (after) return refused ? { from: '00:00', until: after } : { from: after, until: '24:00' };
  if (before) return refused ? { from: before, until: '24:00' } : { from: '00:00', until: before };
  const part = refused ? undefined : forms.parts.find(([form]) => form.test(clause));
  return part && { from: part[1], until: part[2] };
}

/** Without a half of the day, hours from one to seven are meant after noon: nobody asks to be written to before dawn. */
function clockOf(groups: Groups | undefined, { number }: Forms, which: string): string | undefined {
  const words = groups?.[`h${which}`];
  if (!groups || words === undefined) return undefined;
  const hour = /^\d+$/.test(words) ? Number(words) : number(words);
  const minute = groups[`thirty${which}`] ? 30 : Number(groups[`m${which}`] ?? 0);
  if (hour === undefined || hour > 23 || minute > 59) return undefined;
  const half = groups[`half${which}`] ?? '';
  const part = groups[`part${which}`] ?? '';
  const morning = half.startsWith('a') || /mañana|早上|上午/.test(part);
  const late = half.startsWith('p') || /tarde|noche|下午|晚上/.test(part);
  const meantLate = late || (!morning && hour >= 1 && hour <= 7 && groups[`m${which}`] === undefined);
  const inDay = meantLate && hour < 12 ? hour + 12 : morning && hour === 12 ? 0 : hour;
  return `${String(inDay).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The same time once more in one pattern, with names of its own. */
function again(time: string): string {
  return time.replaceAll(/\?<(\w+)>/g, '?<$12>');
}
