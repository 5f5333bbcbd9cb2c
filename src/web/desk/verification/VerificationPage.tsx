import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { listVerifications, readVerification } from '../../../contract/verification.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { VerificationDesk } from './VerificationDesk.tsx';
import type { VerificationSearch } from './verification-search.ts';

const Read = ({ id }: { readonly id: string }) => {
  const { verification } = useSuspenseQuery({
    ...queryOf(readVerification, { params: { id } }),
    staleTime: 0,
  }).data;
  return <VerificationDesk verification={verification} />;
};

/** One result to judge; where it is no longer the reader's, that it is so, and nothing of its text. */
export const VerificationPage = () => {
  const locale = useLocale();
  const say = useSay();
  const id = usePart('verificationId');
  const { done } = useSearch({ strict: false }) as VerificationSearch;
  const { verifications } = useSuspenseQuery({ ...queryOf(listVerifications, {}), staleTime: 0 }).data;
  const own = verifications.find((verification) => verification.id === id);
  if (own?.status === 'drawn' || own?.status === 'given') return <Read id={id} />;
  return (
    <DeskPage
      title={say('report.queue.gone')}
      breadcrumb={{ to: deskPaths.verifications(locale), label: say('report.queue') }}
    >
      <p>
        {say(
          done === 'conflict' || own?.status === 'conflict'
            ? 'report.queue.gone-conflict'
            : 'report.queue.gone-unknown',
        )}
      </p>
    </DeskPage>
  );
};
