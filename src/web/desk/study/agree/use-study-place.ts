import { useParams } from '@tanstack/react-router';

/** Whose study the page is of, from its address. */
export const useStudyPlace = (): {
  readonly institutionId: string;
  readonly studyId: string;
} => {
  const { institutionId = '', studyId = '' } = useParams({ strict: false });
  return { institutionId, studyId };
};
