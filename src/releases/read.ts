import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { ReleaseAudit } from '../contract/audit-release.ts';
import type { ReleaseCost } from '../contract/cost-release.ts';
import type { Release, ReleaseManifest, ReleaseTable } from '../contract/release.ts';
import { hasCode } from '../core/basics/has-code.ts';
import { sha256 } from './release-id.ts';

/** The files of a release that hold the audit and the cost account; every other `.json` of it is a table. */
export const auditFile = 'audit.json';
export const costFile = 'cost.json';

const manifestShape = z.object({
  id: z.string(),
  importId: z.string(),
  importedAt: z.string(),
  version: z.string(),
  files: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })),
});

/** The manifest in the text of its file; undefined when it is damaged, which a loss of power can do. */
export const parseManifest = (text: string): ReleaseManifest | undefined => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  return manifestShape.safeParse(json).data;
};

const readText = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
};

/** A release from its folder, or undefined when it is not there or not what its checksums say. */
export const readRelease = async (folder: string): Promise<Release | undefined> => {
  const text = await readText(path.join(folder, 'manifest.json'));
  if (text === undefined) return undefined;
  const manifest = parseManifest(text);
  if (manifest === undefined) return undefined;
  const tables: ReleaseTable[] = [];
  let audit: ReleaseAudit | undefined;
  let cost: ReleaseCost | undefined;
  for (const file of manifest.files) {
    const body = await readText(path.join(folder, file.name));
    if (body === undefined || sha256(body) !== file.sha256) return undefined;
    if (file.name === auditFile) audit = JSON.parse(body) as ReleaseAudit;
    else if (file.name === costFile) cost = JSON.parse(body) as ReleaseCost;
    else if (file.name.endsWith('.json')) tables.push(JSON.parse(body) as ReleaseTable);
  }
  return {
    manifest,
    tables,
    ...(audit === undefined ? {} : { audit }),
    ...(cost === undefined ? {} : { cost }),
  };
};
