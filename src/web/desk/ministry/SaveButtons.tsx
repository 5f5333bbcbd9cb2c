import { Button } from '@mantine/core';
import { useSay } from '../use-say.ts';

/** A table as a file of the server's: a table, a workbook, or on paper. */
export const SaveButtons = <Format extends string>({
  formats,
  address,
}: {
  readonly formats: readonly Format[];
  readonly address: (format: Format) => string;
}) => {
  const say = useSay();
  return (
    <p className="chart-save">
      <span>{say('ministry.save')}</span>
      {formats.map((format) => (
        <Button key={format} component="a" href={address(format)} download variant="default">
          {format.toUpperCase()}
        </Button>
      ))}
    </p>
  );
};
