/** Why a published figure does not come out of the records, by its id: an explanation on file. */
export const publishedExplanations: ReadonlyMap<string, string> = new Map([
  [
    'mps-2024.clients-accessing-long-term-support.housing-with-care.65-plus.fy2023-24',
    'Printed as 355 in the long-term table and as 344 in the capacity table of the same paper; the records give the long-term table.',
  ],
  [
    'mps-2024.clients-accessing-long-term-support.housing-with-care.18-64.fy2023-24',
    'Printed as 86 in the long-term table and as 85 in the capacity table of the same paper; the records give the long-term table.',
  ],
  [
    'mps-2024.new-requests-to-short-term.18-64.fy2023-24.eia',
    'Printed as 15 % in the body and as 16 % in the equality assessment, which names no year and may mean 2022/23; the records give the body.',
  ],
  [
    'mps-2024.long-term-support-rate.18-64.fy2023-24.eia',
    'Printed as 714 in the body and as 720 in the equality assessment, which names no year and may mean 2022/23; the records give the body.',
  ],
]);
