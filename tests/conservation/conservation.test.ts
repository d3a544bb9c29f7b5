import type { Article, Rendered } from '@trifold/core'
import { renderers } from '@trifold/renderers'
import { describe, expect, it } from 'vitest'
import { compileText } from '../articles/compile-text.ts'
import { generateArticle } from '../articles/generate-article.ts'
import { renderEach } from '../articles/render-article.ts'
import { unexcused } from './excused.ts'
import { lostPieces } from './lost-pieces.ts'
import { piecesOf } from './pieces-of.ts'
import { readmes } from './readmes.ts'

/**
 * Formats that show another one's file, and say nothing of their own, as do those that the machine's browser makes; and
 * the speaker's handout, which says in short what the slides show.
 */
const retellers: ReadonlySet<string> = new Set(['iframe', 'notes'])

const lostByFormat = async (article: Article): Promise<Record<string, string[]>> => {
  const lost: Record<string, string[]> = {}
  for (const [name, rendered] of await renderEach(article)) {
    const renderer = renderers.find((candidate) => candidate.name === name)
    if (retellers.has(name) || renderer?.requires !== undefined) continue
    const group = renderer?.group ?? 'text'
    const left = unexcused(group, rendered).map((id) => `${id}: left out without an excuse`)
    const pieces = lostPieces(article, rendered).map(({ text, blockIds }) => `${blockIds.at(-1)}: ${text}`)
    if (pieces.length + left.length > 0) lost[name] = [...pieces, ...left]
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
    expect(lostPieces(article, kept).map(({ text }) => text)).toEqual(['T', 'A second one, dropped.'])
  })

  it('is found to be lost when a line that goes on on the next slide lacks a part of itself', () => {
    const line = Array.from({ length: 300 }, (_, index) => `a${index}`).join('')
    const article = compiled(`# T\n\n\`\`\`\n${line}\n\`\`\`\n`)
    const lostFrom = (...parts: string[]) => {
      const content = `<h1>T</h1>${parts.map((part) => `<pre>${part}</pre><h2>T</h2>`).join('')}`
      const files = [{ path: 'slides.html', content, role: 'main' as const }]
      return lostPieces(article, { files, diagnostics: [], omitted: [] }).length
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
