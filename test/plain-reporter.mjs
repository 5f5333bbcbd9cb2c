import { appendFileSync } from 'node:fs';

/** Closes a run with the counts that `scripts/test.mjs` adds up. */
export default class PlainReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      if (module.errors().length > 0) counts.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state in counts) counts[state] += 1;
        else counts.skipped += 1;
      }
    }
    const file = process.env['QAITU_TEST_COUNTS'];
    if (file) appendFileSync(file, `${JSON.stringify(counts)}\n`);
    console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  }
}
