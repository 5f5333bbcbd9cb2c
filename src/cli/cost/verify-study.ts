import path from 'node:path';
import { accept, refuse } from '../../core/basics/result.ts';
import type { Result } from '../../core/basics/result.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { text, textOf } from '../../messages.ts';
import { checksumsOf } from './checksums.ts';
import { codeVersion } from './code-version.ts';
import type { CodeVersion } from './code-version.ts';
import { fileFindings, isOtherCode, resultFindings } from './study-findings.ts';
import type { StudyFinding } from './study-findings.ts';
import { readStudyFolder, studyFiles } from './study-folder.ts';
import { readCountry, readScenarioText } from './read-cost-request.ts';
import type { CostRequest } from './read-cost-request.ts';

/** What became of a frozen study. */
interface VerifiedStudy {
  readonly isSame: boolean;
  /** For machines and for people. */
  readonly report: {
    readonly verified: boolean;
    readonly findings: readonly StudyFinding[];
    readonly code: { readonly frozen: CodeVersion; readonly current: CodeVersion };
  };
  readonly lines: readonly string[];
}

const named = ({ version, fingerprint }: CodeVersion): string => `${version}, ${fingerprint.slice(0, 12)}`;

/**
 * Compares the files of a study with their checksums, computes it again from the inputs in the folder, and compares the
 * results. Refuses what is no study or has inputs that cannot be read, in sentences.
 */
export const verifyStudy = async (
  folder: string,
  locale: Locale,
  compute: (request: CostRequest) => Promise<string>,
): Promise<Result<VerifiedStudy, readonly string[]>> => {
  const study = await readStudyFolder(folder);
  if (!study.ok) return refuse([textOf(locale, `cost.refused.${study.refusal.code}`, study.refusal.params)]);
  const countryFolder = path.join(folder, studyFiles.inputs);
  const parameters = await readCountry(countryFolder, locale);
  if (!parameters.ok) return parameters;
  const { value } = study;
  const scenario = readScenarioText(value.scenario, parameters.value, locale, studyFiles.scenario);
  if (!scenario.ok) return scenario;

  const recomputed = await compute({
    scenario: scenario.value,
    parameters: parameters.value,
    countryFolder,
  });
  const findings = [
    ...fileFindings(value.checksums, await checksumsOf(folder)),
    ...resultFindings(value.results, recomputed),
  ];
  const isSame = findings.length === 0;
  const current = await codeVersion();
  const lines = [
    ...(isOtherCode(value, current)
      ? [text(locale, 'cost.verify.other-code', { frozen: named(value.code), current: named(current) })]
      : []),
    ...(isSame ? [text(locale, 'cost.verified')] : []),
    ...findings.map(({ code, params }) => textOf(locale, `cost.verify.${code}`, params)),
  ];
  const report = { verified: isSame, findings, code: { frozen: value.code, current } };
  return accept({ isSame, report, lines });
};
