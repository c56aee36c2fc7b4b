import type { Migration } from 'kysely/migration';
import * as spine from './000001-spine.ts';

/** Forward only. A migration that has been released is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '000001-spine': spine,
};
