export { layouts } from './layouts.js';
export { loadFile, type LoadEffects, type LoadOptions, type LoadReport } from './loadFile.js';
export { problemCodes, type ProblemCode } from './problemCodes.js';
export { type ReadingThread, startReadingThread } from './readingThread.js';
export { rebuild, type RebuildReport } from './undo/rebuild.js';
export { undoLoad, type UndoOptions, type UndoReport } from './undo/undoLoad.js';
export { guardNames } from './guards/guards.js';
