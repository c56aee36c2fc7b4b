/** Names of zones, countries and currencies, checked against what this runtime knows. Each is looked up once. */

export function zoneOf(text: string): string | undefined {
  return once(zones, text, () => {
    // `+05:30` and `EST` are accepted by Intl, but neither knows when the clocks change.
    if (text !== 'UTC' && !/^[A-Za-z_]+\/[A-Za-z0-9_+/-]+$/.test(text)) return undefined;
    try {
      return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
    } catch {
      return undefined;
    }
  });
}

/** One zone, or every zone in which somebody may be, the likeliest first: `America/Denver; America/Phoenix`. */
export function zonesOf(text: string): readonly string[] | undefined {
  const named = text.split(/[\s;,|]+/).map(zoneOf);
  const known = named.filter((zone) => zone !== undefined);
  return known.length === named.length && known.length <= MOST_ZONES ? [...new Set(known)] : undefined;
}

const MOST_ZONES = 4;

/** The ISO 3166-1 code that `text` means: `gb`, and `UK` too, is `GB`. */
export function countryOf(text: string): string | undefined {
  return once(countries, text, () => {
    if (!/^[A-Za-z]{2}$/.test(text)) return undefined;
    const code = new Intl.Locale(`und-${text}`).region;
    const name = code && new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
    return name && code !== 'ZZ' ? code : undefined;
  });
}

/** The subdivision without its country: `US-NY` is `NY`. */
export function regionOf(text: string, country: string): string | undefined {
  const code = text.toUpperCase().replace(new RegExp(`^${country || '[A-Z]{2}'}-`), '');
  return /^[A-Z0-9]{1,3}$/.test(code) ? code : undefined;
}

export function currencyOf(text: string): string | undefined {
  const code = text.toUpperCase();
  return currencies.has(code) ? code : undefined;
}

/** What may stand before or behind a sum in `currency`: `USD`, `US$`, `$`. */
export function signsOf(currency: string): readonly string[] {
  return once(signs, currency, () => {
    const displays = (['symbol', 'narrowSymbol'] as const).map(
      (currencyDisplay) =>
        new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay })
          .formatToParts(0)
          .find((part) => part.type === 'currency')?.value ?? currency,
    );
    return [...new Set([currency, ...displays])].toSorted((a, b) => b.length - a.length);
  });
}

const zones = new Map<string, string | undefined>();
const countries = new Map<string, string | undefined>();
const signs = new Map<string, readonly string[]>();
const currencies = new Set(Intl.supportedValuesOf('currency'));

const KEPT = 2000;

function once<T>(known: Map<string, T>, key: string, find: () => T): T {
  if (known.has(key)) {
    // Present, so `get` answers what was stored, an `undefined` among it.
    return known.get(key) as T;
  }
  if (known.size >= KEPT) known.clear();
  const value = find();
  known.set(key, value);
  return value;
}
