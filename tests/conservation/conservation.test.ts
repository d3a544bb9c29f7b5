import type { Article, Rendered } from '@trifold/core'
import { describe, expect, it } from 'vitest'
import { compileText } from '../articles/compile-text.ts'
import { seedsFrom, seedsOr } from '../articles/extent.ts'
import { generateArticle } from '../articles/generate-article.ts'
import { unexcused } from './excused.ts'
import { lostByFormat } from './lost-by-format.ts'
import { lostPieces } from './lost-pieces.ts'
import { piecesOf } from './pieces-of.ts'

const compiled = (text: string): Article => {
  const { article, diagnostics } = compileText(text)
  if (article === undefined)
    throw new Error(diagnostics.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  return article
}

describe('the text of an article', () => {
  it.each(seedsOr(seedsFrom(0, 24)))('reaches every format of generated article %i', async (seed) => {
    const article = compiled(generateArticle(seed))
    expect(piecesOf(article).length).toBeGreaterThan(3)
    expect(await lostByFormat(article)).toEqual({})
  })

  it('is found to be lost when a format drops a paragraph without a word', async () => {
    const article = compiled('# T\n\nA first paragraph.\n\nA second one, dropped.\n')
    const kept: Rendered = {
      files: [{ path: 'article.html', content: '<p>A first paragraph.</p>', role: 'main' }],
      diagnostics: [],
      omitted: [],
    }
    expect(lostPieces(piecesOf(article), kept).map(({ text }) => text)).toEqual([
      'T',
      'A second one, dropped.',
    ])
  })

  it('is found to be lost when a line that goes on on the next slide lacks a part of itself', () => {
    const line = Array.from({ length: 300 }, (_, index) => `a${index}`).join('')
    const article = compiled(`# T\n\n\`\`\`\n${line}\n\`\`\`\n`)
    const lostFrom = (...parts: string[]) => {
      const content = `<h1>T</h1>${parts.map((part) => `<pre>${part}</pre><h2>T</h2>`).join('')}`
      const files = [{ path: 'slides.html', content, role: 'main' as const }]
      return lostPieces(piecesOf(article), { files, diagnostics: [], omitted: [] }).length
    }
    expect(lostFrom(line.slice(0, 500), line.slice(500))).toBe(0)
    expect(lostFrom(line.slice(0, 500), line.slice(540))).toBe(1)
    expect(lostFrom(line.slice(500), line.slice(0, 500))).toBe(1)
    expect(lostFrom(...(line.match(/.{1,50}/g) ?? []))).toBe(1)
  })
})

describe('a format that leaves everything out', () => {
  it('is not excused by saying so', () => {
    const omitted = [{ id: 'a', type: 'paragraph', reason: 'no room' }]
    const silent: Rendered = { files: [], diagnostics: [], omitted }
    expect(unexcused('text', silent)).toEqual(['a'])
    expect(unexcused('slides', silent)).toEqual(['a'])
  })
})
