import { Button } from '@mantine/core';
import { useSay } from '../use-say.ts';

/** A table as a file of the server's: CSV or a workbook. */
export const SaveButtons = ({ address }: { readonly address: (format: 'csv' | 'xlsx') => string }) => {
  const say = useSay();
  return (
    <p className="chart-save">
      <span>{say('ministry.save')}</span>
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button key={format} component="a" href={address(format)} download variant="default">
          {format.toUpperCase()}
        </Button>
      ))}
    </p>
  );
};
