import type { Calendar, Finding, Reading } from './calendar.ts';

export type Groups = Readonly<Record<string, string | undefined>>;
type Read = (groups: Groups, calendar: Calendar) => Reading | readonly Reading[] | undefined;

/** One way of naming a day: where the pattern matches, `read` says what it means, or that it is no day after all. */
export type DateRule = { readonly pattern: RegExp; readonly read: Read };

/** A rule for a language that puts a space after every word: the pattern begins and ends with whole words. */
export function words(source: string, read: Read): DateRule {
  return { pattern: new RegExp(String.raw`(?<![^ ])(?:${source})(?= )`, 'g'), read };
}

/** A rule for a language that is written without spaces. */
export function characters(source: string, read: Read): DateRule {
  return { pattern: new RegExp(source, 'g'), read };
}

/** The first of the groups that was matched: alternatives of a pattern cannot share a name. */
export function either(groups: Groups, name: string): string | undefined {
  return groups[name] ?? groups[`${name}2`] ?? groups[`${name}3`] ?? groups[`${name}4`];
}

/** Which of the names (patterns) a word is, counted from 1; 0 if none. */
export function indexOf(names: readonly string[], word: string | undefined): number {
  return names.findIndex((name) => new RegExp(`^(?:${name})$`).test(word ?? '')) + 1;
}

/** Rules that are looked at only where the text has something that each of them needs. */
export type RuleGroup = { readonly needs: RegExp; readonly rules: readonly DateRule[] };

/** Applies the rules in order; what one rule has read is hidden from those after it. */
export function applyRules(
  groups: readonly RuleGroup[],
  text: string,
  calendar: Calendar,
): readonly Finding[] {
  const findings: Finding[] = [];
  let rest = text;
  const rules = groups.filter(({ needs }) => needs.test(text)).flatMap((group) => group.rules);
  for (const rule of rules) {
    for (const match of rest.matchAll(rule.pattern)) {
      const reading = rule.read(match.groups ?? {}, calendar);
      if (reading === undefined) continue;
      const from = match.index;
      const to = from + match[0].length;
      for (const { ahead, behind, vague = false, loose = false } of [reading].flat()) {
        findings.push({ from, to, ahead, behind, vague, loose });
      }
      rest = rest.slice(0, from) + '\u0001'.repeat(to - from) + rest.slice(to);
    }
  }
  return findings.toSorted((a, b) => a.from - b.from);
}
