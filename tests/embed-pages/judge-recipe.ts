import { expect, it } from 'vitest'
import { judgePage } from './judge-pages.ts'
import { type SiteFolder, slugs } from './site-folder.ts'

/** A generator of sites whose recipe in the handbook is followed, and where it puts what. */
export interface FollowedRecipe {
  readonly generator: string
  /** A site of the posts whose layout holds the recipe’s line, or another in its place. */
  createSite(line: string): SiteFolder
  /** The line of the recipe that goes into the layout. */
  readonly line: string
  /** The script that the recipe gives, and the command that builds the site alone. */
  readonly script: string
  readonly command: string
  /** Folders of the built site and of the articles’ data. */
  readonly output: string
  readonly data: string
  /** Where the generator puts the pages of the posts, in the order of `slugs`. */
  readonly pages: readonly string[]
  /** A page that shows no article. */
  readonly plainPage: string
}

/** Follows a recipe, and follows it wrongly. */
export const judgeRecipe = (recipe: FollowedRecipe): void => {
  const { generator, createSite, line, script, command, output, data, pages, plainPage } = recipe
  const pageOf = (page: string) => `${output}/posts/${page}/index.html`
  const dataOf = (slug: string) => `${data}/posts/${slug}`

  it(`has the data in every page of a site of ${generator} that follows the recipe`, () => {
    const site = createSite(line)
    const { status, output: told } = site.run(script)
    expect({ status, told }).toMatchObject({ status: 0 })
    expect(pages.length).toBe(slugs.length)
    for (const [index, slug] of slugs.entries()) {
      const page = judgePage(site, pageOf(pages[index] ?? ''), `${dataOf(slug)}/article.jsonld`)
      expect(page.address).toBe(`https://example.org/posts/${pages[index]}/`)
      expect(page.graphs).toEqual([page.expected])
      expect(page.findings).toEqual([])
    }
    expect(site.read(plainPage)).not.toContain('ld+json')
    const published = site.files().filter((file) => file.startsWith(`${output}/`))
    expect(published.filter((file) => /trifold|jsonld/.test(file))).toEqual([])
  })

  it('finds out where the line of the recipe is left out', () => {
    const site = createSite('')
    expect(site.run(script).status).toBe(0)
    expect(judgePage(site, pageOf('hello'), `${dataOf('hello')}/article.jsonld`).graphs).toEqual([])
  })

  it('tells of a post that has no data', () => {
    const site = createSite(line)
    expect(site.run(script).status).toBe(0)
    site.remove(dataOf('hello'))
    site.write('again.sh', command)
    expect(site.run('again.sh')).toMatchObject({
      status: 0,
      output: expect.stringMatching(/No data for \S*posts\/hello\.md/),
    })
  })
}
