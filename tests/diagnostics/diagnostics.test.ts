import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFolder } from '../acceptance/command.ts'

const fixtures = join(import.meta.dirname, 'fixtures')
const names = readdirSync(fixtures)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -'.md'.length))

/** What `trifold check` prints of an article. How long it took is all that differs from run to run. */
const reportOf = (source: string): string => {
  const { stdout, stderr } = createFolder({ 'post.md': source }).trifold(['check', 'post.md'])
  expect(stderr).toBe('')
  return stdout.replace(/ in \d+(\.\d+)? m?s/, '')
}

describe('the report of an article with a mistake', () => {
  it.each(names)('is the same as ever: %s', async (name) => {
    const report = reportOf(readFileSync(join(fixtures, `${name}.md`), 'utf8'))
    await expect(report).toMatchFileSnapshot(join(fixtures, `${name}.txt`))
  })

  it.each(names)('names a place in the file, and shows it: %s', (name) => {
    const report = readFileSync(join(fixtures, `${name}.txt`), 'utf8')
    expect(report).toMatch(/^(error|warning): /m)
    expect(report).toMatch(/^ --> post\.md:\d+:\d+ {2}[a-z-]+$/m)
    expect(report).toMatch(/^ +\| +\^+$/m)
  })

  it('refuses an article over the limit before it is parsed', () => {
    const report = reportOf(`# A\n\n${'word '.repeat(500_000)}`)
    expect(report).toMatch(/error: .*more than 2 MiB/)
  })

  it('refuses MDX by name', () => {
    const { stdout, status } = createFolder({ 'post.mdx': 'import A from "a"\n\n# A\n' }).trifold([
      'check',
      '.',
    ])
    expect(status).toBe(1)
    expect(stdout).toMatch(/MDX/)
  })
})
