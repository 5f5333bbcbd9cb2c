import { useQuery } from '@tanstack/react-query';
import { readMe, type Me } from '../../contract/me.ts';
import { queryOf } from './query-of.ts';

/** Who is signed in and what he may be; undefined until the server has said it. */
export const useMe = (): Me | undefined => useQuery(queryOf(readMe, {})).data;
