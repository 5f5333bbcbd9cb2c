import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listTranscripts, type TranscriptPreview } from '../../../../contract/study-transcript.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { RecognisedSpeakers } from './RecognisedSpeakers.tsx';
import { TranscriptSource, type SourceGiven } from './TranscriptSource.tsx';

/** Takes in a text in two steps: look who speaks, say who they are, and only then keep it. */
export const NewTranscriptPage = () => {
  const locale = useLocale();
  const say = useSay();
  const [institutionId, studyId] = [usePart('institutionId'), usePart('studyId')];
  const { study, participants, sessions } = useSuspenseQuery(
    queryOf(listTranscripts, { params: { institutionId, studyId } }),
  ).data;
  const [given, setGiven] = useState<SourceGiven>({
    name: '',
    sessionId: '',
    text: '',
    kind: '',
    pattern: '',
  });
  const [preview, setPreview] = useState<TranscriptPreview>();
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const place = { institutionId, studyId };
  return (
    <DeskPage
      title={say('study-transcript.new')}
      lead={say('study-transcript.new.lead')}
      breadcrumb={{
        to: deskPaths.transcripts(locale, institutionId, studyId),
        label: `${study}: ${say('study-transcript.title')}`,
      }}
      faults={faults}
    >
      {preview === undefined ? (
        <TranscriptSource
          {...{ place, sessions, given, faults }}
          onChange={(part) => setGiven((before) => ({ ...before, ...part }))}
          onFaults={setFaults}
          onPreview={setPreview}
        />
      ) : (
        <RecognisedSpeakers
          {...{ place, participants, preview }}
          name={given.name}
          sessionId={given.sessionId === '' ? null : given.sessionId}
          onFaults={setFaults}
          onBack={() => setPreview(undefined)}
        />
      )}
    </DeskPage>
  );
};
