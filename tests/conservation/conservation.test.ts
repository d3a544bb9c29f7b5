import type { Article, Rendered } from '@trifold/core'
import { describe, expect, it } from 'vitest'
import { compileText } from '../articles/compile-text.ts'
import { generateArticle } from '../articles/generate-article.ts'
import { renderEach } from '../articles/render-article.ts'
import { lostPieces } from './lost-pieces.ts'
import { piecesOf } from './pieces-of.ts'
import { readmes } from './readmes.ts'

const lostByFormat = async (article: Article): Promise<Record<string, string[]>> => {
  const lost: Record<string, string[]> = {}
  for (const [name, rendered] of await renderEach(article)) {
    const pieces = lostPieces(article, rendered).map(({ text, blockIds }) => `${blockIds.at(-1)}: ${text}`)
    if (pieces.length > 0) lost[name] = pieces
  }
  return lost
}

const compiled = (text: string): Article => {
  const { article, diagnostics } = compileText(text)
  if (article === undefined)
    throw new Error(diagnostics.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  return article
}

describe('the text of an article', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => [seed]))(
    'reaches every format of generated article %i',
    async (seed) => {
      const article = compiled(generateArticle(seed))
      expect(piecesOf(article).length).toBeGreaterThan(3)
      expect(await lostByFormat(article)).toEqual({})
    },
  )

  it('is found to be lost when a format drops a paragraph without a word', async () => {
    const article = compiled('# T\n\nA first paragraph.\n\nA second one, dropped.\n')
    const kept: Rendered = {
      files: [{ path: 'article.html', content: '<p>A first paragraph.</p>', role: 'main' }],
      diagnostics: [],
      omitted: [],
    }
    expect(lostPieces(article, kept).map(({ text }) => text)).toEqual(['A second one, dropped.'])
  })
})

describe('every README of the installed packages', () => {
  it('compiles, and loses nothing in any format', async () => {
    expect(readmes.length).toBeGreaterThan(150)
    const failures: Record<string, unknown> = {}
    for (const { name, text } of readmes) {
      const { article, diagnostics } = compileText(text, name)
      const errors = diagnostics
        .filter(({ severity }) => severity === 'error')
        .map(({ code, line }) => `${line} ${code}`)
      const lost = article === undefined ? errors : await lostByFormat(article)
      if (Object.keys(lost).length > 0) failures[name] = lost
    }
    expect(failures).toEqual({})
  }, 600_000)
})
