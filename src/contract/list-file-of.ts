import { z } from 'zod';
import { locales } from '../core/basics/locale.ts';
import type { Endpoint } from './endpoint.ts';

/** The filters of a list without its pages: a file has all rows. */
const filtersOf = ({ query }: Pick<Endpoint, 'query'>) => {
  const locale = z.enum(locales).default('kk');
  if (!(query instanceof z.ZodObject)) return z.strictObject({ locale });
  const { before: _before, size: _size, ...filters } = query.shape as Readonly<Record<string, z.ZodType>>;
  return z.strictObject({ ...filters, locale });
};

/** The file beside a list, by the same permission; where the address ends in a name, it gets a part of its own. */
export const listFileOf = (list: Endpoint): Endpoint => ({
  id: `${list.id}-file`,
  method: 'GET',
  path: /:[A-Za-z]+$/.test(list.path) ? `${list.path}/list-file` : `${list.path}-file`,
  summary: `All rows of \`${list.id}\` by the same filters, as XLSX in the words of a language; whoever stands in it sees that it was read.`,
  ...(list.params === undefined ? {} : { params: list.params }),
  query: filtersOf(list),
  answer: z.unknown(),
  permission: list.permission,
});
