import { type Verdict as VerdictName, verdicts } from '@careshape/metrics';
import { Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PublishedFigure } from '../lists/publishedFigure.js';
import { CodeFilter } from '../types/inputs.js';
import { Explain, Figure, PageInfo } from '../types/outputs.js';

/** What became of a comparison. */
const Verdict = Object.fromEntries(verdicts.map((verdict) => [verdict, verdict]));
registerEnumType(Verdict, {
  name: 'Verdict',
  description: 'What became of the comparison of a printed figure with the computed one.',
  valuesConfig: {
    EQUAL: { description: 'The same number. Never said of a figure made of rounded counts.' },
    WITHIN_ROUNDING: { description: 'No further away than digits and words printed allow.' },
    EXPLAINED: { description: 'It differs, and the reason is on file.' },
    DIFFERS: { description: 'It differs, and nobody has explained it yet.' },
    NOT_COMPARED: {
      description: 'The computed figure is not for this caller, or nothing is loaded for it.',
    },
  },
});

/** The ends of a printed range. */
const RangeEnd = { LOW: 'low', HIGH: 'high' } as const;
registerEnumType(RangeEnd, {
  name: 'RangeEnd',
  description: 'An end of a printed range.',
  valuesConfig: { LOW: { description: 'Lower end.' }, HIGH: { description: 'Upper end.' } },
});

@InputType({ description: 'Keeps or leaves out verdicts.' })
export class VerdictFilter {
  @Field(() => [Verdict], { nullable: true, description: 'Keep these.' })
  in?: VerdictName[];

  @Field(() => [Verdict], { nullable: true, description: 'Leave these out.' })
  notIn?: VerdictName[];
}

@InputType({ description: 'Which reconciled figures to keep: everything given must hold.' })
export class ReconciliationWhere {
  @Field(() => VerdictFilter, { nullable: true, description: 'By verdict.' })
  verdict?: VerdictFilter;

  @Field(() => CodeFilter, { nullable: true, description: 'By id of the document.' })
  document?: CodeFilter;

  @Field(() => CodeFilter, { nullable: true, description: 'By what the figure is about.' })
  subject?: CodeFilter;

  @Field(() => CodeFilter, { nullable: true, description: 'By id of the figure.' })
  figure?: CodeFilter;
}

@ObjectType({
  description: 'What a paper prints: one value, both ends the same, or a range.',
  simpleResolvers: true,
})
export class PrintedValue {
  @Field(() => Float, { description: 'Lower end, or the value.' })
  low!: number;

  @Field(() => Float, { description: 'Upper end, or the value.' })
  high!: number;

  @Field(() => String, { description: 'As it reads: about 15,300.' })
  display!: string;
}

@ObjectType({
  description: 'A published figure beside the same figure computed from the loaded records.',
  simpleResolvers: true,
})
export class ReconciledFigure {
  @Field(() => PublishedFigure, { description: 'The figure, with its document and place.' })
  figure!: PublishedFigure;

  @Field(() => RangeEnd, {
    nullable: true,
    description: 'Which end of the printed range is compared, where the range is two facts.',
  })
  end!: 'low' | 'high' | null;

  @Field(() => PrintedValue, { description: 'What is printed.' })
  printed!: PrintedValue;

  @Field(() => Figure, { description: 'What is computed, after disclosure control.' })
  computed!: Figure;

  @Field(() => Float, {
    nullable: true,
    description: 'Computed less printed, from the nearer end of a range; null where not compared.',
  })
  difference!: number | null;

  @Field(() => Float, { description: 'How far it may lie away, by the digits and words printed.' })
  tolerance!: number;

  @Field(() => Verdict, { description: 'What became of the comparison.' })
  verdict!: VerdictName;

  @Field(() => String, {
    nullable: true,
    description: 'Why it differs, as it stands on file; or why it was not compared.',
  })
  explanation!: string | null;

  @Field(() => String, { description: 'How the answers of the query make the figure.' })
  formula!: string;

  @Field(() => [PublishedFigure], {
    description: 'Figures printed of the same thing with another value.',
  })
  contradicts!: readonly PublishedFigure[];
}

@ObjectType({ description: 'How many figures have a verdict.', simpleResolvers: true })
export class VerdictCount {
  @Field(() => Verdict, { description: 'The verdict.' })
  verdict!: VerdictName;

  @Field(() => Int, { description: 'How many figures have it.' })
  figures!: number;
}

@ObjectType({ description: 'A published figure as it reads.', simpleResolvers: true })
export class PrintedOnce {
  @Field(() => PublishedFigure, { description: 'The figure, with its document and place.' })
  figure!: PublishedFigure;

  @Field(() => PrintedValue, { description: 'What is printed.' })
  printed!: PrintedValue;
}

@ObjectType({
  description: 'Two figures printed of one thing with different values.',
  simpleResolvers: true,
})
export class Contradiction {
  @Field(() => [PrintedOnce], { description: 'Both of them.' })
  figures!: readonly PrintedOnce[];
}

@ObjectType({
  description: 'The published figures beside the same figures computed from the loaded records.',
  simpleResolvers: true,
})
export class ReconciliationAnswer {
  @Field(() => [ReconciledFigure], { description: 'The figures of this page.' })
  rows!: readonly ReconciledFigure[];

  @Field(() => Int, { description: 'Rows on all pages.' })
  rowCount!: number;

  @Field(() => PageInfo, { description: 'Where this page lies.' })
  pageInfo!: PageInfo;

  @Field(() => [VerdictCount], {
    description: 'How many rows have each verdict, whatever verdicts are asked for.',
  })
  verdicts!: readonly VerdictCount[];

  @Field(() => Int, { description: 'Figures printed in the papers that are loaded.' })
  published!: number;

  @Field(() => Int, { description: 'How many of them the platform can compute.' })
  computable!: number;

  @Field(() => [Contradiction], {
    description: 'Figures printed twice with different values, computable or not.',
  })
  contradictions!: readonly Contradiction[];

  @Field(() => Explain, { description: 'How these numbers came about.' })
  explain!: Explain;
}
