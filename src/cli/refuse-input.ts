/** Say on standard error what is wrong with what was given, a line for each sentence; returns the exit code of bad input. */
export const refuseInput = (sentences: string | readonly string[]): number => {
  for (const sentence of [sentences].flat()) process.stderr.write(`${sentence}\n`);
  return 2;
};
