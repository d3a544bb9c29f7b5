import { defineRenderer, type Renderer } from '@trifold/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { buildIn } from '../../test/build-in.ts'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import { type Calls, textRenderer } from '../../test/renderers.ts'
import { check } from '../check.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
})
afterEach(() => folder.dispose())

/** Tells of an article’s neighbours. */
const neighbourRenderer = (calls: Calls): Renderer =>
  defineRenderer({
    name: 'neighbours',
    group: 'data',
    version: '1',
    options: z.strictObject({}),
    render: async (_, __, context) => {
      calls.rendered.push(`neighbours ${context.file}`)
      const { isOriginal, original, versions = [], parents = [] } = context.neighbours?.() ?? {}
      const content = JSON.stringify({
        isOriginal,
        original: original?.file,
        versions: versions.map(({ file, article }) => `${file} ${article.meta.lang} ${article.meta.slug}`),
        parents: parents.map(({ file, article }) => `${file} ${article.meta.title}`),
      })
      return { files: [{ path: 'neighbours.json', content, role: 'main' }], diagnostics: [], omitted: [] }
    },
  }) as Renderer

const calls: Calls = { rendered: [] }
const run = async (paths: string[] = []): Promise<string[]> => {
  calls.rendered.length = 0
  await buildIn(folder, { paths, renderers: [textRenderer(calls), neighbourRenderer(calls)] })
  return [...calls.rendered]
}
const told = async (output: string): Promise<unknown> =>
  JSON.parse(await folder.read(`out/${output}/neighbours.json`))

const collection = { 'trifold.config.json': '{}' }
const versions = {
  ...collection,
  'post.md': 'A.\n',
  'post.fr.md': 'B.\n',
  'post.de.md': '---\ndraft: true\n---\nC.\n',
  'post-two.md': 'D.\n',
}

describe('the neighbours of an article', () => {
  it('are its versions in other languages, without drafts', async () => {
    await folder.write(versions)
    await run()
    expect(await told('post')).toEqual({
      isOriginal: true,
      versions: ['post.fr.md fr post'],
      parents: [],
    })
    expect(await told('post.fr')).toEqual({
      isOriginal: false,
      original: 'post.md',
      versions: ['post.md en post'],
      parents: [],
    })
    expect(await told('post-two')).toMatchObject({ isOriginal: true, versions: [] })
  })

  it('are the same when it is built alone', async () => {
    await folder.write(versions)
    await run(['post.fr.md'])
    expect(await told('post.fr')).toMatchObject({ original: 'post.md', versions: ['post.md en post'] })
  })

  it.each([
    ['{}', 'a.en.md'],
    ['{ "lang": "fr-CA" }', 'a.fr.md'],
    ['{ "lang": "it" }', undefined],
  ])(
    'have the original in the language of the collection where each names its own: %s',
    async (config, file) => {
      await folder.write({ 'trifold.config.json': config, 'a.en.md': 'A.', 'a.fr.md': 'A.', 'a.de.md': 'A.' })
      await run()
      const { original } = (await told('a.de')) as { original?: string }
      expect(original).toBe(file)
    },
  )

  it('are the pages of its folders, in its language before others', async () => {
    await folder.write({
      ...collection,
      'guide/index.md': '# Guide\n',
      'guide/index.fr.md': '# Manuel\n',
      'guide/none/deep.md': '# Deep\n',
      'guide/none/deep/page.md': 'x\n',
      'guide/none/deep/page.fr.md': 'x\n',
    })
    await run()
    expect(await told('guide')).toMatchObject({ parents: [] })
    expect(await told('guide/none/deep')).toMatchObject({ parents: ['guide/index.md Guide'] })
    expect(await told('guide/none/deep/page')).toMatchObject({
      parents: ['guide/index.md Guide', 'guide/none/deep.md Deep'],
    })
    expect(await told('guide/none/deep/page.fr')).toMatchObject({
      parents: ['guide/index.fr.md Manuel', 'guide/none/deep.md Deep'],
    })
  })

  it('are told when an article is checked', async () => {
    await folder.write(versions)
    calls.rendered.length = 0
    const report = await check({ cwd: folder.path, paths: [], renderers: [neighbourRenderer(calls)] })
    expect(report.internal).toBe(false)
    expect(calls.rendered).toHaveLength(3)
  })

  it('make anew what is made of them, and nothing else', async () => {
    await folder.write({ ...versions, 'post.de.md': 'C.\n' })
    await run()
    expect(await run()).toEqual([])
    await folder.write({ 'post.md': 'A2.\n' })
    expect((await run()).sort()).toEqual([
      'neighbours post.de.md',
      'neighbours post.fr.md',
      'neighbours post.md',
      'plain post.md',
    ])
    await folder.remove('post.de.md')
    expect(await run()).toEqual(['neighbours post.fr.md', 'neighbours post.md'])
    await folder.write({ 'post.it.md': 'D.\n\n:::\n' })
    expect((await run()).filter((call) => call.startsWith('neighbours'))).toEqual([
      'neighbours post.fr.md',
      'neighbours post.md',
    ])
    expect(await told('post')).toMatchObject({ versions: ['post.fr.md fr post'] })
    expect((await run()).filter((call) => call.startsWith('neighbours'))).toEqual([])
  })
})
