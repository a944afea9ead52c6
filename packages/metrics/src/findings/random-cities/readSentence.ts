import { escaped, type Facts, isNear, isStart } from './facts.js';
import { readSeries } from './readSeries.js';

type Clause = (match: readonly string[], context: Context) => boolean;

interface Context {
  readonly facts: Facts;
  readonly time: string;
  /** Names that the sentence is about, by their short names. */
  readonly all: ReadonlyMap<string, string>;
  readonly unknown: readonly string[];
  readonly onlyShown: number | null;
}

/**
 * Reads a sentence as a councillor would, and says whether it is true of the true figures.
 *
 * It knows the words alone, and nothing of how sentences are made: a wrong word, number or name is a false sentence.
 *
 * @throws Error where it cannot make a sentence out
 */
export function readSentence(text: string, facts: Facts): boolean {
  let rest = text.replace(/\.$/, '');
  const time = facts.times.find((one) => isStart(rest, `in ${one}, `)) ?? '';
  if (time !== '') rest = rest.slice(`in ${time}, `.length);
  const part = [...facts.parts.keys()].find((start) => isStart(rest, start)) ?? '';
  rest = rest.slice(part.length);
  const shown = /^of the (\d+) [a-z ]+ shown, /i.exec(rest);
  if (shown) rest = rest.slice(shown[0].length);
  const context: Context = {
    facts,
    time: time || (facts.times.length > 0 ? facts.times.at(-1)! : ''),
    all: namesOf(facts, part, facts.names),
    unknown: [...namesOf(facts, part, facts.unknownNames).values()],
    onlyShown: shown ? Number(shown[1]) : null,
  };
  const noun = escaped(facts.noun);
  for (const [pattern, clause] of clauses) {
    const match = new RegExp(`^${pattern.replaceAll('NOUN', noun)}$`, 'i').exec(rest);
    if (match) return clause(match, context);
  }
  return readSeries(rest, facts);
}

const clauses: readonly (readonly [string, Clause])[] = [
  ['(.+) had the (most|highest|fewest|lowest) NOUN: (.+)', isExtreme],
  ['NOUN, from (?:most|highest) to (?:fewest|lowest): (.+)', isOrder],
  ['(.+) had (?:more|a higher) NOUN than (.+): (.+) against (.+)', isMore],
  ['(.+) had (?:more|a higher) NOUN than (.+)', isMore],
  [
    '(at least )?(\\d+) of the (\\d+) [a-z ]+? (shown )?(?:was|were) (above|below) the overall NOUN, (.+)',
    isSoMany,
  ],
  ['(.+) (?:was|were) (above|below) the overall NOUN, (.+)', isBeyond],
  ['(.+) (?:was|were) level with the overall NOUN, (.+), to within (1 point|2%)', isLevel],
  ['(.+) had the largest share of all NOUN: about (\\d+)%', isLargestShare],
  ['(.+) had (more than half) of all NOUN', isLargestShare],
];

/** Those that a sentence compares with: all there are, or those whose number is shown. */
function compared({ facts, all, onlyShown, time }: Context): readonly string[] {
  const names = [...all.values()];
  if (onlyShown === null) return names;
  const shown = names.filter((name) => facts.isShown(name, time));
  if (shown.length !== onlyShown)
    throw new Error(`${onlyShown} said to be shown, ${shown.length} are`);
  return shown;
}

function isExtreme([, subjects, place, numbers]: readonly string[], context: Context): boolean {
  const { facts, time, unknown } = context;
  const high = place === 'most' || place === 'highest';
  const named = namesIn(subjects!, context);
  const others = [
    ...compared(context),
    ...(high && context.onlyShown === null ? unknown : []),
  ].filter((name) => !named.includes(name));
  if (!numbersFit(numbers!, named, context)) return false;
  return named.every((name) =>
    others.every((other) => isAbove(facts, high ? name : other, high ? other : name, time)),
  );
}

function numbersFit(text: string, named: readonly string[], { facts, time }: Context): boolean {
  if (text === 'too few to show')
    return named.every((name) => !facts.isShown(name, time) && (facts.value(name, time) ?? 0) < 5);
  const each = / each$/.exec(text);
  if (each) return named.every((name) => facts.isPrinted(text.replace(/ each$/, ''), name, time));
  const numbers = text.replace(/, too close to say which$/, '').split(/, (?=about|[£\d])| and /);
  return (
    numbers.length === named.length &&
    named.every((name, i) => facts.isPrinted(numbers[i]!, name, time))
  );
}

function isOrder([, list]: readonly string[], context: Context): boolean {
  const { facts, time } = context;
  const words = list!.split('; then ');
  const named = words.filter((step) => step !== 'the others, none');
  const before = named.map((step) => namesIn(step, context));
  const others = compared(context).filter((name) => !before.flat().includes(name));
  const none = named.length < words.length;
  if (none && others.some((name) => facts.value(name, time) !== 0)) return false;
  const steps = none ? [...before, others] : before;
  const said = steps.flat();
  if (new Set(said).size !== compared(context).length) return false;
  return steps.every((step, i) =>
    step.every((name) =>
      steps
        .slice(i + 1)
        .every((later) => later.every((other) => isAbove(facts, name, other, time))),
    ),
  );
}

function isMore([, one, other, a, b]: readonly string[], context: Context): boolean {
  const { facts, time } = context;
  const [high] = namesIn(one!, context);
  const lows = namesIn(other!, context);
  const numbers = a === undefined ? null : [a, b!];
  if (numbers && ![high!, ...lows].every((name, i) => facts.isPrinted(numbers[i]!, name, time)))
    return false;
  return lows.every((low) => isAbove(facts, high!, low, time));
}

function isSoMany(
  [, atLeast, count, of, shown, side, whole]: readonly string[],
  context: Context,
): boolean {
  const { facts, time, all } = context;
  const names = [...all.values()].filter((name) => !shown || facts.isShown(name, time));
  const beyond = names.filter((name) =>
    side === 'above' ? isAbove(facts, name, '', time) : isAbove(facts, '', name, time),
  ).length;
  return (
    names.length === Number(of) &&
    facts.isPrinted(whole!, '', time) &&
    (atLeast ? beyond >= Number(count) : beyond === Number(count))
  );
}

function isBeyond([, list, side, whole]: readonly string[], context: Context): boolean {
  const { facts, time } = context;
  const named = namesIn(
    list!.replaceAll(/ \((?:about )?[£\d][^()]*?\)(?=, | and |; |$)/g, ''),
    context,
  );
  const numbers = [...list!.matchAll(/ \(((?:about )?[£\d][^()]*?)\)(?=, | and |; |$)/g)].map(
    (match) => match[1]!,
  );
  return (
    facts.isPrinted(whole!, '', time) &&
    numbers.length === named.length &&
    named.every((name, i) => facts.isPrinted(numbers[i]!, name, time)) &&
    named.every((name) =>
      side === 'above' ? isAbove(facts, name, '', time) : isAbove(facts, '', name, time),
    )
  );
}

function isLevel([, list, whole, within]: readonly string[], context: Context): boolean {
  const { facts, time } = context;
  const overall = facts.value('', time);
  if (overall === null || !facts.isPrinted(whole!, '', time)) return false;
  return namesIn(list!, context).every((name) => isNear(facts.value(name, time), overall, within!));
}

function isLargestShare([, subject, share]: readonly string[], context: Context): boolean {
  const { facts, time, all, unknown } = context;
  const [name] = namesIn(subject!, context);
  const [own, whole] = [facts.value(name!, time), facts.value('', time)];
  if (own === null || !whole) return false;
  const others = [...all.values(), ...unknown].filter((other) => other !== name);
  const percent = (100 * own) / whole;
  const fits =
    share === 'more than half' ? percent > 50 : Math.abs(percent - Number(share)) <= 1.000001;
  return fits && others.every((other) => isAbove(facts, name!, other, time));
}

/** A figure that is not there is above nothing, and nothing is above it: there is no such one to speak of. */
function isAbove({ value }: Facts, one: string, other: string, time: string): boolean {
  const [a, b] = [value(one, time), value(other, time)];
  if (b === null && other !== '') return a !== null;
  if (a === null && one !== '') return b !== null;
  return a !== null && b !== null && a > b;
}

/** The names of a list, each the longest that fits. */
function namesIn(list: string, { all }: Context): readonly string[] {
  const known = [...all].toSorted(([a], [b]) => b.length - a.length);
  const found: string[] = [];
  for (let rest = list; rest !== '';) {
    const next = known.find(
      ([short]) => isStart(rest, short) && /^(, | and |; |$)/.test(rest.slice(short.length)),
    );
    if (!next) throw new Error(`no such name: ${rest}`);
    found.push(next[1]);
    rest = rest.slice(next[0].length).replace(/^(, | and |; and |; )/, '');
  }
  return found;
}

/** Names by what a sentence calls them: where it is about one value of one of two dimensions, by the other. */
function namesOf(
  { parts }: Facts,
  part: string,
  names: readonly string[],
): ReadonlyMap<string, string> {
  if (part === '') return new Map(names.map((name) => [name, name]));
  return new Map([...parts.get(part)!].filter(([, full]) => names.includes(full)));
}
