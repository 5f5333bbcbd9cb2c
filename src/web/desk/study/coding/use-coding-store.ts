import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { codeTranscript, openCoding, readCodingChanges } from '../../../../contract/study-coding.ts';
import { call, type AnswerOf } from '../../../api.ts';
import { pageSavers } from '../../saving/page-savers.ts';
import { CodingStore } from './coding-store.ts';
import type { TextBlock } from './text-blocks.ts';

/** How often is looked what others coded, ms. */
const lookEvery = 3000;
/** The queue repeats by itself. */
const once: readonly number[] = [];

/** The codings of a transcript, kept over visits to other pages while something is not saved, and what others add every few seconds. */
export const useCodingStore = (
  place: { readonly institutionId: string; readonly studyId: string; readonly transcriptId: string },
  opened: AnswerOf<typeof openCoding>,
  blocks: readonly TextBlock[],
) => {
  const { institutionId, studyId, transcriptId } = place;
  const roundId = opened.round?.id ?? null;
  const { version } = opened;
  const store = useMemo(() => {
    const params = { institutionId, studyId, transcriptId };
    const made = new CodingStore({
      ...{ words: opened.words, blocks: blocks.map(({ start }) => start), sheets: opened.sheets, roundId },
      send: async (batch, key) =>
        call(codeTranscript, { params, body: { roundId, version, ...batch } }, { key, pauses: once }),
      later: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
      newId: () => `cdg_${crypto.randomUUID()}`,
      makeKey: () => crypto.randomUUID(),
    });
    // A key of its own: an earlier visit that could not save goes on trying.
    pageSavers.join(`${transcriptId} codings ${crypto.randomUUID()}`, made);
    return made;
  }, [opened, blocks, institutionId, studyId, transcriptId, roundId, version]);
  const state = useSyncExternalStore(store.subscribe, store.read);
  const { data: changes } = useQuery({
    queryKey: [readCodingChanges.id, transcriptId, roundId, version],
    queryFn: async ({ signal }) => {
      const query = { version, known: store.known, ...(roundId === null ? {} : { round: roundId }) };
      const asked = await call(
        readCodingChanges,
        { params: { institutionId, studyId, transcriptId }, query },
        { signal, pauses: once },
      );
      // A look that failed is followed by the next one; what is not saved says so by itself.
      return asked.ok ? asked.value : null;
    },
    refetchInterval: lookEvery,
    refetchOnWindowFocus: true,
    staleTime: 0,
    gcTime: 0,
  });
  useEffect(() => {
    if (changes) store.learn(changes.sheets);
  }, [changes, store]);
  return { store, state, newest: changes?.newest ?? version } as const;
};
