import type { Day, Instant } from '../domain/time.ts';

/**
 * Text for Slack that says what it says and does nothing: `& < >` escaped, nobody pinged, no hidden characters, cut with an
 * ellipsis at a limit that counts what Slack counts (https://docs.slack.dev/messaging/formatting-message-text).
 */
export function mrkdwn(text: string, limit: number): string {
  return fit(text, limit, (character) => ESCAPES[character] ?? character);
}

/** The same on one line, for names and the like. */
export function oneLine(text: string, limit: number): string {
  return mrkdwn(text.replace(/\s+/gu, ' ').trim(), limit);
}

/** One line for `plain_text`, which Slack does not parse: nothing is escaped. */
export function plainText(text: string, limit: number): string {
  return fit(text.replace(/\s+/gu, ' ').trim(), limit, (character) => character);
}

/** Somebody's words as a quotation; every line stays inside it. */
export function quote(text: string, limit: number): string {
  const escape = (character: string): string =>
    character === '\n' ? `\n${QUOTE}` : (ESCAPES[character] ?? character);
  return `${QUOTE}${fit(text.trim(), limit - QUOTE.length, escape)}`;
}

/** Lines joined until the limit; how many were left out is said. */
export function lines(all: readonly string[], limit: number): string {
  const kept: string[] = [];
  let length = 0;
  for (const line of all) {
    if (length + line.length + MORE > limit) break;
    kept.push(line);
    length += line.length + 1;
  }
  const left = all.length - kept.length;
  return left === 0 ? kept.join('\n') : [...kept, `… and ${left} more`].join('\n');
}

/** A moment in the reader's own zone, as Slack writes it; in UTC where Slack's form is not understood. */
export function when(at: Instant): string {
  const instant = Temporal.Instant.from(at);
  const seconds = Math.floor(instant.epochMilliseconds / 1000);
  return `<!date^${seconds}^{date_short_pretty} {time}|${inWords(instant)}>`;
}

/** `24 Nov 2026`. */
export function dayInWords(day: Day): string {
  return DAY.format(Temporal.PlainDate.from(day));
}

function inWords(instant: Temporal.Instant): string {
  const utc = instant.toZonedDateTimeISO('UTC');
  return `${DAY.format(utc.toPlainDate())} ${utc.toPlainTime().toString({ smallestUnit: 'minute' })} UTC`;
}

const QUOTE = '> ';
const ELLIPSIS = '…';
/** Room for the line that says how many were left out. */
const MORE = 24;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
/** Control characters, and the marks that turn the direction of text: they make one text look like another. */
const HIDDEN = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** Between `@` and what follows, invisible: `@here` is then a word and no call. */
const WORD_JOINER = '\u2060';

function fit(text: string, limit: number, escape: (character: string) => string): string {
  let fitted = '';
  let previous = '';
  for (const character of text) {
    if (HIDDEN.test(character) || isLoneSurrogate(character)) continue;
    const joiner = previous === '@' && /\w/.test(character) ? WORD_JOINER : '';
    const piece = joiner + escape(character);
    if (fitted.length + piece.length > limit) return shorten(fitted, limit);
    fitted += piece;
    previous = character;
  }
  return fitted;
}

/** Make room for the ellipsis without leaving half an escape or half a character. */
function shorten(fitted: string, limit: number): string {
  let cut = fitted;
  while (cut.length > limit - ELLIPSIS.length) cut = cut.replace(/(?:&(?:amp|lt|gt);|.)$/su, '');
  return `${cut}${ELLIPSIS}`;
}

function isLoneSurrogate(character: string): boolean {
  return character.length === 1 && /[\uD800-\uDFFF]/.test(character);
}
