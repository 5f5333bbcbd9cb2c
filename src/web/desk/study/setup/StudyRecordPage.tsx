import { useParams } from '@tanstack/react-router';
import { useLocale } from '../../use-locale.ts';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { recordPageNames } from './record-page-names.ts';
import { RecordForm } from './RecordForm.tsx';
import { useStudy } from './use-study.ts';

/** One page of the record of a study. */
export const StudyRecordPage = () => {
  const locale = useLocale();
  const { page: asked } = useParams({ strict: false });
  const here = useStudy();
  const page = recordPageNames.find((one) => one === asked);
  return page === undefined ? (
    <NotFoundPage />
  ) : (
    <RecordForm key={`${locale} ${page}`} {...here} page={page} />
  );
};
