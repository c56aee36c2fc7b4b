import type { Rendered } from '../domain/message.ts';
import type { GateFacts } from './facts.ts';
import { phrases } from './phrase-check.ts';
import { phraseHits } from './phrase-hits.ts';
import type { GatePolicy } from './policy.ts';
import { read, type Reading } from './reading.ts';
import type { Findings, Reason, Rule } from './rule.ts';
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
import { tone } from './rules/t01-tone.ts';
import { wording } from './rules/w01-wording.ts';
import { scoreOf } from './scorer/score.ts';

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
  wording,
  confirmation,
  sums,
  dates,
  counts,
  contacts,
  vocabulary,
  tone,
];

/** What is asked of the label of a button, too. A label speaks in the customer's voice, so a mere hint in it says nothing about us. */
const LABEL_RULES: readonly Rule[] = [forbidden, phrases, sums, dates, counts, contacts];

/** Everything that the rules object to, refusals first. All rules run, and none knows of another. */
export function judge(rendered: Rendered, policy: GatePolicy, facts: GateFacts): readonly Reason[] {
  const reading = read(rendered, policy, facts);
  const findings = findingsOf(reading, facts);
  const reasons = RULES.flatMap((rule) => rule(reading, policy, facts, findings));
  const labels = rendered.buttons.flatMap((button) => judgeLabel(button.label, rendered, policy, facts));
  return [...reasons, ...labels].toSorted(
    (a, b) => Number(b.severity === 'reject') - Number(a.severity === 'reject'),
  );
}

function findingsOf(reading: Reading, facts: GateFacts): Findings {
  const hits = phraseHits(reading, facts);
  return { hits, score: scoreOf(reading) };
}

function judgeLabel(
  label: string,
  rendered: Rendered,
  policy: GatePolicy,
  facts: GateFacts,
): readonly Reason[] {
  const reading = read({ ...rendered, text: label }, policy, facts);
  const findings = findingsOf(reading, facts);
  const reasons = LABEL_RULES.flatMap((rule) => rule(reading, policy, facts, findings)).filter(
    (reason) => reason.severity === 'reject',
  );
  return reasons.map(({ rule, severity, reason, suggestion }) => ({
    rule,
    severity,
    reason: `On the button "${label}": ${reason}`,
    ...(suggestion !== undefined && { suggestion }),
  }));
}
