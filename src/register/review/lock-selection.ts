import type { SelectionStanding } from '../../core/review/selection.ts';
import type { Place } from '../command.ts';
import { findStanding } from '../standing.ts';
import { findSelection } from './find-selection.ts';

/** The selection of a call, locked until the transaction ends: whoever changes it waits for whoever changes it. */
export const lockSelection = async (
  { trx, institutionId }: Pick<Place, 'trx' | 'institutionId'>,
  callId: string,
): Promise<{ readonly id: string; readonly selection: SelectionStanding | undefined }> => {
  const found = await findSelection(trx, callId);
  if (found === undefined) return { id: '', selection: undefined };
  return { id: found.id, selection: await findStanding(trx, 'selection', institutionId, found.id) };
};
