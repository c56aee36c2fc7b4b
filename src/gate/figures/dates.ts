import type { Day } from '../../domain/time.ts';
import type { Figure } from './figure.ts';

const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  enero: 1,
  ene: 1,
  february: 2,
  feb: 2,
  febrero: 2,
  march: 3,
  mar: 3,
  marzo: 3,
  april: 4,
  apr: 4,
  abril: 4,
  abr: 4,
  may: 5,
  mayo: 5,
  june: 6,
  jun: 6,
  junio: 6,
  july: 7,
  jul: 7,
  julio: 7,
  august: 8,
  aug: 8,
  agosto: 8,
  ago: 8,
  september: 9,
  sept: 9,
  sep: 9,
  septiembre: 9,
  setiembre: 9,
  october: 10,
  oct: 10,
  octubre: 10,
  november: 11,
  nov: 11,
  noviembre: 11,
  december: 12,
  dec: 12,
  diciembre: 12,
  dic: 12,
};
const NAMES = Object.keys(MONTHS)
  .toSorted((a, b) => b.length - a.length)
  .join('|');

const ISO = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/g;
const DAY_MONTH = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th|o)?(?: of| de|\.)?[ -](${NAMES})\b\.?(?:,? (?:de |del )?(\d{4}))?`,
  'g',
);
const MONTH_DAY = new RegExp(
  String.raw`\b(${NAMES})\b\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?\b(?!:|\d| ?[ap]\.?m)(?:,? (\d{4}))?`,
  'g',
);
const NUMERIC = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b|\b(\d{1,2})\/(\d{1,2})\b(?![/\d])/g;
const HAN = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]?|(?<![\d月第])(\d{1,2})[号日](?![内前后以]?内)/g;
const MONTH_YEAR = new RegExp(String.raw`\b(${NAMES})\b(?: de| del|,)? (\d{4})\b`, 'g');
const HAN_YEAR = /(\d{4})年(\d{1,2})月(?!\d)/g;

/** Days that a folded text names. A day without a year may be of any year near `today`; `05/06` may be either way round. */
export function findDates(text: string, today: Day): readonly Figure[] {
  if (!/\d/.test(text)) return [];
  const year = Number(today.slice(0, 4)) || 2000;
  const near = [year, year + 1, year - 1];
  const found: Figure[] = [];
  const add = (match: RegExpExecArray, days: readonly (Day | undefined)[]): void => {
    const real = days.filter((day) => day !== undefined);
    if (real.length === 0) return;
    found.push({
      kind: 'date',
      from: match.index,
      to: match.index + match[0].length,
      written: match[0],
      days: real,
    });
  };
  const years = (written: string | undefined): readonly number[] =>
    written === undefined || written === ''
      ? near
      : [Number(written.length === 2 ? `20${written}` : written)];
  for (const match of text.matchAll(ISO))
    add(match, [dayOf(Number(match[1]), Number(match[2]), Number(match[3]))]);
  for (const match of text.matchAll(DAY_MONTH)) {
    add(
      match,
      years(match[3]).map((one) => dayOf(one, MONTHS[match[2] ?? ''] ?? 0, Number(match[1]))),
    );
  }
  for (const match of text.matchAll(MONTH_DAY)) {
    add(
      match,
      years(match[3]).map((one) => dayOf(one, MONTHS[match[1] ?? ''] ?? 0, Number(match[2]))),
    );
  }
  for (const match of text.matchAll(MONTH_YEAR))
    add(match, [`${match[2]}-${pad(MONTHS[match[1] ?? ''] ?? 0)}`]);
  for (const match of text.matchAll(HAN)) {
    if (match[4] !== undefined) {
      const months = [0, 1, -1].map((shift) => monthNear(today, shift));
      add(
        match,
        months.map(([of, month]) => dayOf(of, month, Number(match[4]))),
      );
    } else
      add(
        match,
        years(match[1]).map((one) => dayOf(one, Number(match[2]), Number(match[3]))),
      );
  }
  for (const match of text.matchAll(HAN_YEAR)) add(match, [`${match[1]}-${pad(Number(match[2]))}`]);
  for (const match of text.matchAll(NUMERIC)) {
    const [a, b] = [Number(match[1] ?? match[4]), Number(match[2] ?? match[5])];
    add(
      match,
      years(match[3]).flatMap((one) => [dayOf(one, a, b), dayOf(one, b, a)]),
    );
  }
  return found;
}

function dayOf(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

function monthNear(today: Day, shift: number): readonly [number, number] {
  const index = (Number(today.slice(0, 4)) || 2000) * 12 + (Number(today.slice(5, 7)) || 1) - 1 + shift;
  return [Math.floor(index / 12), (index % 12) + 1];
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
