import { listFollowUps, listOutcomeCases, listOwnAlumni, readAlumnus } from '../../../contract/alumni.ts';
import { useForget } from '../use-forget.ts';

/** After a deed about one alumnus: everything that shows him is read again. */
export const useForgetAlumnus = (): (() => Promise<void>) => {
  const forget = useForget();
  return async () => forget(readAlumnus, listOwnAlumni, listFollowUps, listOutcomeCases);
};
