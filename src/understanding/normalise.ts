import { expandEnglish } from './normalise-english.ts';
import { expandSpanish } from './normalise-spanish.ts';
import { simplify } from './normalise-chinese.ts';

/** No reading looks further than this many characters into a message. */
export const READ_UP_TO = 4_000;

/**
 * One message, written the way the phrases of each language are.
 *
 * `en` and `es`: lower case, no accents, one space after every word, contractions and slang spelled out, `, . ; ! ?` as
 * words of their own. `zh`: simplified, half width, without spaces.
 */
export type Views = { readonly en: string; readonly es: string; readonly zh: string };

export function viewsOf(text: string): Views {
  const plain = fold(text);
  const words = tokenise(plain);
  return { en: expandEnglish(words), es: expandSpanish(words), zh: unspaced(plain) };
}

/** Lower case, half width, no accents, no invisible characters; emoji that speak become words; what is quoted from others goes. */
export function fold(text: string): string {
  return withoutReportedSpeech(
    text
      .slice(0, READ_UP_TO)
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, '')
      .replaceAll(/[’‘`´]/g, "'")
      .replaceAll(/[“”«»「」『』]/g, '"')
      .replaceAll(/👍|👌|✅|🆗/gu, ' ok ')
      .replaceAll(/👎|❌|🙅/gu, ' no ')
      .replaceAll(/🖕/gu, ' fuckyou ')
      .replaceAll(/🙏/gu, ' thanks ')
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036F]/g, '')
      .normalize('NFC'),
  );
}

/** "you wrote "I will pay" but …": what the customer cites is not what the customer says. */
function withoutReportedSpeech(text: string): string {
  return text.replaceAll(
    /((?:you|they|he|she|it|message|email|letter|text|bot|usted|ustedes|mensaje|carta|correo|你|你们|您|他|她|短信|消息)[^".;!?\n]{0,30}(?:say|said|says|wrote|write|writes|sent|dice|dijo|dijeron|escribio|escribieron|pone|mando|说|写|发)[^".;!?\n]{0,20}:?\s?)"[^"\n]{0,300}"/g,
    '$1 quoted ',
  );
}

const TOKEN =
  /\d+(?:[.,:/-]\d+)*(?:st|nd|rd|th|k|er|ro|do|to|ra|da|vo|mo|h|x|am|pm)?(?![\p{L}\d])|\p{Script=Han}+|[\p{L}\d]+(?:'\p{L}+)*'?|[.,;!?%$€£¥]/gu;

/** Between a number and its unit: "80eur", "50pcm". */
const GLUED_UNIT =
  /(?<=\d)(?=(?:us|mnt|c|p|cents?|eur|euros?|usd|gbp|mxn|cny|rmb|cad|aud|nzd|hkd|inr|rs|myr|rm|chf|sek|nok|dkk|pln|zar|cop|ars|clp|pen|uah|ngn|kes|php|thb|egp|dollars?|bucks|quid|pounds?|pesos?|soles|dolares|p\/w|pw|pcm|p\/m|hrs?|hours?|days|wks?|weeks?|mths?|mnths?|months?|dias?|semanas?|mes|meses|varos|lucas|pavos|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|ene|abr|ago|dic|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?![\p{L}\d]))/gu;

/** Before the number: "USD80", "US$80". */
const GLUED_CURRENCY =
  /(?<![\p{L}\d])(eur|usd|gbp|mxn|cny|rmb|cad|aud|nzd|hkd|chf|inr|rs|rm|us|mx|sek|nok|cop|ars|clp|pen|uah)(?=[\d$])/gu;

/** Before the day: "dec15", "fri27th". */
const GLUED_DAY =
  /(?<![\p{L}\d])(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic|mon|tues?|wed|thu|thurs?|fri|sat|sun|lun|mie|jue|vie|sab|dom)(?=\d{1,2}(?:st|nd|rd|th)?(?![\p{L}\d]))/gu;

/** Words that are written with a full stop which ends no sentence. */
const ABBREVIATED =
  /(?<![\p{L}])(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu|thurs?|fri|sat|sun|ene|abr|ago|set|dic|lun|mie|jue|vie|sab|dom|sr|sra|mr|mrs|dr|pls|aprox|approx)\.(?=[\s\d,])/gu;

function tokenise(plain: string): readonly string[] {
  const prepared = plain
    .replaceAll(/(?<=\d)(?:\.?[oa]|°)(?![\p{L}\d])/gu, '')
    .replaceAll(/(?<=\d)'(?=\d{3}(?!\d))/g, '')
    .replaceAll(/(?<=\d)(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\d)/gu, ' ')
    .replaceAll(/(?<=\d\s?)x(?=\s?\d)/g, ' x ')
    .replaceAll(/(?<=\d)-?ish(?![\p{L}\d])/gu, '')
    .replaceAll(/(?<=\d ?)\/ ?(?=(?:week|wk|month|mo|mth|mnth|fortnight)(?![\p{L}\d]))/gu, ' per ')
    .replaceAll(/(?<=\d ?)\/ ?(?=(?:semana|sem|mes|quincena)(?![\p{L}\d]))/gu, ' por ')
    .replaceAll(GLUED_UNIT, ' ')
    .replaceAll(GLUED_CURRENCY, '$1 ')
    .replaceAll(GLUED_DAY, '$1 ')
    .replaceAll(/(?<=\d)\s?([ap])\.?\s?m\.?(?![\p{L}\d])/gu, '$1m')
    .replaceAll(ABBREVIATED, '$1 ')
    .replaceAll(/(?<![\p{L}])w\/o(?![\p{L}])/gu, 'without')
    .replaceAll(/(?<![\p{L}])w\/(?=\s|\p{L})/gu, 'with ')
    .replaceAll(/\n+/g, ' . ')
    .replaceAll(/[¿¡]/g, ' , ');
  return prepared.match(TOKEN) ?? [];
}

/** Chinese needs no spaces: one between two clauses stands for a comma. */
const CLAUSE_SPACE =
  /(?<=[\p{Script=Han}\d]{2}\p{Script=Han}|\p{Script=Han}\d{2,})[^\S\n]+(?=[\p{Script=Han}\d]{3})(?!\d+[元块]?(?:[^\p{Script=Han}\d]|$))/gu;

function unspaced(plain: string): string {
  return simplify(plain)
    .replaceAll(/[。\n]+/g, '.')
    .replaceAll('、', ',')
    .replaceAll(CLAUSE_SPACE, ',')
    .replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replaceAll(/(?<=\p{Script=Han})\s+(?=\d)|(?<=\d)\s+(?=\p{Script=Han})/gu, '');
}
