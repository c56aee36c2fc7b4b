import type { Language } from '../domain/language.ts';

/** A capitalised word in a place where somebody says whom they are not. Weekdays, months and languages are no names. */
const NO_NAME =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|English|Spanish|Chinese|American|British|Mexican|OK|Ok|I|Christmas|Telegram|Teams|WhatsApp|Problem|Thanks|Money|Way|Paying|Going|Sure|Interested|Happy|Able|Espa[nñ]ol|Ingl[eé]s|Lunes|Martes|Viernes|Gracias|Puedo|Tengo|Quiero|Voy|Debo|Deudor)';

const DENIED: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `\\b(?:I['’]?m|[Ii]m|I am|[Tt]his is|[Ii]t['’]?s|[Nn]ame is|[Tt]here(?:['’]?s| is)|[Nn]umber is|[Ii]sn['’]t|[Ww]asn['’]t|[Aa]in['’]t) (?:not |no |n['’]t )(?:(?:Mr|Mrs|Ms|Miss|Mister|Dr)\\.? )?(?!${NO_NAME}\\b)[A-Z][a-z]+\\b|^(?:[Ss]orry,? |[Hh]i,? )?(?:[Nn]ot|[Nn]o) (?:(?:Mr|Mrs|Ms|Miss)\\.? )?(?!${NO_NAME}\\b)[A-Z][a-z]+(?: here)?[.!]*$`,
  ),
  es: new RegExp(
    `\\b(?:[Nn]o (?:soy|es|me llamo|se llama)|[Aa]qu[ií] no (?:hay|vive|est[aá])) (?:ning[uú]n |ninguna )?(?:(?:el |la )?(?:[Ss]r|[Ss]ra|[Dd]on|[Dd]o[nñ]a|[Ss]e[nñ]or|[Ss]e[nñ]ora)\\.? )?(?!${NO_NAME}\\b)[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+`,
  ),
  zh: /我(?:并)?不(?:是|叫|姓)(?![说要想有没来故本一老骗这那做第很你他她不是])[\u4E00-\u9FA5]{1,3}(?:先生|女士|小姐)?(?:[,，。.!！\s]|$)/,
};

/** Whether the customer says that they are not the person named: "I'm not Sarah". Looks at the text as it was written. */
export function deniesName(language: Language, text: string): boolean {
  return DENIED[language].test(text);
}
