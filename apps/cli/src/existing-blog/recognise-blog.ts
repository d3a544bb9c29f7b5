import { astro } from './astro.ts'
import type { Blog, Recogniser } from './blog.ts'
import { docusaurus } from './docusaurus.ts'
import { eleventy } from './eleventy.ts'
import { hugo } from './hugo.ts'
import { jekyll } from './jekyll.ts'
import { markdownFolder } from './markdown-folder.ts'
import { createSiteFolder } from './site-folder.ts'

/** Those with a file that no other tool has come first. */
const recognisers: readonly Recogniser[] = [docusaurus, astro, eleventy, hugo, jekyll, markdownFolder]

/** What a folder holds already, by its files: a site of a tool, or any Markdown; undefined if there are no articles. */
export const recogniseBlog = async (root: string): Promise<Blog | undefined> => {
  const site = await createSiteFolder(root)
  for (const recognise of recognisers) {
    const blog = await recognise(site)
    if (blog === undefined) continue
    const found = { ...blog, content: await withArticles(blog.content, site) }
    if (blog.tool === 'a folder of Markdown' || Object.keys(found.content).length > 0) {
      const roots: string[] = []
      for (const folder of new Set(blog.assetRoots)) if (await site.hasFolder(folder)) roots.push(folder)
      return { ...found, assetRoots: roots }
    }
  }
  return undefined
}

const withArticles = async (
  content: Blog['content'],
  site: Awaited<ReturnType<typeof createSiteFolder>>,
): Promise<Blog['content']> => {
  const kept: Record<string, string> = {}
  for (const [folder, at] of Object.entries(content)) if (await site.hasArticles(folder)) kept[folder] = at
  return kept
}
