import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReleaseAudit } from '../contract/audit-release.ts';
import { costFigures } from '../contract/cost-figures.ts';
import { costColumns, costLines } from '../contract/cost-lines.ts';
import type { ReleaseCost } from '../contract/cost-release.ts';
import type { Release, ReleaseFile, ReleaseManifest, ReleaseTable } from '../contract/release.ts';
import { printTable } from '../contract/downloads.ts';
import { writeCsv } from '../exchange/tabular/write-csv.ts';
import { defaultScenario } from '../core/economics/scenario.ts';
import { auditFile, costFile, readRelease } from './read.ts';
import { releaseId, sha256 } from './release-id.ts';

/** What a release is made of, and under which import it was read. */
export interface ReleaseContent {
  readonly tables: readonly ReleaseTable[];
  readonly audit?: ReleaseAudit;
  readonly cost?: ReleaseCost;
  readonly importId: string;
  readonly importedAt: string;
  readonly version: string;
}

const costCsv = ({ parameters, uncertainty }: ReleaseCost): string => {
  const scenario = { ...defaultScenario, country: parameters.country };
  const figures = costFigures(parameters, scenario);
  return writeCsv(costColumns, costLines(parameters, scenario, figures, uncertainty));
};

const filesOf = ({ tables, audit, cost }: ReleaseContent): ReadonlyMap<string, string> => {
  const files = new Map<string, string>();
  for (const table of tables) {
    const whole = {
      periods: table.periods,
      categories: table.categories.map(({ code }) => code),
      show: 'table' as const,
    };
    const printed = printTable(table, whole);
    files.set(`${table.id}.csv`, writeCsv(printed.header, printed.lines));
    files.set(`${table.id}.json`, `${JSON.stringify(table, undefined, 1)}\n`);
  }
  if (audit !== undefined) {
    if (files.has(auditFile)) throw new Error('A table may not be called audit: the file of the audit is');
    files.set(auditFile, `${JSON.stringify(audit, undefined, 1)}\n`);
  }
  if (cost !== undefined) {
    if (files.has(costFile)) throw new Error('A table may not be called cost: the file of the account is');
    files.set(costFile, `${JSON.stringify(cost, undefined, 1)}\n`);
    files.set('cost.csv', costCsv(cost));
  }
  return files;
};

/**
 * Write a release as a folder of its own below `releasesFolder` and return it. Built aside and renamed:
 * a killed process leaves no half release, and two builders of the same facts end with the same folder.
 */
export const writeRelease = async (releasesFolder: string, content: ReleaseContent): Promise<Release> => {
  const files = filesOf(content);
  const listed = [...files].map(([name, body]): ReleaseFile => ({
    name,
    bytes: Buffer.byteLength(body),
    sha256: sha256(body),
  }));
  const manifest: ReleaseManifest = {
    id: releaseId(content.importedAt, listed),
    importId: content.importId,
    importedAt: content.importedAt,
    version: content.version,
    files: listed,
  };
  await mkdir(releasesFolder, { recursive: true });
  const folder = path.join(releasesFolder, manifest.id);
  const existing = await readRelease(folder);
  if (existing !== undefined) return existing;
  const aside = await mkdtemp(path.join(releasesFolder, '.building-'));
  try {
    for (const [name, body] of files) await writeFile(path.join(aside, name), body);
    await writeFile(path.join(aside, 'manifest.json'), `${JSON.stringify(manifest, undefined, 1)}\n`);
    await rm(folder, { recursive: true, force: true });
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    const other = await readRelease(folder);
    if (other === undefined) throw error;
    return other;
  }
  const { tables, audit, cost } = content;
  return {
    manifest,
    tables,
    ...(audit === undefined ? {} : { audit }),
    ...(cost === undefined ? {} : { cost }),
  };
};
