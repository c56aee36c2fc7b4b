/**
 * Slack's mrkdwn as a tree of plain data; `mrkdwn-view.js` draws it. Only what Slack itself reads is read: anything else
 * stays the text it is. https://docs.slack.dev/messaging/formatting-message-text
 *
 * @typedef {{ kind: 'text' | 'code' | 'mention', text: string }
 *   | { kind: 'bold' | 'italic' | 'strike', parts: Inline[] }
 *   | { kind: 'link', href: string, parts: Inline[] }
 *   | { kind: 'emoji', name: string }} Inline
 * @typedef {{ kind: 'lines' | 'quote', lines: Inline[][] } | { kind: 'pre', text: string }} Block
 */

/** @param {string} text @returns {Block[]} */
export function parseMrkdwn(text) {
  return text.split(/```\n?([\s\S]*?)\n?```/).flatMap((part, at) => {
    if (at % 2 === 1) return [{ kind: /** @type {const} */ ('pre'), text: unescape(part) }];
    return part === '' ? [] : parseLines(part.replace(/^\n|\n$/g, ''));
  });
}

/** @param {string} text @returns {Block[]} */
function parseLines(text) {
  /** @type {{ kind: 'lines' | 'quote', lines: Inline[][] }[]} */
  const blocks = [];
  for (const line of text.split('\n')) {
    const quoted = /^(?:>|&gt;) ?/.exec(line);
    const kind = quoted ? 'quote' : 'lines';
    const inline = parseInline(quoted ? line.slice(quoted[0].length) : line);
    const last = blocks.at(-1);
    if (last?.kind === kind) last.lines.push(inline);
    else blocks.push({ kind, lines: [inline] });
  }
  return blocks;
}

/** Marks count only at the edge of a word, as in Slack: `a*b*c` stays as it is. */
const TOKEN = new RegExp(
  [
    '`(?<code>[^`\\n]+)`',
    '<(?<angle>[^<>\\n]+)>',
    ':(?<emoji>[a-z0-9_+-]+):',
    '(?<![\\p{L}\\p{N}*])\\*(?<bold>\\S(?:[^*\\n]*\\S)?)\\*(?![\\p{L}\\p{N}*])',
    '(?<![\\p{L}\\p{N}_])_(?<italic>\\S(?:[^_\\n]*\\S)?)_(?![\\p{L}\\p{N}_])',
    '(?<![\\p{L}\\p{N}~])~(?<strike>\\S(?:[^~\\n]*\\S)?)~(?![\\p{L}\\p{N}~])',
  ].join('|'),
  'gu',
);

/** @param {string} text @returns {Inline[]} */
export function parseInline(text) {
  /** @type {Inline[]} */
  const parts = [];
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > from) parts.push({ kind: 'text', text: unescape(text.slice(from, match.index)) });
    parts.push(token(match[0], match.groups ?? {}));
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: unescape(text.slice(from)) });
  return parts;
}

/** @param {string} whole @param {Record<string, string | undefined>} groups @returns {Inline} */
function token(whole, { code, angle, emoji, bold, italic, strike }) {
  if (code !== undefined) return { kind: 'code', text: unescape(code) };
  if (emoji !== undefined) return { kind: 'emoji', name: emoji };
  if (bold !== undefined) return { kind: 'bold', parts: parseInline(bold) };
  if (italic !== undefined) return { kind: 'italic', parts: parseInline(italic) };
  if (strike !== undefined) return { kind: 'strike', parts: parseInline(strike) };
  return reference(whole, angle ?? '');
}

/** `<https://…|words>`, `<@U…>`, `<#C…|name>`, `<!here>`, `<!date^…|fallback>`. @param {string} whole @param {string} inner @returns {Inline} */
function reference(whole, inner) {
  const bar = inner.indexOf('|');
  const target = unescape(bar < 0 ? inner : inner.slice(0, bar));
  const label = bar < 0 ? undefined : inner.slice(bar + 1);
  if (isSafeLink(target)) {
    return {
      kind: 'link',
      href: target,
      parts:
        label === undefined
          ? [{ kind: 'text', text: target.replace(/^mailto:|^tel:/, '') }]
          : parseInline(label),
    };
  }
  if (target.startsWith('!date')) return { kind: 'text', text: unescape(label ?? '') };
  if (target.startsWith('@') || target.startsWith('#')) {
    return {
      kind: 'mention',
      text: target.charAt(0) + unescape(label ?? target.slice(1)).replace(/^[@#]/, ''),
    };
  }
  if (target.startsWith('!'))
    return { kind: 'mention', text: `@${unescape(label ?? target.slice(1).replace(/\^.*$/, ''))}` };
  return { kind: 'text', text: unescape(whole) };
}

/** Only these may be followed; anything else is shown, not linked. @param {string} href */
export function isSafeLink(href) {
  return /^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(href);
}

/** @param {string} text */
function unescape(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
