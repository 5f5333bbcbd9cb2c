import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TaskRows } from '../../ui/TaskRows.tsx';
import { History } from '../journal/History.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { agreementAddress } from './agreement-address.ts';
import { AgreementText } from './AgreementText.tsx';
import { Differences } from './Differences.tsx';
import { partOfField } from './edit/part-of-field.ts';
import { partsOf } from './edit/parts-of.ts';
import { SavedDraft } from './edit/SavedDraft.tsx';
import { StayFacts } from './StayFacts.tsx';
import type { AgreementRead } from './use-agreement.ts';
import { useIsOwn } from './use-is-own.ts';
import { versionName } from './version-name.ts';

/** A draft of the reader's side: its parts, what is still missing, how it reads, and the way to offering it. */
export const DraftDesk = ({ mobility, agreement }: AgreementRead) => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId, id: mobilityId, participant } = mobility;
  const { id, missing, content, amended, proposedBy } = agreement;
  const isOwn = useIsOwn(mobility);
  const to = agreementAddress(locale, { institutionId, mobilityId, id });
  const faulty = new Set(missing.map(({ field }) => partOfField(field)));
  return (
    <DeskPage
      title={versionName(say, agreement)}
      breadcrumb={{
        to: to.stay,
        label: isOwn ? say('agreement.title') : say('agreement.title-of', { participant }),
      }}
      lead={isOwn ? undefined : participant}
    >
      {content === null ? undefined : (
        <SavedDraft institutionId={institutionId} agreement={{ ...agreement, content }} />
      )}
      <p>{say(`agreement.draft.what-${proposedBy}`)}</p>
      <TaskRows
        label={say('agreement.draft.parts')}
        rows={partsOf(agreement).map((part) => ({
          key: part,
          to: to.edit(part),
          label: say(`agreement.part.${part}`),
          status: say(faulty.has(part) ? 'agreement.draft.part-open' : 'agreement.draft.part-ready'),
          isDone: !faulty.has(part),
        }))}
      />
      {missing.length === 0 ? (
        <p className="form-actions">
          <Button component={Link} to={to.offer}>
            {say('agreement.offer.check')}
          </Button>
          <Link to={to.withdraw}>{say('agreement.draft.give-up')}</Link>
        </p>
      ) : (
        <>
          <Notice>
            <h2 className="notice-title">{say('agreement.draft.missing')}</h2>
            <ul>
              {missing.map((item) => (
                <li key={`${item.code} ${item.field ?? ''}`}>
                  <Link
                    to={to.edit(
                      partOfField(item.field),
                      item.field === undefined
                        ? ''
                        : `?${new URLSearchParams({ at: item.field }).toString()}`,
                    )}
                  >
                    {say(`agreement.part.${partOfField(item.field)}`)}
                  </Link>
                  {': '}
                  {refusalSentence(locale, item)}
                </li>
              ))}
            </ul>
          </Notice>
          <p>
            <Link to={to.withdraw}>{say('agreement.draft.give-up')}</Link>
          </p>
        </>
      )}
      <h2>{say('agreement.stay')}</h2>
      <StayFacts mobility={mobility} />
      {content === null ? undefined : (
        <details className="filter">
          <summary>{say('agreement.draft.read')}</summary>
          {amended === null ? undefined : <Differences before={amended} after={content} />}
          <AgreementText content={content} />
        </details>
      )}
      <History records={[{ institutionId, noun: 'agreement', id }]} />
    </DeskPage>
  );
};
