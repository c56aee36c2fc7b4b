import type { Language } from '../domain/language.ts';

/**
 * How one agrees, at the beginning of a sentence. To somebody who asks for half of it to be forgotten a friendly "of course" is a
 * promise, and a model says it out of habit.
 */
const OPENINGS: Readonly<Record<Language, RegExp>> = {
  en: opening(
    "of course|sure(?: thing)?|certainly|absolutely|definitely|ok(?:ay)?|yes|yeah|right|all right|alright|great|perfect|wonderful|excellent|lovely|sounds good|that sounds good|no problem(?: at all)?|not a problem|no worries(?: at all)?|(?:that's|that is) (?:perfectly )?(?:ok(?:ay)?|fine|all right|alright|good|great)|there(?:'s| is) no (?:rush|hurry)|no (?:rush|hurry)|(?:i'm )?(?:happy|glad) to help|with pleasure|don't worry|good news",
  ),
  es: opening(
    'claro(?: que sí)?|por supuesto|desde luego|sí|perfecto|muy bien|está bien|bien|de acuerdo|vale|ok|listo|entendido|con (?:mucho )?gusto|no hay (?:ningún )?problema|sin problema|no pasa nada|no se preocupe|sin prisa|qué bien|genial|estupendo|excelente|bueno|buenas noticias',
  ),
  zh: opening(
    '好的?|好啊|可以|没问题|当然(?:可以)?|是的|行|没关系|没事|不着急|不用(?:着急|担心)|别担心|请?放心|太好了|很好|嗯|对|好消息',
  ),
};

function opening(words: string): RegExp {
  return new RegExp(
    String.raw`(?<=^|[.!?。！？\n]\s*|[.!?。！？]["”»」]\s*)[¡]?(?:${words})\s*(?:[,，.。!！;；:：—–-]+\s*|$)`,
    'giu',
  );
}

/** `text` without the sentences' openings that agree, where `template` does not agree itself. Nothing is added. */
export function withoutAssent(text: string, template: string, language: Language): string {
  const said = template.toLowerCase();
  let before: string;
  let words = text.trim();
  do {
    before = words;
    words = words.replaceAll(OPENINGS[language], (found) => (said.includes(bare(found)) ? found : '')).trim();
  } while (words !== before);
  return words === text.trim() ? words : capitalised(words);
}

function bare(found: string): string {
  return found.toLowerCase().replaceAll(/^[\s¡]+|[\s\p{P}]+$/gu, '');
}

function capitalised(words: string): string {
  return words.replaceAll(/(?<=^[¿¡"“«]?|[.!?]\s+[¿¡"“«]?)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
