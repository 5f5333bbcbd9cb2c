import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { readReturns } from '../../../contract/returns.ts';
import { queryOf } from '../query-of.ts';
import type { ReturnsSearch } from './returns-search.ts';

/** The figures of an address; while others are fetched the ones before stay. */
export const useReturns = (search: ReturnsSearch) =>
  useQuery({ ...queryOf(readReturns, { query: search }), placeholderData: keepPreviousData });
