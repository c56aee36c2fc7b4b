/** Take out the mentions that an activity lists. What merely looks like one was typed, and stays. */
export function withoutMentions(text: string, entities: readonly unknown[]): string {
  return entities.reduce<string>((rest, entity) => {
    if (typeof entity !== 'object' || entity === null || !('type' in entity) || !('text' in entity))
      return rest;
    const { type, text: mention } = entity;
    return type === 'mention' && typeof mention === 'string' && mention !== ''
      ? rest.replaceAll(mention, '')
      : rest;
  }, text);
}

/** The words in a piece of Teams' HTML. */
export function plainText(html: string): string {
  return html
    .replace(/<span\b[^>]*schema\.skype\.com\/Mention[^>]*>[^<]*<\/span>/giu, '')
    .replace(/<at\b[^>]*>[^<]*<\/at>/giu, '')
    .replace(/\r?\n/gu, '')
    .replace(/<br\s*\/?>|<\/(?:p|div|li|blockquote|h\d)>/giu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/giu, decode)
    .replace(/\u00a0/gu, ' ');
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function decode(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return point <= 0x10ffff ? String.fromCodePoint(point).toWellFormed() : whole;
}
