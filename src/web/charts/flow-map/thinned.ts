import type { GeoProjection, GeoStream } from 'd3-geo';

/**
 * A projection that leaves out points nearer than `distance` pixels to the last one kept: the eye does not miss
 * them and the page is half as heavy. First and last points of a line stay, so that shapes still meet.
 */
export const thinned = (
  projection: GeoProjection,
  distance: number,
): { stream: (sink: GeoStream) => GeoStream } => ({
  stream: (sink) => {
    let kept: readonly [number, number] | undefined;
    let left: readonly [number, number] | undefined;
    const thin: GeoStream = {
      point: (x, y) => {
        if (kept !== undefined && Math.hypot(x - kept[0], y - kept[1]) < distance) {
          left = [x, y];
          return;
        }
        kept = [x, y];
        left = undefined;
        sink.point(x, y);
      },
      lineStart: () => {
        kept = undefined;
        left = undefined;
        sink.lineStart();
      },
      lineEnd: () => {
        if (left !== undefined) sink.point(left[0], left[1]);
        sink.lineEnd();
      },
      polygonStart: () => sink.polygonStart(),
      polygonEnd: () => sink.polygonEnd(),
      sphere: () => sink.sphere?.(),
    };
    return projection.stream(thin);
  },
});
