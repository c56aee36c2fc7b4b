/** Which currencies a sign or a word may mean; the longest spelling is tried first. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  us$: ['USD'],
  usd: ['USD'],
  r$: ['BRL'],
  brl: ['BRL'],
  reais: ['BRL'],
  hk$: ['HKD'],
  hkd: ['HKD'],
  a$: ['AUD'],
  aud: ['AUD'],
  c$: ['CAD'],
  s$: ['SGD'],
  sgd: ['SGD'],
  mx$: ['MXN'],
  mxn: ['MXN'],
  eur: ['EUR'],
  euros: ['EUR'],
  euro: ['EUR'],
  '€': ['EUR'],
  欧元: ['EUR'],
  '£': ['GBP'],
  gbp: ['GBP'],
  pounds: ['GBP'],
  pound: ['GBP'],
  quid: ['GBP'],
  libras: ['GBP'],
  英镑: ['GBP'],
  '₹': ['INR'],
  inr: ['INR'],
  rs: ['INR'],
  rupees: ['INR'],
  rupee: ['INR'],
  卢比: ['INR'],
  '¥': ['CNY', 'JPY'],
  '￥': ['CNY', 'JPY'],
  cny: ['CNY'],
  rmb: ['CNY'],
  yuan: ['CNY'],
  人民币: ['CNY'],
  块钱: ['CNY'],
  块: ['CNY'],
  元: ['CNY', 'USD', 'JPY', 'TWD', 'HKD'],
  圆: ['CNY', 'JPY'],
  jpy: ['JPY'],
  yen: ['JPY'],
  日元: ['JPY'],
  '₩': ['KRW'],
  美元: ['USD'],
  美金: ['USD'],
  港币: ['HKD'],
  港元: ['HKD'],
  dollars: ['USD', 'AUD', 'CAD', 'SGD', 'HKD', 'NZD'],
  dollar: ['USD', 'AUD', 'CAD', 'SGD', 'HKD', 'NZD'],
  bucks: ['USD', 'AUD', 'CAD'],
  dolares: ['USD'],
  dolar: ['USD'],
  pesos: ['MXN', 'ARS', 'CLP', 'COP', 'UYU', 'DOP', 'PHP', 'CUP'],
  peso: ['MXN', 'ARS', 'CLP', 'COP', 'UYU', 'DOP', 'PHP', 'CUP'],
  soles: ['PEN'],
  's/': ['PEN'],
  pen: ['PEN'],
  quetzales: ['GTQ'],
  lempiras: ['HNL'],
  colones: ['CRC'],
  kwd: ['KWD'],
  dinars: ['KWD', 'JOD', 'BHD', 'TND'],
  ars: ['ARS'],
  clp: ['CLP'],
  cop: ['COP'],
  $: ['USD', 'AUD', 'CAD', 'SGD', 'HKD', 'NZD', 'MXN', 'ARS', 'CLP', 'COP', 'UYU', 'DOP'],
};

const SPELLINGS = Object.keys(SIGNS).toSorted((a, b) => b.length - a.length);
const BY_FIRST = Map.groupBy(SPELLINGS, (sign) => sign[0]);
const BY_LAST = Map.groupBy(SPELLINGS, (sign) => sign.at(-1));

/** The currencies that the text names right before `at`; undefined when it names none. */
export function currencyBefore(text: string, at: number): readonly string[] | undefined {
  const before = text.slice(Math.max(0, at - 12), at).trimEnd();
  const found = BY_LAST.get(before.at(-1))?.find(
    (sign) => before.endsWith(sign) && isWhole(before[before.length - sign.length - 1], sign),
  );
  return found === undefined ? undefined : SIGNS[found];
}

/** The currencies that the text names right after `at`. */
export function currencyAfter(text: string, at: number): readonly string[] | undefined {
  const after = text.slice(at, at + 14).replace(/^[\s-]+/, '');
  const found = BY_FIRST.get(after[0])?.find(
    (sign) => after.startsWith(sign) && isWhole(after[sign.length], sign),
  );
  if (found === undefined || isOfNext(after, found)) return undefined;
  return SIGNS[found];
}

/** "the last one $51.20": a sign that stands before digits is theirs. */
function isOfNext(after: string, sign: string): boolean {
  return !/[a-z\p{Script=Han}]/u.test(sign) && /^\s?\d/.test(after.slice(sign.length));
}

/** A word must not be the tail or the head of another word. */
function isWhole(neighbour: string | undefined, sign: string): boolean {
  return !/^[a-z]+$/.test(sign) || neighbour === undefined || !/[a-z]/.test(neighbour);
}
