import path from 'node:path';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { locales } from '../../src/core/basics/locale.ts';
import { text } from '../../src/messages.ts';
import { openRegister } from '../../src/register/db.ts';
import { visitAs } from './desk-visit.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, widths, type Site } from './open-site.ts';

let site: Site;
const pictures = process.env['OPERATION_PICTURES'];
const why = 'connect ECONNREFUSED: the mail server does not answer';

/** Three jobs that failed for good, as a job does whose data nobody understands. */
const failJobs = async (): Promise<void> => {
  const opened = await openRegister({ dataFolder: site.server.dataFolder, as: 'command' });
  if (!opened.ok) throw new Error(opened.refusal.code);
  await opened.value.readWrite(async (trx) => {
    for (const id of ['1', '2', '3'])
      await sql`
        insert into job.job (id, name, data, state, retry_limit, retry_count, created_on, started_on, completed_on, output)
        values (${`00000000-0000-4000-8000-00000000000${id}`}, 'forget-import-files', '{}', 'failed', 12, 12,
                now() - interval '1 day', now(), now(), ${JSON.stringify({ message: why })})`.execute(trx);
  });
  await opened.value.close();
};

beforeAll(async () => {
  site = await openSite();
  await failJobs();
});
// Jobs that failed are put in past the queue.
afterAll(async () => site.close({ isDamaged: true }));

const isClean = async (page: Page, name: string): Promise<void> => {
  for (const width of [widths.phone, widths.desk]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await faultsOf(page)).toEqual([]);
    if (pictures !== undefined)
      await page.screenshot({ path: path.join(pictures, `${name}-${width}.png`), fullPage: true });
  }
};

it('an administrator sees what failed, drops a job, puts it back and tries another again, in three languages', async () => {
  for (const locale of locales) {
    const page = await visitAs(site, 'administrator@office.example', locale);
    const say = (key: Parameters<typeof text>[1]) => text(locale, key as 'watch.title');
    await page.goto(`/${locale}/desk/operation`);
    await page.getByRole('heading', { level: 1, name: say('watch.title') }).waitFor();
    await page.getByText(say('watch.backup.none')).waitFor();
    await page.getByRole('heading', { level: 2, name: say('watch.failed'), exact: true }).waitFor();
    const failed = page.getByRole('region', { name: say('watch.failed') }).first();
    await failed.getByText(why).first().waitFor();
    await isClean(page, `state-${locale}`);

    await page.goto(`/${locale}/desk/jobs`);
    await page.getByRole('heading', { level: 1, name: say('operation.jobs.title') }).waitFor();
    const row = page.getByRole('row').filter({ hasText: why }).first();
    await row.getByRole('button', { name: say('operation.jobs.drop') }).click();
    await page.getByText(say('operation.jobs.dropped')).waitFor();
    const back = page.getByRole('button', { name: say('operation.jobs.put-back') });
    await back.first().waitFor();
    await isClean(page, `jobs-${locale}`);
    await back.first().click();
    await page.getByText(say('operation.jobs.retried')).waitFor();
    await expect.poll(async () => back.count()).toBe(0);
    await page.close();
  }
  expect(site.problems).toEqual([]);
}, 300_000);
