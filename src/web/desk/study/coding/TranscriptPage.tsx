import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { openCoding } from '../../../../contract/study-coding.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import type { AnswerOf } from '../../../api.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay, type Say } from '../../use-say.ts';
import { useWhyNot } from '../../use-why-not.ts';
import { CodingDesk } from './CodingDesk.tsx';

/** Why the state of things forbids to code, in words. */
const closedBecause = (
  say: Say,
  { isOpen, round, sheets }: AnswerOf<typeof openCoding>,
): string | undefined => {
  if (!isOpen) return say('study-coding.closed.study');
  if (round === null) return undefined;
  if (round.status !== 'open') return say('study-coding.closed.round-over');
  if (!round.isCoder) return say('study-coding.closed.not-coder');
  const own = sheets.find(({ isOwn, roundId }) => isOwn && roundId === round.id);
  return own?.status === 'handed-in' ? say('study-coding.closed.handed-in') : undefined;
};

/** A transcript where it is coded; with `?round=` in a round, blind to the others. */
export const TranscriptPage = () => {
  const locale = useLocale();
  const say = useSay();
  const whyNot = useWhyNot();
  const [institutionId, studyId, transcriptId] = [
    usePart('institutionId'),
    usePart('studyId'),
    usePart('transcriptId'),
  ];
  const { round } = useSearch({ strict: false }) as { readonly round?: string };
  const place = { institutionId, studyId, transcriptId };
  const { data: opened } = useSuspenseQuery({
    ...queryOf(openCoding, { params: place, query: round === undefined ? {} : { round } }),
    // What others do comes in small pieces; the whole is read again only when it must be.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const lost = opened.sheets.reduce((sum, sheet) => sum + sheet.lost, 0);
  return (
    <DeskPage
      title={opened.name}
      lead={say('study-coding.open.lead')}
      breadcrumb={{
        to: deskPaths.transcripts(locale, institutionId, studyId),
        label: `${opened.study}: ${say('study-transcript.title')}`,
      }}
      actions={
        <>
          {opened.isOpen ? (
            <Button
              component={Link}
              variant="default"
              to={deskPaths.editTranscript(locale, institutionId, studyId, transcriptId)}
            >
              {say('study-transcript.edit')}
            </Button>
          ) : undefined}{' '}
          <Link to={deskPaths.codebook(locale, institutionId, studyId)}>
            {say('study-coding.palette.codebook')}
          </Link>{' '}
          <Link to={deskPaths.studyMemos(locale, institutionId, studyId)}>
            {say('study-coding.memos.title')}
          </Link>{' '}
          <Link to={deskPaths.studySearch(locale, institutionId, studyId)}>
            {say('study-coding.search.title')}
          </Link>
        </>
      }
    >
      {opened.round === null ? undefined : (
        <Notice>
          {say('study-coding.round', {
            number: String(opened.round.number),
            unit: say(`study-coding.unit.${opened.round.unit}`),
          })}
        </Notice>
      )}
      {lost === 0 ? undefined : (
        <Notice>{say('study-coding.lost', { count: formatNumber(lost, locale) })}</Notice>
      )}
      <CodingDesk
        key={`${transcriptId} ${round ?? ''} ${opened.version}`}
        place={place}
        opened={opened}
        whyNotCode={whyNot('code-transcript', institutionId) ?? closedBecause(say, opened)}
      />
    </DeskPage>
  );
};
