import type { Language } from '../../domain/language.ts';
import type { GateFacts } from '../facts.ts';
import type { GatePolicy } from '../policy.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import type { Token } from '../text/tokens.ts';
import { freeWords } from '../vocabulary/free-words.ts';
import { firstStrange, reviewed, wordsOfTexts, type Vocabulary } from '../vocabulary/vocabulary.ts';

/**
 * What a model writes is refused by default: each word must come from the template that it rewords, from the facts, or from the
 * courteous vocabulary of its language; each number from the template or the facts. Only where the machine says that it is one it may
 * use words of its own (`freeWords`).
 *
 * A false alarm costs nothing, because the template itself goes out instead.
 */
export const vocabulary: Rule = (reading, policy, facts) => {
  const { message, tokens } = reading;
  if (message.author !== 'model') return [];
  const known = [
    courteous(policy, message.language),
    wordsOfTexts(sources(message, facts), message.language),
  ];
  const written = ({ from, to }: Token): string => message.text.slice(from, to);
  const strange = firstStrange(tokens, known, message.language, written, freeWords(reading));
  if (strange === undefined) return [];
  const { from, to } = strange;
  return [
    {
      rule: 'D01.vocabulary',
      severity: 'reject',
      span: [from, to] as const,
      reason: `"${message.text.slice(from, to)}" is neither in the template, nor in the facts, nor in the courteous vocabulary.`,
      suggestion: 'Send the template as it is.',
    },
  ];
};

function sources(message: Reading['message'], facts: GateFacts): readonly string[] {
  return [
    message.rewordedFrom ?? '',
    facts.customerName,
    facts.creditor,
    facts.nextStep ?? '',
    ...facts.links,
  ];
}

const lists = new WeakMap<readonly string[], Vocabulary>();

/** A policy's list is worked out once. */
function courteous(policy: GatePolicy, language: Language): Vocabulary {
  const entries = policy.courteous[language];
  const known = lists.get(entries) ?? reviewed(entries, language);
  lists.set(entries, known);
  return known;
}
