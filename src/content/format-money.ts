import { decimalOf, scaleOf, type Money } from '../domain/money.ts';
import { memo, placeLocale, plainSpaces, type Place } from './place.ts';

/**
 * A sum as it is written where the customer lives.
 *
 * With the symbol when the currency is that country's own, otherwise with its code: a bare `$` means one thing in Mexico
 * and another across the border. The euro's sign is nobody else's.
 */
export function sayMoney(money: Money, place: Place): string {
  const own = OWN_CURRENCY[place.country] === money.currency || money.currency === 'EUR';
  const locale = placeLocale(place);
  const format = memo(
    formats,
    `${locale} ${money.currency} ${own}`,
    () =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: money.currency,
        currencyDisplay: own ? 'narrowSymbol' : 'code',
        minimumFractionDigits: scaleOf(money.currency),
      }),
  );
  // The decimal is text so that fourteen digits stay exact; `decimalOf` writes nothing but a plain number.
  return plainSpaces(format.format(decimalOf(money) as Intl.StringNumericLiteral));
}

const formats = new Map<string, Intl.NumberFormat>();

/** Legal tender by country (ISO 3166-1, ISO 4217), where the bot is likely to meet it; elsewhere the code is written. */
// prettier-ignore
const OWN_CURRENCY: Readonly<Record<string, string>> = {
  US: 'USD', PR: 'USD', EC: 'USD', SV: 'USD', CA: 'CAD', MX: 'MXN',
  GT: 'GTQ', HN: 'HNL', NI: 'NIO', CR: 'CRC', PA: 'PAB', CU: 'CUP', DO: 'DOP',
  CO: 'COP', VE: 'VES', PE: 'PEN', BO: 'BOB', PY: 'PYG', CL: 'CLP', AR: 'ARS', UY: 'UYU', BR: 'BRL',
  GB: 'GBP', CH: 'CHF', SE: 'SEK', NO: 'NOK', DK: 'DKK', PL: 'PLN', CZ: 'CZK', HU: 'HUF', RO: 'RON',
  CN: 'CNY', HK: 'HKD', MO: 'MOP', TW: 'TWD', SG: 'SGD', JP: 'JPY', KR: 'KRW', IN: 'INR',
  TH: 'THB', VN: 'VND', ID: 'IDR', MY: 'MYR', PH: 'PHP', AU: 'AUD', NZ: 'NZD',
  TR: 'TRY', IL: 'ILS', ZA: 'ZAR', NG: 'NGN', KE: 'KES', KW: 'KWD', AE: 'AED', SA: 'SAR',
};
