/** A dot and what stands beside it; an empty text stands nowhere. */
interface NumberedDot {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

interface PlacedNumber extends NumberedDot {
  readonly anchor: 'start' | 'end';
}

/** Where a number may stand, the best place first: right above, right below, left above, left below. */
const offsets = [
  [8, -8, 'start'],
  [8, 9, 'start'],
  [-8, -8, 'end'],
  [-8, 9, 'end'],
] as const;

const [letter, line, radius] = [7.5, 12, 5] as const;

/** Numbers beside their dots, each in the first place where it meets no dot and no other number; where there is none, in the best place. */
export const placeNumbers = (dots: readonly NumberedDot[]): readonly PlacedNumber[] => {
  const taken: { readonly left: number; readonly right: number; readonly y: number }[] = dots.map(
    ({ x, y }) => ({ left: x - radius, right: x + radius, y }),
  );
  return dots.flatMap((dot): PlacedNumber[] => {
    if (dot.text === '') return [];
    const width = dot.text.length * letter;
    const places = offsets.map(([dx, dy, anchor]) => {
      const [at, y] = [dot.x + dx, dot.y + dy];
      return { at, y, anchor, left: anchor === 'start' ? at : at - width };
    });
    const isFree = ({ left, y }: (typeof places)[number]): boolean =>
      taken.every(
        (other) => left > other.right || left + width < other.left || Math.abs(y - other.y) >= line,
      );
    const place = places.find(isFree) ?? places[0];
    if (place === undefined) return [];
    taken.push({ left: place.left, right: place.left + width, y: place.y });
    return [{ x: place.at, y: place.y, text: dot.text, anchor: place.anchor }];
  });
};
