import { describe, expect, it } from 'vitest'
import { tooIntricateLine } from './remark-effort.ts'

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('')

describe('what would keep remark-parse busy for long', () => {
  it.each([
    ['emphasis in one paragraph', 'a** '.repeat(20_000)],
    ['brackets in one paragraph', 'a](\n'.repeat(20_000)],
    ['quotes between blank lines', '> q\n\n'.repeat(20_000)],
    ['lines that a quote goes on with', `> ${'q\n'.repeat(40_000)}`],
    ['lists in quotes in lists', lines(800, (index) => `${'- > '.repeat((index % 40) + 1)}a\n`)],
    ['rows of a table', `| a |\n|---|\n${'| b |\n'.repeat(30_000)}`],
  ])('is found: %s', (_, text) => {
    expect(tooIntricateLine(text)).toBeGreaterThan(0)
  })

  it.each([
    [
      'paragraphs with links',
      lines(8_000, (index) => `Some *words* and [a link](https://a.bc/${index}) in it.\n\n`),
    ],
    ['lists', lines(2_000, (index) => `Text ${index}.\n\n- **one**, with \`code\`\n- [two](u)\n\n`)],
    [
      'a list of links',
      lines(8_000, (index) => `- [Name ${index}](https://a.bc/${index}) – *what* it \`is\`\n`),
    ],
    ['a table', `| a | b |\n|---|---|\n${lines(5_000, (index) => `| [${index}](u) | **b** |\n`)}`],
    ['quotes', lines(500, (index) => `Text ${index}.\n\n> A quote\n> of two lines.\n\n`)],
    ['code', `\`\`\`\n${'a[b] = `c`\n'.repeat(30_000)}\`\`\`\n`],
  ])('is not found in a long honest text: %s', (_, text) => {
    expect(tooIntricateLine(text)).toBeUndefined()
  })
})
