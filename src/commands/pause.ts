import { PAUSED } from '../engine/facts.ts';
import type { Ground } from '../assemble.ts';
import type { Clock } from '../ports/clock.ts';

type Out = Pick<NodeJS.WriteStream, 'write'>;

/** `fairdue pause`: nothing proactive goes out any more, on any channel, until `fairdue resume`. Answers are still given. */
export async function pause(
  ground: Pick<Ground, 'store'> & { readonly clock: Clock },
  options: { readonly json: boolean },
  out: Out,
): Promise<number> {
  await ground.store.setSetting(PAUSED, 'yes');
  await ground.store.record({ kind: 'operator_paused', body: {} }, ground.clock.now(), undefined);
  out.write(
    options.json
      ? '{"proactive":false}\n'
      : 'Everything proactive is stopped. Customers who write are still answered. "fairdue resume" lets it go on.\n',
  );
  return 0;
}

/** `fairdue resume`: what was held back is looked at again at once. */
export async function resume(
  ground: Pick<Ground, 'db' | 'store'> & { readonly clock: Clock },
  options: { readonly json: boolean },
  out: Out,
): Promise<number> {
  const { db, store, clock } = ground;
  const now = clock.now();
  await store.setSetting(PAUSED, 'no');
  await store.record({ kind: 'operator_resumed', body: {} }, now, undefined);
  await db
    .updateTable('cases')
    .set({ next_action_at: now })
    .where('next_action_at', 'is not', null)
    .execute();
  await db
    .updateTable('drafts')
    .set({ due_at: now })
    .where('status', '=', 'queued')
    .where('why', 'like', '%operator_pause%')
    .execute();
  out.write(
    options.json ? '{"proactive":true}\n' : 'Reminders go on, as far as hours, caps and holds allow.\n',
  );
  return 0;
}
