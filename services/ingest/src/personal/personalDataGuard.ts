import type { Layout, SourceRow } from '../layout.js';
import { ownText } from '../ownText.js';
import { folded } from '../cells.js';
import { isIdentifyingColumn } from './identifyingColumns.js';
import { PersonalDataError } from './personalDataError.js';
import { personalDataIn } from './personalDataIn.js';

/** Codes and dates come again and again: this many values of a column are remembered as harmless. */
const rememberedValues = 1000;

/**
 * A function that looks at every cell of a row and throws where one holds personal data.
 *
 * @throws PersonalDataError from the function it gives
 */
export function personalDataGuard(
  header: readonly string[],
  { registerColumns }: Pick<Layout, 'registerColumns'>,
): (row: SourceRow) => void {
  if (registerColumns === 'all') return () => {};
  const register = new Set(registerColumns.map(folded));
  const places = header.map((name, place) => ({
    name,
    place,
    identifying: isIdentifyingColumn(name),
    harmless: new Set<string>(),
  }));
  const searched = places.filter(({ name }) => !register.has(folded(name)));
  const nameAt = (place: number) =>
    header[place] && personalDataIn(header[place]) === null ? header[place] : `cell ${place + 1}`;

  return ({ line, cells }) => {
    for (const { name, place, identifying, harmless } of searched) {
      const cell = cells[place];
      if (cell === undefined || cell === '' || harmless.has(cell)) continue;
      if (identifying) {
        if (cell.trim() !== '')
          throw new PersonalDataError(line, name, 'value that identifies a person');
        continue;
      }
      const kind = personalDataIn(cell);
      if (kind !== null) throw new PersonalDataError(line, nameAt(place), kind);
      if (harmless.size < rememberedValues && cell.length < 100) harmless.add(ownText(cell));
    }
    for (let place = header.length; place < cells.length; place += 1) {
      const kind = personalDataIn(cells[place]!);
      if (kind !== null) throw new PersonalDataError(line, nameAt(place), kind);
    }
  };
}
