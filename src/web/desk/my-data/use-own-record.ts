import { notFound } from '@tanstack/react-router';
import { useMe } from '../use-me.ts';
import { usePart } from '../use-part.ts';
import { ownRecords, type OwnRecord } from './own-records.ts';

/** The own record in the institution that the page's address names. Throws the router's "no such page" when there is none. */
export const useOwnRecord = (): OwnRecord => {
  const me = useMe();
  const institutionId = usePart('institutionId');
  const found = ownRecords(me).find((record) => record.institutionId === institutionId);
  if (found === undefined) throw notFound();
  return found;
};
