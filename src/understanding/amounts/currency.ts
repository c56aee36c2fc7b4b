/** Words and signs that name one currency wherever they are said. */
const NAMED: readonly (readonly [string, string])[] = [
  ['EUR', 'eur|euros?|eurillos|€|pavos|欧元|欧'],
  ['GBP', 'gbp|£|quid|sterling|pounds?|squid|libras?(?: esterlinas)?|英镑'],
  ['USD', 'usd|us \\$|u s \\$|american dollars?|us dollars?|dolares? americanos?|美元|美金|刀'],
  ['CNY', 'cny|rmb|yuan|renminbi|yuanes|人民币|元|块钱|块|大洋'],
  ['JPY', 'jpy|yen|日元|日圆'],
  ['HKD', 'hkd|hk \\$|港币|港纸|港元|蚊'],
  ['INR', 'inr|rupees?|rs|卢比|₹'],
  ['MXN', 'mxn|mx \\$|pesos mexicanos'],
  ['CAD', 'cad|ca \\$|canadian dollars?|加元'],
  ['AUD', 'aud|au \\$|australian dollars?|澳元'],
  ['NZD', 'nzd|nz \\$'],
  ['SGD', 'sgd|s \\$|新加坡元'],
  ['CHF', 'chf|francs?|francos?'],
  ['BRL', 'brl|reais|reales'],
  ['PEN', 'pen|soles?'],
  ['COP', 'cop'],
  ['ARS', 'ars'],
  ['CLP', 'clp'],
  ['GTQ', 'quetzales'],
  ['HNL', 'lempiras'],
  ['CRC', 'colones'],
  ['BOB', 'bolivianos'],
  ['PYG', 'guaranies'],
  ['PLN', 'pln|zloty'],
  ['KRW', 'krw|won|韩元'],
  ['TWD', 'twd|台币'],
  ['ZAR', 'zar|rand'],
  ['AED', 'aed|dirhams?'],
  ['MYR', 'myr|rm|ringgit'],
  ['UAH', 'uah'],
  ['MNT', 'mnt'],
  ['NGN', 'ngn|naira|奈拉'],
  ['KES', 'kes'],
  ['PHP', 'php'],
  ['THB', 'thb|baht'],
  ['EGP', 'egp'],
  ['SAR', 'sar|riyals?'],
];

const BY_PLACE: readonly (readonly [string, readonly string[], string])[] = [
  [
    '\\$|dollars?|bucks?|dolares?|dolar|dolaritos|greenbacks|buks',
    ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'MXN', 'COP', 'ARS', 'CLP'],
    'USD',
  ],
  ['pesos?|pesitos|varos|baros|morlacos', ['MXN', 'COP', 'ARS', 'CLP', 'DOP', 'UYU', 'CUP', 'PHP'], 'MXN'],
  ['¥', ['CNY', 'JPY'], 'CNY'],
  ['crowns?|kr|coronas', ['SEK', 'NOK', 'DKK', 'CZK'], 'SEK'],
];

const BY_COUNTRY: Readonly<Record<string, string>> = {
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  HK: 'HKD',
  SG: 'SGD',
  MX: 'MXN',
  CO: 'COP',
  AR: 'ARS',
  CL: 'CLP',
  UY: 'UYU',
  DO: 'DOP',
  PH: 'PHP',
  JP: 'JPY',
  CN: 'CNY',
  EC: 'USD',
  SV: 'USD',
  PR: 'USD',
  PA: 'USD',
};

/** A pattern for everything that names a currency. */
export const CURRENCY = [...NAMED.map(([, words]) => words), ...BY_PLACE.map(([words]) => words)].join('|');

const NAMES = NAMED.map(([code, words]) => [code, new RegExp(`^(?:${words})$`)] as const);
const PLACES = BY_PLACE.map(([words, ...rest]) => [new RegExp(`^(?:${words})$`), ...rest] as const);

/** The ISO code that `word` names; one that many countries share ("dollars", "pesos") by the account's currency, then the country. */
export function currencyOf(
  word: string,
  known: string | undefined,
  country: string | undefined,
): string | undefined {
  const plain = word.trim();
  if (plain === '') return undefined;
  const named = NAMES.find(([, words]) => words.test(plain));
  if (named) return named[0];
  for (const [words, codes, usual] of PLACES) {
    if (!words.test(plain)) continue;
    const here = BY_COUNTRY[country?.toUpperCase() ?? ''];
    // `$` is the peso's sign too, the word "dollars" is not its name.
    const fits = (code: string | undefined) =>
      code !== undefined &&
      codes.includes(code) &&
      (plain === '$' || words.test('peso') || !/^(?:MXN|COP|ARS|CLP)$/.test(code));
    if (fits(known)) return known;
    return fits(here) ? here : usual;
  }
  return undefined;
}
