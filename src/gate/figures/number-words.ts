/** A number that is spelled out: where it stands in the folded text, and what it is worth. */
export type SpelledNumber = { readonly from: number; readonly to: number; readonly value: string };

const SMALL = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  un: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciseis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  veintiun: 21,
  veintiuno: 21,
  veintidos: 22,
  veintitres: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiseis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
  ciento: 100,
  doscientos: 200,
  doscientas: 200,
  trescientos: 300,
  trescientas: 300,
  cuatrocientos: 400,
  cuatrocientas: 400,
  quinientos: 500,
  quinientas: 500,
  seiscientos: 600,
  seiscientas: 600,
  setecientos: 700,
  setecientas: 700,
  ochocientos: 800,
  ochocientas: 800,
  novecientos: 900,
  novecientas: 900,
};
const TIMES = {
  hundred: 100,
  thousand: 1000,
  grand: 1000,
  million: 1_000_000,
  mil: 1000,
  millon: 1_000_000,
  millones: 1_000_000,
};
const JOINTS = new Set(['and', 'y', 'a']);

/** What a word adds, or by what it multiplies. */
const WORDS = new Map<string, { readonly small?: number; readonly times?: number }>([
  ...Object.entries(SMALL).map(([word, small]) => [word, { small }] as const),
  ...Object.entries(TIMES).map(([word, times]) => [word, { times }] as const),
]);

/** Numbers written in English or Spanish words: "twelve hundred", "a hundred and twenty", "mil doscientos". `text` is folded already. */
export function spelledNumbers(text: string): readonly SpelledNumber[] {
  const found: SpelledNumber[] = [];
  let run: { from: number; to: number; total: number; part: number } | undefined;
  const close = (): void => {
    if (run) found.push({ from: run.from, to: run.to, value: String(run.total + run.part) });
    run = undefined;
  };
  for (let from = 0, to = 1; from < text.length; from = to, to += 1) {
    if (!isLetter(text, from)) {
      if (run && !/[\s-]/.test(text[from] ?? '')) close();
      continue;
    }
    while (isLetter(text, to)) to += 1;
    const word = text.slice(from, to);
    const number = WORDS.get(word);
    if (number === undefined) {
      if (run && !JOINTS.has(word)) close();
      continue;
    }
    const { small, times = 1 } = number;
    if (run && small !== undefined && run.part % 100 !== 0 && (small >= 10 || run.part % 10 !== 0)) close();
    run ??= { from, to, total: 0, part: 0 };
    run.to = to;
    if (small !== undefined) run.part += small;
    else if (times === 100) run.part = (run.part || 1) * 100;
    else {
      run.total += (run.part || 1) * times;
      run.part = 0;
    }
  }
  close();
  return found;
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 97 && unit <= 122;
}

const HAN_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** Numbers written in Chinese characters: 一千二 is 1200, 三百零五 is 305, 二〇二六 is 2026. */
export function hanNumbers(text: string): readonly SpelledNumber[] {
  const found: SpelledNumber[] = [];
  for (const match of text.matchAll(/[零〇一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿]+/g)) {
    const value = hanValue(match[0]);
    if (value !== undefined) found.push({ from: match.index, to: match.index + match[0].length, value });
  }
  return found;
}

function hanValue(written: string): string | undefined {
  const characters = Array.from(written);
  if (characters.every((one) => HAN_DIGITS[one] !== undefined)) {
    return String(Number(characters.map((one) => HAN_DIGITS[one]).join('')));
  }
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let unit = 1;
  for (const one of characters) {
    const value = HAN_DIGITS[one];
    const times = HAN_UNITS[one];
    if (value !== undefined) {
      digit = value;
      if (value === 0) unit = 1;
    } else if (times !== undefined) {
      section += (digit ?? 1) * times;
      unit = times;
      digit = undefined;
    } else {
      const big = one === '万' ? 10_000 : 100_000_000;
      total = (total + section + (digit ?? 0)) * big;
      unit = big;
      section = 0;
      digit = undefined;
    }
  }
  // 一千二: a last digit without its unit counts tenths of the unit before it.
  const rest = digit === undefined ? 0 : unit >= 100 ? (digit * unit) / 10 : digit;
  const sum = total + section + rest;
  return Number.isSafeInteger(sum) ? String(sum) : undefined;
}
