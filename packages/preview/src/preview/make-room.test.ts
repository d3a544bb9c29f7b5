import { describe, expect, it } from 'vitest'
import { makeRoom } from './make-room.ts'
import type { KeptPreview, ShelvedArticle } from './shelved-article.ts'

const articleOf = (path: string, usable = true, size = 10): ShelvedArticle => {
  // Nothing else of them is asked for.
  const rendered = { usable } as KeptPreview
  const file = { path: 'article.html', content: 'x'.repeat(size), format: 'html' }
  const good = { rendered, files: new Map([[file.path, file]]), since: new Map() }
  return { path, hash: '', summary: {} as ShelvedArticle['summary'], rendered, good }
}

const give = (articles: readonly ShelvedArticle[], most: number, looked: readonly string[] = [], kept = 1) =>
  makeRoom(articles, { most, kept, looked: ({ path }) => looked.indexOf(path) + 1 }).map(({ path }) => path)

describe('room for outputs', () => {
  const all = [articleOf('a'), articleOf('b'), articleOf('c'), articleOf('d', false)]

  it('is made only when there is too little', () => {
    expect(give(all, 40)).toEqual([])
    expect(give([], 0)).toEqual([])
  })

  it('is made by those looked at longest ago, and by what could not be made again last', () => {
    expect(give(all, 30, ['d', 'b', 'c', 'a'])).toEqual(['b'])
    expect(give(all, 10, ['d', 'b', 'c', 'a'])).toEqual(['b', 'c', 'd'])
  })

  it('is never made by those that are on screen', () => {
    expect(give(all, 0, ['a', 'b'], 2)).toEqual(['c', 'd'])
  })
})
