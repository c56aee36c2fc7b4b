import type { Ground } from '../assemble.ts';
import { verifyRecords } from '../store/records.ts';

type Out = Pick<NodeJS.WriteStream, 'write'>;

/** `fairdue audit verify`: check the chain of the append-only record. Exit code 1 when it is broken. */
export async function auditVerify(
  ground: Ground,
  options: { readonly json: boolean },
  out: Out,
): Promise<number> {
  const chain = await verifyRecords(ground.db);
  if (options.json) out.write(`${JSON.stringify(chain)}\n`);
  else
    out.write(
      chain.ok
        ? `The record is whole: ${chain.records} entries.\n`
        : `The record is broken after ${chain.records} entries: ${chain.fault ?? ''}.\n`,
    );
  return chain.ok ? 0 : 1;
}
