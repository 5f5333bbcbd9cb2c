import type { OutcomeStatus } from '../../core/alumni/outcome.ts';
import { stateOutcome, type OwnLife, type StatedOutcome } from '../../core/alumni/state-outcome.ts';
import type { Command } from '../command.ts';
import { findAlumnusFile } from './alumnus-file.ts';
import { findConsent } from '../person/find-consent.ts';
import { listOutcomesOf } from './list-outcomes-of.ts';
import { loadAlumnus } from './load-alumnus.ts';
import { followReturnFacts } from './follow-return-facts.ts';

/** On his own page. */
export const stateOutcomeCommand: Command<
  StatedOutcome & { readonly alumnusId: string },
  OwnLife,
  { readonly id: string; readonly status: OutcomeStatus }
> = {
  name: 'state-outcome',
  load: async (place, { alumnusId, fileId }) => {
    const { trx, institutionId } = place;
    const { alumnus } = await loadAlumnus(place, alumnusId);
    const file = fileId === null ? undefined : await findAlumnusFile(trx, institutionId, fileId);
    return {
      alumnus,
      outcomes: await listOutcomesOf(trx, institutionId, [alumnusId]),
      fileSha256: file?.alumnusId === alumnusId ? file.sha256 : undefined,
      consentId: alumnus === undefined ? null : await findConsent(trx, institutionId, alumnus.personId),
    };
  },
  owner: ({ alumnus }) => alumnus?.accountId,
  decide: (state, { alumnusId: _own, ...stated }, circumstances) =>
    stateOutcome(state, stated, circumstances),
  save: async (place, { entries }) => followReturnFacts(place, entries),
  answer: (entries, _state, { fileId }) => ({
    id: entries[0]?.recordId ?? '',
    status: fileId === null ? 'stands' : 'to-check',
  }),
};
