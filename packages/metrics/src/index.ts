export type { Answer, AnswerColumns, AnswerContext, AnswerRow } from './answer/answer.js';
export { answerCube } from './answer/answerCube.js';
export {
  catalogue,
  type CatalogueCube,
  type CatalogueDimension,
  type CatalogueMeasure,
} from './explain/catalogue.js';
export type { CodeValue, Cube, Dimension, Measure } from './cubes/cube.js';
export { cubes } from './cubes/cubes.js';
export { codeLists, type CodeListName } from './cubes/codes.js';
export { periodsMost } from './question/periods/askedPeriods.js';
export type { DimensionValue } from './answer/rows/dimensionValue.js';
export { type GroupKey, groupKeys, type KeyStatus, keyStatuses } from './answer/rows/groupKeys.js';
export { type Notice, type NoticeCode, noticeCodes } from './answer/notices.js';
export {
  answerEquality,
  type EqualityAnswer,
  type EqualityNotRecorded,
  type EqualityYear,
} from './equality/answerEquality.js';
export type { EqualityGroup } from './equality/compareGroups.js';
export { dryRunEquality } from './equality/dryRunEquality.js';
export { equalityMeasures } from './equality/equalityMeasure.js';
export {
  type EqualityBase,
  equalityBases,
  type EqualityDimension,
  equalityDimensions,
  type EqualityQuestion,
} from './equality/equalityQuestion.js';
export type { EqualityGroupName } from './equality/groupFamilies.js';
export { type Significance, significances } from './statistics/significance.js';
export { allLoaded, type LayoutCoverage, loadedOf } from './coverage/coverageAnswer.js';
export type { Explain, ExplainSource } from './explain/explain.js';
export type { ExplainMeasure } from './explain/explainMeasures.js';
export {
  type Figure,
  figureReasons,
  type FigureReason,
  type FigureStatus,
  figureStatuses,
} from './gate/figure.js';
export {
  answerOutcomes,
  type OutcomeMeasureAnswer,
  type OutcomesAnswer,
  type OutcomesQuestion,
} from './outcomes/answerOutcomes.js';
export { type OutcomeArea, outcomeAreaKinds } from './outcomes/outcomeAreas.js';
export { outcomeDirections } from './outcomes/outcomeDirection.js';
export { outcomeSubjects } from './outcomes/outcomeMeasures.js';
export { outcomeMarks, type OutcomeValue } from './outcomes/outcomeValue.js';
export type { OutcomeComparator, OutcomeYear } from './outcomes/outcomeYears.js';
export { dataVersion } from './coverage/loads.js';
export { methodology } from './explain/methodology.js';
export { analystPolicy, partnerPolicy, type Policy, publicPolicy } from './gate/policy.js';
export type { ErrorDetails } from './question/errorDetails.js';
export {
  type CodeFilter,
  type DateFilter,
  type ExplainWish,
  type Grid,
  grids,
  type MeasureBounds,
  type OrderBy,
  type Question,
  QuestionError,
  type QuestionErrorCode,
  type Top,
  type Where,
} from './question/question.js';
export { suggest } from './question/suggest.js';
export {
  type Calculation,
  calculations,
  type Change,
  changes,
  figureKey,
  type FigureWish,
} from './question/calculation.js';
export type { NamedPeriod } from './question/periods/namedPeriod.js';
export { allOthers } from './answer/top/foldDimension.js';
export {
  answerReconciliation,
  type ReconciliationAnswer,
  reconciliationPageMost,
  type ReconciliationRequest,
  type ReconciliationWhere,
} from './reconciliation/answerReconciliation.js';
export type { Contradiction, PrintedOnce } from './reconciliation/contradictions.js';
export type { CountQuestion, LinesQuestion } from './reconciliation/countQuestion.js';
export { type FigureQuestions, questionName } from './reconciliation/formulaWords.js';
export {
  questionsOf,
  type ReconciledFigure,
  reconcile,
  type Reconciliation,
} from './reconciliation/reconcile.js';
export { type Verdict, verdicts } from './reconciliation/verdict.js';
export {
  contractRoles,
  contractServiceTypes,
  keyQuestions,
  loadStatuses,
  revisionKinds,
  locationClientGroups,
  locationKinds,
  ratingValues,
  zoneTerms,
} from './lists/closedLists.js';
export { checkListForPublic } from './lists/engine/checkListForPublic.js';
export { contractList } from './lists/contracts.js';
export type {
  ClosedList,
  List,
  ListField,
  ListFieldKind,
  ListOrder,
  ListPage,
  ListRequest,
  ListWhere,
  Reader,
} from './lists/engine/list.js';
export { ListError, type ListErrorCode } from './lists/engine/listError.js';
export { listCount, listPage, pageSize } from './lists/engine/listPage.js';
export { rowsByKey } from './lists/engine/rowsByKey.js';
export { type LoadRow, loadList } from './lists/loads.js';
export { revisedPeople, revisionList, type RevisionRow } from './lists/revisions.js';
export {
  type LocationRow,
  locationList,
  locationsById,
  locationsOfProviders,
  locationsOfWards,
} from './lists/register/locations.js';
export { type OccupancyRow, occupanciesOfLocations } from './lists/register/occupancies.js';
export { isReady, type PlatformState, platformState } from './lists/platformState.js';
export { prepared, preparedMark } from './lists/engine/preparedMark.js';
export { type ProblemRow, problemsOfLoads } from './lists/problems.js';
export {
  type ContractRow,
  contractsOfProviders,
  type RiskLevelRow,
  riskLevelsOfProviders,
} from './lists/register/providerBusiness.js';
export { type ProviderRow, providerList, providersById } from './lists/register/providers.js';
export {
  type DocumentRow,
  documentsById,
  type PublishedFigureRow,
  publishedFigureList,
} from './lists/publishedFigures.js';
export { type RatingRow, ratingsOfLocations } from './lists/register/ratings.js';
export { type WardRow, wardList, wardsByCode, wardsOfZones } from './lists/wards.js';
export { type ZoneRow, zoneList, zonesByCode, zonesOfWards } from './lists/zones.js';
export {
  type Finding,
  type FindingFigure,
  type FindingKind,
  findingKinds,
} from './findings/finding.js';
export { answerContractHours } from './contracts/answerContractHours.js';
export { ratingFinding } from './lists/register/ratingFinding.js';
