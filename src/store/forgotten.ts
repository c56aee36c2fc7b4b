import type { Database } from './open.ts';

/** What stands in place of an answer to the identity question, once it has done its work. */
export const FORGOTTEN = '•••';

/** The words of an item have done their work and are not kept. */
export async function forgetWords(db: Database, seq: number): Promise<void> {
  const body = JSON.stringify({ content: { kind: 'text', text: FORGOTTEN } });
  await db.updateTable('inbox').set({ body }).where('seq', '=', seq).execute();
}
