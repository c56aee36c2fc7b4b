import { HEARD_FROM, type HardshipReason, type Intent, type SafetyFlag } from '../domain/understanding.ts';
import type { Hit, Label } from './cues/cue.ts';

/** How strongly each label was heard, from 0 to 1. */
export type Weights = ReadonlyMap<Label, number>;

/** Several cues for one meaning strengthen each other; cues that overlap are one. */
export function weigh(hits: readonly Hit[]): Map<Label, number> {
  const weights = new Map<Label, number>();
  const ends = new Map<Label, { readonly to: number; readonly weight: number }>();
  for (const hit of hits.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = ends.get(hit.says);
    const before = weights.get(hit.says) ?? 0;
    if (last !== undefined && hit.from < last.to) {
      if (hit.weight > last.weight) weights.set(hit.says, Math.max(before, hit.weight));
      continue;
    }
    ends.set(hit.says, { to: hit.to, weight: hit.weight });
    weights.set(hit.says, 1 - (1 - before) * (1 - hit.weight));
  }
  return weights;
}

/**
 * What the bot must act on before what: a stop before a promise, a promise before a greeting.
 *
 * Confidences of heard intents are spread over a band per tier, so that the order of the answer is the order of what matters.
 */
const TIERS: readonly { readonly from: number; readonly to: number; readonly intents: readonly Intent[] }[] =
  [
    {
      from: 0.93,
      to: 0.97,
      intents: ['stop_contact', 'wrong_person', 'identity_theft', 'represented', 'insolvency'],
    },
    { from: 0.87, to: 0.92, intents: ['dispute', 'already_paid', 'request_human', 'refuse_to_pay'] },
    {
      from: 0.76,
      to: 0.86,
      intents: [
        'hardship',
        'counter_offer',
        'accept_offer',
        'decline_offer',
        'promise_to_pay',
        'request_plan',
        'complaint',
        'abusive',
        'callback_request',
        'change_channel_or_time',
        'language_switch',
      ],
    },
    {
      from: 0.65,
      to: 0.75,
      intents: [
        'ask_identity',
        'ask_amount',
        'ask_due_date',
        'ask_how_to_pay',
        'ask_consequences',
        'vulnerability',
      ],
    },
    { from: 0.5, to: 0.64, intents: ['acknowledge', 'greeting', 'thanks', 'off_topic', 'unclear'] },
  ];

/** The band of what the classifier alone suggests: heard, but below everything that a cue says, and for a model to be asked about. */
const GUESSED = { from: 0.5, to: 0.59 } as const;

/** The intents with their confidences, best first; life and safety outranks everything. */
export function ranked(
  weights: ReadonlyMap<Intent, number>,
  lifeAtStake: boolean,
  guessed: ReadonlySet<Intent> = new Set(),
): readonly { readonly name: Intent; readonly confidence: number }[] {
  return [...weights]
    .filter(([, weight]) => weight >= 0.2)
    .map(([name, weight]) => ({ name, confidence: round(confidenceOf(name, weight, lifeAtStake, guessed)) }))
    .toSorted((a, b) => b.confidence - a.confidence || (a.name < b.name ? -1 : 1));
}

function confidenceOf(
  name: Intent,
  weight: number,
  lifeAtStake: boolean,
  guessed: ReadonlySet<Intent>,
): number {
  if (weight < HEARD_FROM) return weight;
  if (name === 'vulnerability' && lifeAtStake) return 0.99;
  const tier = guessed.has(name) ? GUESSED : TIERS.find((one) => one.intents.includes(name));
  if (!tier) return weight;
  return tier.from + ((weight - HEARD_FROM) / (1 - HEARD_FROM)) * (tier.to - tier.from);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

export function flagsIn(weights: Weights): readonly SafetyFlag[] {
  return FLAGS.filter((flag) => (weights.get(`flag:${flag}`) ?? 0) >= HEARD_FROM);
}

/** The reason that was heard most clearly. */
export function reasonIn(weights: Weights): HardshipReason | undefined {
  return REASON_ORDER.filter((reason) => (weights.get(`reason:${reason}`) ?? 0) >= HEARD_FROM)
    .toSorted((a, b) => (weights.get(`reason:${b}`) ?? 0) - (weights.get(`reason:${a}`) ?? 0))
    .at(0);
}

const FLAGS: readonly SafetyFlag[] = [
  'self_harm',
  'emergency',
  'domestic_abuse',
  'minor',
  'customer_deceased',
  'serious_illness',
  'bereavement',
  'injection',
];

const REASON_ORDER: readonly HardshipReason[] = [
  'job_loss',
  'bereavement',
  'illness',
  'separation',
  'disaster',
  'reduced_income',
  'unexpected_expense',
  'late_pay',
  'business',
  'family',
];
