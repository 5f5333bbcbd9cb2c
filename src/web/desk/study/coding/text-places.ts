/** Where a unit of the text stands in the page, and back. Blocks and texts do not change while the page shows them. */
export interface TextPlaces {
  /** A text node and an offset in it. */
  readonly nodeAt: (
    unit: number,
    isEnd?: boolean,
  ) => { readonly node: Text; readonly offset: number } | undefined;
  /** The texts of a stretch, each with its own part: what stands between blocks belongs to none. */
  readonly partsOf: (
    start: number,
    end: number,
  ) => readonly { readonly node: Text; readonly from: number; readonly to: number }[];
  /** Undefined outside the text. */
  readonly unitAt: (node: Node, offset: number) => number | undefined;
  readonly length: number;
}

/** Reads the text nodes of the parts that carry the text, in their order. */
export const textPlaces = (root: HTMLElement): TextPlaces => {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const startOf = new Map<Node, number>();
  let length = 0;
  for (const part of root.querySelectorAll('[data-text]')) {
    for (const node of part.childNodes) {
      if (!(node instanceof Text)) continue;
      nodes.push(node);
      starts.push(length);
      startOf.set(node, length);
      length += node.data.length;
    }
  }
  const indexAt = (unit: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= unit) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  /** Start of the first text at or behind an element. */
  const startFrom = (element: Element): number => {
    const found = nodes.findIndex(
      (node) =>
        element.contains(node) ||
        (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    return found < 0 ? length : (starts[found] ?? length);
  };
  return {
    length,
    nodeAt: (unit, isEnd = false) => {
      // The end of a stretch belongs to the text before it.
      const index = Math.max(0, indexAt(isEnd ? Math.max(0, unit - 1) : unit));
      const node = nodes[index];
      return node && { node, offset: Math.min(unit - (starts[index] ?? 0), node.data.length) };
    },
    partsOf: (start, end) => {
      const parts: { readonly node: Text; readonly from: number; readonly to: number }[] = [];
      for (let index = Math.max(0, indexAt(start)); (starts[index] ?? end) < end; index += 1) {
        const [node, from] = [nodes[index], starts[index] ?? 0];
        if (node === undefined) break;
        const part = { node, from: Math.max(0, start - from), to: Math.min(end - from, node.data.length) };
        if (part.to > part.from) parts.push(part);
      }
      return parts;
    },
    unitAt: (node, offset) => {
      const start = startOf.get(node);
      if (start !== undefined) return start + offset;
      if (!root.contains(node) || !(node instanceof Element)) return undefined;
      const child = node.childNodes[offset];
      if (child === undefined) {
        const last = nodes.findLastIndex((one) => node.contains(one));
        return last < 0 ? startFrom(node) : (starts[last] ?? 0) + (nodes[last]?.data.length ?? 0);
      }
      return startOf.get(child) ?? (child instanceof Element ? startFrom(child) : startFrom(node));
    },
  };
};
