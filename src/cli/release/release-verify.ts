import { text, textOf } from '../../messages.ts';
import { verifyRelease } from '../../releases/indicators/verify/verify-release.ts';
import { highsPrograms } from '../../solve/highs-programs.ts';
import type { CommandContext } from '../command.ts';

/** `qaitu release verify`: 0 all agrees, 1 faults, 2 no release there. */
export const releaseVerify = async (
  { locale }: CommandContext,
  folder: string,
  isJson: boolean,
): Promise<number> => {
  const { manifest, figures, faults } = await verifyRelease(folder, await highsPrograms(60));
  const told = faults.map(({ code, params }) => ({
    code,
    params,
    sentence: textOf(locale, `release-file.fault.${code}`, params),
  }));
  const files = manifest?.files.length ?? 0;
  const id = manifest?.id ?? null;
  if (isJson) process.stdout.write(`${JSON.stringify({ id, files, figures, faults: told })}\n`);
  for (const { sentence } of told) process.stderr.write(`${sentence}\n`);
  if (manifest === undefined) return 2;
  if (told.length > 0) return 1;
  if (!isJson) {
    const counts = { id: manifest.id, files: String(files), figures: String(figures) };
    process.stdout.write(`${text(locale, 'release-file.verified', counts)}\n`);
  }
  return 0;
};
