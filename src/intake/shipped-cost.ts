import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { localizedText } from '../core/basics/locale.ts';
import type { Parameters } from '../core/economics/parameters.ts';
import { loadKazakhstan, shippedParameterFolder } from './parameter-folder.ts';

const textsFile = z.strictObject({
  assumptions: z.record(z.string(), z.strictObject({ name: localizedText, source: localizedText })),
  units: z.record(z.string(), localizedText),
});

/** How the assumptions of a country and their units read. */
type ShippedTexts = z.output<typeof textsFile>;

/** The parameters that ship with the program and their words. Throws when an assumption or a unit has none. */
export const loadShippedCost = async (): Promise<{
  readonly parameters: Parameters;
  readonly texts: ShippedTexts;
}> => {
  const parameters = await loadKazakhstan();
  const file = path.join(shippedParameterFolder('kazakhstan'), 'parameters.texts.json');
  const texts = textsFile.parse(JSON.parse(await readFile(file, 'utf8')));
  for (const { symbol, unit } of [...parameters.assumptions, ...parameters.series]) {
    if (texts.assumptions[symbol] === undefined) throw new Error(`${symbol} has no words in ${file}`);
    if (texts.units[unit] === undefined) throw new Error(`The unit ${unit} has no words in ${file}`);
  }
  return { parameters, texts };
};
