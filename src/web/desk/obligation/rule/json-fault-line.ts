const token = /"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|"/g;
const text = /^"(?:[^"\\\n]|\\.)*"$/;
const scalar = /^(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;

type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** What may follow when `found` stands where `wanted` was; undefined where it may not stand there. */
const follow = (wanted: Wanted, found: string, open: string[]): Wanted | undefined => {
  const close = (): Wanted => {
    open.pop();
    return open.length === 0 ? 'nothing' : 'comma-or-end';
  };
  const isText = text.test(found);
  switch (wanted) {
    case 'value':
    case 'value-or-end':
      if (found === '{' || found === '[') {
        open.push(found);
        return found === '{' ? 'key-or-end' : 'value-or-end';
      }
      if (found === ']' && wanted === 'value-or-end') return close();
      if (!isText && !scalar.test(found)) return undefined;
      return open.length === 0 ? 'nothing' : 'comma-or-end';
    case 'key':
    case 'key-or-end':
      if (isText) return 'colon';
      return found === '}' && wanted === 'key-or-end' ? close() : undefined;
    case 'colon':
      return found === ':' ? 'value' : undefined;
    case 'comma-or-end':
      if (found === ',') return open.at(-1) === '{' ? 'key' : 'value';
      return found === (open.at(-1) === '{' ? '}' : ']') ? close() : undefined;
    case 'nothing':
      return undefined;
  }
};

/** The line (from 1) on which a text stops being JSON: browsers word this each in their own way, and some name no place. */
export const jsonFaultLine = (given: string): number => {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  for (const { 0: found, index } of given.matchAll(token)) {
    const next = follow(wanted, found, open);
    if (next === undefined) return given.slice(0, index).split('\n').length;
    wanted = next;
  }
  return given.trimEnd().split('\n').length;
};
