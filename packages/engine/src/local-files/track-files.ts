import { dirname } from 'node:path'
import type { LocalFile, LocalFileProblem } from '@trifold/core'
import type { LocalFiles } from './local-files.ts'

/** The files that one article's settings lead to, which remembers what was asked of it. */
export interface TrackedFiles {
  read(path: string): LocalFile | LocalFileProblem
  /** What each path asked for led to: the file's place and the hash of its bytes, or its problem. */
  used(): Map<string, string>
  /** The files that were found, as shown to the author. */
  places(): string[]
  /** The text of each file that was read, by its shown path: for findings in them. */
  texts(): Map<string, string>
}

/** Reads the files of one article's settings. `path` is the article's, absolute. */
export const trackFiles = (files: LocalFiles, { path: article }: { path: string }): TrackedFiles => {
  const known = new Map<string, LocalFile | LocalFileProblem>()
  return {
    read: (path) => {
      const answer = known.get(path) ?? files.find(path, dirname(article))
      known.set(path, answer)
      return answer
    },
    used: () => new Map([...known].map(([path, answer]) => [path, fingerprintOf(answer)])),
    places: () => [...known.values()].flatMap((answer) => ('problem' in answer ? [] : [answer.path])),
    texts: () =>
      new Map(
        [...known.values()].flatMap((answer) =>
          'problem' in answer ? [] : [[answer.path, new TextDecoder().decode(answer.bytes)] as const],
        ),
      ),
  }
}

const fingerprintOf = (answer: LocalFile | LocalFileProblem): string =>
  'problem' in answer ? answer.problem : `${answer.location} ${answer.hash}`
