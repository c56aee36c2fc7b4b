import { describe, expect, it } from 'vitest';
import { mayContact } from '../../../src/policy/contact-rules.ts';
import { packFor } from '../../../src/policy/conduct-pack.ts';
import { packs } from '../shipped.ts';
import { inputOf, momentIn, TABLES, zoneOf, type PackRow } from './rows.ts';

it('every shipped pack has a table', () => {
  expect(TABLES.map(({ pack }) => pack).toSorted()).toEqual(packs.map(({ name }) => name).toSorted());
});

describe.each([...TABLES])('the pack $pack', (table) => {
  const { country, region } = table.place;

  it('is the one of its place, and says where its hours come from', () => {
    const pack = packFor(packs, 'default', country, region);
    expect(pack.name).toBe(table.pack);
    expect(pack.hours.source).toContain(table.hours_source);
  });

  it.each(table.rows.map((row) => [titleOf(row), row] as const))('%s', (_, row) => {
    const verdict = mayContact(inputOf(table, row));
    const got = verdict.allowed ? 'allowed' : verdict.rule;
    expect(got).toBe(row.then);
    if (verdict.allowed) return;
    expect(verdict.until).toBe(row.until && plain(momentIn(row.until, zoneOf(table, row))));
    expect(verdict.source).toContain(row.source ?? '');
  });
});

function plain(moment: string): string {
  return Temporal.Instant.from(moment).toString();
}

function titleOf({ at, zone, other_zones: others, purpose, sent, heard, then, until }: PackRow): string {
  return [
    `${purpose} at ${at}`,
    ...(zone ? [`in ${zone}`] : []),
    ...(others ? [`or in ${others.join(', ')}`] : []),
    ...(sent.length > 0 ? [`after ${sent.join(', ')}`] : []),
    ...(heard.length > 0 ? [`heard ${heard.join(', ')}`] : []),
    `-> ${then}${until ? ` until ${until}` : ''}`,
  ].join(' ');
}
