import { useSuspenseQuery } from '@tanstack/react-query';
import { listMembers } from '../../../contract/institution.ts';
import { NoSuchPage } from '../no-such-page.ts';
import { queryOf } from '../query-of.ts';
import { usePart } from '../use-part.ts';
import { peopleOf, type MemberPerson } from './people-of.ts';

/** The member that the page's address names. Throws "no such page" when there is none. */
export const usePerson = (): MemberPerson => {
  const institutionId = usePart('institutionId');
  const accountId = usePart('accountId');
  const { members } = useSuspenseQuery(queryOf(listMembers, { params: { institutionId } })).data;
  const found = peopleOf(members).find((person) => person.accountId === accountId);
  if (found === undefined) throw new NoSuchPage();
  return found;
};
