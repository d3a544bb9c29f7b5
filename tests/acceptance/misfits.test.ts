import { expect, it } from 'vitest'
import { createFolder } from './command.ts'

const columns = Array.from({ length: 24 }, (_, index) => `:::column\n\nColumn ${index + 1}.\n\n:::`).join(
  '\n\n',
)

const post = `# Columns\n\nToo many of them.\n\n:::slide\n\n${columns}\n\n:::\n`

it('withholds the slides alone of an article with more than a slide has room for, and says where', () => {
  const folder = createFolder({ 'post.md': post })
  const { status, stdout } = folder.trifold(['build', 'post.md', '--format', 'json'])
  expect(status).toBe(1)
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; severity: string; line: number }[]
  }
  expect(diagnostics.map(({ code, severity, line }) => [code, severity, line])).toEqual([
    ['slide-fits', 'error', 5],
  ])
  expect(folder.files()).toContain('trifold-out/post/article.html')
  expect(folder.files()).toContain('trifold-out/post/article.jsonld')
  expect(folder.files()).not.toContain('trifold-out/post/slides.html')
})
