import type { Post } from '../corpus/write-post.ts'
import type { Command } from '../measure/command.ts'
import type { Tools } from './tools.ts'

/** Where an entrant works: a project of its own, with the corpus as it wants it. */
export interface Place {
  readonly folder: string
  readonly posts: readonly Post[]
  readonly tools: Tools
}

/** A program with one way to be run on a corpus. */
export interface Entrant {
  readonly name: string
  /** Lays the project out, once. */
  prepare(place: Place): void
  /** Puts the project into the state that a run begins in; rounds are numbered from 0. */
  reset(place: Place, round: number): void
  command(place: Place): Command
  /** Throws unless the run did all that it was for; `printed` is what it said. */
  verify(place: Place, printed: string, round: number): void
}
