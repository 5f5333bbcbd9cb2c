import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

const record = /^[a-z]{3}_[0-9a-f-]{36}$/;

/** Pages of transcripts, coding, memos and search of a study, below the pages of an account. */
export const studyTextPages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  const study = 'studies/$institutionId/$studyId';
  return [
    createRoute({
      getParentRoute,
      path: `${study}/transcripts`,
      component: lazyRouteComponent(
        async () => import('./study/transcript/TranscriptListPage.tsx'),
        'TranscriptListPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: `${study}/new-transcript`,
      component: lazyRouteComponent(
        async () => import('./study/transcript/NewTranscriptPage.tsx'),
        'NewTranscriptPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: `${study}/transcripts/$transcriptId`,
      validateSearch: ({ round }: Readonly<Record<string, unknown>>): { readonly round?: string } =>
        typeof round === 'string' && record.test(round) ? { round } : {},
      component: lazyRouteComponent(
        async () => import('./study/coding/TranscriptPage.tsx'),
        'TranscriptPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: `${study}/transcripts/$transcriptId/edit`,
      component: lazyRouteComponent(
        async () => import('./study/transcript/EditTranscriptPage.tsx'),
        'EditTranscriptPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: `${study}/memos`,
      component: lazyRouteComponent(async () => import('./study/coding/MemosPage.tsx'), 'MemosPage'),
    }),
    createRoute({
      getParentRoute,
      path: `${study}/search`,
      validateSearch: ({ words }: Readonly<Record<string, unknown>>): { readonly words?: string } =>
        typeof words === 'string' || typeof words === 'number' ? { words: String(words).slice(0, 200) } : {},
      component: lazyRouteComponent(
        async () => import('./study/coding/StudySearchPage.tsx'),
        'StudySearchPage',
      ),
    }),
  ];
};
