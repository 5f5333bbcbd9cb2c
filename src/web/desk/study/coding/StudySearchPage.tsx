import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { searchStudy, type SearchHitView } from '../../../../contract/study-coding.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Form } from '../../../ui/Form.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { queryOf } from '../../query-of.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';

/** Searches the transcripts, codes and memos of a study; the words are the address. */
export const StudySearchPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const [institutionId, studyId] = [usePart('institutionId'), usePart('studyId')];
  const { words = '' } = useSearch({ strict: false }) as { readonly words?: string };
  const [typed, setTyped] = useState(words);
  const { data } = useQuery(queryOf(searchStudy, { params: { institutionId, studyId }, query: { words } }));
  const wayTo = ({ kind, id }: SearchHitView): string =>
    kind === 'source'
      ? deskPaths.transcript(locale, institutionId, studyId, id)
      : kind === 'code'
        ? deskPaths.code(locale, institutionId, studyId, id)
        : deskPaths.studyMemos(locale, institutionId, studyId);
  const hits = data?.hits ?? [];
  return (
    <DeskPage
      title={say('study-coding.search.title')}
      lead={say('study-coding.search.lead')}
      breadcrumb={{
        to: deskPaths.study(locale, institutionId, studyId),
        label: data?.study ?? say('study-coding.search.title'),
      }}
    >
      <Form
        label={say('study-coding.search.title')}
        submit={say('study-coding.search.do')}
        isBusy={false}
        onSubmit={(event) => {
          event.preventDefault();
          const at = deskPaths.studySearch(locale, institutionId, studyId);
          void go(`${at}?words=${encodeURIComponent(JSON.stringify(typed.trim()))}`);
        }}
      >
        <TextField
          id="words"
          name="words"
          error={undefined}
          label={say('study-coding.search.words')}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value.slice(0, 200))}
        />
      </Form>
      {words === '' ? <p>{say('study-coding.search.empty')}</p> : undefined}
      {words === '' || data === undefined ? undefined : (
        <output>
          {data.isCut
            ? say('study-coding.search.cut', { count: formatNumber(hits.length, locale) })
            : say('study-coding.search.count', { count: hits.length })}
        </output>
      )}
      <ol className="coding-hits">
        {hits.map((hit) => (
          <li key={`${hit.id} ${hit.start}`}>
            <p>
              <span className="label">{say(`study-coding.search.${hit.kind}`)}</span>{' '}
              <Link to={wayTo(hit)}>{hit.title === '' ? say('study-coding.search.memo') : hit.title}</Link>
              {hit.speaker === null ? undefined : <span className="label"> {hit.speaker}</span>}
            </p>
            <p>
              {hit.before}
              <mark>{hit.found}</mark>
              {hit.after}
            </p>
          </li>
        ))}
      </ol>
    </DeskPage>
  );
};
