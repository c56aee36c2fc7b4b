/**
 * What may stand beside a day in one language, and says whose day it is.
 *
 * English and Spanish patterns are matched against words that each have one space after them, Chinese ones against characters.
 */
export type DayTalk = {
  /** What else a day may be the day of: an operation, a call, the loss of a job. */
  readonly event: RegExp;
  /** Something happened on it: it lies behind. */
  readonly past: RegExp;
  /** Money is paid on it, or asked to be. */
  readonly paying: RegExp;
  /** Somebody is about to pay. */
  readonly commits: RegExp;
  /** What comes on that day is waited for, and says less of when somebody pays than a day beside which they say so. */
  readonly arrives: RegExp;
  /** The customer gets paid on it: a promise only if they say that they will pay. */
  readonly payday: RegExp;
  /** Ends where the day begins: it is the day of somebody or something else, or of what the customer does besides. */
  readonly besides: RegExp;
  /** The customer's other debts. */
  readonly otherDebts: RegExp;
  /** Points back at a day that was named: what is done then is done on it. */
  readonly afterwards: RegExp;
  /** Points back at that very day. */
  readonly sameDay: RegExp;
  /** One word (in Chinese: any number of them) that says nothing beside a day: with them alone it answers a reminder. */
  readonly filler: RegExp;
  /** What somebody asks for until a day, or can do from it on: without one of these a state lasts until then. */
  readonly waits: RegExp;
  /** Makes what arrives on a day uncertain: "if they pay me on Friday". */
  readonly provided: RegExp;
  readonly paid: Paid;
  readonly denied: Denied;
};

/** How a language says that money has gone. */
export type Paid = {
  /** Says so by itself, whatever the day. */
  readonly done: RegExp;
  /** Speaks of paying: beside a day that can only lie behind, it has been done. */
  readonly paying: RegExp;
  /** It was not done, or only meant to be. */
  readonly not: RegExp;
};

/** What denies a day: what was never said, what is not possible, what is asked back. */
export type Denied = {
  /** Ends where the day begins. */
  readonly left: RegExp;
  /** Begins where the day ends. */
  readonly right: RegExp;
  /** All that stands before the day in its clause: in answer to a question it corrects rather than denies. */
  readonly correction: RegExp;
  /** Begins where a day ends that is taken back in the same breath: "Friday, no wait". */
  readonly retracted: RegExp;
  /** The clause of the day asks what is owed, when, or what somebody else does. */
  readonly asked: RegExp;
  /** Ends where a day begins that was said before, and counts for nothing where another one follows. */
  readonly said: RegExp;
  /** Ends where a day begins until which something is put off: "I cannot pay until Friday" says when it can be paid. */
  readonly until: RegExp;
  /** Begins where such a day ends. */
  readonly onlyThen: RegExp | undefined;
};

/** Lists of words and phrases, one class of them an argument, separated by ` | `: a pattern for any of them as whole words. */
export function spoken(...classes: readonly string[]): RegExp {
  return new RegExp(`(?<![^ ])(?:${alternatives(classes)})(?:'?s)? `);
}

/** The same for a language that is written without spaces. */
export function written(...classes: readonly string[]): RegExp {
  return new RegExp(alternatives(classes));
}

function alternatives(classes: readonly string[]): string {
  return classes.map((one) => one.trim().replaceAll(/\s+\|\s+/g, '|')).join('|');
}
