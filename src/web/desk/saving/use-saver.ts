import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Endpoint } from '../../../contract/endpoint.ts';
import type { SectionSaver, SectionSaverState, StoredSection } from './section-saver.ts';

/**
 * What is written as it stands on this page, saved or not. Leaving the page saves it, and what was read from `endpoint`
 * is then read again: a quick writer who is on the next page within a second would otherwise see it as it was before.
 */
export const useSaver = <Content>(
  saver: SectionSaver<Content>,
  { version, content }: StoredSection<Content>,
  endpoint: Endpoint,
): SectionSaverState<Content> => {
  const queries = useQueryClient();
  const state = useSyncExternalStore(saver.subscribe, saver.read);
  const known = useRef(version);
  useEffect(() => {
    known.current = version;
    saver.learn({ version, content });
  }, [saver, version, content]);
  useEffect(() => {
    const leave = async (): Promise<void> => {
      await saver.flush();
      if (saver.version > known.current) await queries.invalidateQueries({ queryKey: [endpoint.id] });
    };
    return () => void leave();
  }, [saver, queries, endpoint]);
  return state;
};
