import { makeInstallation } from '../support/installation.ts';

export type Program = {
  readonly origin: string;
  /** Another command beside it, on the same database; resolves to what it prints. */
  readonly run: (...args: string[]) => Promise<string>;
  readonly stop: () => Promise<void>;
};

/** The real program, as `npm start` runs it without any configuration, on a database and a port of its own. */
export async function startProgram(): Promise<Program> {
  const fairdue = await makeInstallation();
  const running = await fairdue.start();
  return {
    origin: fairdue.origin,
    run: async (...args) => {
      const { code, out, err } = await fairdue.run(args);
      if (code !== 0) throw new Error(`fairdue ${args.join(' ')} ended with ${code}: ${err}`);
      return out;
    },
    stop: async () => {
      await running.stop();
      await fairdue.remove();
    },
  };
}
