/**
 * Where an arrow key leads from the current point: left and right along the drawing's order, up and down to the
 * next series at the same period if it has one. Undefined for other keys and at the ends.
 */
export const nextPoint = (
  points: readonly Element[],
  current: Element | undefined,
  key: string,
): Element | undefined => {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
  if (step === undefined) return undefined;
  const at = current === undefined ? -1 : points.indexOf(current);
  if (at < 0 || current === undefined) return points[0];
  if (key === 'ArrowRight' || key === 'ArrowLeft') return points[at + step];
  const categoryOf = (point: Element | undefined): string | null =>
    point?.getAttribute('data-category') ?? null;
  const categories = [...new Set(points.map(categoryOf))];
  const category = categories[categories.indexOf(categoryOf(current)) + step];
  if (category === undefined) return undefined;
  const series = points.filter((point) => categoryOf(point) === category);
  const period = current.getAttribute('data-period');
  return series.find((point) => point.getAttribute('data-period') === period) ?? series[0];
};
