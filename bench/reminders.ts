/**
 * How long 10,000 reminders take from the day's job to a mail server in a process of its own: entries in the journal, letters in
 * the register, jobs in the queue, SMTP. Goal: under 60 s, and no letter twice. Run: `node bench/reminders.ts`.
 */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { openRegister } from '../src/register/db.ts';
import type { Setting } from '../src/register/perform.ts';
import { followJournal } from '../src/server/jobs/follow-journal.ts';
import { startJobQueue } from '../src/server/jobs/queue.ts';
import { reportDayHandler, reportDayJob } from '../src/server/jobs/report-day.ts';
import { reportLetterCheck, reportLetterHandler, reportLetterJob } from '../src/server/jobs/report-letter.ts';
import { mailHandler } from '../src/server/mail/mail-handler.ts';
import { createMailer, mailJob, type PostLetters } from '../src/server/mail/mailer.ts';
import { openMailTransport } from '../src/server/mail/transport.ts';
import { fillCall, filledInstitution } from '../test/register/filled-call.ts';
import { fillStays } from '../test/register/filled-stays.ts';
import { testVault } from '../test/register/test-vault.ts';
import { makeFolder, root } from '../test/server/start-server.ts';
import { measured } from './run/measured.ts';
import { sized } from './run/scale.ts';

const readers = sized(10_000);
const today = '2026-08-18';

const folder = await makeFolder();
const sink = spawn(process.execPath, [path.join(root, 'bench/client/mail-sink.ts')], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const lines = createInterface({ input: sink.stdout })[Symbol.asyncIterator]();
const hear = async (): Promise<string> => String((await lines.next()).value);
const count = async (): Promise<{ readonly letters: number; readonly readers: number }> => {
  sink.stdin.write('count\n');
  return JSON.parse(await hear()) as { letters: number; readers: number };
};
const transport = openMailTransport(`smtp://127.0.0.1:${await hear()}`, 'Qaitu <mobility@example.org>');
const opened = await openRegister({ dataFolder: path.join(folder, 'data'), as: 'command' });
if (!opened.ok) throw new Error(opened.refusal.code);
const register = opened.value;
const complain = (sentence: string): void => console.error(sentence);
// Nine in the morning, so that no letter waits for the end of quiet hours.
const setting: Setting = {
  isDemonstration: true,
  staffNeedSecondFactor: false,
  now: () => new Date(`${today}T04:00:00Z`),
  vault: testVault,
};

try {
  await fillCall(register, readers);
  await fillStays(register, '2026-09-01');
  const posts: { all?: PostLetters } = {};
  const post: PostLetters = async (letters) => posts.all?.(letters);
  const queue = await startJobQueue(
    register,
    {
      [mailJob]: mailHandler(register, transport, { [reportLetterJob]: reportLetterCheck(register) }),
      [reportDayJob]: reportDayHandler(register, setting),
      [reportLetterJob]: reportLetterHandler(register, 'http://127.0.0.1', post, setting.now),
    },
    complain,
  );
  posts.all = createMailer(register, queue, { mode: 'production', hasTransport: true });
  const reactions = { ReportReminded: [reportLetterJob] };
  const follower = followJournal(register, queue, reactions, complain);
  const begun = performance.now();
  const passed = (): number => (performance.now() - begun) / 1000;
  await register.readWrite(async (trx) =>
    queue.sendAll(trx, reportDayJob, [{ key: today, data: { institutionId: filledInstitution, today } }]),
  );
  queue.wake(reportDayJob);
  const written = async (): Promise<{ readonly entries: number; readonly letters: number }> => {
    const { rows } = await register.readOnly('qaitu_app', async (trx) =>
      sql<{ entries: number; letters: number }>`
        select (select count(*)::int from job.job where name = ${reportLetterJob}) as entries,
               (select count(*)::int from mail) as letters`.execute(trx),
    );
    return rows[0] ?? { entries: 0, letters: 0 };
  };
  const reached: Record<string, number> = {};
  for (let seen = await count(); seen.letters < readers; seen = await count()) {
    const so = await written();
    if (so.entries === readers) reached['in the queue'] ??= passed();
    if (so.letters === readers) reached['written'] ??= passed();
    await wait(500);
    if (performance.now() - begun > 300_000) throw new Error(`only ${seen.letters} after five minutes`);
  }
  measured(`${readers} reminders, from the day's job to the mail server`, passed(), 's', { atMost: 60 });
  console.log(`load ${loadavg()[0]?.toFixed(1)}`);
  console.log(JSON.stringify(reached));
  // What would come twice comes now: the day again, and whatever is still in the queue.
  await reportDayHandler(register, setting)({ institutionId: filledInstitution, today }, { isLast: false });
  await wait(5000);
  const after = await count();
  console.log(`${after.letters} letters to ${after.readers} readers`);
  if (after.letters !== readers || after.readers !== readers) throw new Error('a letter came twice, or not');
  await follower.stop();
  await queue.stop();
} finally {
  sink.stdin.end('end\n');
  transport.close();
  await register.close();
  await rm(folder, { recursive: true });
}
