import { countedBehind } from '../../core/release/counted-behind.ts';
import type { ReleaseProblem } from '../../core/release/fail-release.ts';
import type { IndicatorRelease } from '../../core/release/indicator-release.ts';
import type { ReleaseStanding } from '../../core/release/release-standing.ts';
import type { Register } from '../../register/db.ts';
import { isDatabaseAway, isDatabaseBusy } from '../../register/database/database-errors.ts';
import { perform, type Setting } from '../../register/perform.ts';
import { buildReleaseCommand } from '../../register/release/build-release.ts';
import { failReleaseCommand } from '../../register/release/fail-release.ts';
import { keepFiles, type NewReleaseFile } from '../../register/release/keep-files.ts';
import { keepMembers } from '../../register/release/keep-members.ts';
import { listReleases } from '../../register/release/list-releases.ts';
import { readComputation } from '../../register/release/read-computation.ts';
import { computeApart } from '../../solve/compute-apart.ts';

/** Searches for the cheapest patterns may take a quarter of an hour. */
const searchSeconds = 900;

/** What is built of an order: the name that its content gives it, and its files. */
export type MakeFiles = (
  content: IndicatorRelease,
  order: Pick<ReleaseStanding, 'note'>,
) => Promise<{ readonly name: string; readonly sha256: string; readonly files: readonly NewReleaseFile[] }>;

/** Builds the release that the office ordered, or notes why it cannot be built. Begun again after it was cut off, it builds the same once more. */
export const carryOutOrder = async (
  register: Register,
  setting: Setting,
  { makeFiles, report }: { readonly makeFiles: MakeFiles; readonly report: (sentence: string) => void },
  institutionId: string,
  id: string,
): Promise<void> => {
  const [order] = await register.readOnly('qaitu_app', async (trx) => listReleases(trx, id));
  if (order?.status !== 'ordered') return;
  const { dataThrough, isDemonstration } = order;
  const wish = <Input>(step: string, input: Input) => ({
    institutionId,
    asker: 'system' as const,
    requestKey: `${step}-${id}`,
    input,
  });
  const fail = async (problem: ReleaseProblem): Promise<void> => {
    const failed = await perform(register, failReleaseCommand, wish('fail', { id, problem }), setting);
    // An order that was discarded meanwhile is no failure.
    if (!failed.ok && failed.refusal.code !== 'not-in-this-state') throw new Error(failed.refusal.code);
  };
  try {
    const from = await readComputation(register, { dataThrough, isDemonstration });
    if (from === undefined) return await fail('nothing-recorded');
    const { inputs, past } = from;
    const content = await computeApart({ ...from, seconds: searchSeconds });
    const { name, sha256, files } = await makeFiles(content, order);
    await keepMembers(register, { id, isDemonstration }, countedBehind(content, inputs.counted, past));
    await register.readWrite(async (trx) => keepFiles(trx, id, files));
    const { isSafe, against } = content.transparency;
    const input = { id, name, sha256, isSafe, against };
    const built = await perform(register, buildReleaseCommand, wish('build', input), setting);
    if (!built.ok) throw new Error(built.refusal.code);
  } catch (error) {
    // Nothing is wrong with the order: the queue begins it again when the database is back.
    if (isDatabaseAway(error) || isDatabaseBusy(error)) throw error;
    report(`release ${id}: ${error instanceof Error ? error.message : String(error)}`);
    await fail('broken');
  }
};
