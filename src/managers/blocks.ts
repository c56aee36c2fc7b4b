import type { Alert, AlertBlock } from '../ports/desk.ts';
import { maskNameIn, type Brief } from './brief.ts';
import { goal, prepared } from './prepared-blocks.ts';
import { reasonSentence } from './reasons.ts';
import { button, context, field, plain, section } from './block-parts.ts';
import { dayInWords, lines, mrkdwn, oneLine, quote, when } from './slack-text.ts';

/**
 * The alert of a handoff as Block Kit, inside Slack's limits (https://docs.slack.dev/reference/block-kit/blocks).
 *
 * The name stands in it only while a manager holds the case; once the case is closed the customer's words go too. At P0 the
 * words and the next step come before the money.
 */
export function alertBlocks(brief: Brief): Alert {
  const isOpen = brief.status === 'waiting' || brief.status === 'claimed';
  const words = isOpen ? wordBlocks(brief) : [];
  const step = isOpen ? [section('next_step', `*Next step*\n${mrkdwn(brief.nextStep, 1000)}`)] : [];
  const money = [
    facts(brief),
    ...accounts(brief),
    ...disputed(brief),
    ...goal(brief),
    ...holds(brief),
    ...silence(brief),
    ...prepared(brief),
    history(brief),
  ];
  const isUrgent = brief.priority === 'P0';
  const body = isUrgent ? [...step, ...words, ...money] : [...money, ...words, ...step];
  return {
    handoffId: brief.handoffId,
    text: oneLine(`${headline(brief)}. ${reasonSentence(brief.reason)}`, 300),
    blocks: [
      { type: 'header', block_id: 'headline', text: plain(headline(brief), 150) },
      section('reason', reason(brief)),
      ...body,
      ...(isOpen ? approval(brief) : []),
      ...buttons(brief),
      footer(brief),
    ],
  };
}

const URGENCY: Readonly<Record<Brief['priority'], string>> = {
  P0: '🚨 P0 NOW',
  P1: 'P1 within the hour',
  P2: 'P2 today',
  P3: 'P3 next working day',
};

const CHANNELS = { telegram: 'Telegram', teams: 'Microsoft Teams', web: 'web chat' } as const;
const LANGUAGES = { en: 'English', es: 'Spanish', zh: 'Chinese' } as const;
const WORDS_SHOWN = 3;

function headline(brief: Brief): string {
  const urgency = URGENCY[brief.priority];
  const who = nameOf(brief);
  switch (brief.status) {
    case 'waiting':
      return `${urgency} · ${who} needs a person`;
    case 'claimed':
      return `${brief.priority === 'P0' ? `${urgency} · ` : ''}${who} · claimed`;
    case 'given_back':
      return `${who} · given back to the bot`;
    case 'resolved':
      return `${who} · resolved`;
  }
  return brief.status satisfies never;
}

function nameOf(brief: Brief): string {
  return brief.status === 'claimed' ? brief.customer.name : brief.customer.masked;
}

function reason(brief: Brief): string {
  const why = `*${mrkdwn(reasonSentence(brief.reason), 600)}*`;
  if (brief.status !== 'waiting') return why;
  const due = brief.dueBy ? ` A manager is due by ${when(brief.dueBy)}.` : '';
  const call = brief.priority === 'P0' ? '\n:rotating_light: A person must look at this now.' : '';
  const late = brief.remindedAt ? '\n:hourglass: Nobody has claimed this yet.' : '';
  return `${why}${call}\nWaiting since ${when(brief.openedAt)}.${due}${late}`;
}

function facts(brief: Brief): AlertBlock {
  const { customer } = brief;
  const since = brief.since ? `\nopen since ${dayInWords(brief.since)}` : '';
  const chat = customer.channel ? CHANNELS[customer.channel] : 'no chat yet';
  const identity = customer.verified ? 'identity verified' : 'identity *not* verified';
  return {
    type: 'section',
    block_id: 'facts',
    fields: [
      field('Customer', `${oneLine(nameOf(brief), 300)}\n${identity}`),
      field('Owed', `${oneLine(brief.owed, 300)}${since}`),
      field('Chat', `${chat}, ${LANGUAGES[customer.language]}`),
      field('Their local time', `${oneLine(customer.localTime, 60)} when this was written`),
    ],
  };
}

function accounts(brief: Brief): readonly AlertBlock[] {
  if (brief.accounts.length === 0) return [];
  const each = brief.accounts.map((account) => {
    const due = account.dueDate ? `, due ${dayInWords(account.dueDate)}` : '';
    return `• ${oneLine(account.what, 120)} …${oneLine(account.ending, 20)}: ${oneLine(account.owed, 60)}${due}${standing(account.daysPastDue)}`;
  });
  return [section('accounts', lines(each, 2500))];
}

function disputed(brief: Brief): readonly AlertBlock[] {
  if (!brief.disputed) return [];
  const each = brief.disputed.map(
    ({ what, ending, owed, since }) =>
      `• ${oneLine(what, 120)} …${oneLine(ending, 20)}: ${oneLine(owed, 60)}, since ${when(since)}`,
  );
  return [section('disputed', titled('*Disputed: nothing of it is asked for*', each))];
}

function standing(daysPastDue: number): string {
  if (daysPastDue === 0) return ' (today)';
  const days = `${Math.abs(daysPastDue)} ${Math.abs(daysPastDue) === 1 ? 'day' : 'days'}`;
  return daysPastDue > 0 ? ` (${days} past due)` : ` (in ${days})`;
}

function holds(brief: Brief): readonly AlertBlock[] {
  if (brief.holds.length === 0) return [];
  const each = brief.holds.map(
    (hold) => `• ${oneLine(hold.hold.replaceAll('_', ' '), 60)} since ${when(hold.since)}`,
  );
  return [section('holds', titled('*Reminders are held*', each))];
}

function silence(brief: Brief): readonly AlertBlock[] {
  if (!brief.silence) return [];
  const because = brief.silence.because.map((line) => `• ${oneLine(line, 200)}`);
  return [
    section(
      'silence',
      titled(
        `*Reading of the silence:* ${oneLine(brief.silence.reading, 200)}, hence ${oneLine(brief.silence.strategy, 200)}`,
        because,
      ),
    ),
  ];
}

function history(brief: Brief): AlertBlock {
  const { remindersDelivered, promisesKept, promisesBroken, plan } = brief.history;
  const counts = `Reminders delivered: ${remindersDelivered} · promises kept: ${promisesKept}, broken: ${promisesBroken}`;
  return context('history', `${counts}${plan ? ` · plan in force: ${oneLine(plan, 500)}` : ''}`);
}

function wordBlocks(brief: Brief): readonly AlertBlock[] {
  const shown = brief.words.slice(-WORDS_SHOWN);
  if (shown.length === 0) return [];
  const each = shown.map((said) => {
    const text = brief.status === 'claimed' ? said.text : maskNameIn(said.text, brief.customer.name);
    return `${when(said.at)}\n${quote(text, 850)}`;
  });
  return [section('words', `*In the customer's own words*\n${each.join('\n')}`)];
}

function approval(brief: Brief): readonly AlertBlock[] {
  if (!brief.approval) return [];
  const payments = brief.approval.lines.map((line) => `• ${oneLine(line, 200)}`);
  return [
    section('approval', titled(`*Waits for approval:* ${oneLine(brief.approval.what, 400)}`, payments)),
  ];
}

function titled(title: string, each: readonly string[]): string {
  return each.length === 0 ? title : `${title}\n${lines(each, 2400)}`;
}

function buttons(brief: Brief): readonly AlertBlock[] {
  const { handoffId } = brief;
  switch (brief.status) {
    case 'waiting':
      return [
        { type: 'actions', block_id: 'acts', elements: [button('claim', 'Claim', handoffId, 'primary')] },
      ];
    case 'claimed': {
      const approve = brief.approval ? [button('approve', 'Approve', handoffId)] : [];
      const elements = [
        button('reply', 'Reply', handoffId, 'primary'),
        ...approve,
        button('give_back', 'Give back', handoffId),
        button('resolve', 'Resolve', handoffId),
      ];
      return [{ type: 'actions', block_id: 'acts', elements }];
    }
    case 'given_back':
    case 'resolved':
      return [];
  }
  return brief.status satisfies never;
}

function footer(brief: Brief): AlertBlock {
  return context('footer', `${state(brief)} · case file ${oneLine(brief.handoffId, 300)}`);
}

function state(brief: Brief): string {
  switch (brief.status) {
    case 'waiting':
      return 'The name is shown to whoever claims the case';
    case 'claimed': {
      const by = oneLine(brief.claimedBy?.name ?? 'a manager', 200);
      const at = brief.claimedAt ? ` ${when(brief.claimedAt)}` : '';
      return `Claimed by ${by}${at}. What you write in this thread goes to the customer; the bot is silent`;
    }
    case 'given_back':
      return `Given back to the bot${closing(brief)}`;
    case 'resolved':
      return `Resolved${closing(brief)}`;
  }
  return brief.status satisfies never;
}

function closing(brief: Brief): string {
  if (!brief.closed) return '';
  const note = brief.closed.note ? `: ${oneLine(brief.closed.note, 1000)}` : '';
  return ` by ${oneLine(brief.closed.by, 200)} ${when(brief.closed.at)}${note}`;
}
