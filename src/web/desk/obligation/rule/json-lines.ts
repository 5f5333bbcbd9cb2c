const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

interface Level {
  readonly isList: boolean;
  key: string | number;
  isKeyNext: boolean;
}

/** On which line (from 1) of a JSON text each value begins, by its path, `term.0.months`; the text is assumed to be valid. */
export const jsonLines = (text: string): ReadonlyMap<string, number> => {
  const lines = new Map<string, number>();
  const levels: Level[] = [];
  let [line, seen] = [1, 0];
  for (const { 0: found, index } of text.matchAll(token)) {
    line += text.slice(seen, index).split('\n').length - 1;
    seen = index;
    const level = levels.at(-1);
    if (level?.isKeyNext === true && found.startsWith('"')) {
      level.key = JSON.parse(found) as string;
      level.isKeyNext = false;
    } else if (found === '}' || found === ']') {
      levels.pop();
    } else if (found === ',') {
      if (level?.isList === true) level.key = Number(level.key) + 1;
      else if (level !== undefined) level.isKeyNext = true;
    } else if (found !== ':') {
      lines.set(levels.map(({ key }) => key).join('.'), line);
      if (found === '{') levels.push({ isList: false, key: '', isKeyNext: true });
      if (found === '[') levels.push({ isList: true, key: 0, isKeyNext: false });
    }
  }
  return lines;
};
