/**
 * The plain decimal that a written number stands for: `1.200,50` and `1,200.50` are both `1200.50`.
 *
 * One separator with exactly three digits after it groups thousands, with other digits it is the decimal mark.
 */
export function decimalFrom(written: string): string | undefined {
  const text = written.replace(/(?<=\d)[\s'](?=\d{3}(?!\d))/g, '');
  if (!/^\d[\d.,]*$/.test(text)) return undefined;
  const lastMark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (lastMark < 0) return trimmed(text, '');
  const after = text.slice(lastMark + 1);
  const before = text.slice(0, lastMark).replaceAll(/[.,]/g, '');
  const marks = new Set(text.match(/[.,]/g));
  const grouped =
    after.length === 3 && (marks.size === 1 || text.indexOf('.') === text.lastIndexOf('.')) && before !== '0';
  if (marks.size === 1 && (after.length === 3 || text.split(/[.,]/).length > 2))
    return trimmed(before + after, '');
  return grouped && marks.size === 1 ? trimmed(before + after, '') : trimmed(before, after);
}

/** `value` times a power of ten, exact in decimals: "1.5k", "2万". */
export function times(decimal: string, factor: number): string {
  const zeros = Math.round(Math.log10(factor));
  const [whole = '0', fraction = ''] = decimal.split('.');
  const digits = fraction.padEnd(zeros, '0');
  return trimmed(whole + digits.slice(0, zeros), digits.slice(zeros));
}

function trimmed(whole: string, fraction: string): string {
  const plainWhole = whole.replace(/^0+(?=\d)/, '');
  const plainFraction = fraction.replace(/0+$/, '');
  if (plainFraction === '') return plainWhole;
  return `${plainWhole}.${plainFraction.length === 1 ? `${plainFraction}0` : plainFraction}`;
}
