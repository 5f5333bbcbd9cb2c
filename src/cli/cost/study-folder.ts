import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { accept, refuse } from '../../core/basics/result.ts';
import type { Result } from '../../core/basics/result.ts';
import type { CostRefusal } from './read-cost-arguments.ts';
import { checksumFile, readChecksums } from './checksums.ts';
import type { CodeVersion } from './code-version.ts';

export const studyFormat = 'qaitu-cost-study';
export const studyFormatVersion = 1;

/** Where a frozen study keeps what. */
export const studyFiles = {
  about: 'study.json',
  scenario: 'scenario.json',
  results: 'results.json',
  inputs: 'inputs',
  method: 'method',
  countryFiles: ['country.json', 'parameters.csv', 'payroll-law.csv'],
} as const;

/** A frozen study as it lies there, not yet checked. */
export interface FrozenStudy {
  readonly code: CodeVersion;
  readonly scenario: string;
  readonly results: string;
  readonly checksums: ReadonlyMap<string, string>;
}

const aboutSchema = z.object({
  format: z.literal(studyFormat),
  formatVersion: z.int().min(1),
  code: z.object({ version: z.string(), fingerprint: z.string() }),
});

const readText = async (folder: string, file: string): Promise<string | undefined> => {
  try {
    return await readFile(path.join(folder, file), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** Reads a frozen study, or says which file makes it none. */
export const readStudyFolder = async (folder: string): Promise<Result<FrozenStudy, CostRefusal>> => {
  const notAStudy = (file: string) => refuse({ code: 'not-a-study', params: { folder, file } });
  const about = aboutSchema.safeParse(parseJson((await readText(folder, studyFiles.about)) ?? ''));
  if (!about.success) return notAStudy(studyFiles.about);
  const { code, formatVersion } = about.data;
  if (formatVersion > studyFormatVersion) {
    return refuse({
      code: 'study-newer',
      params: { version: String(formatVersion), known: String(studyFormatVersion) },
    });
  }
  const checksums = readChecksums((await readText(folder, checksumFile)) ?? '');
  if (checksums === undefined || checksums.size === 0) return notAStudy(checksumFile);
  const [scenario, results] = await Promise.all([
    readText(folder, studyFiles.scenario),
    readText(folder, studyFiles.results),
  ]);
  if (scenario === undefined) return notAStudy(studyFiles.scenario);
  if (results === undefined) return notAStudy(studyFiles.results);
  return accept({ code, scenario, results, checksums });
};
