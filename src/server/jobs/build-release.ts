import { z } from 'zod';
import { countedBehind } from '../../core/release/counted-behind.ts';
import type { ReleaseProblem } from '../../core/release/fail-release.ts';
import type { IndicatorRelease } from '../../core/release/indicator-release.ts';
import type { ReleaseStanding } from '../../core/release/release-standing.ts';
import { rulesSet } from '../../core/release/rules-set.ts';
import type { Register } from '../../register/db.ts';
import { gatherInputs } from '../../register/indicator/gather-inputs.ts';
import { perform, type Setting } from '../../register/perform.ts';
import { buildReleaseCommand } from '../../register/release/build-release.ts';
import { failReleaseCommand } from '../../register/release/fail-release.ts';
import { keepFiles, type NewReleaseFile } from '../../register/release/keep-files.ts';
import { keepMembers } from '../../register/release/keep-members.ts';
import { listIndicatorRules } from '../../register/release/list-indicator-rules.ts';
import { listReleases } from '../../register/release/list-releases.ts';
import { loadPast } from '../../register/release/load-past.ts';
import { computeApart } from '../../solve/compute-apart.ts';
import type { BatchHandler } from './queue.ts';

/** Name of the jobs that build a release of indicators. */
export const buildReleaseJob = 'build-release';

/** The whole of a release may take an hour; pattern searches a quarter of it. */
const mostSeconds = 3600;
const searchSeconds = 900;

const jobData = z.object({ institutionId: z.string(), recordId: z.string() });

/** What is built of an order: the name that its content gives it, and its files. */
export type MakeFiles = (
  content: IndicatorRelease,
  order: Pick<ReleaseStanding, 'note'>,
) => Promise<{ readonly name: string; readonly sha256: string; readonly files: readonly NewReleaseFile[] }>;

/** Builds what the office ordered. Begun again after it was cut off, it builds the same once more. */
export const buildReleaseHandler = (
  register: Register,
  setting: Setting,
  makeFiles: MakeFiles,
  report: (sentence: string) => void,
): BatchHandler => {
  const build = async (institutionId: string, id: string): Promise<void> => {
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
      const inputs = await register.readOnly('qaitu_publisher', async (trx) =>
        gatherInputs(trx, { dataThrough, isDemonstration }),
      );
      if (Object.values(inputs.inputs).every((list) => list.length === 0))
        return await fail('nothing-recorded');
      const { past, rules } = await register.readOnly('qaitu_national', async (trx) => ({
        past: await loadPast(trx, isDemonstration),
        rules: rulesSet(await listIndicatorRules(trx)),
      }));
      const content = await computeApart({ inputs, rules, past, seconds: searchSeconds });
      const { name, sha256, files } = await makeFiles(content, order);
      await keepMembers(register, { id, isDemonstration }, countedBehind(content, inputs.counted, past));
      await register.readWrite(async (trx) => keepFiles(trx, id, files));
      const { isSafe, against } = content.transparency;
      const input = { id, name, sha256, isSafe, against };
      const built = await perform(register, buildReleaseCommand, wish('build', input), setting);
      if (!built.ok) throw new Error(built.refusal.code);
    } catch (error) {
      report(`release ${id}: ${error instanceof Error ? error.message : String(error)}`);
      await fail('broken');
    }
  };
  return {
    size: 1,
    seconds: mostSeconds,
    run: async (jobs) => {
      for (const { data } of jobs) {
        const { institutionId, recordId } = jobData.parse(data);
        await build(institutionId, recordId);
      }
      return new Map();
    },
  };
};
