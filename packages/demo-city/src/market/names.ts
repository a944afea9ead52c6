const firstWords = [
  'Acorn',
  'Amber',
  'Apple Tree',
  'Ash',
  'Aspen',
  'Beech',
  'Bluebell',
  'Bramble',
  'Briar',
  'Cedar',
  'Cherry',
  'Chestnut',
  'Clover',
  'Cobalt',
  'Coral',
  'Cowslip',
  'Daisy',
  'Elder',
  'Elm',
  'Fern',
  'Foxglove',
  'Gorse',
  'Hazel',
  'Heather',
  'Holly',
  'Honeysuckle',
  'Ivy',
  'Jasmine',
  'Juniper',
  'Larch',
  'Lavender',
  'Lilac',
  'Linden',
  'Magnolia',
  'Maple',
  'Marigold',
  'Meadow',
  'Myrtle',
  'Oak',
  'Olive',
  'Orchard',
  'Pear Tree',
  'Pine',
  'Poplar',
  'Primrose',
  'Quince',
  'Rowan',
  'Saffron',
  'Sage',
  'Sorrel',
  'Sycamore',
  'Tansy',
  'Teasel',
  'Thistle',
  'Thyme',
  'Violet',
  'Walnut',
  'Willow',
  'Yarrow',
  'Yew',
];

/** A plainly made-up name, different for each number: "Demo Oak House", and from the second round "Demo Oak House 2". */
export function demoName(number: number, lastWord: string): string {
  const first = firstWords[number % firstWords.length] ?? 'Oak';
  const round = Math.floor(number / firstWords.length);
  return `Demo ${first} ${lastWord}${round > 0 ? ` ${round + 1}` : ''}`;
}

/** A plainly made-up company name: "Fictional Oak Care Ltd". */
export function fictionalCompany(number: number, trade: string): string {
  const first = firstWords[(number * 7) % firstWords.length] ?? 'Oak';
  const round = Math.floor(number / firstWords.length);
  return `Fictional ${first} ${trade}${round > 0 ? ` ${round + 1}` : ''} Ltd`;
}
