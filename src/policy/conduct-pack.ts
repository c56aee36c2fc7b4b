import { HOLDS, type Hold } from '../domain/case.ts';
import type { UnconfirmedLine } from './unconfirmed-lines.ts';

/** Where a line of a pack comes from, and whether somebody has confirmed it against the text itself. */
export type Sourced = { readonly source: string; readonly confirmed: boolean };

/** Wall-clock time of the customer, `HH:MM`: from the first minute on, before the last (`24:00` is midnight). */
export type Window = { readonly from: string; readonly until: string };

/** The windows of each weekday, Monday first; a day without one is closed. */
export type Week = readonly (readonly Window[])[];

export type Cap = Sourced & { readonly count: number };

/** What a message must say about itself. The words are templates; a pack only says which and when. */
export type Disclosure = Sourced & {
  /** `assistant`: that no human writes; `creditor`: for whom; `debt_collector`: that it collects a debt; `privacy`: the notice. */
  readonly say: 'assistant' | 'creditor' | 'debt_collector' | 'privacy';
  /** In the first message to a chat, or in every one that we start. */
  readonly when: 'first' | 'every';
  /** Only where a third party collects for the creditor. */
  readonly thirdPartyOnly: boolean;
};

/** One jurisdiction's rules of contact, complete. Lines that its file leaves out stand here as those of `default`. */
export type ConductPack = {
  readonly name: string;
  /** ISO 3166-1 codes; none for `default`. */
  readonly countries: readonly string[];
  /** Subdivisions; none for a whole country. */
  readonly regions: readonly string[];
  readonly hours: Sourced & { readonly week: Week };
  /** May the customer be written to on a public holiday? */
  readonly holidays: Sourced & { readonly allowed: boolean };
  /** The most messages that we start, in any 1, 7 and 30 days. */
  readonly caps: { readonly day: Cap; readonly week: Cap; readonly month: Cap };
  readonly gap: Sourced & { readonly hours: number };
  readonly disclosures: readonly Disclosure[];
  /** Why every message that we start says how to stop us; no pack can leave the line out. */
  readonly optOutLine: Sourced;
  /** How long a right answer holds in the chat in which it was given. */
  readonly verification: Sourced & { readonly holdsDays: number };
  /** What makes each hold on a case a duty. No pack can leave a hold out, and only a person or an event lifts one. */
  readonly holds: Readonly<Record<Hold, Sourced>>;
  /** How long the evidence of contact is kept after the last one. */
  readonly retention: Sourced & { readonly years: number };
  /** After so many unanswered reminders they pause, if the ladder does not pause earlier. */
  readonly silence: Sourced & { readonly pauseAfterUnanswered: number };
  /** What its own file says and nobody has confirmed; lines that it takes from another pack are that pack's. */
  readonly unconfirmed: readonly UnconfirmedLine[];
};

/** Both packs obeyed at once: hours in which both allow, the lower cap, the longer gap, every disclosure. */
export function stricterOf(a: ConductPack, b: ConductPack): ConductPack {
  return {
    name: a.name === b.name ? a.name : `${a.name}+${b.name}`,
    countries: b.countries,
    regions: b.regions,
    hours: { ...both(a.hours, b.hours), week: overlap(a.hours.week, b.hours.week) },
    holidays: lesser(a.holidays, b.holidays, ({ allowed }) => Number(allowed)),
    caps: {
      day: lesser(a.caps.day, b.caps.day, (cap) => cap.count),
      week: lesser(a.caps.week, b.caps.week, (cap) => cap.count),
      month: lesser(a.caps.month, b.caps.month, (cap) => cap.count),
    },
    gap: lesser(a.gap, b.gap, (gap) => -gap.hours),
    disclosures: allOf(a.disclosures, b.disclosures),
    optOutLine: both(a.optOutLine, b.optOutLine),
    verification: lesser(a.verification, b.verification, (line) => line.holdsDays),
    holds: bothHolds(a.holds, b.holds),
    retention: lesser(a.retention, b.retention, (line) => -line.years),
    silence: lesser(a.silence, b.silence, (line) => line.pauseAfterUnanswered),
    unconfirmed: [...a.unconfirmed, ...b.unconfirmed],
  };
}

/**
 * The pack under which a customer is written to.
 *
 * A region has its own pack or its country's. Where the region is unknown and the country has regional packs, all of them
 * hold; where the country is unknown or has none, `default` and the creditor's own default do, the stricter line each time.
 */
export function packFor(
  packs: readonly ConductPack[],
  creditorDefault: string,
  country: string,
  region: string,
): ConductPack {
  const strictest = packNamed(packs, 'default');
  const inCountry = packs.filter((pack) => pack.countries.includes(country));
  if (inCountry.length === 0) {
    return creditorDefault === 'default'
      ? strictest
      : stricterOf(strictest, packNamed(packs, creditorDefault));
  }
  const whole = inCountry.find((pack) => pack.regions.length === 0) ?? strictest;
  const regional = inCountry.filter((pack) => pack.regions.length > 0);
  const here = regional.find((pack) => pack.regions.includes(region));
  if (here) return { ...stricterOf(whole, here), name: here.name };
  return region === '' ? regional.reduce(stricterOf, whole) : whole;
}

/** After how many unanswered reminders they pause: the ladder's number or the pack's, whichever is smaller. */
export function patienceUnder(pack: ConductPack, ladder: { readonly pauseAfterUnanswered: number }): number {
  return Math.min(pack.silence.pauseAfterUnanswered, ladder.pauseAfterUnanswered);
}

/** What a message must say about itself: in the first one to a chat, and in every one that we start. */
export function disclosuresDue(
  pack: ConductPack,
  message: { readonly first: boolean; readonly thirdParty: boolean },
): readonly Disclosure[] {
  return pack.disclosures.filter(
    (one) => (one.when === 'every' || message.first) && (!one.thirdPartyOnly || message.thirdParty),
  );
}

function packNamed(packs: readonly ConductPack[], name: string): ConductPack {
  const pack = packs.find((one) => one.name === name);
  if (!pack)
    throw new Error(
      `no conduct pack is called '${name}'; there are ${packs.map((one) => one.name).join(', ')}`,
    );
  return pack;
}

function overlap(a: Week, b: Week): Week {
  return a.map((windows, day) =>
    windows.flatMap((one) =>
      (b[day] ?? []).flatMap((other) => {
        const from = one.from > other.from ? one.from : other.from;
        const until = one.until < other.until ? one.until : other.until;
        return from < until ? [{ from, until }] : [];
      }),
    ),
  );
}

/** Where two lines say the same, it is so for both reasons, and confirmed when both are. */
function both(a: Sourced, b: Sourced): Sourced {
  const confirmed = a.confirmed && b.confirmed;
  if (a.source.includes(b.source)) return { source: a.source, confirmed };
  return { source: b.source.includes(a.source) ? b.source : `${a.source}; ${b.source}`, confirmed };
}

function lesser<T extends Sourced>(a: T, b: T, by: (line: T) => number): T {
  const more = by(a) - by(b);
  return more === 0 ? { ...a, ...both(a, b) } : more > 0 ? b : a;
}

function bothHolds(a: ConductPack['holds'], b: ConductPack['holds']): ConductPack['holds'] {
  const holds = { ...a };
  for (const hold of HOLDS) holds[hold] = both(a[hold], b[hold]);
  return holds;
}

function allOf(a: readonly Disclosure[], b: readonly Disclosure[]): readonly Disclosure[] {
  const shared = a.map((one) => {
    const same = b.find(sameAs(one));
    return same ? { ...one, ...both(one, same) } : one;
  });
  return [...shared, ...b.filter((one) => !a.some(sameAs(one)))];
}

function sameAs(one: Disclosure): (other: Disclosure) => boolean {
  return (other) =>
    other.say === one.say && other.when === one.when && other.thirdPartyOnly === one.thirdPartyOnly;
}
