/**
 * Places for labels in one column, each as near to where it belongs as the others let it.
 *
 * @param wanted the middle of each label, in pixels from the top
 * @param heights the height of each label
 * @example spreadLabels([10, 12], [14, 14]) // [4, 18]
 */
export function spreadLabels(wanted: readonly number[], heights: readonly number[]): number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a]! - wanted[b]!);
  // labels that would touch stand together, in the middle of where they belong
  const groups: { members: number[]; middle: number; height: number }[] = [];
  for (const index of order) {
    let group = { members: [index], middle: wanted[index]!, height: heights[index]! };
    for (let above = groups.at(-1); above && touches(above, group); above = groups.at(-1)) {
      groups.pop();
      const members = [...above.members, ...group.members];
      group = {
        members,
        middle: members.reduce((sum, member) => sum + wanted[member]!, 0) / members.length,
        height: above.height + group.height,
      };
    }
    groups.push(group);
  }
  const places = [...wanted];
  for (const { members, middle, height } of groups) {
    let top = middle - height / 2;
    for (const member of members) {
      places[member] = top + heights[member]! / 2;
      top += heights[member]!;
    }
  }
  return places;
}

interface Group {
  readonly middle: number;
  readonly height: number;
}

function touches(above: Group, below: Group): boolean {
  return above.middle + above.height / 2 > below.middle - below.height / 2;
}
