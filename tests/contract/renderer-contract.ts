import { type Article, diagnosticSchema, type Renderer, rendererGroups, rootsOf, visit } from '@trifold/core'
import { describe, expect, it } from 'vitest'
import { createContext } from '../articles/render-article.ts'
import { pictureOf } from '../slides-judge/article/pictures.ts'
import { elsewhere } from './elsewhere.ts'

const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}

const idsOf = (article: Article): Set<string> => {
  const ids = new Set<string>()
  visit(rootsOf(article), (node) => {
    if ('id' in node) ids.add(node.id)
  })
  return ids
}

const contextWithPictures = (file?: string) => ({ ...createContext(file), asset: pictureOf })

/** What every renderer keeps; call it with any renderer and the articles to try it on. */
export const testRenderer = (renderer: Renderer, articles: Record<string, Article>): void => {
  const options = () => renderer.options.parse({})

  describe(`the renderer ${renderer.name}`, () => {
    it('has a name that can stand on a command line, a group and a version', () => {
      expect(renderer.name).toMatch(/^[a-z][a-z0-9-]*$/)
      expect(rendererGroups).toContain(renderer.group)
      expect(renderer.version).toMatch(/\S/)
    })

    it('refuses an option that it does not have', () => {
      expect(renderer.options.safeParse({ 'no-such-option': true }).success).toBe(false)
    })

    describe.each(Object.entries(articles))('given %s', (_, article) => {
      it('gives files whose paths stay in the article’s folder, none twice', async () => {
        const { files } = await renderer.render(article, options(), contextWithPictures())
        expect(files.length).toBeGreaterThan(0)
        for (const { path } of files) expect(path).toMatch(/^(?!.*(^|\/)\.\.?(\/|$))[^/\\][^\\]*$/)
        expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length)
      })

      it('gives the same bytes again, and leaves the article as it was', async () => {
        const frozen = deepFreeze(structuredClone(article))
        const first = await renderer.render(frozen, options(), contextWithPictures())
        const second = await renderer.render(structuredClone(article), options(), contextWithPictures())
        expect(second).toEqual(first)
      })

      it('gives the same bytes at another time and place', async () => {
        const render = () => renderer.render(article, options(), contextWithPictures())
        expect(await elsewhere(render)).toEqual(await render())
      })

      it('places its findings, and names real blocks as omitted', async () => {
        const { diagnostics, omitted } = await renderer.render(
          article,
          options(),
          contextWithPictures('some/post.md'),
        )
        for (const diagnostic of diagnostics) {
          expect(diagnosticSchema.parse(diagnostic).file).toBe('some/post.md')
        }
        const ids = idsOf(article)
        expect(omitted.filter(({ id }) => !ids.has(id))).toEqual([])
        expect(omitted.every(({ reason }) => reason.length > 0)).toBe(true)
      })
    })
  })
}
