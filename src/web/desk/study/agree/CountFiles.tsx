import { Button } from '@mantine/core';
import { downloadMatrix, downloadSaturation } from '../../../../contract/study-theme.ts';
import { apiAddress } from '../../office/api-address.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useStudyPlace } from './use-study-place.ts';

const endpoints = { matrix: downloadMatrix, saturation: downloadSaturation } as const;

/** What a page counts, as files. */
export const CountFiles = ({ of }: { readonly of: keyof typeof endpoints }) => {
  const locale = useLocale();
  const say = useSay();
  const address = apiAddress(endpoints[of], useStudyPlace());
  return (
    <p className="count-files">
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button
          key={format}
          component="a"
          href={`${address}?${new URLSearchParams({ format, locale }).toString()}`}
          download
          variant="default"
        >
          {say(`study-agree.file.${format}`)}
        </Button>
      ))}
    </p>
  );
};
