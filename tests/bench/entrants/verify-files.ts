import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Post } from '../corpus/write-post.ts'

/** What a file has to hold, or a test of its text that throws where it fails. */
type Check = (text: string, post: Post) => void

/** As many posts of a corpus are looked into; of all others, the file is looked for. */
const lookedInto = 100

/**
 * Holds the files of all posts to be there and not empty, and those of a hundred, spread evenly, to pass a check.
 * `place` gives a post’s file by its path from the folder.
 */
export const verifyFiles = (
  folder: string,
  posts: readonly Post[],
  place: (post: Post) => string,
  check: Check,
): void => {
  const step = Math.max(1, Math.floor(posts.length / lookedInto))
  posts.forEach((post, index) => {
    const path = join(folder, place(post))
    const { size } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0 }
    if (size === 0) throw new Error(`${path} is missing or empty`)
    if (index % step === 0) inFile(path, () => check(readFileSync(path, 'utf8'), post))
  })
}

const inFile = (path: string, check: () => void): void => {
  try {
    check()
  } catch (cause) {
    throw new Error(`${path}: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

/** Throws unless a text holds something at least so many times. */
export const expectIn = (text: string, what: string | RegExp, times = 1): void => {
  const count = typeof what === 'string' ? text.split(what).length - 1 : [...text.matchAll(what)].length
  if (count < times) throw new Error(`expected ${what} ${times} times or more, found it ${count} times`)
}

/** Text as HTML prints it, in either way of writing quotes. */
export const expectTitle = (html: string, { title }: Post): void => {
  if (!plain(html).includes(plain(title))) throw new Error(`the title “${title}” is missing`)
}

const plain = (text: string): string => text.replace(/&(?:rsquo|#8217|#x2019|#39|#x27|apos);|’/g, "'")
