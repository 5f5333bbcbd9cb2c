import { Button } from '@mantine/core';
import type { Endpoint } from '../../contract/endpoint.ts';
import { listFileOf } from '../../contract/list-file-of.ts';
import { apiAddress } from './office/api-address.ts';
import { useLocale } from './use-locale.ts';
import { useSay } from './use-say.ts';

/** A list as a workbook of the server's: all rows by the filters of the page, in the language of the reader. */
export const ListFileLink = ({
  list,
  params = {},
  filters = {},
}: {
  readonly list: Endpoint;
  readonly params?: Readonly<Record<string, string>>;
  readonly filters?: Readonly<Record<string, string | undefined>>;
}) => {
  const locale = useLocale();
  const say = useSay();
  const set = Object.entries(filters).filter((filter): filter is [string, string] => filter[1] !== undefined);
  // Whose list it is may still be on its way.
  if (Object.values(params).includes('')) return undefined;
  const query = new URLSearchParams([...set, ['locale', locale]]).toString();
  return (
    <Button
      component="a"
      href={`${apiAddress(listFileOf(list), params)}?${query}`}
      download
      variant="default"
    >
      {say('list-file.save')}
    </Button>
  );
};
