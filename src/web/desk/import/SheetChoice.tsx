import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { readImportFile } from '../../../contract/import.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { queryOf } from '../query-of.ts';
import { Refused } from '../refused.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { keptMappings } from './kept-mappings.ts';
import { tableFaultSentence } from './table-fault-sentence.ts';
import type { ImportFile } from './use-import-file.ts';

/** Which sheet of a workbook is read. One that is no table is refused with its reason, and the one before stays chosen. */
export const SheetChoice = ({
  institutionId,
  fileId,
  file,
  onOpened,
}: {
  readonly institutionId: string;
  readonly fileId: string;
  readonly file: ImportFile;
  readonly onOpened: (file: ImportFile) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const queries = useQueryClient();
  const [fault, setFault] = useState<string>();
  const open = async (sheet: string): Promise<void> => {
    const query = queryOf(readImportFile, { params: { institutionId, fileId }, query: { sheet } });
    try {
      const found = await queries.fetchQuery({ ...query, staleTime: Number.POSITIVE_INFINITY });
      keptMappings.open(fileId, sheet);
      setFault(undefined);
      onOpened(found);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const isEmpty = error.refusal.list?.some(({ code }) => code === 'empty-file') === true;
      setFault(
        isEmpty ? say('import-page.file.sheet-empty', { sheet }) : tableFaultSentence(locale, error.refusal),
      );
    }
  };
  return (
    <SelectField
      {...{ id: 'sheet', name: 'sheet', error: fault }}
      label={say('import-page.file.choose-sheet')}
      hint={say('import-page.file.choose-sheet.hint')}
      value={file.sheet ?? ''}
      onChange={(event) => void open(event.currentTarget.value)}
      options={file.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
    />
  );
};
