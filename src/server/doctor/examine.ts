import path from 'node:path';
import { Client } from 'pg';
import type { StateTable } from '../../core/basics/state-move.ts';
import type { Check } from '../../core/doctor/check.ts';
import { registerOn } from '../../register/db.ts';
import { checkData } from '../../register/doctor/check-data.ts';
import { checkSchema } from '../../register/doctor/check-schema.ts';
import { lookAtDatabase, type SeenDatabase } from '../../register/doctor/look-at-database.ts';
import type { EvidenceStore } from '../../register/evidence/evidence-store.ts';
import { openEvidenceStore } from '../../register/evidence/open-evidence-store.ts';
import { exitCodeOf } from '../../register/refusals.ts';
import type { Config } from '../config.ts';
import { headFileOf } from '../journal/head-file-of.ts';
import { vaultOf } from '../secret-settings.ts';
import { checkFiles } from './check-files.ts';
import { checkFolder } from './check-folder.ts';
import { checkMail } from './check-mail.ts';
import { checkEpvo, checkSignOn } from './check-neighbours.ts';
import { checkProgram } from './check-program.ts';
import { checkReleases } from './check-releases.ts';
import { checkSettings } from './check-settings.ts';

interface Examination {
  readonly config: Config;
  /** Whether all data are gone through too. */
  readonly isDeep: boolean;
  readonly states: readonly StateTable<string>[];
  readonly now: () => Date;
}

const notDeep: Check = { id: 'data', outcome: 'skipped', says: { key: 'data.not-ready' } };

const dataOf = async (
  { config, states, now }: Examination,
  { connection, location }: SeenDatabase,
  store: EvidenceStore,
): Promise<readonly Check[]> => {
  const register = registerOn(connection, location, async () => undefined);
  try {
    const tools = {
      vault: vaultOf(config.secrets),
      store,
      headFile: headFileOf(register),
      states,
      now: now(),
    };
    return [...(await checkData(register, tools)), await checkReleases(location.folder)];
  } finally {
    await register.close();
  }
};

/** The database and, when asked for, the data in it; a database that is away is one check that failed. */
const databaseOf = async (examination: Examination): Promise<readonly Check[]> => {
  const { config, isDeep, now } = examination;
  const id = 'database';
  const seen = await lookAtDatabase(config);
  if (!seen.ok) {
    const { code, params } = seen.refusal;
    const says = { key: `operation.register.${code}`, params };
    // Only a database that is away ends the doctor as one; an address that is wrong is a fault like others.
    return [{ id: exitCodeOf(seen.refusal) === 3 ? id : 'database-refused', outcome: 'fault', says }];
  }
  const { bucket } = config.files;
  if (seen.value === undefined) return [{ id, outcome: 'skipped', says: { key: 'database.none-yet' } }];
  const { connection, location, leave } = seen.value;
  const place = location.kind === 'server' ? `${location.address}/${location.database}` : location.folder;
  const client = new Client(connection);
  try {
    await client.connect();
    const { checks, isReady } = await checkSchema(client, now);
    const { store } = await openEvidenceStore(location.folder, bucket);
    const files =
      bucket === undefined ? path.join(location.folder, 'files') : `${bucket.endpoint}/${bucket.bucket}`;
    return [
      { id, outcome: 'ok', says: { key: 'database.ok', params: { place } }, place },
      ...checks,
      await checkFiles(store, files),
      ...(isDeep ? (isReady ? await dataOf(examination, seen.value, store) : [notDeep]) : []),
    ];
  } finally {
    await client.end();
    await leave();
  }
};

/** Look at a whole installation, beside its servers or without them. Nothing is changed: probes are taken away again. */
export const examine = async (examination: Examination): Promise<readonly Check[]> => {
  const { config } = examination;
  return [
    ...checkSettings(config),
    ...(await checkProgram()),
    ...(await checkFolder(config.dataFolder)),
    ...(await databaseOf(examination)),
    await checkMail(config),
    await checkSignOn(config),
    await checkEpvo(config),
  ];
};
