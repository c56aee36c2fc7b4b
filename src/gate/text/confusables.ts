/**
 * Characters that look like a Latin letter and are not one, as pairs: look-alike, letter.
 *
 * Only what NFKD does not fold already. English, Spanish and Chinese need none of these scripts, so folding them always is safe.
 * Source: Unicode Technical Standard 39, confusables.
 */
const PAIRS =
  // Cyrillic
  'аaвbсcԁdеeгrһhіiїiјjкkӏlмmнhоoрpԛqѕsтtуyүyѵvԝwхxьbпnѐeёeзzчyиnё' +
  'e' +
  // Greek
  'αaβbγyεeζzηnιiκkμuνvοoρpσoτtυuχxωwςs' +
  // Armenian, Hebrew, Cherokee look-alikes
  'աwոnսuօoցgհhյjզqսuסo' +
  // Latin letters that carry no decomposition
  'ɑaɐaæaɓbƅbƈcɖdđdɗdðdəeɛeǝeɇeƒfɠgɡgɢgħhɦhɨiıiɩiɪiʝjƙkłlɭlʟlɯmɱmɲnɳnŋnɴnøoɵoœoɔoƥpɋqɍrɽrʀrʂsʃsßsƫtŧtʈtþpʉuʊuʋvʌvⱳwɣyƴyʏyƶzʐzʒzᴢz' +
  'ᴀaʙbᴄcᴅdᴇeꜰfʜhᴊjᴋkᴍmᴏoᴘpꜱsᴛtᴜuᴠvᴡw';

const table = new Map<string, string>();
const letters = Array.from(PAIRS);
for (let at = 0; at + 1 < letters.length; at += 2) {
  table.set(letters[at] ?? '', letters[at + 1] ?? '');
}

/** The Latin letter that `character` imitates, or itself. */
export function unmask(character: string): string {
  return table.get(character) ?? character;
}
