import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { HOLDS } from '../../../src/domain/case.ts';
import { dayIn, type Instant } from '../../../src/domain/time.ts';
import { holidaysNear } from '../../../src/engine/holidays.ts';
import { packFor } from '../../../src/policy/conduct-pack.ts';
import type { ContactInput } from '../../../src/policy/contact-rules.ts';
import { PURPOSES } from '../../../src/policy/contact-purposes.ts';
import { asking, at, sent } from '../contact-cases.ts';
import { packs } from '../shipped.ts';

const purposes = Object.keys(PURPOSES) as [ContactInput['purpose']]; // the record's own keys

const row = z.strictObject({
  at: z.string(),
  zone: z.string().optional(),
  other_zones: z.array(z.string()).optional(),
  purpose: z.enum(purposes).default('reminder'),
  /** `telegram reminder 2026-11-24 12:00`: over which channel, what, and when. */
  sent: z.array(z.string()).default([]),
  heard: z.array(z.string()).default([]),
  hold: z.enum(HOLDS).optional(),
  // oxlint-disable-next-line unicorn/no-thenable -- a word of the tables
  then: z.string(),
  until: z.string().optional(),
  /** Words of the source that the refusal names. */
  source: z.string().optional(),
});

const table = z.strictObject({
  pack: z.string(),
  place: z.strictObject({ country: z.string(), region: z.string() }),
  zone: z.string(),
  hours_source: z.string(),
  rows: z.array(row).min(40),
});

export type PackTable = z.output<typeof table>;
export type PackRow = PackTable['rows'][number];

/** The tables of this folder, one for each pack. */
export const TABLES: readonly PackTable[] = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => table.parse(parse(readFileSync(join(import.meta.dirname, name), 'utf8'))));

export function zoneOf(of: PackTable, { zone }: PackRow): string {
  return zone ?? of.zone;
}

/** A moment of a table: `2026-11-24 08:00` on the clock of `zone`, or one of UTC, which ends in Z. */
export function momentIn(text: string, zone: string): Instant {
  return text.endsWith('Z') ? text : at(text, zone);
}

/** The question that a row puts: with the pack of its place, and the holidays that the library knows there. */
export function inputOf(of: PackTable, one: PackRow): ContactInput {
  const { country, region } = of.place;
  const timezone = zoneOf(of, one);
  const now = momentIn(one.at, timezone);
  return asking({
    pack: packFor(packs, 'default', country, region),
    timezone,
    otherZones: one.other_zones,
    now,
    holidays: holidaysNear(country, region, dayIn(now, timezone)),
    purpose: one.purpose,
    history: {
      sent: one.sent.map((text) => sentIn(text, timezone)),
      heard: one.heard.map((text) => momentIn(text, timezone)),
    },
    holds: one.hold ? { [one.hold]: now } : {},
  });
}

/** The channel is for whoever reads the table: the rules count all of them together. */
function sentIn(text: string, zone: string): ContactInput['history']['sent'][number] {
  const { purpose, when } = /^\S+ (?<purpose>\w+) (?<when>.+)$/.exec(text)?.groups ?? {};
  return sent(z.enum(purposes).parse(purpose), momentIn(when ?? '', zone));
}
