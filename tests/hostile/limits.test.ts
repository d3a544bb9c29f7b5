import { limits } from '@trifold/core'
import { describe, expect, it } from 'vitest'
import { createFolder } from '../acceptance/command.ts'

const png = (width: number, height: number, size = 0): Uint8Array => {
  const bytes = Buffer.alloc(Math.max(33, size))
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  bytes.write('IHDR', 12)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  bytes.set([8, 6], 24)
  return bytes
}

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

/** A text of so many bytes. */
const filled = (head: string, size: number, tail = ''): string =>
  head +
  'word word word word word word word\n'.repeat(size / 35 + 1).slice(0, size - head.length - tail.length) +
  tail

interface Case {
  readonly code: string
  /** That of a finding that withholds nothing: a formula is shown as it is written. */
  readonly severity?: 'warning'
  readonly most: number
  /** An article of so much. */
  readonly write: (count: number) => string
  /** A file beside it, of so much; a picture unless it has another name. */
  readonly content?: (count: number) => Uint8Array
  readonly file?: string
  /** Those that meet it, where Markdown and HTML do not. */
  readonly formats?: string
}

const withFrontMatter = (yaml: string): string => `---\n${yaml}\n---\n\nText.\n`

const cases: Readonly<Record<string, Case>> = {
  articleBytes: { code: 'article-size', most: limits.articleBytes, write: (size) => filled('# A\n\n', size) },
  articleBlocks: {
    code: 'article-size',
    most: limits.articleBlocks,
    write: (count) => `# A\n\n${lines(count - 1, () => '***')}\n`,
  },
  deckSlides: {
    code: 'deck-size',
    most: limits.deckSlides,
    write: (count) => `# A\n\n${lines(count - 1, (index) => `:::slide\n\nSlide ${index}.\n\n:::\n`)}\n`,
    formats: 'html,deck',
  },
  frontmatterBytes: {
    code: 'frontmatter-size',
    most: limits.frontmatterBytes,
    write: (size) => withFrontMatter(`title: A\n${'# a comment\n'.repeat(size).slice(0, size - 10)}`),
  },
  frontmatterDepth: {
    code: 'frontmatter-depth',
    most: limits.frontmatterDepth,
    write: (depth) => withFrontMatter(`title: A\nother: ${'['.repeat(depth)}${']'.repeat(depth)}`),
  },
  frontmatterKeys: {
    code: 'frontmatter-keys',
    most: limits.frontmatterKeys,
    write: (count) => withFrontMatter(`title: A\nother:\n${lines(count - 2, (index) => `  key${index}: 1`)}`),
  },
  blockDepth: {
    code: 'block-depth',
    most: limits.blockDepth,
    write: (depth) => `${'> '.repeat(depth)}Text.\n`,
  },
  inlineDepth: {
    code: 'inline-depth',
    most: limits.inlineDepth,
    write: (depth) => `# A\n\n${'*a '.repeat(depth)}b${' a*'.repeat(depth)}\n`,
  },
  tableColumns: {
    code: 'table-columns',
    most: limits.tableColumns,
    write: (count) => `|${' a |'.repeat(count)}\n|${' --- |'.repeat(count)}\n|${' b |'.repeat(count)}\n`,
  },
  mathLength: {
    code: 'math-valid',
    severity: 'warning',
    most: limits.mathLength,
    write: (length) =>
      `# A\n\n$$\n${`x${' '.repeat(19)}`.repeat(length / 20 + 1).slice(0, length - 1)}y\n$$\n`,
  },
  mathDepth: {
    code: 'math-valid',
    severity: 'warning',
    most: limits.mathDepth,
    write: (depth) => `# A\n\n$$\n${'{'.repeat(depth)}x${'}'.repeat(depth)}\n$$\n`,
  },
  urlBytes: {
    code: 'url-size',
    most: limits.urlBytes,
    write: (size) => `# A\n\n[a](https://a.bc/${'d'.repeat(size - 13)})\n`,
  },
  themeBytes: {
    code: 'theme-size',
    most: limits.themeBytes,
    write: () => '---\nslides: { theme: theme.json }\n---\n\n# A\n\nText.\n',
    file: 'theme.json',
    content: (size) => Buffer.from('{"light":{"accent":"#00539B"}}'.padEnd(size)),
    formats: 'html,deck',
  },
  imageBytes: {
    code: 'image-size',
    most: limits.imageBytes,
    write: () => '# A\n\n![A picture](picture.png)\n',
    content: (size) => png(8, 8, size),
  },
  imagePixels: {
    code: 'image-size',
    most: limits.imagePixels,
    write: () => '# A\n\n![A picture](picture.png)\n',
    content: (pixels) => png(pixels, 1),
  },
}

interface Told {
  readonly code: string
  readonly file: string
  readonly severity: string
  readonly line: number
}

/** What the command says of an article of so much, beside another one. */
const build = ({ write, content, file = 'picture.png', formats = 'markdown,html' }: Case, count: number) => {
  const bytes = content?.(count)
  const folder = createFolder({
    'a.md': write(count),
    'other.md': '# Another\n\nText.\n',
    ...(bytes === undefined ? {} : { [file]: bytes }),
  })
  const { status, stdout } = folder.trifold(['build', '.', '--to', formats, '--format', 'json'])
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Told[] }
  return {
    status,
    told: diagnostics.filter((told) => told.file === 'a.md' || told.file === file),
    files: folder.files(),
  }
}

describe.each(Object.entries(cases))('the limit %s', (_, limit) => {
  it('is no limit to what is as large', () => {
    const { told, files } = build(limit, limit.most)
    expect(told.filter(({ code }) => code === limit.code)).toEqual([])
    expect(told.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(files).toContain('trifold-out/a/article.html')
  })

  it('is told with a place of what is one larger, and the other article is built', () => {
    const { status, told, files } = build(limit, limit.most + 1)
    const found = told.filter(({ code }) => code === limit.code)
    expect(found.map(({ severity }) => severity)).toContain(limit.severity ?? 'error')
    expect(found.every(({ line }) => line >= 1)).toBe(true)
    expect(status).toBe(limit.severity === undefined ? 1 : 0)
    expect(files).toContain('trifold-out/other/article.html')
  })
})
