import { Command, CommanderError } from 'commander';
import type { Ground } from './assemble.ts';
import { Fault } from './commands/fault.ts';
import { ConfigError, readConfig, type Config } from './config.ts';
import { ContentError } from './content/content-error.ts';
import { problemLine } from './domain/problem.ts';
import { languageOf } from './domain/language.ts';
import type { Reading } from './model/reading.ts';

const { stdin, stdout, stderr } = process;

/** The command line. Answers the exit code: 0, 1 (the answer is bad) or 2 (usage, or something to put right). */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  // Whoever reads our output may have seen enough (`fairdue doctor | head`).
  stdout.on('error', leaveQuietly);
  const done = (answer: Promise<number>): Promise<void> => answer.then((value) => void (code = value));
  const program = new Command('fairdue')
    .description('Courteous repayment reminders in Telegram and Teams, with a manager one tap away in Slack.')
    .exitOverride()
    .showHelpAfterError('(--help shows what there is)')
    .configureOutput({ writeErr: (text) => void stderr.write(text) });

  program
    .command('start')
    .description('run everything: the engine, the channels, the desk and the playground')
    .action(() => {
      const settings = config();
      return done(import('./commands/start.ts').then(({ start }) => start(settings, stdout)));
    });

  program
    .command('import')
    .argument('<file>', 'CSV file, one row an instalment')
    .description("bring a lender's portfolio in; a second import of the same file changes nothing")
    .option(
      '--map <file>',
      'YAML file that says which column is which, and how dates and numbers are written',
    )
    .option('--strict', 'store nothing at all when any row is faulty', false)
    .option('--json', 'print the report as JSON', false)
    .action((file: string, options: { map?: string; strict: boolean; json: boolean }) =>
      done(
        onGround(async ({ db, clock, payLinks }) => {
          const { importCommand } = await import('./commands/import.ts');
          return importCommand({ ...options, file, db, now: clock.now(), payLinks, stdout, stderr });
        }),
      ),
    );

  program
    .command('invite')
    .argument('<account>', 'account whose customer is invited')
    .description('print a one-time link by which a customer comes in')
    .option('--channel <name>', 'telegram, teams or web; the first configured one if left out')
    .option('--json', 'print it as JSON', false)
    .action((account: string, options: { channel?: string; json: boolean }) =>
      done(
        onGround(async (ground) => {
          const { inviteCommand } = await import('./commands/invite.ts');
          return inviteCommand(ground, account, options, stdout, stderr);
        }),
      ),
    );

  program
    .command('tick')
    .description('do what is due now, once, and exit; a running server ticks by itself')
    .option('--json', 'print what was done as JSON', false)
    .action((options: { json: boolean }) => {
      const settings = config();
      return done(import('./commands/tick.ts').then(({ tick }) => tick(settings, options, stdout, stderr)));
    });

  program
    .command('pause')
    .description('stop everything proactive at once; customers who write are still answered')
    .option('--json', 'print it as JSON', false)
    .action((options: { json: boolean }) =>
      done(onGround(async (ground) => (await import('./commands/pause.ts')).pause(ground, options, stdout))),
    );

  program
    .command('resume')
    .description('let proactive messages go on')
    .option('--json', 'print it as JSON', false)
    .action((options: { json: boolean }) =>
      done(onGround(async (ground) => (await import('./commands/pause.ts')).resume(ground, options, stdout))),
    );

  program
    .command('understand')
    .description('what texts mean: a JSON line each in, a JSON line each out, in the same order')
    .requiredOption('--jsonl', 'read and write JSON lines')
    .option('--model', 'ask the configured model too')
    .action((options: { model?: boolean }) =>
      done(
        Promise.all([
          import('./commands/understand.ts'),
          options.model ? readingWithModel() : undefined,
        ]).then(([{ understandJsonl }, read]) =>
          understandJsonl(stdin, stdout, { defaultNow: realNow(), ...(read && { read }) }),
        ),
      ),
    );

  program
    .command('check')
    .description(
      'what the gate says of messages: a JSON line each in, a JSON line each out, in the same order',
    )
    .requiredOption('--jsonl', 'read and write JSON lines')
    .action(() =>
      done(
        Promise.all([import('./commands/check.ts'), import('./content/load.ts')]).then(
          ([{ checkJsonl }, { loadPrompts, PROMPTS }]) => {
            const { gate, templates } = loadPrompts(PROMPTS);
            return checkJsonl(stdin, stdout, gate, templates);
          },
        ),
      ),
    );

  program
    .command('talk')
    .argument('[file]', 'a file of conversations, such as those in test/conversations')
    .argument('[name]', 'only the conversations of that file with this in their name')
    .description(
      'be a customer of the sample in the terminal, or play a file of conversations; nothing is kept',
    )
    .option('--customer <id>', 'whom of the sample to be')
    .action((file: string | undefined, name: string | undefined, options: { customer?: string }) =>
      done(
        import('./commands/talk.ts').then(({ talk }) =>
          talk(
            { ...options, file, name },
            { input: stdin, output: stdout, isPerson: stdin.isTTY && stdout.isTTY },
          ),
        ),
      ),
    );

  const templates = program.command('templates').description('the words in prompts/');
  templates
    .command('lint')
    .description('every problem in prompts/, with where it is and what to do')
    .option('--dir <folder>', 'another folder than prompts/')
    .option('--json', 'print them as JSON', false)
    .action((options: { dir?: string; json: boolean }) =>
      done(
        withTemplates(({ templatesLint }, dir) =>
          templatesLint(line, { dir: options.dir ?? dir, json: options.json }),
        ),
      ),
    );
  templates
    .command('preview')
    .description('every template with a sample case')
    .option('--language <tag>', 'one language only: en, es or zh')
    .option('--dir <folder>', 'another folder than prompts/')
    .option('--json', 'print them as JSON', false)
    .option('--html', 'print a page for the browser', false)
    .action((options: { language?: string; dir?: string; json: boolean; html: boolean }) => {
      const language = languageOf(options.language);
      if (options.language && !language)
        throw new Fault(`There is no language ${options.language}; there are en, es and zh.`);
      return done(
        withTemplates(({ templatesPreview }, dir) =>
          templatesPreview(line, {
            dir: options.dir ?? dir,
            ...(language && { language }),
            json: options.json,
            html: options.html,
          }),
        ),
      );
    });

  program
    .command('audit')
    .description('the append-only record')
    .command('verify')
    .description('check that nothing in the record was changed, added or taken away')
    .option('--json', 'print the answer as JSON', false)
    .action((options: { json: boolean }) =>
      done(
        onGround(async (ground) =>
          (await import('./commands/audit.ts')).auditVerify(ground, options, stdout),
        ),
      ),
    );

  program
    .command('doctor')
    .description('what is set up, what awaits confirmation, what is broken')
    .option('--json', 'print it as JSON', false)
    .action((options: { json: boolean }) =>
      done(
        onGround(async (ground) => (await import('./commands/doctor.ts')).doctor(ground, options, stdout)),
      ),
    );

  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return explain(error);
  }
}

function config(): Config {
  return readConfig(process.env, '.env');
}

/** Run a command that needs the store, and close it afterwards. */
async function onGround(command: (ground: Ground) => Promise<number>): Promise<number> {
  const settings = config();
  const { openGround } = await import('./assemble.ts');
  const ground = await openGround(settings);
  try {
    return await command(ground);
  } finally {
    await ground.close();
  }
}

async function readingWithModel(): Promise<Reading> {
  const { OPENAI_API_KEY: key, OPENAI_MODEL: model } = config();
  if (!key || !model)
    throw new Fault('--model needs a model: set OPENAI_API_KEY and OPENAI_MODEL, or leave --model out.');
  const [{ readingOf }, { loadPrompts, PROMPTS }, { createLog }] = await Promise.all([
    import('./assemble.ts'),
    import('./content/load.ts'),
    import('./log.ts'),
  ]);
  return readingOf(config(), loadPrompts(PROMPTS), createLog(config().LOG_LEVEL).log);
}

async function withTemplates(
  command: (templates: typeof import('./commands/templates.ts'), dir: string) => number,
): Promise<number> {
  const [templates, { PROMPTS }] = await Promise.all([
    import('./commands/templates.ts'),
    import('./content/load.ts'),
  ]);
  return command(templates, PROMPTS);
}

function leaveQuietly(fault: NodeJS.ErrnoException): void {
  if (fault.code !== 'EPIPE') throw fault;
  process.exit(0);
}

function line(text: string): void {
  stdout.write(`${text}\n`);
}

function realNow(): string {
  return Temporal.Now.instant().toString();
}

/** What went wrong, for a person: never a stack trace. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ConfigError) {
    stderr.write(`The configuration is not right:\n${error.faults.map((fault) => `  ${fault}\n`).join('')}`);
  } else if (error instanceof ContentError) {
    stderr.write(
      `prompts/ has ${error.problems.length} problem(s):\n${error.problems.map((problem) => `  ${problemLine(problem)}\n`).join('')}`,
    );
  } else if (error instanceof Fault) {
    stderr.write(`${error.message}\n`);
  } else {
    const message = (error instanceof Error ? error.message : String(error)).slice(0, 300);
    stderr.write(`Something went wrong in Fairdue itself: ${message}\n`);
  }
  return 2;
}
