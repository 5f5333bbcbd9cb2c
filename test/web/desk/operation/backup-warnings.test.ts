import { expect, test } from 'vitest';
import { backupWarnings } from '../../../../src/web/desk/operation/backup-warnings.ts';

const now = '2026-12-20T10:00:00.000Z';
const run = (passedAt: string | null, isFailed = false) => ({ passedAt, isFailed });
const fresh = run('2026-12-20T02:00:00.000Z');

test('says what is wrong with backups and drills: none, failed, two days and two weeks old', () => {
  const of = (backup: ReturnType<typeof run>, drill: ReturnType<typeof run>) =>
    backupWarnings({ backup, drill }, now);
  expect(of(fresh, fresh)).toEqual([]);
  expect(of(run('2026-12-18T10:00:00.000Z'), run('2026-12-06T10:00:00.000Z'))).toEqual([]);
  expect(of(run('2026-12-18T09:59:59.000Z'), run('2026-12-06T09:59:59.000Z'))).toEqual([
    'watch.backup.old',
    'watch.drill.old',
  ]);
  expect(of(run(null), run(null))).toEqual(['watch.backup.none']);
  expect(of(fresh, run(null))).toEqual(['watch.drill.none']);
  expect(of(run(null, true), fresh)).toEqual(['watch.backup.failed']);
  expect(of({ ...fresh, isFailed: true }, { ...fresh, isFailed: true })).toEqual([
    'watch.backup.failed',
    'watch.drill.failed',
  ]);
});
