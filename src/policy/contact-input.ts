import type { AskedTimes } from '../domain/asked-times.ts';
import type { CaseState, Contact } from '../domain/case.ts';
import type { Purpose } from '../domain/message.ts';
import type { Day, Instant } from '../domain/time.ts';
import type { ConductPack } from './conduct-pack.ts';
import type { ContactHistory } from './contact-history.ts';

/** Everything that decides when one customer may be written to. */
export type ContactInput = {
  readonly purpose: Purpose;
  readonly pack: ConductPack;
  readonly now: Instant;
  /** IANA zone in which the customer lives. */
  readonly timezone: string;
  /** Where else they may be; the hours must allow in every zone. */
  readonly otherZones?: readonly string[] | undefined;
  /** Public holidays where the customer lives, around `now`. */
  readonly holidays: readonly Day[];
  readonly contact: Contact;
  /** When the customer wants to be written to, if they said so. */
  readonly askedTimes?: AskedTimes | undefined;
  readonly holds: CaseState['holds'];
  /** Has the operator stopped everything proactive? */
  readonly paused: boolean;
  readonly history: ContactHistory;
  readonly identity: CaseState['identity'];
};

/** Why a message waits or does not go at all, in words for the manager who looks at the case. */
export type ContactRefusal = {
  readonly allowed: false;
  readonly rule: string;
  readonly why: string;
  readonly source: string;
  /** When this rule lets go; absent when only an event can lift it. */
  readonly until?: Instant;
};

export type ContactVerdict = { readonly allowed: true } | ContactRefusal;
