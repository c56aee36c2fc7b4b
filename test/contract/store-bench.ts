import { newCase } from '../../src/domain/case.ts';
import type {
  Commit,
  Heard,
  NewAttempt,
  NewDraft,
  NewRecord,
  Receipt,
  Store,
} from '../../src/ports/store.ts';
import { invite } from '../../src/store/invites.ts';
import type { Database } from '../../src/store/open.ts';
import { verifyRecords, type Verification } from '../../src/store/records.ts';
import { csvOf, run } from '../portfolio/files.ts';

/** A store, and the database below it for what no caller of a store may do: seed it, tamper with it. */
export type StoreUnderTest = { readonly store: Store; readonly db: Database };

export const AT = '2026-11-24T16:00:00Z';
export const LATER = '2026-11-24T17:00:00Z';
export const CHAT = 'telegram:7';
export const OTHER_CHAT = 'telegram:8';

/** Two customers of whom one has a chat, and short ways to say what the suite says often. */
export type Bench = Awaited<ReturnType<typeof benchOn>>;

export async function benchOn({ store, db }: StoreUnderTest) {
  await run(csvOf([{}, { account_id: 'A-2', customer_id: 'C-2', customer_name: 'Luz Ríos', pay_url: '' }]), {
    db,
  });
  let made = 0;
  for (const address of ['7', '8'])
    await store.meet({ id: `telegram:${address}`, channel: 'telegram', address, reference: undefined });

  // An import makes every case due at once; here only what a test asks for is.
  await db.updateTable('cases').set({ next_action_at: null }).execute();

  const bench = {
    store,
    db,
    tokenFor: async (account: string, at = AT): Promise<string> => {
      const invited = await invite(db, account, at);
      if (!invited.ok) throw new Error(invited.why);
      // Only the hash of a token is kept, so the newest invitation is the one that was just made.
      const rows = await db
        .selectFrom('invites')
        .select('token_hash')
        .where('account_id', '=', account)
        .execute();
      return rows.at(-1)?.token_hash ?? '';
    },
    hear: (id: string, more: Partial<Heard> = {}): Promise<boolean> =>
      store.hear({ id, kind: 'customer', lane: 'case:C-1', body: { said: id }, heardAt: AT, ...more }),
    draft: (more: Partial<NewDraft> = {}): NewDraft => ({
      id: `D-${(made += 1)}`,
      conversationId: CHAT,
      template: 'answer.amount',
      blanks: { blanks: {} },
      purpose: 'reply',
      author: 'template',
      dueAt: AT,
      ...more,
    }),
    /** A decision on the case as it stands. */
    decision: async (more: Partial<Commit> = {}): Promise<Commit> => ({
      customerId: 'C-1',
      expected: (await store.loadCase('C-1', AT))?.version ?? -1,
      at: AT,
      state: newCase('es'),
      cause: 'test',
      drafts: [],
      cancel: [],
      records: [],
      desk: [],
      ...more,
    }),
    /** Drafts of the first customer, written by a decision. */
    queue: async (...drafts: readonly NewDraft[]): Promise<readonly NewDraft[]> => {
      if (!(await store.commit(await bench.decision({ drafts })))) throw new Error('the case has moved');
      return drafts;
    },
    attempt: (draft: NewDraft, more: Partial<NewAttempt> = {}): NewAttempt => ({
      draftId: draft.id,
      customerId: 'C-1',
      conversationId: draft.conversationId,
      purpose: draft.purpose,
      author: draft.author,
      language: 'es',
      text: `words of ${draft.id}`,
      buttons: [],
      at: AT,
      ...more,
    }),
    begin: async (draft: NewDraft, more: Partial<NewAttempt> = {}): Promise<number | undefined> => {
      const version = (await store.loadCase('C-1', AT))?.version;
      return store.begin(bench.attempt(draft, more), version);
    },
    begun: async (draft: NewDraft, more: Partial<NewAttempt> = {}): Promise<number> => {
      const id = await bench.begin(draft, more);
      if (id === undefined) throw new Error(`${draft.id} was not begun`);
      return id;
    },
    finish: (attemptId: number, draft: NewDraft, outcome: Receipt['outcome'], more: Partial<Receipt> = {}) =>
      store.finish({ attemptId, draftId: draft.id, at: AT, outcome, ...more }),
    statusOf: async (draft: NewDraft): Promise<string | undefined> => (await store.draft(draft.id))?.status,
    record: (kind: string): NewRecord => ({ kind, body: {} }),
    kinds: async (): Promise<readonly string[]> => {
      const rows = await db.selectFrom('records').select('kind').orderBy('seq').execute();
      return rows.map((row) => row.kind);
    },
    verify: (): Promise<Verification> => verifyRecords(db),
  };
  return bench;
}
