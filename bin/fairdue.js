#!/usr/bin/env node
// Plain JavaScript, so that an older Node can still say what is wrong.
const [major] = process.versions.node.split('.').map(Number);
if (major < 26) {
  process.stderr.write(
    `Fairdue needs Node 26 and was started by Node ${process.versions.node}. Use "npm start" or "npm run -s fairdue -- COMMAND": after "npm ci" they bring the right one along.\n`,
  );
  process.exit(2);
}
// Compiled code is kept for the next start.
const { enableCompileCache } = await import('node:module');
enableCompileCache();
const { main } = await import('../src/main.ts');
process.exitCode = await main(process.argv.slice(2));
