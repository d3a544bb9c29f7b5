import type { StudioFile } from '@trifold/studio'
import type { Desk } from '../preview/desk.ts'
import { type Answer, jsonOf, plain } from './answer.ts'
import { mediaType } from './media-type.ts'
import type { PolicyName } from './policies.ts'

/** What is served. */
export interface Served {
  readonly desk: Pick<Desk, 'look' | 'file'>
  readonly studio: ReadonlyMap<string, StudioFile>
}

/**
 * Answers for the parts of a path after the token, out of memory alone: a name is looked up, and never leads to a file of
 * the disk.
 */
export const route = (parts: readonly string[], { desk, studio }: Served): Answer => {
  const [first = '', key = '', version = '', ...path] = parts
  if (parts.length === 1) return studioFile(studio.get(first === '' ? 'index.html' : first))
  if (first === 'articles' && parts.length === 2) {
    const view = desk.look(key)
    return view === undefined ? missing : jsonOf(view)
  }
  if (first === 'outputs' && /^\d{1,15}$/.test(version)) return output(desk, key, path)
  return missing
}

const missing = plain(404, 'There is nothing here.')

const studioFile = (file: StudioFile | undefined): Answer =>
  file === undefined ? missing : { status: 200, ...file, policy: 'studio' }

const output = (desk: Served['desk'], key: string, parts: readonly string[]): Answer => {
  const path = decoded(parts.join('/'))
  const file = path === undefined ? undefined : desk.file(key, path)
  if (path === undefined || file === undefined) return missing
  const { content } = file
  return { status: 200, type: mediaType(path), content, policy: shownAs.get(path) ?? 'still' }
}

const shownAs: ReadonlyMap<string, PolicyName> = new Map([
  ['article.html', 'page'],
  ['slides.html', 'deck'],
])

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
