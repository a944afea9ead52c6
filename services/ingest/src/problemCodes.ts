/** Every problem a row can have, each explained once: what is wrong and how to mend it. `{column}` is the column's name. */
export const problemCodes = {
  blank: '{column} is empty: fill it in, or leave the row out.',
  'not-a-date': '{column} is not a date: write it as 31/03/2024 or 2024-03-31.',
  'not-a-number': '{column} is not a number: write digits only, with a point for decimals.',
  'not-a-whole-number': '{column} is not a whole number: write digits only.',
  'out-of-range': '{column} is outside the range that can be true: correct it.',
  'unknown-code': '{column} holds a value that is not in the code list: use one of its values.',
  'not-mapped':
    '{column} holds a value that is not in the code list; the row is kept under "Invalid and not mapped": correct it at the source.',
  'wrong-cell-count':
    'The row does not have as many cells as the header: look for a stray separator or an unclosed quote.',
  'cell-too-long': '{column} is longer than 32,767 characters: look for an unclosed quote.',
  'ends-before-start': '{column} is before the start: correct one of the two dates.',
  'starts-after-period':
    '{column} is after the end of the reporting period: correct it, or send it in the next file.',
  'ends-before-period':
    '{column} is before the reporting period starts: the row belongs to an earlier file.',
  'ends-after-period':
    '{column} is after the end of the reporting period: leave it blank for a service still open then, or send the row in the next file.',
  'period-differs': '{column} differs from the rest of the file: send one file for each period.',
  'other-authority': '{column} is another council: leave the row out, or load it for that council.',
  'not-a-pseudonym':
    '{column} is not a pseudonym of 32 hexadecimal characters: run careshape pseudonymise on the file first.',
  'not-an-identifier': '{column} is not an identifier of the expected form: correct it.',
  'not-a-monday': '{column} is not a Monday: give the Monday on which the week starts.',
  'nights-differ':
    '{column} is not the number of nights between the two dates: correct it or the dates.',
  'more-late-than-delivered':
    '{column} is greater than the visits delivered: count only delivered visits as late.',
  'more-than-planned': '{column} is greater than what was planned: correct one of the two.',
  'more-than-capacity': '{column} is greater than the capacity: correct one of the two.',
  'unknown-zone': '{column} names a zone that has not been loaded: load the zones file first.',
  'unknown-ward': '{column} names a ward that this council does not have: correct its code.',
  'unknown-provider':
    '{column} names a provider that has not been loaded: load the CQC file first.',
  'unknown-location':
    '{column} names a location that has not been loaded: load the CQC file first.',
  'unknown-document':
    '{column} names a document that has not been loaded: load the documents file first.',
  'died-before-start': '{column} is before the event starts: correct one of the two dates.',
  'far-from-the-rest':
    '{column} lies far from the other rows of the file: correct the date, or send the row in a file of its own time.',
  repeated: '{column} repeats an earlier row of the file: leave one of the two out.',
  'differs-from-earlier':
    '{column} differs from an earlier row about the same thing: make the two agree.',
  'conflicts-with-row': '{column} contradicts another cell of the row: correct one of the two.',
} as const;

/** A code of the closed list of problems. */
export type ProblemCode = keyof typeof problemCodes;
