/** The sign between the whole and the parts. */
export type DecimalSign = '.' | ',';

export type ReadNumber =
  /** A plain decimal, as `parseMoney` takes it. */
  | { readonly kind: 'number'; readonly decimal: string }
  /** `1.234`: a thousand and more, or one and a bit? */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'none' };

const SIGNS: readonly DecimalSign[] = ['.', ','];

/**
 * A number as people and spreadsheets write it: `1.234,56`, `1 234,56`, `1'234.56`, `1,234.56`, `12,34,567.80`, `(5.00)`.
 *
 * `sign` is what the map says the decimal sign is, and then nothing else will do. Without it a number that reads in one way
 * only is read so, and one that reads in two is ambiguous.
 */
export function readNumber(text: string, sign?: DecimalSign): ReadNumber {
  // What most files hold; it saves half of the time of a large import.
  if (sign !== ',' && /^\d+(?:\.\d{1,2})?$/.test(text)) return { kind: 'number', decimal: text };
  const { negative, body } = withoutSign(text);
  const readings = new Set((sign ? [sign] : SIGNS).flatMap((candidate) => readWith(body, candidate) ?? []));
  const [first, second] = readings;
  if (first === undefined) return { kind: 'none' };
  if (second !== undefined) return { kind: 'ambiguous' };
  return { kind: 'number', decimal: negative ? `-${first}` : first };
}

/** The decimal sign that `text` proves: `12,50` and `1.234.567` prove a comma; `1.234` and `500` prove nothing. */
export function signShownBy(text: string): DecimalSign | undefined {
  const { body } = withoutSign(text);
  if (!/[.,]/.test(body)) return undefined;
  const possible = SIGNS.filter((sign) => readWith(body, sign) !== undefined);
  return possible.length === 1 ? possible[0] : undefined;
}

/** Accountants write a minus before, behind, or as parentheses. NFKC makes full-width digits and hard spaces plain ones. */
function withoutSign(text: string): { readonly negative: boolean; readonly body: string } {
  const plain = text.normalize('NFKC').replaceAll('−', '-').trim();
  const match = /^(?:\((.+)\)|-\s*(.+)|(.+?)\s*-)$/.exec(plain);
  const inner = match?.[1] ?? match?.[2] ?? match?.[3];
  return inner === undefined
    ? { negative: false, body: plain.replace(/^\+\s*/, '') }
    : { negative: true, body: inner.trim() };
}

function readWith(body: string, sign: DecimalSign): string | undefined {
  const [whole = '', fraction, ...more] = body.split(sign);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const digits = whole === '' && fraction !== undefined ? '0' : ungrouped(whole, sign === '.' ? ',' : '.');
  if (digits === undefined) return undefined;
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

function ungrouped(whole: string, mark: string): string | undefined {
  if (/^\d+$/.test(whole)) return whole;
  const separator = [mark, ' ', "'", '’'].find((candidate) => whole.includes(candidate));
  if (separator === undefined) return undefined;
  const groups = whole.split(separator);
  const [first = '', ...rest] = groups;
  const inThrees = /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
  return inThrees || inLakhs(groups, separator) ? groups.join('') : undefined;
}

/** India groups by two above the thousand: `12,34,567`. */
function inLakhs(groups: readonly string[], separator: string): boolean {
  return separator === ',' && groups.length > 2 && /^[1-9]\d?(?:,\d{2})+,\d{3}$/.test(groups.join(','));
}
