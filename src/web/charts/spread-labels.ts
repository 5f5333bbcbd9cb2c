/** A label that wants to stand at `at` (its middle) and is `height` tall. */
interface Wish {
  readonly at: number;
  readonly height: number;
}

/**
 * Middles of the labels so that none overlaps: in the order of their wishes, within [top, bottom] if they fit
 * (else growing beyond the top), each as near to its wish as its neighbours allow.
 */
export const spreadLabels = (wishes: readonly Wish[], top: number, bottom: number): readonly number[] => {
  const order = wishes
    .map((wish, index) => ({ ...wish, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  // Groups of touching labels keep the mean of their wishes (pool adjacent violators).
  const groups: { members: typeof order; height: number; middle: number }[] = [];
  const clamp = (middle: number, height: number): number =>
    Math.min(bottom - height / 2, Math.max(top + height / 2, middle));
  for (const label of order) {
    let group = { members: [label], height: label.height, middle: clamp(label.at, label.height) };
    let above = groups.at(-1);
    while (above !== undefined && above.middle + above.height / 2 > group.middle - group.height / 2) {
      groups.pop();
      const members = [...above.members, ...group.members];
      const height = above.height + group.height;
      let offset = 0;
      let sum = 0;
      for (const member of members) {
        sum += member.at - (offset + member.height / 2 - height / 2);
        offset += member.height;
      }
      group = { members, height, middle: clamp(sum / members.length, height) };
      above = groups.at(-1);
    }
    groups.push(group);
  }
  const middles = wishes.map((wish) => wish.at);
  for (const group of groups) {
    let edge = group.middle - group.height / 2;
    for (const member of group.members) {
      middles[member.index] = edge + member.height / 2;
      edge += member.height;
    }
  }
  return middles;
};
