import type { Store } from '../ports/store.ts';
import { answerKey, answerMatches, normaliseAnswer } from './answers.ts';
import { loadCase } from './case-reading.ts';
import { addDrafts, commit } from './committing.ts';
import { accept, conversation, meet } from './conversations.ts';
import { customerOfHandoff, dueDeskJobs, finishDeskJob, handoffAt, retryDeskJob } from './desk-jobs.ts';
import { dossier } from './dossier.ts';
import { hearOnce, lanes, markTurned, nextIn } from './inbox.ts';
import type { Database } from './open.ts';
import {
  begin,
  draft,
  dueDrafts,
  finish,
  holdDraft,
  openAttempts,
  refuseDraft,
  unconfirmedTry,
  wasTold,
} from './outbox.ts';
import { appendRecords } from './records.ts';
import { setSetting, setting } from './settings.ts';

/** The store on a SQL database. Every method is one transaction; the SQL stands in the file named for its subject. */
export function createStore(db: Database): Store {
  return {
    hear: (heard) => hearOnce(db, heard),
    meet: (seen) => meet(db, seen),
    conversation: (id) => conversation(db, id),
    lanes: (limit) => lanes(db, limit),
    nextIn: (lane) => nextIn(db, lane),
    isDone: async (seq) => {
      const row = await db.selectFrom('inbox').select('turned_at').where('seq', '=', seq).executeTakeFirst();
      return row !== undefined && row.turned_at !== null;
    },
    done: (seq, at, records, drafts) =>
      db.transaction().execute(async (trx) => {
        if (!(await markTurned(trx, seq, at))) return;
        await addDrafts(trx, drafts, undefined, `inbox:${seq}`, at);
        await appendRecords(trx, records, at, undefined);
      }),
    accept: (tokenHash, conversationId, at) => accept(db, tokenHash, conversationId, at),
    loadCase: (customerId, at) => loadCase(db, customerId, at),
    dossier: (customerId, kinds, limit) => dossier(db, customerId, kinds, limit),
    dueCases: async (at, limit) => {
      const rows = await db
        .selectFrom('cases')
        .select('customer_id')
        .where('next_action_at', '<=', at)
        .orderBy('next_action_at')
        .limit(limit)
        .execute();
      return rows.map((row) => row.customer_id);
    },
    commit: (decision) => commit(db, decision),
    dueDrafts: (at, limit) => dueDrafts(db, at, limit),
    draft: (id) => draft(db, id),
    holdDraft: (id, until, why) => holdDraft(db, id, until, why),
    refuseDraft: (id, at, why, hear) => refuseDraft(db, id, at, why, hear),
    begin: (attempt, expectedVersion, records) => begin(db, attempt, expectedVersion, records),
    finish: (receipt) => finish(db, receipt),
    openAttempts: () => openAttempts(db),
    unconfirmedTry: (draftId) => unconfirmedTry(db, draftId),
    wasTold: (conversationId, template, since) => wasTold(db, conversationId, template, since),
    dueDeskJobs: (at, limit) => dueDeskJobs(db, at, limit),
    finishDeskJob: (id, at, shown) => finishDeskJob(db, id, at, shown),
    retryDeskJob: (id, again, error) => retryDeskJob(db, id, again, error),
    handoffAt: (ref) => handoffAt(db, ref),
    customerOfHandoff: (handoffId) => customerOfHandoff(db, handoffId),
    setting: (key) => setting(db, key),
    setSetting: (key, value) => setSetting(db, key, value),
    record: (record, at, customerId) =>
      db.transaction().execute((trx) => appendRecords(trx, [record], at, customerId)),
    checkAnswer: async (customer, text) => {
      const kind = customer.verifyKind;
      if (!kind) return 'none';
      const stored = await db
        .selectFrom('customers')
        .select('verify_hash')
        .where('id', '=', customer.id)
        .executeTakeFirst();
      if (answerMatches(await answerKey(db), customer.id, kind, stored?.verify_hash ?? null, text))
        return 'right';
      return normaliseAnswer(kind, text).length > 0 ? 'wrong' : 'none';
    },
  };
}
