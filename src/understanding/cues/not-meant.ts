import type { Label } from './cue.ts';

/**
 * A way of speaking which shows that what a cue hears is not meant: it is denied, supposed, long past, somebody else's, a
 * job, a film or a joke. It takes away what cues that say one of `of` first have heard.
 */
export type NotMeant = {
  readonly of: readonly Label[];
  /** In the notation of the cues. */
  readonly phrases: readonly string[];
  /** Wherever it stands in the text; otherwise only in the clause of the cue. */
  readonly anywhere?: boolean;
  /** A text that also says this means it all the same. */
  readonly unless?: readonly string[];
};

/** Where a doubt counts as heard. */
export const LIFE_AT_STAKE: readonly Label[] = ['flag:self_harm', 'flag:emergency'];

/** What has befallen the customer or their kin. */
export const BLOWS: readonly Label[] = [
  'flag:bereavement',
  'flag:serious_illness',
  'flag:domestic_abuse',
  'vulnerability',
];

/** What others deal with for the customer: a lawyer, an adviser, a court. */
export const OTHERS_DEAL: readonly Label[] = ['represented', 'insolvency'];

/** What nobody laughs about when it is so. */
export const NO_LAUGHING_MATTER: readonly Label[] = [
  'flag:bereavement',
  'flag:serious_illness',
  'flag:domestic_abuse',
  'flag:customer_deceased',
  'insolvency',
];
