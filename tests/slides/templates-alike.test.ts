import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OutputFile } from '@trifold/core'
import { renderers } from '@trifold/renderers'
import { describe, expect, it } from 'vitest'
import { templateCode } from '../../scripts/template-code.mjs'
import { compileText } from '../articles/compile-text.ts'
import { generateArticle } from '../articles/generate-article.ts'
import { createContext } from '../articles/render-article.ts'
import { repositoryArticles } from '../articles/repository-articles.ts'

const page = readFileSync(join(import.meta.dirname, '../../packages/html/templates/page.hbs'), 'utf8')
// A template of a user's own has Handlebars fill ours as well.
const own = new Map([
  ['slides/mine', ''],
  ['html/page', page],
])

const printed = async (source: string, templates: ReadonlyMap<string, string>): Promise<OutputFile[]> => {
  const { article } = compileText(source)
  if (article === undefined) return []
  const files: OutputFile[] = []
  for (const name of ['slides', 'reveal', 'iframe', 'html']) {
    const renderer = renderers.find((candidate) => candidate.name === name)
    const rendered = await renderer?.render(article, renderer.options.parse({}), {
      ...createContext(),
      templates,
    })
    files.push(...(rendered?.files ?? []))
  }
  return files
}

describe('templates turned into functions', () => {
  it.each([
    ...repositoryArticles,
    ...Array.from({ length: 12 }, (_, seed) => [`seed ${seed}`, generateArticle(seed)] as const),
  ])('print %s as Handlebars prints it', async (_, source) => {
    const files = await printed(source, new Map())
    expect(files).not.toEqual([])
    expect(await printed(source, own)).toEqual(files)
  })

  it.each([
    '{{shout title}}',
    '{{#each list}}a{{else}}b{{/each}}',
    '{{#shout}}a{{/shout}}',
    '{{> part name=1}}',
    '{{@index}}',
    '{{../above}}',
  ])('are not made of %s', (source) => {
    expect(() => templateCode(source)).toThrow('a template of ours may')
  })
})
