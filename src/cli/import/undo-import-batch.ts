import { formatNumber } from '../../core/basics/format-number.ts';
import { text, textOf } from '../../messages.ts';
import type { Register } from '../../register/db.ts';
import { findBatchPlace } from '../../register/import/find-batch-place.ts';
import { undoBatchCommand } from '../../register/import/undo-batch.ts';
import { newId } from '../../register/new-id.ts';
import { perform } from '../../register/perform.ts';
import type { CommandContext } from '../command.ts';
import { operatorSetting } from '../operator-setting.ts';
import { refuseInput } from '../refuse-input.ts';

/** Undoes an import of records as a whole; published figures before an import are not kept, so that those stay. */
export const undoImportBatch = async (
  register: Register,
  { config, locale }: CommandContext,
  { batch, isJson }: { readonly batch: string; readonly isJson: boolean },
): Promise<number> => {
  if (batch.startsWith('imp_')) return refuseInput(text(locale, 'import.command.figures-stay'));
  const institutionId = await findBatchPlace(register, batch);
  if (institutionId === undefined) return refuseInput(textOf(locale, 'refusal.import-unknown', {}));
  const done = await perform(
    { ...register, inInstitution: register.inInstitutionAtLength },
    undoBatchCommand,
    { institutionId, asker: 'operator', requestKey: newId('req'), input: { id: batch } },
    operatorSetting(config),
  );
  if (!done.ok) return refuseInput(textOf(locale, `refusal.${done.refusal.code}`, done.refusal.params ?? {}));
  const { removed } = done.value;
  process.stdout.write(
    isJson
      ? `${JSON.stringify({ batch, removed })}\n`
      : `${text(locale, 'import.command.undone', { batch, rows: formatNumber(removed, locale) })}\n`,
  );
  return 0;
};
