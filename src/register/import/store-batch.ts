import { sql } from 'kysely';
import type { Decided, Refusal } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { entityOfTarget } from '../../core/epvo/epvo-import-target.ts';
import type { ImportCounts } from '../../core/import/import-counts.ts';
import type { ImportProfile } from '../../core/import/import-profile.ts';
import type { ImportTarget } from '../../core/import/import-target.ts';
import type { ReadRow } from '../../core/import/read-row.ts';
import type { Asker, Place } from '../command.ts';
import type { CopyInto, Register } from '../db.ts';
import { epvoRowGuard } from '../epvo/epvo-row-guard.ts';
import { newId } from '../new-id.ts';
import { perform, type Setting } from '../perform.ts';
import { finishBatchCommand } from './finish-batch.ts';
import { ImportBroken } from './import-broken.ts';
import { ImportCancelled } from './import-cancelled.ts';
import { takeBatchLock, takeTargetLock } from './import-locks.ts';
import { noteProgress } from './note-progress.ts';
import { startBatchCommand } from './start-batch.ts';
import { stopBatchCommand } from './stop-batch.ts';
import { takeRows, type RowsTaken } from './take-rows.ts';

/** A file on its way into the register: by whom, by which mapping, and its rows as they are read. */
export interface BatchGiven {
  readonly institutionId: string;
  readonly asker: Asker;
  /** `imb_…`, made by the caller, who may then watch it. */
  readonly batchId: string;
  readonly target: ImportTarget;
  readonly profile: ImportProfile;
  /** An own profile by its `ipf_…`; one that ships goes by its name. */
  readonly profileId?: string;
  readonly fileName: string;
  readonly header: readonly string[];
  /** Fields that the file has columns for. */
  readonly fields: readonly string[];
  /** In the file's order, in pieces, read once. `ImportBroken` fails the import with its reason; any other error is a bug and thrown on. */
  readonly rows: AsyncIterable<readonly ReadRow[]>;
  /** What is known once the last row was read: the fingerprint, how many records the rows are of, warnings of the file as a whole. */
  readonly ending: () => {
    readonly fileSha256: string;
    readonly records: number;
    readonly warnings: Readonly<Record<string, number>>;
  };
  readonly signal?: AbortSignal;
  readonly onProgress?: (rows: number) => void;
}

/** Nothing was begun: the register said no. */
class NotStarted extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** How often the register is told how far the reading has come, in ms. */
const progressEvery = 1000;

const wishOf = <Input>({ institutionId, asker }: BatchGiven, input: Input) => ({
  ...{ institutionId, asker, requestKey: newId('req'), input },
});

const hasRows = async ({ trx }: Place, institutionId: string, target: string): Promise<boolean> => {
  const { rows } = await sql`
    select from imported_record where institution_id = ${institutionId} and target = ${target} and superseded_by is null limit 1`.execute(
    trx,
  );
  return rows.length > 0;
};

/** Begins the import and writes its rows, within the transaction of `place`; the beginning is seen at once, the rows when it ends. */
const take = async (
  register: Register,
  setting: Setting,
  given: BatchGiven,
  place: Place,
  copyInto: CopyInto,
): Promise<RowsTaken> => {
  const { institutionId, batchId, target, profile, header, fileName, onProgress } = given;
  await takeBatchLock(place.trx, batchId);
  if (!(await takeTargetLock(place.trx, institutionId, target.id))) {
    throw new NotStarted({ code: 'import-under-way' });
  }
  const profileId = given.profileId ?? profile.id;
  const input = { id: batchId, target: target.id, profile, profileId, header, fileName };
  const started = await perform(register, startBatchCommand, wishOf(given, input), setting);
  if (!started.ok) throw new NotStarted(started.refusal);
  const hasOlder = await hasRows(place, institutionId, target.id);
  let told = performance.now();
  const watch = async (rows: number): Promise<boolean> => {
    if (performance.now() - told < progressEvery) return true;
    told = performance.now();
    onProgress?.(rows);
    return noteProgress(register, institutionId, batchId, rows);
  };
  const entity = entityOfTarget(target.id);
  const { vault } = setting;
  const guard =
    entity === undefined
      ? undefined
      : await epvoRowGuard(place.trx, { institutionId, vault, entity, given: given.fields });
  if (target.isSealed === true && guard === undefined) throw new Error(`nobody keeps rows of ${target.id}`);
  const rowsPlace = { institutionId, batchId, target: target.id, hasOlder, copyInto };
  return takeRows(place.trx, rowsPlace, given, guard, watch);
};

/**
 * Take in the rows of a file, all that pass or, when it breaks off, is cancelled or the process dies, none. Refuses with `import-cancelled`,
 * `import-failed`, `import-under-way`, and what `perform` refuses with.
 */
export const storeBatch = async (
  register: Register,
  setting: Setting,
  given: BatchGiven,
): Promise<Decided<ImportCounts>> => {
  const { institutionId, batchId } = given;
  const stop = async (reason: string | null): Promise<void> => {
    await perform(register, stopBatchCommand, wishOf(given, { id: batchId, reason }), setting);
  };
  let copyInto: CopyInto | undefined;
  const atLength: Register = {
    ...register,
    inInstitution: async (institution, work) =>
      register.inInstitutionAtLength(institution, async (trx, copy) => {
        copyInto = copy;
        return work(trx);
      }),
  };
  let taken: RowsTaken | undefined;
  let isRead = false;
  const command = finishBatchCommand(async (place) => {
    // `perform` tries again after a lost race, and a file cannot be read again.
    if (isRead) throw new ImportBroken('interrupted');
    isRead = true;
    if (copyInto === undefined) throw new Error('an import without its transaction');
    taken = await take(register, setting, given, place, copyInto);
    return taken;
  });
  try {
    const done = await perform(
      atLength,
      command,
      wishOf({ ...given, institutionId }, { id: batchId }),
      setting,
    );
    if (!done.ok) return done;
    if (taken === undefined) throw new Error(`${batchId}: an import that ended without being read`);
    return accept(taken.counts);
  } catch (error) {
    if (error instanceof NotStarted) return refuse(error.refusal);
    if (error instanceof ImportCancelled) {
      await stop(null);
      return refuse({ code: 'import-cancelled' });
    }
    await stop(error instanceof ImportBroken ? error.reason : 'failed');
    if (error instanceof ImportBroken)
      return refuse({ code: 'import-failed', params: { reason: error.reason } });
    throw error;
  }
};
