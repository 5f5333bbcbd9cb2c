import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { readStudy, type StudyView } from '../../../../contract/study-setup.ts';
import { queryOf } from '../../query-of.ts';
import { useWhyNot } from '../../use-why-not.ts';

/** The study of the address, and whether this account may change it. */
export const useStudy = (): {
  readonly institutionId: string;
  readonly studyId: string;
  readonly study: StudyView;
  readonly isAnalyst: boolean;
  /** False for those who only read, and once the study is closed. */
  readonly mayWrite: boolean;
} => {
  const { institutionId = '', studyId = '' } = useParams({ strict: false });
  const study = useSuspenseQuery(queryOf(readStudy, { params: { institutionId, studyId } })).data;
  const isAnalyst = useWhyNot()('write-study', institutionId) === undefined;
  return { institutionId, studyId, study, isAnalyst, mayWrite: isAnalyst && study.status !== 'closed' };
};
