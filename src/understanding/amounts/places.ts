import { scaleOf } from '../../domain/money.ts';
import type { SaidAmount } from '../../domain/understanding.ts';

/** The sum with as many decimals as its currency has: `40` is `40.00`. What was said more precisely stays as it was said. */
export function withPlaces(sum: SaidAmount, known: string | undefined): SaidAmount {
  const places = scaleOf(sum.currency ?? known ?? 'EUR');
  const [whole = '0', fraction = ''] = sum.value.split('.');
  const decimals = fraction.padEnd(places, '0');
  return { ...sum, value: decimals === '' ? whole : `${whole}.${decimals}` };
}
