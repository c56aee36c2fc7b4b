import type { Hold, Priority } from '../domain/case.ts';
import type { Language } from '../domain/language.ts';
import type { Manager } from '../domain/manager-act.ts';
import type { ChannelName } from '../domain/message.ts';
import type { Day, Instant } from '../domain/time.ts';

/**
 * Everything that an alert shows of a case, as it stood when the alert was last made. Plain JSON, kept with the handoff.
 *
 * Sums and the customer's local time come ready to read; days and instants are written out by the alert.
 */
export type Brief = {
  readonly handoffId: string;
  readonly status: 'waiting' | 'claimed' | 'given_back' | 'resolved';
  readonly priority: Priority;
  /** A code of `reasons.ts`: an intent, a safety flag or a name of the dialogue's table. */
  readonly reason: string;
  readonly openedAt: Instant;
  /** By when the service level asks for a manager. */
  readonly dueBy?: Instant;
  /** When the managers were reminded that nobody has claimed the case. */
  readonly remindedAt?: Instant;
  readonly claimedBy?: Manager;
  readonly claimedAt?: Instant;
  /** How it ended; there once `status` is `given_back` or `resolved`. */
  readonly closed?: { readonly by: string; readonly at: Instant; readonly note?: string };
  readonly customer: BriefCustomer;
  readonly accounts: readonly BriefAccount[];
  /** Accounts that the customer disputes while the others go on. */
  readonly disputed?: readonly {
    readonly what: string;
    readonly ending: string;
    readonly owed: string;
    readonly since: Instant;
  }[];
  /** The whole debt, ready to read: `$120.00`, or `$120.00 + €30.00`. */
  readonly owed: string;
  /** The oldest day on which something fell due and is still open. */
  readonly since?: Day;
  readonly holds: readonly { readonly hold: Hold; readonly since: Instant }[];
  /** The last things the customer wrote, the oldest first; the alert shows three. */
  readonly words: readonly { readonly at: Instant; readonly text: string }[];
  /** What the silence probably means and why, when there was one. */
  readonly silence?: {
    readonly reading: string;
    /** What the bot does then. */
    readonly strategy: string;
    readonly because: readonly string[];
  };
  /** What the case is to come to: `$300.00 by Mon 18 Jan, in one payment`. */
  readonly goal?: string;
  /** What is known of the ability to pay, in one line. */
  readonly ability?: string;
  /** At the end of the ladder: what a manager may do next. */
  readonly tasks?: readonly BriefTask[];
  /** At the end of the ladder: every contact, promise and offer, the latest last. */
  readonly dossier?: readonly { readonly at: Instant; readonly what: string }[];
  readonly history: {
    readonly remindersDelivered: number;
    readonly promisesKept: number;
    readonly promisesBroken: number;
    /** The plan in force, in one line. */
    readonly plan?: string;
  };
  /** What a manager would best do next, one sentence. */
  readonly nextStep: string;
  /** What the case waits for and a manager may approve: a plan with its payments, or that reminders go on. */
  readonly approval?: { readonly what: string; readonly lines: readonly string[] };
};

/** One thing that only a person does, and what is known for it. */
export type BriefTask = {
  /** `Call them`. */
  readonly what: string;
  readonly because: string;
  readonly known: readonly string[];
};

export type BriefCustomer = {
  /** Shown only while a manager holds the case. */
  readonly name: string;
  /** Shown at all other times; see `maskName`. */
  readonly masked: string;
  readonly language: Language;
  /** The customer's own wall clock when the alert was made: `Tue 10:00`. */
  readonly localTime: string;
  /** Absent while there is no chat. */
  readonly channel?: ChannelName;
  /** Was the right person recognised in that chat? */
  readonly verified: boolean;
};

export type BriefAccount = {
  /** `Car loan`, `Invoice`. */
  readonly what: string;
  /** The last characters of the account's number. */
  readonly ending: string;
  readonly owed: string;
  readonly dueDate?: Day;
  /** Negative before the due date. */
  readonly daysPastDue: number;
};

const HIDDEN = '•••';

/** `María Elena López` is `M••• L•••`, `王小明` is `王•••`: enough to tell two cases apart, not to know who it is. */
export function maskName(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];
  const shown = words.length > 1 ? [words[0] ?? '', words.at(-1) ?? ''] : words;
  return shown.map((word) => `${firstLetterOf(word)}${HIDDEN}`).join(' ') || HIDDEN;
}

/** `text` without the parts of `name`, written with accents or without, for as long as the name is not to be known. */
export function maskNameIn(text: string, name: string): string {
  const parts = (name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? []).filter(isTelling);
  return parts
    .toSorted((a, b) => b.length - a.length)
    .reduce(
      (masked, part) => masked.replace(wholeWord(part), `${firstLetterOf(part)}${HIDDEN}`),
      text.normalize('NFD'),
    )
    .normalize('NFC');
}

/** `y`, `de`, `J.` say nothing about a person; two Chinese characters do. */
function isTelling(part: string): boolean {
  return part.length > 2 || (part.length > 1 && /\p{Script=Han}/u.test(part));
}

function wholeWord(part: string): RegExp {
  const bare = part.normalize('NFD').replace(/\p{M}/gu, '');
  const letters = Array.from(bare, (letter) => `${RegExp.escape(letter)}\\p{M}*`).join('');
  // Chinese is written without spaces, so a name may stand anywhere in the line.
  return /\p{Script=Han}/u.test(part)
    ? new RegExp(letters, 'giu')
    : new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${letters}(?![\\p{L}\\p{N}])`, 'giu');
}

function firstLetterOf(word: string): string {
  return /^./u.exec(word)?.[0].toUpperCase() ?? '';
}
