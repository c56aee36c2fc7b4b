import type { Language } from '../domain/language.ts';

/** What is to be reworded, and for whom. The message is the customer's own; whoever implements this masks it. */
export type RewordingInput = {
  /** A template's words with its blanks in place. */
  readonly reply: string;
  readonly message: string;
  readonly language: Language;
  readonly tone: string;
  /** Words that must not leave this machine: the customer's name. */
  readonly mask: readonly string[];
  /** How much of what the customer waits is over, in milliseconds. */
  readonly spentMs: number;
  /** Asked on the line before the call, not for an answer that is kept: may this message have its one call? */
  readonly mayCall: () => Promise<boolean>;
};

/** A proposal, or why there is none; `skipped`: nobody was asked. `tokens`: what the call cost, as the provider counts. */
export type Reworded = { readonly tokens?: { readonly in: number; readonly out: number } } & (
  | { readonly text: string; readonly kept: boolean }
  | { readonly failure: string }
  | { readonly skipped: 'no_time' | 'resting' | 'nothing_said' | 'too_long' | 'asked_before' }
);

/** A template's words to fit what a customer wrote. It never throws: whatever goes wrong is a reason why there is no proposal. */
export type Rewording = (input: RewordingInput) => Promise<Reworded>;
