import type { Rendered } from '../domain/message.ts';
import type { GateFacts } from './facts.ts';
import { phraseObjections } from './phrase-check.ts';
import type { GatePolicy } from './policy.ts';
import { read } from './reading.ts';
import type { Reason, Rule } from './rule.ts';
import { vocabulary } from './rules/d01-vocabulary.ts';
import { counts } from './rules/f10-counts.ts';
import { dates } from './rules/f10-dates.ts';
import { sums } from './rules/f10-sums.ts';
import { confirmation } from './rules/f20-confirmation.ts';
import { contacts } from './rules/f23-contacts.ts';
import { disclosure } from './rules/m01-disclosure.ts';
import { optOutLine } from './rules/m02-opt-out.ts';
import { length } from './rules/m03-length.ts';
import { identity } from './rules/s01-identity.ts';
import { ceased } from './rules/s02-ceased.ts';
import { holdsRule } from './rules/s03-holds.ts';
import { consent } from './rules/s04-consent.ts';
import { forbidden } from './rules/s05-forbidden.ts';

const phrases: Rule = (reading, _policy, facts) => phraseObjections(reading, facts);

/** Every rule, in the order in which reasons are shown. */
const RULES: readonly Rule[] = [
  length,
  identity,
  ceased,
  holdsRule,
  consent,
  forbidden,
  disclosure,
  optOutLine,
  phrases,
  confirmation,
  sums,
  dates,
  counts,
  contacts,
  vocabulary,
];

/** What is asked of the label of a button, too. A label speaks in the customer's voice, so a mere hint in it says nothing about us. */
const LABEL_RULES: readonly Rule[] = [forbidden, phrases, sums, dates, counts, contacts];

/** Everything that the rules object to, refusals first. All rules run, and none knows of another. */
export function judge(rendered: Rendered, policy: GatePolicy, facts: GateFacts): readonly Reason[] {
  const reading = read(rendered, policy, facts);
  const reasons = RULES.flatMap((rule) => rule(reading, policy, facts));
  const labels = rendered.buttons.flatMap((button) => judgeLabel(button.label, rendered, policy, facts));
  return [...reasons, ...labels].toSorted(
    (a, b) => Number(b.severity === 'reject') - Number(a.severity === 'reject'),
  );
}

function judgeLabel(
  label: string,
  rendered: Rendered,
  policy: GatePolicy,
  facts: GateFacts,
): readonly Reason[] {
  const reading = read({ ...rendered, text: label }, policy, facts);
  const reasons = LABEL_RULES.flatMap((rule) => rule(reading, policy, facts)).filter(
    (reason) => reason.severity === 'reject',
  );
  return reasons.map(({ rule, severity, reason, suggestion }) => ({
    rule,
    severity,
    reason: `On the button "${label}": ${reason}`,
    ...(suggestion !== undefined && { suggestion }),
  }));
}
