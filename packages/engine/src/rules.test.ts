import { createDiagnostic, defineRenderer } from '@trifold/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { buildIn } from '../test/build-in.ts'
import { createTestFolder, type TestFolder } from '../test/folder.ts'
import { textRenderer } from '../test/renderers.ts'
import { check } from './check.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
})
afterEach(() => folder.dispose())

/** What check and build tell, which is the same, under rules. */
const findings = async (
  rules: Readonly<Record<string, string>>,
  renderers = [textRenderer({ rendered: [] })],
  config: Readonly<Record<string, unknown>> = {},
): Promise<string[]> => {
  await folder.write({ 'trifold.config.json': JSON.stringify({ ...config, rules }) })
  const checked = await check({ cwd: folder.path, paths: [], renderers })
  const built = await buildIn(folder, { renderers })
  const told = ({ diagnostics }: typeof checked | typeof built): string[] =>
    diagnostics.map(({ severity, file, code }) => `${severity} ${file} ${code}`)
  expect(told(built)).toEqual(told(checked))
  return told(checked)
}

/** A renderer that an error leaves without files. */
const empty = defineRenderer({
  name: 'empty',
  group: 'text',
  version: '1',
  options: z.strictObject({}),
  render: async (_, __, { file }) => ({
    files: [],
    diagnostics: [
      createDiagnostic(file, undefined, {
        code: 'theme-found',
        severity: 'error',
        message: 'There is none.',
      }),
    ],
    omitted: [],
  }),
})

describe('a rule', () => {
  it.each([
    ['link-target-exists', { 'a.md': '# A\n\n[B](b.md)\n' }, 'warning a.md link-target-exists'],
    [
      'slug-dated',
      { '2020-01-01-a.md': 'One.\n', '2021-01-01-a.md': 'Two.\n' },
      'info 2020-01-01-a.md slug-dated',
    ],
    ['image-found', { 'a.md': '# A\n\n![A](b.png)\n' }, 'warning a.md image-found'],
    ['config-rule-known', { 'a.md': '# A\n' }, 'warning trifold.config.json config-rule-known'],
  ])('reaches %s', async (code, files, told) => {
    await folder.write(files)
    const rules: Record<string, string> = code === 'config-rule-known' ? { nothing: 'off' } : {}
    expect(await findings(rules)).toContain(told)
    expect(await findings({ ...rules, [code]: 'off' })).toEqual([])
    expect(await findings({ ...rules, [code]: 'error' })).toContain(told.replace(/^\w+/, 'error'))
  })

  it('reaches what is found of outputs', async () => {
    const told = async (rule: string) => {
      await folder.write({
        'a.md': '# A\n',
        'out/a/article.txt': 'Edited.\n',
        'trifold.config.json': JSON.stringify({ rules: { 'output-unedited': rule } }),
      })
      return (await buildIn(folder)).diagnostics.map(({ severity, code }) => `${severity} ${code}`)
    }
    expect(await told('warning')).toEqual(['warning output-unedited'])
    expect(await told('error')).toEqual(['error output-unedited'])
    expect(await told('off')).toEqual([])
  })

  it.each(['off', 'info', 'warning'])('cannot make an output of nothing: %s', async (rule) => {
    await folder.write({ 'a.md': ':::poem\n\nText.\n\n:::\n\n![A](b.png)\n' })
    expect(await findings({ 'block-known': rule, 'image-found': 'off' })).toEqual(['error a.md block-known'])
    await folder.write({ 'a.md': '# A\n' })
    expect(await findings({ 'theme-found': rule }, [empty])).toEqual(['error a.md theme-found'])
  })

  it('counts more than strict, and strict counts where no rule does', async () => {
    await folder.write({ 'a.md': '# A\n\n![A](b.png)\n' })
    const strict = { strict: true }
    expect(await findings({}, undefined, strict)).toEqual(['error a.md image-found'])
    expect(await findings({ 'image-found': 'warning' }, undefined, strict)).toEqual([
      'warning a.md image-found',
    ])
    await folder.write({ 'a.md': '# A\n\n![A](b.png) [B](#b)\n' })
    expect(await findings({ 'image-found': 'off' }, undefined, strict)).toEqual(['error a.md anchor-found'])
  })
})

describe('a program among articles', () => {
  it('is an error, unless a rule has it passed over while the others are built', async () => {
    await folder.write({ 'a.md': '# A\n\n[B](b.mdx)\n', 'b.mdx': 'export const x = 1\n' })
    expect(await findings({})).toContain('error b.mdx mdx-free')
    expect(await findings({ 'mdx-free': 'warning' })).toEqual([
      'warning a.md link-target-built',
      'warning b.mdx mdx-free',
    ])
    expect(await folder.list('out')).not.toContainEqual(expect.stringContaining('out/b/'))
    expect(await findings({ 'mdx-free': 'off', 'link-target-built': 'off' })).toEqual([])
    const { counts, articles } = await buildIn(folder)
    expect(articles.map(({ file }) => file)).toEqual(['a.md'])
    expect(counts).toMatchObject({ failed: 0, drafts: 0 })
  })
})
