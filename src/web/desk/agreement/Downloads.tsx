import { paperFormats } from '../../../core/basics/paper-formats.ts';
import { Button } from '@mantine/core';
import type { printAgreement } from '../../../contract/agreement.ts';
import type { printForHost } from '../../../contract/host-signature.ts';
import { apiAddress } from '../office/api-address.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** The version on paper, in the language of the page. */
export const Downloads = ({
  endpoint,
  params,
}: {
  readonly endpoint: typeof printAgreement | typeof printForHost;
  readonly params: Readonly<Record<string, string>>;
}) => {
  const locale = useLocale();
  const say = useSay();
  const address = (format: string) => `${apiAddress(endpoint, params)}?locale=${locale}&format=${format}`;
  return (
    <>
      {paperFormats.map((format) => (
        <Button key={format} component="a" href={address(format)} download variant="default">
          {say(`agreement.download.${format}`)}
        </Button>
      ))}
    </>
  );
};
