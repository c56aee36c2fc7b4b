/** A language in which every template exists. */
export type Language = 'en' | 'es' | 'zh';

export const LANGUAGES: readonly Language[] = ['en', 'es', 'zh'];

/** The BCP 47 locale in which numbers and dates are written, by language and country: `es` in `MX` is `es-MX`. */
export function localeOf(language: Language, country: string): string {
  if (language === 'zh') return 'zh-CN';
  return /^[A-Z]{2}$/.test(country) ? `${language}-${country}` : language;
}

/** The supported language that a tag such as `es-419` or `zh-Hans-CN` names, if any. */
export function languageOf(tag: string | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
}
