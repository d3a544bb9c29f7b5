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
    expect(report.diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      'b.md:2 slug-unique',
      'c.md:1 fake-error',
      expect.stringMatching(/^d\.md:1 image/),
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
    expect(report.diagnostics).toMatchObject([
      { code: 'fake-error', severity: 'info' },
      // A renderer of somebody else's may tell codes that Trifold has never heard of.
      { code: 'config-rule-known', severity: 'warning' },
    ])
    expect(report.counts.failed).toBe(0)
  })

  it('takes warn for warning', async () => {
    await folder.write({
      'a.md': '# A\n\n![](https://a.example/a.png)\n',
      'trifold.config.json': '{ "rules": { "heading-stepped": "warn", "image-described": "off" } }',
      'b.md': '# A\n\n### B\n\nText.\n',
    })
    expect((await run()).diagnostics).toMatchObject([{ code: 'heading-stepped', severity: 'warning' }])
  })

  it('takes a text that is not saved for the file that it will be', async () => {
    await folder.write({ 'a.md': '# A\n', 'trifold.config.json': '{}' })
    const before = await folder.snapshot()
    const findingsOf = async (file: string, text: string) => {
      const renderers = [textRenderer({ rendered: [] })]
      const { articles, diagnostics } = await check({
        cwd: folder.path,
        paths: [],
        renderers,
        unsaved: { file, text },
      })
      return [articles.map(({ file }) => file), diagnostics.map(({ code }) => code)]
    }
    expect(await findingsOf('new.md', '# New\n\n[To A](a.md), [to B](b.md)\n')).toEqual([
      ['new.md'],
      ['link-target-exists'],
    ])
    expect(await findingsOf('a.md', 'plain fails\n')).toEqual([['a.md'], ['fake-error']])
    expect(await folder.snapshot()).toEqual(before)
  })
})
