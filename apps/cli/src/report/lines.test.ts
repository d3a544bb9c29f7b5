import pc from 'picocolors'
import { expect, it } from 'vitest'
import { exampleReport } from './fixtures/report.ts'
import { linesReport } from './lines.ts'

it('prints each finding on a line of its own, whatever its file and its message hold', () => {
  const style = { colours: pc.createColors(false), version: '1.2.3', milliseconds: 840, prefix: '' }
  expect(linesReport(exampleReport, style).split('\n')).toEqual([
    expect.stringMatching(/^posts\/café, 100%: a\.md:3:4: error: There is .* list.* \[block-known\]$/),
    expect.stringMatching(/^posts\/café, 100%: a\.md:5:1: warning: .* \[image-found\]$/),
    expect.stringMatching(/^trifold\.config\.json:1:1: note: .* \[frontmatter-key-known\]$/),
    '',
  ])
})
