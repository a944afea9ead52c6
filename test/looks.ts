/** A desk's screen. */
export const desk = { width: 1280, height: 900 };
/** A phone's screen. */
export const phone = { width: 375, height: 800 };

/** Every look in which a page must have no fault: both themes on both screens. */
export const looks = [
  { colorScheme: 'light', viewport: desk },
  { colorScheme: 'dark', viewport: desk },
  { colorScheme: 'light', viewport: phone },
  { colorScheme: 'dark', viewport: phone },
] as const;
