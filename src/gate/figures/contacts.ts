import type { Figure } from './figure.ts';

const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"，。）)]+|\b[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}|\b(?:[a-z0-9-]{1,63}\.){1,5}(?:com|net|org|info|biz|io|co|me|app|link|site|online|shop|xyz|top|ru|cn|es|mx|uk|us|eu|de|in|br|au|ar|cl|pe|test|example|dev|ly|gl|to|cc|vip|club|bank|pay|finance|money)\b(?:\/[^\s<>"，。）)]*)?|(?<![a-z0-9])@[a-z][a-z0-9_]{3,}/g;
/** What every link holds somewhere; most texts hold none of it. */
const LIKE_LINK = /\/\/|www\.|@|[a-z0-9-]\.[a-z]/;
const PHONE =
  /\+\d[\d\s().-]{6,18}\d|\(\d{2,4}\)\s?\d[\d\s.-]{4,14}\d|\b(?:\d{2,4}[\s-]){2,4}\d{2,4}\b|\b1[3-9]\d{9}\b|\b\d{3,4}-\d{4,8}\b|\b(?:400|800)-?\d{3,4}-?\d{3,4}\b/g;
const CALLED =
  /(?:call|ring|phone|dial|text|whatsapp|number|llam\p{L}{1,4}|tel(?:efono)?|marque|numero|拨打|致电|电话|热线|短信至|拨)(?: (?:or|to|us|me|at|on|al?|us at|me at|text|o|el|número))*[:：.]? ?(\d{3,15})\b/gu;
const IBAN = /\b[a-z]{2}\d{2}(?:\s?[a-z0-9]{4}){3,7}(?:\s?[a-z0-9]{1,4})?\b/g;
const SPACED_CARD = /\b(?:\d{4}[\s-]){3}\d{1,7}\b/g;
const LONG = /(?<![\d.,])\d{9,}(?![\d.,]\d)/g;
const NAMED_ACCOUNT =
  /(?:account(?: number| no)?|acct|sort code|routing|cuenta(?: numero| no)?|clabe|cbu|账号|账户|卡号|户号)[^\d\n]{0,14}(\d[\d\s-]{2,})(?<=\d)/g;
const DATED = /^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}-\d{1,2}-\d{4}$/;

/** Numbers to call that are known and written in groups, like the sums that they are not: "Samaritans on 116 123". */
export function findCalled(text: string, called: readonly string[]): readonly Figure[] {
  const found: Figure[] = [];
  for (const written of called) {
    if (!written.includes(' ')) continue;
    for (let from = text.indexOf(written); from >= 0; from = text.indexOf(written, from + 1)) {
      const to = from + written.length;
      const goesOn = /[\d.,]/.test(text[from - 1] ?? '') || /^[.,]?\d/.test(text.slice(to, to + 2));
      if (!goesOn) found.push({ kind: 'phone', from, to, written });
    }
  }
  return found;
}

/** Links, addresses, telephone numbers and account numbers of a folded text. */
export function findContacts(text: string): readonly Figure[] {
  const found: Figure[] = [];
  const add = (kind: 'link' | 'phone' | 'account', from: number, written: string): void => {
    const trimmed = written.replace(/[.,;:!?\s]+$/, '');
    if (!DATED.test(trimmed)) found.push({ kind, from, to: from + trimmed.length, written: trimmed });
  };
  if (LIKE_LINK.test(text)) for (const match of text.matchAll(LINK)) add('link', match.index, match[0]);
  if (!/\d/.test(text)) return found;
  for (const match of text.matchAll(IBAN))
    if (/\d{6}/.test(match[0].replaceAll(' ', ''))) add('account', match.index, match[0]);
  for (const match of text.matchAll(NAMED_ACCOUNT)) {
    const digits = match[1] ?? '';
    add('account', match.index + match[0].lastIndexOf(digits), digits);
  }
  for (const match of text.matchAll(SPACED_CARD)) add('account', match.index, match[0]);
  for (const match of text.matchAll(CALLED)) {
    const digits = match[1] ?? '';
    add('phone', match.index + match[0].length - digits.length, digits);
  }
  for (const match of text.matchAll(PHONE)) {
    if (match[0].replace(/\D/g, '').length >= 6) add('phone', match.index, match[0]);
  }
  for (const match of text.matchAll(LONG)) add('account', match.index, match[0]);
  return found;
}
