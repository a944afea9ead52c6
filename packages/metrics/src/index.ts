export {
  type Answer,
  type AnswerContext,
  answerCube,
  type AnswerRow,
  type DimensionValue,
} from './answer.js';
export {
  catalogue,
  type CatalogueCube,
  type CatalogueDimension,
  type CatalogueMeasure,
} from './catalogue.js';
export type { CodeValue, Cube, Dimension, Measure } from './cube.js';
export { cubes } from './cubes.js';
export { codeLists, type CodeListName } from './cubes/codes.js';
export type { Explain, ExplainSource } from './explain.js';
export { type Figure, type FigureStatus, figureStatuses } from './figure.js';
export { analystPolicy, partnerPolicy, type Policy, publicPolicy } from './policy.js';
export {
  type CodeFilter,
  type DateFilter,
  type MeasureBounds,
  type OrderBy,
  type Question,
  QuestionError,
  type QuestionErrorCode,
  type Where,
} from './question.js';
