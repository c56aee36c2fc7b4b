import type { Migration } from 'kysely/migration';
import * as spine from './000001-spine.ts';
import * as otherZones from './000002-other-zones.ts';

/** Forward only. A migration that has been released is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '000001-spine': spine,
  '000002-other-zones': otherZones,
};
