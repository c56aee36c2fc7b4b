import type { PhraseRule } from '../phrase-rule.ts';
import { violence } from './f01-violence.ts';
import { arrest } from './f02-arrest.ts';
import { falseLegal } from './f03-false-legal.ts';
import { undecided } from './f04-undecided.ts';
import { shaming } from './f05-shaming.ts';
import { thirdParties } from './f06-third-parties.ts';
import { insult } from './f07-insult.ts';
import { falseIdentity } from './f08-false-identity.ts';
import { falseUrgency } from './f09-false-urgency.ts';
import { status } from './f10-status.ts';
import { vulnerability } from './f11-vulnerability.ts';
import { rights } from './f12-rights.ts';
import { promises } from './f13-promises.ts';
import { creditReport } from './f14-credit-report.ts';
import { simulatedProcess } from './f15-simulated-process.ts';
import { starve } from './f16-starve.ts';
import { seizure } from './f17-seizure.ts';
import { statusThreat } from './f18-status-threat.ts';
import { human } from './f19-human.ts';
import { optOut } from './f20-opt-out.ts';
import { relay } from './f21-relay.ts';
import { pretext } from './f22-pretext.ts';
import { paymentRoute } from './f23-payment-route.ts';
import { barrage } from './f24-barrage.ts';

/** The rules about what is said, F01 to F24. */
export const PHRASE_RULES: readonly PhraseRule[] = [
  violence,
  arrest,
  falseLegal,
  undecided,
  shaming,
  thirdParties,
  insult,
  falseIdentity,
  falseUrgency,
  status,
  vulnerability,
  rights,
  promises,
  creditReport,
  simulatedProcess,
  starve,
  seizure,
  statusThreat,
  human,
  optOut,
  relay,
  pretext,
  paymentRoute,
  barrage,
];
