import { useSuspenseQuery } from '@tanstack/react-query';
import { readStay } from '../../../contract/stay.ts';
import type { AnswerOf } from '../../api.ts';
import { deskPaths } from '../../desk-paths.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useMe } from '../use-me.ts';
import { usePart } from '../use-part.ts';

/** The stay that the page's address names, as it stands now, and how its reader stands to it. */
export const useStay = (): AnswerOf<typeof readStay> & {
  readonly isOwn: boolean;
  /** The page of the stay: the participant's, or the office's. */
  readonly back: string;
} => {
  const locale = useLocale();
  const me = useMe();
  const params = { institutionId: usePart('institutionId'), id: usePart('mobilityId') };
  const stay = useSuspenseQuery({ ...queryOf(readStay, { params }), staleTime: 0 }).data;
  const isOwn = me?.account?.id === stay.mobility.accountId;
  const pageOf = isOwn ? deskPaths.stay : deskPaths.officeStay;
  return { ...stay, isOwn, back: pageOf(locale, params.institutionId, params.id) };
};
