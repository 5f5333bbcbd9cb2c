import { textWidth } from '../text-width.ts';

interface Named {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly text: string;
  readonly category: string;
}

export interface PlacedName extends Named {
  readonly textX: number;
  readonly textY: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const around = ({ x, y, r }: { x: number; y: number; r: number }): Box => ({
  left: x - r,
  right: x + r,
  top: y - r,
  bottom: y + r,
});

/** Sides to try, best first: right, left, above, below, then the corners. */
const sides = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/** Puts each name beside its circle, most important first; a name without a free place is left out. */
export const placeNames = (
  wanted: readonly Named[],
  circles: readonly { readonly x: number; readonly y: number; readonly r: number }[],
  page: { readonly width: number; readonly height: number },
  fontSize: number,
): readonly PlacedName[] => {
  const taken: Box[] = [];
  const placed: PlacedName[] = [];
  for (const name of wanted) {
    const width = textWidth(name.text, fontSize);
    const half = fontSize * 0.6;
    for (const [right, down] of sides) {
      const reach = name.r + 6;
      const textX = name.x + right * (down === 0 ? reach : reach * 0.6);
      const textY = name.y + down * (right === 0 ? reach + half - 2 : reach * 0.6 + half);
      const left = right === 1 ? textX : right === -1 ? textX - width : textX - width / 2;
      const box = { left, right: left + width, top: textY - half, bottom: textY + half };
      const inside =
        box.left >= 2 && box.right <= page.width - 2 && box.top >= 2 && box.bottom <= page.height - 2;
      const free =
        inside &&
        !taken.some((other) => overlap(box, other)) &&
        !circles.some((circle) => overlap(box, around(circle)));
      if (free) {
        taken.push(box);
        placed.push({
          ...name,
          textX,
          textY,
          anchor: right === 1 ? 'start' : right === -1 ? 'end' : 'middle',
        });
        break;
      }
    }
  }
  return placed;
};
