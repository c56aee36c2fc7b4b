// Adds up the reports of the suites, and fails when one is missing, has a failure, or was skipped for want of something.
import { existsSync, readFileSync } from 'node:fs';

/** What may be skipped: it needs an account or a program of somebody else's, or an old Node that this machine need not have. */
const MAY_BE_SKIPPED = [/agents-?\s?playground/i, /\blive(?:\b|_)/i, /when an older one runs it/];

const [folder] = process.argv.slice(2);
let passed = 0;
let failed = 0;
if (existsSync(`${folder}/broken`))
  failed += readFileSync(`${folder}/broken`, 'utf8').trim().split('\n').length;
for (const suite of ['test', 'browser', 'chaos']) {
  let report;
  try {
    report = JSON.parse(readFileSync(`${folder}/${suite}.json`, 'utf8'));
  } catch {
    console.log(`the suite ${suite} left no report`);
    failed += 1;
    continue;
  }
  for (const file of report.testResults) {
    if (file.status === 'failed' && file.assertionResults.length === 0) {
      console.log(`${suite}: ${file.name} could not run: ${String(file.message).split('\n')[0]}`);
      failed += 1;
    }
    for (const test of file.assertionResults) {
      if (test.status === 'passed') passed += 1;
      else if (test.status === 'failed') {
        console.log(`${suite}: failed: ${test.fullName}`);
        failed += 1;
      } else if (!MAY_BE_SKIPPED.some((words) => words.test(test.fullName) || words.test(file.name))) {
        console.log(`${suite}: skipped: ${test.fullName}`);
        failed += 1;
      }
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
