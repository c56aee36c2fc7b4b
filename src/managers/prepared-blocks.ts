import type { AlertBlock } from '../ports/desk.ts';
import { section } from './block-parts.ts';
import type { Brief, BriefTask } from './brief.ts';
import { lines, oneLine, when } from './slack-text.ts';

/** What the case is to come to, and what is known of the ability to pay. */
export function goal({ goal: to, ability }: Brief): readonly AlertBlock[] {
  if (!to) return [];
  const known = ability ? `\n*Ability to pay:* ${oneLine(ability, 600)}` : '';
  return [section('goal', `*Goal:* ${oneLine(to, 600)}${known}`)];
}

/** At the end of the ladder: what a person may do next, and what has happened so far. The bot does and says none of it. */
export function prepared({ status, tasks, dossier }: Brief): readonly AlertBlock[] {
  if (status !== 'waiting' && status !== 'claimed') return [];
  const each = (tasks ?? []).map(taskLine);
  const past = (dossier ?? []).toReversed().map(({ at, what }) => `• ${when(at)}: ${oneLine(what, 200)}`);
  return [
    ...(each.length > 0
      ? [section('tasks', `*Prepared for you; the bot does none of it*\n${lines(each, 2700)}`)]
      : []),
    ...(past.length > 0 ? [section('dossier', `*What happened so far*\n${lines(past, 2700)}`)] : []),
  ];
}

function taskLine({ what, because, known }: BriefTask): string {
  const facts = known.map((fact) => `\n    ${oneLine(fact, 200)}`).join('');
  return `• *${oneLine(what, 100)}*: ${oneLine(because, 300)}${facts}`;
}
