import { NoSuchPage } from '../no-such-page.ts';
import { useMe } from '../use-me.ts';
import { usePart } from '../use-part.ts';
import { ownRecords, type OwnRecord } from './own-records.ts';

/** The own record in the institution that the page's address names. Throws "no such page" when there is none. */
export const useOwnRecord = (): OwnRecord => {
  const me = useMe();
  const institutionId = usePart('institutionId');
  const found = ownRecords(me).find((record) => record.institutionId === institutionId);
  if (found === undefined) throw new NoSuchPage();
  return found;
};
