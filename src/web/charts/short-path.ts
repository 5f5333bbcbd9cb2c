/**
 * A path of moves and straight lines in tenths of a pixel and relative steps: less than half the bytes of a
 * coastline. Each step starts from the rounded point before it, so errors do not add up. Other paths stay.
 */
export const shortPath = (path: string): string => {
  if (!/^[MLZ\d.,\s-]*$/.test(path)) return path;
  let at: readonly [number, number] = [0, 0];
  let last = '';
  let short = '';
  for (const [, command = '', x = '', y = ''] of path.matchAll(/([MLZ])(?:(-?[\d.]+)[,\s](-?[\d.]+))?/g)) {
    if (command === 'Z') {
      short += 'Z';
      last = 'Z';
      continue;
    }
    const to = [Math.round(Number(x) * 10), Math.round(Number(y) * 10)] as const;
    const isMove = command === 'M';
    const [right, down] = isMove ? to : [to[0] - at[0], to[1] - at[1]];
    at = to;
    if (!isMove && right === 0 && down === 0) continue;
    const across = String(right / 10).replace(/^(-?)0\./, '$1.');
    const along = String(down / 10).replace(/^(-?)0\./, '$1.');
    const between = along.startsWith('-') ? '' : ' ';
    const before = isMove ? 'M' : last === 'l' ? (across.startsWith('-') ? '' : ' ') : 'l';
    short += `${before}${across}${between}${along}`;
    last = isMove ? 'M' : 'l';
  }
  return short;
};
