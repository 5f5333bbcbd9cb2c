import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { freezeCodebook, readCodebook, writeCodebook } from '../../../../contract/study-codebook.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { Action } from '../../../ui/Action.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { queryOf } from '../../query-of.ts';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { CodeTree } from './CodeTree.tsx';
import { FrozenBooks } from './FrozenBooks.tsx';
import { useStudyPlace } from './use-study-place.ts';
import './agree.css';

/** The codebook of a study: its tree with search and counts, codes that were removed, and its frozen versions. */
export const CodebookPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const place = useStudyPlace();
  const { institutionId, studyId } = place;
  const book = useSuspenseQuery(queryOf(readCodebook, { params: place })).data;
  const freeze = useCommand(freezeCodebook);
  const write = useCommand(writeCodebook);
  const refusal = freeze.refusal ?? write.refusal;
  const closed = book.isClosed ? say('refusal.study-closed') : undefined;
  const notNow = book.codes.length === 0 ? say('refusal.codebook-empty') : say('study-agree.frozen.as-is');
  return (
    <DeskPage
      title={say('study-agree.codebook')}
      lead={say('study-agree.codebook.lead')}
      breadcrumb={{ to: deskPaths.study(locale, institutionId, studyId), label: book.study }}
      actions={
        book.isClosed ? undefined : (
          <Link to={deskPaths.code(locale, institutionId, studyId, 'new')}>
            {say('study-agree.codebook.add')}
          </Link>
        )
      }
    >
      {refusal === undefined ? undefined : <Notice>{refusalSentence(locale, refusal)}</Notice>}
      {book.codes.length === 0 ? (
        <p className="empty-state">{say('study-agree.codebook.empty')}</p>
      ) : (
        <CodeTree codes={book.codes} />
      )}
      <h2>{say('study-agree.frozen')}</h2>
      <p>{say('study-agree.frozen.lead')}</p>
      <Action
        label={say('study-agree.frozen.freeze')}
        reason={closed ?? (book.isUnfrozen ? undefined : notNow)}
        isBusy={freeze.isBusy}
        onAct={() => {
          void freeze.send({ params: place }).then(async () => forget(readCodebook));
        }}
      />
      <FrozenBooks books={book.frozen} />
      {book.removed.length === 0 ? undefined : (
        <>
          <h2>{say('study-agree.removed')}</h2>
          <ul className="removed-codes">
            {book.removed.map(({ id, content }) => (
              <li key={id}>
                {content.name}{' '}
                <Action
                  label={say('study-agree.removed.restore')}
                  about={content.name}
                  reason={closed}
                  isBusy={write.isBusy}
                  onAct={() => {
                    void write
                      .send({ params: place, body: { do: 'restore', codeId: id } })
                      .then(async () => forget(readCodebook));
                  }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </DeskPage>
  );
};
