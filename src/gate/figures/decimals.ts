/** A plain decimal without needless zeros, so that two ways of writing a sum compare as text: `1200`, `0.5`. */
export function canonical(decimal: string): string {
  const match = /^-?0*(\d*)(?:\.(\d*?)0*)?$/.exec(decimal.trim());
  if (!match) return decimal.trim();
  const whole = match[1] === '' || match[1] === undefined ? '0' : match[1];
  return match[2] ? `${whole}.${match[2]}` : whole;
}

/**
 * Every value that a number as written may mean: `1.200` is twelve hundred, or one and a fifth.
 *
 * Commas, points, spaces and apostrophes all group or divide somewhere; a reading that no country uses is not listed.
 */
export function readings(written: string): readonly string[] {
  const digits = written.replace(/[\s'’\u00a0\u202f_]/g, '');
  if (/^\d+$/.test(digits)) return [canonical(digits)];
  const found = new Set<string>();
  const marks = Array.from(digits).filter((character) => character === '.' || character === ',');
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const lastMark = digits[last] ?? '';
  const grouped = digits.split(/[.,]/);
  const isGrouped =
    grouped.length > 1 && grouped.slice(1).every((group) => group.length === 3 || group.length === 2);
  if (marks.filter((mark) => mark === lastMark).length === 1) {
    found.add(canonical(`${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`));
  }
  if (isGrouped && grouped.at(-1)?.length === 3) found.add(canonical(grouped.join('')));
  return found.size > 0 ? [...found] : [canonical(digits.replace(/[.,]/g, ''))];
}

/** A sum of plain decimals, exact. */
export function addDecimals(decimals: readonly string[]): string {
  const places = Math.max(0, ...decimals.map((one) => one.split('.')[1]?.length ?? 0));
  const total = decimals.reduce((sum, one) => {
    const [whole = '0', fraction = ''] = one.split('.');
    return sum + BigInt(`${whole}${fraction.padEnd(places, '0')}`);
  }, 0n);
  const digits = String(total).padStart(places + 1, '0');
  return canonical(places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`);
}
