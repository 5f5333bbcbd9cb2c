import { addressShapes } from './address-shapes.ts';

/** An id and not a word of an address, such as `new`. */
const isId = /[_\d]/;

/**
 * Declared pages right below an open one, which buttons lead to and no link: `/kk/desk/institutions/1` has `/rename`. Whether they are open to
 * whoever is there is not known. Below the desk itself there are the pages of the menu, which has links.
 */
export const guessesFrom = (path: string, isVisitor: boolean): readonly string[] => {
  const parts = path.split('/').slice(2);
  if (parts[0] !== 'desk' || (parts.length < 2 && !isVisitor)) return [];
  return addressShapes.flatMap(({ parts: declared }) => {
    const [above, below] = [declared.slice(0, parts.length), declared.slice(parts.length)];
    const isBelow =
      above.length === parts.length &&
      above.every((one, at) => (one === '~' ? isId.test(parts[at] ?? '') : one === parts[at]));
    return isBelow && below.length > 0 && !below.includes('~') ? [`${path}/${below.join('/')}`] : [];
  });
};
