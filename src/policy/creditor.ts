import type { Language } from '../domain/language.ts';
import type { Day } from '../domain/time.ts';

/** Who is owed: name, official ways to reach and pay them, and when a person is there. One installation serves one. */
export type Creditor = {
  readonly name: Readonly<Record<Language, string>>;
  /** `third`: somebody else collects for it, which adds a disclosure and never takes a rule away. */
  readonly party: 'first' | 'third';
  readonly paymentRoutes: readonly PaymentRoute[];
  readonly telephone: string;
  readonly site: string;
  readonly privacy: string;
  readonly office: Office;
  readonly conductPack: string;
  readonly crisisLines: ByCountry;
  readonly emergencyNumbers: ByCountry;
};

/** A place to pay. Every payment link must begin with `link`. */
export type PaymentRoute = { readonly link: string; readonly label: Readonly<Record<Language, string>> };

/** Wall-clock times in the office's zone, `HH:MM`; `closes` may be `24:00`. */
export type OfficeWindow = { readonly opens: string; readonly closes: string };

export type Office = {
  readonly timezone: string;
  /** Monday first; the windows of a day are in order and do not touch. */
  readonly week: readonly (readonly OfficeWindow[])[];
  readonly holidays: {
    readonly country: string;
    readonly region: string;
    readonly extraDays: readonly Day[];
  };
};

/** What to say per country, and for any other. */
export type ByCountry = {
  readonly elsewhere: Readonly<Record<Language, string>>;
  readonly byCountry: Readonly<Record<string, SourcedWords>>;
};

export type SourcedWords = {
  readonly words: Readonly<Record<Language, string>>;
  readonly confirmed: boolean;
  readonly source: string;
};

/** Whether `link` leads to one of the creditor's own places to pay: same scheme and host, below the same path. */
export function isPaymentLink(creditor: Pick<Creditor, 'paymentRoutes'>, link: string): boolean {
  const url = URL.parse(link);
  if (!url || url.username !== '' || url.password !== '' || /[\s\\]/.test(link)) return false;
  return creditor.paymentRoutes.some((route) => {
    const allowed = new URL(route.link);
    const folder = allowed.pathname.endsWith('/') ? allowed.pathname : `${allowed.pathname}/`;
    return (
      url.origin === allowed.origin && (url.pathname === allowed.pathname || url.pathname.startsWith(folder))
    );
  });
}

/** The crisis line to name to somebody who lives in `country`. */
export function crisisLineFor(creditor: Creditor, country: string, language: Language): string {
  return wordsFor(creditor.crisisLines, country, language);
}

/** The number to call when somebody who lives in `country` is in danger now. */
export function emergencyNumberFor(creditor: Creditor, country: string, language: Language): string {
  return wordsFor(creditor.emergencyNumbers, country, language);
}

/** The lines of the creditor's file that nobody has checked against their source; `fairdue doctor` lists them. */
export function unconfirmedContacts(
  creditor: Creditor,
): readonly { readonly line: string; readonly source: string }[] {
  const unchecked = (key: string, { byCountry }: ByCountry): { line: string; source: string }[] =>
    Object.entries(byCountry)
      .filter(([, { confirmed }]) => !confirmed)
      .map(([country, { source }]) => ({ line: `${key}.${country}`, source }));
  return [
    ...unchecked('crisis_lines', creditor.crisisLines),
    ...unchecked('emergency_numbers', creditor.emergencyNumbers),
  ];
}

function wordsFor({ byCountry, elsewhere }: ByCountry, country: string, language: Language): string {
  const known = Object.hasOwn(byCountry, country) ? byCountry[country] : undefined;
  return (known?.words ?? elsewhere)[language];
}
