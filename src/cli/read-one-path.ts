import { parseArgs } from 'node:util';
import { refuseInput } from './refuse-input.ts';

/** What a command of one path was asked for, or the exit code where it has been answered already: 0 for help, 2 for wrong arguments. */
export const readOnePath = (
  args: string[],
  usage: string,
): { readonly path: string; readonly isJson: boolean } | number => {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const [path, ...rest] = positionals;
  if (path === undefined || rest.length > 0) {
    return refuseInput(usage.trimEnd());
  }
  return { path, isJson: values.json === true };
};
