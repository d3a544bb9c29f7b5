import type { Post } from '../corpus/write-post.ts'

interface Entry {
  readonly title?: unknown
  readonly html?: unknown
}

/** Holds data of all posts to have the title of each, and its text as HTML. */
export const verifyEntries = (data: unknown, posts: readonly Post[]): void => {
  if (!Array.isArray(data) || data.length !== posts.length)
    throw new Error(`expected ${posts.length} entries`)
  const titles = (data as Entry[]).map(({ title }) => String(title)).sort()
  const expected = posts.map(({ title }) => title).sort()
  if (titles.some((title, index) => title !== expected[index])) throw new Error('titles are missing')
  if (!(data as Entry[]).every(({ html }) => typeof html === 'string' && html.includes('<p>')))
    throw new Error('texts are missing')
}
