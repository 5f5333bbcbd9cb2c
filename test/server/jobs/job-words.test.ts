import { expect, test } from 'vitest';
import { isMessageKey } from '../../../src/messages.ts';
import { jobHandlers, type JobParts } from '../../../src/server/jobs/job-handlers.ts';

/** Nothing of it is asked before a job comes. */
const parts = {
  ...{ register: {}, publicUrl: 'http://127.0.0.1', setting: { now: () => new Date() }, store: {}, epvo: {} },
  config: {
    secrets: {},
    mode: 'demonstration',
    backup: { folder: '/backups', keep: 1 },
    importLimitBytes: 1,
  },
  sendMail: async () => undefined,
} as unknown as JobParts;

test('every kind of job has words in the languages of the administrator', () => {
  const kinds = Object.keys(jobHandlers(parts));
  expect(kinds).toEqual(expect.arrayContaining(['mail', 'backup', 'backup-drill', 'import-file']));
  expect(kinds.length).toBeGreaterThan(40);
  expect(kinds.filter((kind) => !isMessageKey(`operation.jobs.of.${kind}`))).toEqual([]);
});
