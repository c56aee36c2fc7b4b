// What is masked besides the names that are handed over. The text is in compatibility form: full-width digits are plain ones.

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)';
const ORDINAL =
  '(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|' +
  'fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';
const TENS =
  '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const DIGIT_WORD =
  '(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)';
const DAY = String.raw`(?:\p{Nd}{1,2}(?:st|nd|rd|th|[ºª°])?|${ORDINAL})`;
const YEAR = String.raw`(?:'?\p{Nd}{2,4}|(?:nineteen|twenty|two thousand)(?:[ -](?:and|oh|${TENS}|${DIGIT_WORD})){1,3})`;
const OF = String.raw`(?:\s*(?:,|of|de|del|-|/|\.)?\s*)`;
const HAN_DIGIT = '[〇零幺一二三四五六七八九]';
const HAN_NUMBER = String.raw`[\p{Nd}〇零一二三四五六七八九十]`;
const ENDINGS =
  'com|net|org|info|biz|io|co|me|ly|gl|gg|app|dev|edu|gov|mil|bank|shop|site|online|xyz|link|' +
  'eu|uk|us|es|mx|ar|cl|pe|br|cn|hk|tw|sg|au|nz|ca|de|fr|it|nl|ie|za|ru|jp|kr';
const CAPITALISED = String.raw`\p{Lu}[\p{L}'’-]*`;

const anywhere = (source: string, flags = 'giu'): RegExp => new RegExp(source, flags);
const words = (source: string): RegExp =>
  anywhere(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`);

type Patterns = readonly (readonly [RegExp, string])[];

/** E-mail addresses (written out too: "ana (at) mail dot com"), web addresses, handles, streets, postcodes with letters. */
const ADDRESSES: Patterns = [
  String.raw`[\p{L}\p{N}._%+-]+(?:\s(?:dot|punto)\s[\p{L}\p{N}_-]+)*\s*(?:@|\(at\)|\[at\]|\s(?:at|arroba)\s(?=\S+\s+(?:dot|punto)\s))\s*[\p{L}\p{N}-]+(?:\s*(?:\.|\(dot\)|\[dot\]|\s(?:dot|punto)\s)\s*[\p{L}\p{N}-]+)+(?:\s(?:at|arroba)\s[\p{L}\p{N}-]+(?:\s(?:dot|punto)\s[\p{L}\p{N}-]+)+)?`,
  String.raw`(?<![\p{L}\p{N}])[a-z][a-z0-9+.-]{0,20}://\S+|www\.\S+`,
  String.raw`(?<![\p{L}\p{N}])(?:[\p{L}\p{N}-]+\.)+(?:${ENDINGS})(?![\p{L}\p{N}])(?:[/?#:]\S*)?|(?<![\p{L}\p{N}])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/\S*`,
  String.raw`(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,}`,
  String.raw`(?<![\p{L}\p{N}])\p{Nd}{1,5}\s?[a-z]?[,\s]+(?:[\p{L}'’.-]+\s+){1,3}(?:street|st|road|rd|avenue|ave|lane|boulevard|blvd|square|terrace|crescent)(?![\p{L}\p{N}])`,
  String.raw`(?<![\p{L}\p{N}])(?:calle|avenida|av\.|avda\.?|plaza|paseo|carrera|colonia)\s+(?:[\p{L}'’.-]+\s+){0,4}?[\p{L}'’.-]+[,\s]+(?:#|no\.?|n[ºo°]\.?|n[uú]mero)?\s*\p{Nd}{1,5}`,
  String.raw`[\p{Script=Han}]{2,10}(?:路|街|巷|弄|道)\s*[\p{Nd}一二三四五六七八九十百]+\s*号?(?:[\p{Nd}一二三四五六七八九十]+[栋幢楼单元室号])*`,
  String.raw`(?<![\p{L}\p{N}])(?:[a-z]{1,2}\p{Nd}[a-z\p{Nd}]?\s*\p{Nd}[a-z]{2}|[a-z]\p{Nd}[a-z]\s?\p{Nd}[a-z]\p{Nd})(?![\p{L}\p{N}])`,
].map((source) => [anywhere(source), '[ADDRESS]']);

/** Days with a month's name, in figures, in Chinese; with a year or without. Who is asked nothing about days needs none. */
const DATES: Patterns = [
  words(String.raw`\p{Nd}{1,4}\s*[./-]\s*\p{Nd}{1,2}\s*[./-]\s*\p{Nd}{1,4}|\p{Nd}{1,2}\s?/\s?\p{Nd}{1,4}`),
  words(`(?:the\\s+)?${DAY}${OF}${MONTH}(?:${OF}${YEAR})?`),
  words(`${MONTH}\\s*(?:the\\s+)?${DAY}(?:${OF}${YEAR})?`),
  words(String.raw`${MONTH}${OF}\p{Nd}{4}`),
  anywhere(String.raw`(?:${HAN_NUMBER}{2,4}\s*年\s*)?${HAN_NUMBER}{1,3}\s*月\s*${HAN_NUMBER}{1,3}\s*[日号]?`),
  anywhere(String.raw`${HAN_NUMBER}{2,4}\s*年`),
].map((pattern) => [pattern, '[DATE]']);

/** Four digits or more, however they are set apart or read out; and what mixes letters with digits: contracts, plates. */
const NUMBERS: Patterns = [
  words(String.raw`[a-z]{2}\p{Nd}{2}(?:\s?[a-z\p{Nd}]{4}){2,7}(?:\s?[a-z\p{Nd}]{1,3})?`),
  anywhere(String.raw`[+#(]*\p{Nd}(?:[\s.,:;/()_+*#·–—-]{0,3}\p{Nd}){3,}`),
  words(
    String.raw`(?=[\p{L}-]*\p{Nd})(?=[\p{Nd}-]*[a-z])(?!\p{Nd}+(?:[a-z]+|x\p{Nd}+)(?![\p{L}\p{N}-])|[a-z]+\p{Nd}{1,3}(?![\p{L}\p{N}-]))[a-z\p{Nd}]+(?:-[a-z\p{Nd}]+)*(?<=[a-z\p{Nd}-]{5})`,
  ),
  anywhere(String.raw`(?<![\p{L}\p{N}])[a-z]{1,4}[-/]?\[NUMBER\](?:[-/]?[a-z\p{Nd}]+(?![\p{L}\p{N}]))*`),
  anywhere(String.raw`${HAN_DIGIT}(?:[\s,，-]?${HAN_DIGIT}){3,}`),
  words(String.raw`${DIGIT_WORD}(?:[\s,.-]+(?:double\s+|triple\s+)?${DIGIT_WORD}){3,}`),
].map((pattern) => [pattern, '[NUMBER]']);

/** Names where the message itself says that they are: after "my name is", after a title, capitalised amid small letters. */
const NAMES: Patterns = [
  String.raw`(?<=\b[Mm]y name(?:'s| is)\s+|\b[Mm]e llamo\s+|\b[Mm]i nombre es\s+)[\p{L}'’-]+(?:\s+(?!(?:and|y|but|pero|i)\s)[\p{L}'’-]+)?`,
  String.raw`(?<=\b(?:[Tt]his is|I am|I'm|[Ss]oy|[Hh]abla)\s+)${CAPITALISED}(?:\s+${CAPITALISED}){0,3}`,
  String.raw`(?<=\b(?:Mrs?|Ms|Miss|Dr|Sra?|Srta|[Ss]eñora?|[Ss]eñorita|Don|Doña)\.?\s+)${CAPITALISED}(?:\s+${CAPITALISED}){0,3}`,
  String.raw`(?<=\p{Ll}[,;]?\s)\p{Lu}\p{Ll}+(?:[\s-]+\p{Lu}\p{Ll}+)+`,
  String.raw`(?<=我叫|我的名字是|名字叫|我姓)[\p{Script=Han}]{1,3}|[\p{Script=Han}]{1,2}(?=先生|女士|小姐|太太)`,
].map((source) => [anywhere(source, 'gu'), '[NAME]']);

/** In this order: an address may hold what looks like a number, a date what looks like a telephone number. */
export const PATTERNS: Patterns = [...ADDRESSES, ...DATES, ...NUMBERS, ...NAMES];
