import { useSuspenseQuery } from '@tanstack/react-query';
import { listParticipants } from '../../../../contract/study-participant.ts';
import { completeRecord } from '../../../../core/study/record/complete-record.ts';
import { nameCountries } from '../../../../core/study/record/name-countries.ts';
import type { StudyRecord } from '../../../../core/study/record/study-record.ts';
import { countries } from '../../../countries.ts';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useStudy } from './use-study.ts';

/** The study of the address and its record as it is printed: with those who came, and countries by name. */
export const usePrintedRecord = (): ReturnType<typeof useStudy> & { readonly printed: StudyRecord } => {
  const locale = useLocale();
  const here = useStudy();
  const { institutionId, studyId, study } = here;
  const { participants } = useSuspenseQuery(
    queryOf(listParticipants, { params: { institutionId, studyId } }),
  ).data;
  const complete = completeRecord(study.record, study.registeredAt, participants);
  return { ...here, printed: nameCountries(complete, (code) => countries.nameOf(code, locale)) };
};
