import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { formatNumber } from '../core/basics/format-number.ts';
import { writeQdc } from '../exchange/qda/write-qdc.ts';
import { writeQdpx } from '../exchange/qda/write-qdpx.ts';
import { text } from '../messages.ts';
import { findStudyPlace } from '../register/study/find-study-place.ts';
import { loadWithheldProject } from '../register/study/load-withheld-project.ts';
import type { CommandContext } from './command.ts';
import { refuseInput } from './refuse-input.ts';
import { withRegister } from './with-register.ts';

/** Whoever asks at the command line sees no sheet of a round that is open. */
const reader = 'operator';

/** Write a new file, or nothing: one that was begun and failed is taken away. False where there is one of that name. */
const writeNew = async (file: string, chunks: AsyncIterable<Uint8Array>): Promise<boolean> => {
  const handle = await open(file, 'wx').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  });
  if (handle === undefined) return false;
  try {
    await pipeline(Readable.from(chunks), handle.createWriteStream());
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
  return true;
};

/** `qaitu study export`: 0 written; 2 no such study, no codes, or a name that says no form or is taken. */
export const studyExport = async (
  studyId: string,
  file: string,
  context: CommandContext,
): Promise<number> => {
  const { locale } = context;
  const name = path.basename(file);
  const form = path.extname(file).toLowerCase();
  if (form !== '.qdpx' && form !== '.qdc')
    return refuseInput(text(locale, 'study-exchange.export.form', { file: name }));
  return withRegister(context, async (register) => {
    const institutionId = await findStudyPlace(register, studyId);
    const loaded =
      institutionId === undefined
        ? undefined
        : await register.inInstitution(institutionId, async (trx) =>
            loadWithheldProject(trx, institutionId, studyId, { reader, use: 'quoted' }),
          );
    if (loaded === undefined)
      return refuseInput(text(locale, 'study-exchange.export.unknown', { id: studyId }));
    const { project, withheld } = loaded;
    const codebook = form === '.qdc' ? writeQdc(project) : undefined;
    if (form === '.qdc' && codebook === undefined)
      return refuseInput(text(locale, 'study-exchange.export.no-codes'));
    const chunks = codebook === undefined ? writeQdpx(project) : Readable.from([codebook]);
    if (!(await writeNew(file, chunks)))
      return refuseInput(text(locale, 'study-exchange.export.taken', { file: name }));
    process.stdout.write(`${text(locale, 'study-exchange.export.done', { file: name })}\n`);
    if (withheld.people > 0)
      process.stdout.write(
        `${text(locale, 'study-exchange.export.withheld', {
          people: formatNumber(withheld.people, locale),
          codings: formatNumber(withheld.codings, locale),
          memos: formatNumber(withheld.memos, locale),
        })}\n`,
      );
    return 0;
  });
};
