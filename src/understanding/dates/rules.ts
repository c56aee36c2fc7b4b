import type { Calendar, Finding, Reading } from './calendar.ts';

/** One way of naming a day: where the pattern matches, `read` says what it means, or that it is no day after all. */
export type DateRule = {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, calendar: Calendar) => Reading | readonly Reading[] | undefined;
};

/** Applies the rules in order; what one rule has read is hidden from those after it. */
export function applyRules(rules: readonly DateRule[], text: string, calendar: Calendar): readonly Finding[] {
  const findings: Finding[] = [];
  let rest = text;
  for (const rule of rules) {
    for (const match of rest.matchAll(rule.pattern)) {
      const reading = rule.read(match, calendar);
      if (reading === undefined) continue;
      const from = match.index;
      const to = from + match[0].length;
      for (const one of [reading].flat()) {
        findings.push({ from, to, ahead: one.ahead, behind: one.behind, vague: one.vague === true });
      }
      rest = rest.slice(0, from) + '\u0001'.repeat(to - from) + rest.slice(to);
    }
  }
  return findings.toSorted((a, b) => a.from - b.from);
}
