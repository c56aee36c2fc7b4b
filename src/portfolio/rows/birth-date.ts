import type { Day } from '../../domain/time.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre', 'set'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
];

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);
const NAME = [...MONTH_OF.keys()].toSorted((a, b) => b.length - a.length).join('|');
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|º|°|o|er|ro)?`;
const YEAR = String.raw`(\d{4}|['’]?\d{2})`;

const WRITTEN: readonly {
  readonly shape: RegExp;
  readonly read: (parts: readonly string[]) => readonly Parts[];
}[] = [
  // 1990-05-03, 1990/5/3, 1990.05.03
  {
    shape: /(?<!\d[-/. ]?)(\d{4})([-/. ]) ?(\d{1,2})\2 ?(\d{1,2})(?!\d)/g,
    read: ([y, , m, d]) => [[y, m, d]],
  },
  // 1990年5月3日
  {
    shape: /(?<!\d)(\d{4}|\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?/g,
    read: ([y, m, d]) => [[y, m, d]],
  },
  // 3 May 1990, 3rd of May, 1990, 3 de mayo de 1990, 3-May-1990
  {
    shape: new RegExp(
      String.raw`(?<!\d)${DAY}[\s.\-/]*(?:of\s+|de\s+|del\s+)?(${NAME})\b\.?[\s,.\-/]*(?:of\s+|de\s+|del\s+)?${YEAR}(?!\d)`,
      'g',
    ),
    read: ([d, m, y]) => [[y, m, d]],
  },
  // May 3rd, 1990; mayo 3 de 1990
  {
    shape: new RegExp(
      String.raw`\b(${NAME})\b\.?[\s.\-/]*(?:the\s+)?${DAY}(?:\s*,\s*|[\s.\-/]+)(?:of\s+|de\s+|del\s+)?${YEAR}(?!\d)`,
      'g',
    ),
    read: ([m, d, y]) => [[y, m, d]],
  },
  // 1990 May 3
  {
    shape: new RegExp(String.raw`(?<!\d)(\d{4})[\s,.\-/]+(${NAME})\b\.?[\s.\-/]*${DAY}(?!\d)`, 'g'),
    read: ([y, m, d]) => [[y, m, d]],
  },
  // 03/05/1990, 3.5.90: day first or month first, nobody can tell
  {
    shape: /(?<![\d-])(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})(?!\d)/g,
    read: ([a, b, y]) => [
      [y, b, a],
      [y, a, b],
    ],
  },
  // 19900503 and 03051990
  { shape: /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/g, read: ([y, m, d]) => [[y, m, d]] },
  {
    shape: /(?<!\d)(\d{2})(\d{2})((?:19|20)\d{2})(?!\d)/g,
    read: ([a, b, y]) => [
      [y, b, a],
      [y, a, b],
    ],
  },
];

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

/** The dates that a person's answer can mean: none, one, or both readings of `03/05/1990`. Two different dates are none. */
export function birthDatesIn(text: string): readonly Day[] {
  const plain = withDigits(text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC'));
  const taken: (readonly [from: number, to: number])[] = [];
  const written: (readonly Day[])[] = [];
  for (const { shape, read } of WRITTEN) {
    for (const match of plain.matchAll(shape)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (taken.some(([a, b]) => from < b && to > a)) continue;
      const days = [...new Set(read(match.slice(1)).flatMap(daysOf))];
      if (days.length === 0) continue;
      taken.push([from, to]);
      written.push(days);
    }
  }
  const [first, ...more] = written;
  // Somebody may say the same date twice, in two ways.
  const common = first?.filter((day) => more.every((days) => days.includes(day))) ?? [];
  return common.slice(0, 4);
}

function daysOf([year = '', month = '', day = '']: Parts): readonly Day[] {
  const short = year.replace(/^['’]/, '');
  const years = short.length === 2 ? [`19${short}`, `20${short}`] : [short];
  const no = MONTH_OF.get(month) ?? Number(month);
  return years.flatMap((one) => {
    try {
      const date = Temporal.PlainDate.from(
        { year: Number(one), month: no, day: Number(day) },
        { overflow: 'reject' },
      );
      return date.year >= 1900 ? [date.toString()] : [];
    } catch {
      return [];
    }
  });
}

/** 一九九〇年五月三日, "primero de mayo": numbers in words, as far as dates use them. */
function withDigits(text: string): string {
  return text
    .replaceAll(/\bprimero\b/g, '1')
    .replaceAll(/[〇零一二三四五六七八九十]+/g, (run) => String(chineseNumber(run)));
}

const CHINESE = '零一二三四五六七八九';

function chineseNumber(run: string): string {
  const digits = run.replaceAll('〇', '零');
  if (!digits.includes('十')) return Array.from(digits, (one) => CHINESE.indexOf(one)).join('');
  const [tens = '', ones = ''] = digits.split('十');
  const value = (tens === '' ? 1 : CHINESE.indexOf(tens)) * 10 + (ones === '' ? 0 : CHINESE.indexOf(ones));
  return String(value);
}
