import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** An answer as it was sent: its bytes, what kind of text they are, and the mark by which a client knows it again. */
export interface CachedAnswer {
  readonly bytes: Buffer;
  readonly contentType: string;
  readonly etag: string;
  /** What else its head holds. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Answers by what was asked, of which data, by whom. */
export interface AnswerCache {
  get(key: string): CachedAnswer | undefined;
  set(key: string, answer: CachedAnswer): void;
}

/** What an entry costs beside its question and its bytes. */
const entryBytes = 500;

/**
 * A cache of whole answers, bounded in bytes; the least used goes first.
 *
 * Nothing in it is ever stale: the stamp of the data is part of every key, and old stamps are not asked for again.
 */
export function answerCache(bytesMost: number): AnswerCache {
  const answers = new LRUCache<string, CachedAnswer>({
    maxSize: bytesMost,
    // one answer must not drive all others out
    maxEntrySize: Math.ceil(bytesMost / 8),
    sizeCalculation: ({ bytes }, key) => key.length + bytes.length + entryBytes,
  });
  return {
    get: (key) => answers.get(key),
    set: (key, answer) => void answers.set(key, answer),
  };
}

/** The key of an answer: everything that it depends on, as it is, so that no two questions can share one. */
export function answerKey(asked: {
  readonly stamp: string;
  readonly policy: string;
  readonly accept: string;
  readonly method: string;
  /** What is asked, as it came: the body of a POST, the search of a GET. */
  readonly request: Buffer | string;
}): string {
  const { stamp, policy, accept, method, request } = asked;
  // a line holds none of these but whole: no header can hold the end of a line
  return `${stamp}\n${policy}\n${accept}\n${method}\n${request.toString('latin1')}`;
}

/** The mark of an answer; weak, since it may be sent compressed. */
export function etagOf(bytes: Buffer): string {
  return `W/"${hash('sha256', bytes, 'base64url').slice(0, 27)}"`;
}
