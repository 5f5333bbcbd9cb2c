import { deskPaths } from '../../src/web/desk-paths.ts';
import { paths } from '../../src/web/paths.ts';

type Make = (locale: string, ...parts: readonly string[]) => string;

/** A declared address: its name in the code, and what its path looks like; `~` is any one part. */
interface AddressShape {
  readonly name: string;
  readonly parts: readonly string[];
}

/** Not a page of its own: a file, a place on a page, or an address without a language. */
const isPage = (path: string): boolean => path.startsWith('/kk') && !/\.[a-z~]+$|#/.test(path);

const shapesOf = (part: string, makers: Readonly<Record<string, unknown>>): readonly AddressShape[] =>
  Object.entries(makers).flatMap(([name, make]) => {
    if (typeof make !== 'function') return [];
    // A table stands below its group: observatory/region, world/2021.
    const given = Array.from({ length: make.length - 1 }, () => (name === 'table' ? '~/~' : '~'));
    const path = (make as Make)('kk', ...given).split('?')[0] ?? '';
    return isPage(path) ? [{ name: `${part}.${name}`, parts: path.split('/').slice(2) }] : [];
  });

/** Every page that the program declares. Two names of one path are one. */
export const addressShapes: readonly AddressShape[] = [
  ...shapesOf('desk', deskPaths),
  ...shapesOf('public', paths),
].filter(
  ({ parts }, index, all) => all.findIndex((other) => other.parts.join('/') === parts.join('/')) === index,
);

const fits = ({ parts }: AddressShape, asked: readonly string[]): boolean =>
  parts.length === asked.length && parts.every((one, at) => one === '~' || one === asked[at]);
const freedom = ({ parts }: AddressShape): number => parts.filter((one) => one === '~').length;

/** The name of the declared page that a path leads to: the one with the fewest open parts. */
export const shapeOf = (path: string): string | undefined => {
  const asked = path.split('/').slice(2);
  return addressShapes
    .filter((shape) => fits(shape, asked))
    .toSorted((one, other) => freedom(one) - freedom(other))[0]?.name;
};
