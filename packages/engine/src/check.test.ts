import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestFolder, type TestFolder } from '../test/folder.ts'
import { coverRenderer, textRenderer } from '../test/renderers.ts'
import { check } from './check.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
})
afterEach(() => folder.dispose())

const run = () => {
  const calls = { rendered: [] }
  return check({ cwd: folder.path, paths: [], renderers: [textRenderer(calls), coverRenderer(calls)] })
}

describe('checking', () => {
  it('finds what building would find, and writes nothing', async () => {
    await folder.write({
      'a.md': '---\nslug: one\n---\nA.\n',
      'b.md': '---\nslug: One\n---\nB.\n',
      'c.md': 'plain fails\n',
      'd.md': '![p](none.png)\n',
      'e.md': '---\ndraft: true\n---\nE.\n',
    })
    const before = await folder.snapshot()
    const report = await run()
    expect(report.diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'b.md slug-unique',
      'c.md fake-error',
      expect.stringMatching(/^d\.md image/),
    ])
    expect(report.articles.map(({ file, status }) => `${file} ${status}`)).toEqual([
      'a.md ok',
      'b.md failed',
      'c.md failed',
      'd.md ok',
    ])
    expect(report.counts).toEqual({ checked: 4, failed: 2, drafts: 1 })
    expect([...report.sources.keys()]).toEqual(['b.md', 'c.md', 'd.md'])
    expect(await folder.snapshot()).toEqual(before)
  })

  it('gives findings the severity that the rules say', async () => {
    await folder.write({
      'a.md': 'plain fails\n',
      'trifold.config.json': '{ "rules": { "fake-error": "info" } }',
    })
    const report = await run()
    expect(report.diagnostics).toMatchObject([{ code: 'fake-error', severity: 'info' }])
    expect(report.counts.failed).toBe(0)
  })
})
