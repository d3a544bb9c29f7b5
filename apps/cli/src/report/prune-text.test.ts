import { createDiagnostic } from '@trifold/core'
import pc from 'picocolors'
import { expect, it } from 'vitest'
import { pruneText } from './prune-text.ts'

const colours = pc.createColors(false)
const collections = [{ root: 'blog', outDir: 'blog/out', indexPage: 'blog/out/index.html' }]

it('names what was removed, then the page to open', () => {
  const report = { collections, removed: ['blog/out/a\u0007/article.md'], kept: [], diagnostics: [] }
  expect(pruneText(report, colours)).toBe(
    'Removed, because their article is gone:\n  blog/out/a\uFFFD/article.md\n\nOpen blog/out/index.html\n',
  )
})

it('says nothing but the page to open when there is nothing to remove', () => {
  const report = { collections, removed: [], kept: [], diagnostics: [] }
  expect(pruneText(report, colours)).toBe('Open blog/out/index.html\n')
})

it('warns of what it left because somebody edited it', () => {
  const warning = createDiagnostic('blog/out/a/article.md', undefined, {
    code: 'output-unedited',
    severity: 'warning',
    message: 'it was changed',
  })
  const text = pruneText({ collections, removed: [], kept: [warning.file], diagnostics: [warning] }, colours)
  expect(text).toContain('warning: it was changed\n --> blog/out/a/article.md:1:1')
})
