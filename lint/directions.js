// Who may import whom, and why. `house/direction` reads this table; every folder of the house has a line, the longest path wins.
//   may       folders and files of ours, beside its own
//   packages  libraries
//   node      whether Node's own modules may be used
//   typesOnly nothing but `import type`
//   lazily    loaded by `import()` alone: a channel's library is loaded only when the channel is configured
const CORE = ['src/domain', 'src/policy', 'src/dialogue', 'src/gate', 'src/content', 'src/understanding'];
const INSIDE = [
  ...CORE,
  'src/ports',
  'src/managers',
  'src/engine',
  'src/model',
  'src/portfolio',
  'src/store',
  'src/web',
];
const TOP = ['src/config.ts', 'src/log.ts', 'src/invite-token.ts'];
const EVERYTHING = [
  ...INSIDE,
  ...TOP,
  'src/assemble.ts',
  'src/outside.ts',
  'src/talk',
  'src/commands',
  'adapters',
];
const SDK_ADAPTERS = ['adapters/telegram', 'adapters/teams', 'adapters/slack'];
const content = {
  may: ['src/domain', 'src/policy', 'src/gate/policy.ts', 'src/gate/tone'],
  packages: ['zod', 'yaml'],
  because:
    'rendering turns checked templates and facts into words, and nothing else; only load*.ts and read-files.ts touch the disk',
};
const loader = { ...content, may: [...content.may, 'src/content'], node: true };
const adapter = {
  may: ['src/domain', 'src/ports', 'src/gate/gate.ts'],
  node: true,
  because:
    'an adapter is one folder, one interface: it knows its own wire and the ports, and no other part of the house',
};

export const DIRECTIONS = {
  'src/domain': {
    packages: ['dinero.js'],
    because: 'the domain is nouns and pure functions, which everything else rests on',
  },
  'src/policy': {
    may: ['src/domain'],
    packages: ['zod'],
    because:
      'a policy is data and what follows from it; whoever reads it from a file or acts on it stands outside',
  },
  'src/gate': {
    may: ['src/domain', 'src/policy'],
    packages: ['zod'],
    because: 'the gate judges words by rules and facts alone, so that nobody can argue with it',
  },
  'src/dialogue': {
    may: ['src/domain', 'src/policy', 'src/content/signatures.ts', 'src/content/blanks.ts'],
    because:
      'a machine that knew about permission, storage or wording would start arguing with them; it names a template and its blanks',
  },
  'src/understanding': {
    may: ['src/domain'],
    because: 'understanding is text in, meaning out, whatever the state of a case',
  },
  'src/understanding/classifier/unpack.ts': {
    may: ['src/domain', 'src/understanding'],
    node: true,
    because: 'what was learnt is packed, and node:zlib unpacks it; nothing else is taken from Node',
  },
  'src/content': content,
  'src/content/load.ts': loader,
  'src/content/load-policies.ts': loader,
  'src/content/read-files.ts': loader,
  'src/ports': {
    may: ['src/domain', 'src/policy', 'src/gate'],
    packages: ['express'],
    typesOnly: true,
    because: 'a port is an interface: types only, and nothing that runs',
  },
  'src/managers': {
    may: ['src/domain', 'src/ports'],
    because: 'what a manager sees is made from the case alone, and posted by somebody else',
  },
  'src/engine': {
    may: [...CORE, 'src/ports', 'src/managers', 'src/invite-token.ts'],
    packages: ['date-holidays'],
    node: true,
    because:
      'the engine turns the crank and meets the world through ports; stores, adapters and pages are given to it',
  },
  'src/model': {
    may: ['src/domain', 'src/understanding', 'src/content', 'src/ports'],
    packages: ['openai', 'keyv', '@keyv/redis', 'zod'],
    node: true,
    because: 'a model proposes a meaning or a wording; it decides nothing and reaches nothing',
  },
  'src/portfolio/rows': {
    may: ['src/domain'],
    packages: ['zod', 'yaml'],
    because: 'a row is read and checked by pure functions, before anything is stored',
  },
  'src/portfolio': {
    may: ['src/domain', 'src/store'],
    packages: ['csv-parse', 'zod'],
    node: true,
    because: 'an import reads a file and writes the ledger; what follows from it is the engine’s',
  },
  'src/store': {
    may: ['src/domain', 'src/ports', 'src/portfolio/rows', 'src/invite-token.ts'],
    packages: ['kysely', 'better-sqlite3'],
    node: true,
    because: 'a store keeps what it is given and implements a port; it decides nothing',
  },
  'src/web': {
    may: [
      ...CORE,
      'src/ports',
      'src/managers',
      'src/engine',
      'src/portfolio',
      'src/store',
      'src/invite-token.ts',
    ],
    packages: ['express', 'zod'],
    node: true,
    because: 'the server shows and takes in; adapters and commands are put together around it',
  },
  'src/web/page': {
    because: 'the page is served as it is and runs in a browser, so it imports its own files only',
  },
  'src/config.ts': { packages: ['zod'], node: true, because: 'the configuration comes before everything' },
  'src/log.ts': {
    may: ['src/config.ts', 'src/engine/world.ts'],
    packages: ['pino'],
    node: true,
    because: 'a log knows no part of what it tells about',
  },
  'src/invite-token.ts': {
    node: true,
    because: 'it stands beside engine, store and page, and knows none of them',
  },
  'src/assemble.ts': {
    may: [...INSIDE, ...TOP, 'src/commands/fault.ts', 'src/outside.ts'],
    packages: ['pino'],
    node: true,
    because: 'it puts the inner parts together; the adapters are put beside them by outside.ts',
  },
  'src/outside.ts': {
    may: ['src/domain', 'src/ports', 'src/config.ts', 'src/commands/fault.ts', 'adapters'],
    packages: ['pino'],
    node: true,
    lazily: SDK_ADAPTERS,
    because: 'it opens what is configured, and knows nothing of the inner parts',
  },
  'src/talk': {
    may: [...INSIDE, 'adapters/web'],
    packages: ['zod', 'yaml'],
    node: true,
    because:
      'a conversation is held through the real program on a stage of its own, by a file or by a person; nothing inside knows of it',
  },
  'src/commands': {
    may: EVERYTHING,
    packages: ['zod', 'cli-progress'],
    node: true,
    lazily: SDK_ADAPTERS,
    because: 'a command puts parts together; it has no part of its own',
  },
  'src/main.ts': {
    may: EVERYTHING,
    packages: ['commander'],
    node: true,
    lazily: SDK_ADAPTERS,
    because: 'it reads like a table of contents: what there is to do stands in src/commands',
  },
  'adapters/telegram': { ...adapter, packages: ['telegraf', 'pino', 'zod'] },
  'adapters/teams': { ...adapter, packages: ['botbuilder', 'pino', 'zod'] },
  'adapters/slack': {
    ...adapter,
    packages: ['@slack/bolt', '@slack/web-api', '@slack/types', 'express', 'pino', 'zod'],
  },
  'adapters/web': adapter,
};
