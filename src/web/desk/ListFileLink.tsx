import { Button } from '@mantine/core';
import type { Endpoint } from '../../contract/endpoint.ts';
import { apiAddress } from './office/api-address.ts';
import { useLocale } from './use-locale.ts';
import { useSay } from './use-say.ts';

/** A list as a workbook of the server's: all rows by the filters of the page, in the language of the reader. */
export const ListFileLink = ({
  endpoint,
  institutionId,
  filters,
}: {
  readonly endpoint: Pick<Endpoint, 'path'>;
  readonly institutionId: string;
  readonly filters: Readonly<Record<string, string | undefined>>;
}) => {
  const locale = useLocale();
  const say = useSay();
  const set = Object.entries(filters).filter((filter): filter is [string, string] => filter[1] !== undefined);
  const query = new URLSearchParams([...set, ['locale', locale]]).toString();
  return (
    <Button
      component="a"
      href={`${apiAddress(endpoint, { institutionId })}?${query}`}
      download
      variant="default"
    >
      {say('list-file.save')}
    </Button>
  );
};
