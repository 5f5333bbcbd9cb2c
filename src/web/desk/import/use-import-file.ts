import { useSuspenseQuery } from '@tanstack/react-query';
import { readImportFile } from '../../../contract/import.ts';
import type { AnswerOf } from '../../api.ts';
import { queryOf } from '../query-of.ts';
import { usePart } from '../use-part.ts';
import { keptMappings } from './kept-mappings.ts';

export type ImportFile = AnswerOf<typeof readImportFile>;

/** The uploaded file of the page's address, as the server read its head. */
export const useImportFile = (): {
  readonly institutionId: string;
  readonly fileId: string;
  readonly file: ImportFile;
} => {
  const [institutionId, fileId] = [usePart('institutionId'), usePart('fileId')];
  const { sheet } = keptMappings.read(fileId);
  const { data } = useSuspenseQuery({
    ...queryOf(readImportFile, {
      params: { institutionId, fileId },
      query: sheet === undefined ? {} : { sheet },
    }),
    // The bytes do not change.
    staleTime: Number.POSITIVE_INFINITY,
  });
  return { institutionId, fileId, file: data };
};
