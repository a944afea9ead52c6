import type { BenchQuestion } from '../question.js';
import { listOf } from './listOf20.js';

/** A page of three hundred things with eight fields each. */
export const listOf300: BenchQuestion = listOf(300);
