import { openGround, worldOf } from '../assemble.ts';
import { openOutside } from '../outside.ts';
import type { Config } from '../config.ts';
import { hearAct, hearInbound } from '../engine/hear.ts';
import { createEngine } from '../engine/run.ts';
import { createLog } from '../log.ts';
import { claimRunning, keepRunning, releaseRunning } from '../store/running.ts';
import { Fault } from './fault.ts';

type Out = Pick<NodeJS.WriteStream, 'write'>;

/** How often a long tick says that it still runs. */
const KEEP_MS = 5000;

/** `fairdue tick`: do what is due now, once. Refused (1) beside a running server, which ticks by itself. */
export async function tick(
  config: Config,
  options: { readonly json: boolean },
  out: Out,
  err: Out,
): Promise<number> {
  const ground = await openGround(config);
  try {
    const other = await claimRunning(ground.db);
    if (other !== undefined) {
      err.write(`A server runs on this database (process ${other}) and ticks by itself; stop it first.\n`);
      return 1;
    }
    const { pino } = createLog(config.LOG_LEVEL);
    const outside = await openOutside(
      config,
      pino,
      () => `http://localhost:${config.PORT}`,
      () => {},
    );
    const world = await worldOf(ground, outside, () => {});
    const keep = setInterval(() => void keepRunning(ground.db).catch(() => {}), KEEP_MS);
    try {
      await outside.desk.start((act) => hearAct(world, act));
      for (const channel of outside.channels.values())
        await channel.start((inbound) => hearInbound(world, inbound));
      const tally = await createEngine(world).tick();
      out.write(
        options.json
          ? `${JSON.stringify(tally)}\n`
          : `${tally.due} due, ${tally.sent} sent, ${tally.held} held, ${tally.refused} refused, ${tally.unconfirmed} unconfirmed\n`,
      );
      return 0;
    } catch (error) {
      throw new Fault(error instanceof Error ? error.message : String(error));
    } finally {
      clearInterval(keep);
      await Promise.allSettled([...outside.channels.values(), outside.desk].map((one) => one.stop()));
      await releaseRunning(ground.db);
    }
  } finally {
    await ground.close();
  }
}
