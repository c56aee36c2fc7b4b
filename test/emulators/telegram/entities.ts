import { ApiRefusal } from './objects.ts';

/**
 * Refuse text whose markup Telegram could not parse, in Telegram's words (https://core.telegram.org/bots/api#formatting-options).
 *
 * Offsets are in bytes, as the real server counts them.
 */
export function checkMarkup(text: string, parseMode: unknown): void {
  if (parseMode === undefined || parseMode === null || parseMode === '') return;
  switch (typeof parseMode === 'string' ? parseMode.toLowerCase() : '?') {
    case 'html':
      return checkHtml(text);
    case 'markdown':
      return checkMarkdown(text);
    case 'markdownv2':
      return checkMarkdownV2(text);
    default:
      throw new ApiRefusal(400, 'Bad Request: unsupported parse_mode');
  }
}

const HTML_TAGS = new Set(
  'b strong i em u ins s strike del span tg-spoiler a tg-emoji code pre blockquote'.split(' '),
);

function checkHtml(text: string): void {
  const open: string[] = [];
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    const tag = /^<(\/?)([A-Za-z][A-Za-z0-9-]*)?([^>]*)(>?)/u.exec(text.slice(at));
    const [, slash = '', name = '', , end = ''] = tag ?? [];
    const where = bytes(text, at);
    if (end === '') throw unparsable(`Can't find end of the entity starting at byte offset ${where}`);
    if (!HTML_TAGS.has(name.toLowerCase())) {
      throw unparsable(`Unsupported start tag "${name}" at byte offset ${where}`);
    }
    if (slash === '') {
      open.push(name.toLowerCase());
      continue;
    }
    const expected = open.pop();
    if (expected === undefined) throw unparsable(`Unexpected end tag at byte offset ${where}`);
    if (expected !== name.toLowerCase()) {
      throw unparsable(
        `Unmatched end tag at byte offset ${where}, expected "</${expected}>", found "</${name}>"`,
      );
    }
  }
  const left = open.pop();
  if (left !== undefined) throw unparsable(`Can't find end tag corresponding to start tag "${left}"`);
}

function checkMarkdown(text: string): void {
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === '\\') at++;
    else if (mark === '*' || mark === '_' || mark === '`' || mark === '[') {
      const end = text.indexOf(mark === '[' ? ']' : mark, at + 1);
      if (end === -1) {
        throw unparsable(`Can't find end of the entity starting at byte offset ${bytes(text, at)}`);
      }
      at = end;
    }
  }
}

const RESERVED = new Set('>#+-=|{}.!');
const PAIRED = ['||', '__', '_', '*', '~', '`'];

function checkMarkdownV2(text: string): void {
  const open: { mark: string; at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\\') {
      at++;
      continue;
    }
    const mark = PAIRED.find((candidate) => text.startsWith(candidate, at));
    if (mark !== undefined) {
      if (open.at(-1)?.mark === mark) open.pop();
      else open.push({ mark, at });
      at += mark.length - 1;
    } else if (RESERVED.has(character)) {
      throw unparsable(`Character '${character}' is reserved and must be escaped with the preceding '\\'`);
    }
  }
  const left = open.at(-1);
  if (left) {
    throw unparsable(`Can't find end of ${left.mark} entity at byte offset ${bytes(text, left.at)}`);
  }
}

function unparsable(what: string): ApiRefusal {
  return new ApiRefusal(400, `Bad Request: can't parse entities: ${what}`);
}

function bytes(text: string, at: number): number {
  return Buffer.byteLength(text.slice(0, at));
}
