import { heardIn, MUST_NOT_MISS, type Context, type Understanding } from '../domain/understanding.ts';

/**
 * Below this confidence of its best intent the offline reading counts as unsure.
 *
 * `npm run eval:understanding` prints what it costs: of 784 labelled replies a model would be asked about 47, 14 of which were
 * read wrongly; 36 more were read wrongly and surely.
 */
export const UNSURE_BELOW = 0.6;

/**
 * Whether a model may and need be asked about what was read offline. Once something that must not be missed was heard there is
 * nothing to ask, and nobody can take it back. An answer to the identity question never leaves the machine.
 */
export function isUnsure(
  offline: Understanding,
  where: { readonly context: Context; readonly confidential?: boolean | undefined },
): boolean {
  if (where.confidential === true || where.context === 'identity_check') return false;
  if (offline.safety.length > 0) return false;
  if (heardIn(offline).some((intent) => MUST_NOT_MISS.includes(intent))) return false;
  const best = offline.intents[0];
  return best === undefined || best.name === 'unclear' || best.confidence < UNSURE_BELOW;
}
