export { layouts } from './layouts.js';
export { loadFile, type LoadEffects, type LoadOptions, type LoadReport } from './loadFile.js';
export { problemCodes, type ProblemCode } from './problemCodes.js';
export { type ReadingThread, startReadingThread } from './readingThread.js';
